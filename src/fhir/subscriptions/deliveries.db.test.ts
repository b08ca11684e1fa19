import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { bookAppointment, cancelAppointment, findOpenings, listServices } from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { DAY_MS, MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { sendTo, startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';
import { numbersIn, statusOf, subscribed, timeFor, TOPIC } from '../test-support/subscribing.ts';
import { isSigned, startVendor, type Vendor } from '../test-support/vendor.ts';

let server: TestServer;
let vendor: Vendor;
let token: string;
let pass: ReturnType<typeof timeFor>;

beforeAll(async () => {
  server = await startTestServer();
  vendor = await startVendor();
  token = await server.tokenFor('system/*.cruds');
  pass = timeFor(server);
}, 60_000);

afterAll(async () => {
  await vendor.stop();
  await server.stop();
});

afterEach(async () => {
  vendor.behave('good');
  const page = await sendTo(server, { method: 'get', path: '/Subscription?_count=200', token });
  for (const { resource } of (page.body as Json)['entry'] ?? [])
    await sendTo(server, { method: 'delete', path: `/Subscription/${resource.id}`, token });
  await pass(MINUTE_MS);
  vendor.forget();
});

const read = async (path: string) => (await sendTo(server, { method: 'get', path, token })).body as Json;

/** A visit by the agenda's own command, as from a call. */
async function book(nth = 0): Promise<{ readonly id: string; readonly scheduleId: string | undefined }> {
  const { ctx } = server;
  const page = await read(`/Patient?_count=50`);
  const patientId = page['entry'][nth].resource.id as PatientId;
  const [service] = (await listServices(ctx)).filter(({ active }) => active);
  const from = ctx.clock.now();
  const found = await findOpenings(ctx, {
    serviceId: required(service, 'service').id,
    range: { start: from, end: plusMs(from, 14 * DAY_MS) },
    limit: 50,
  } as never);
  const openings = (found as unknown as { openings: { id: string; scheduleId?: string }[] }).openings;
  const opening = required(openings[nth * 2], 'opening');
  const booked = await bookAppointment(ctx, { openingId: opening.id, patientId, cause: 'voice' } as never);
  if (!booked.ok) throw new Error(JSON.stringify(booked.error));
  return { id: booked.value.id, scheduleId: booked.value.scheduleId };
}

test('debug', async () => {
  const { id, secret } = await subscribed(server, token, { endpoint: vendor.url });
  console.log(JSON.stringify(vendor.received[0]?.body, null, 1), secret, isSigned(vendor.received[0]!, secret));
  console.log(JSON.stringify(await read(`/Subscription/${id}`), null, 1));
  const visit = await book();
  await pass();
  console.log(JSON.stringify(vendor.received[1]?.body, null, 1), visit);
  console.log(TOPIC, numbersIn(vendor.received[1]?.body), statusOf(vendor.received[1]?.body));
});
