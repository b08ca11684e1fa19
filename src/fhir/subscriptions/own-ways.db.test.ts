import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { bookAppointment, type Appointment } from '../../agenda/index.ts';
import { saveApiClient } from '../../identity/index.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, SECOND_MS } from '../../platform/time/instant.ts';
import { sendTo, startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';
import { numbersIn, statusOf, subscribed, timeFor } from '../test-support/subscribing.ts';
import { isSigned, startVendor, type Vendor } from '../test-support/vendor.ts';

let server: TestServer;
let vendor: Vendor;
let token: string;
let pass: ReturnType<typeof timeFor>;
let people: readonly string[];
let offers: Json[];

beforeAll(async () => {
  server = await startTestServer();
  vendor = await startVendor();
  token = await server.tokenFor('system/*.cruds');
  pass = timeFor(server);
  await pass();
  const found = await sendTo(server, { method: 'get', path: '/Patient?_count=200&active=true&deceased=false', token });
  people = found.body.entry.map(({ resource }: Json) => resource.id);
  const parameter = [
    { name: 'start', valueDateTime: '2026-01-12' },
    { name: 'end', valueDateTime: '2026-01-24' },
    { name: '_count', valueInteger: 200 },
  ];
  const body = { resourceType: 'Parameters', parameter };
  const times = await sendTo(server, { method: 'post', path: '/Appointment/$find', token, body });
  offers = times.body.entry.map(({ resource }: Json) => resource);
}, 60_000);

afterAll(async () => {
  await vendor.stop();
  await server.stop();
});

afterEach(async () => {
  vendor.behave('good');
  const { clinicId, db } = server.ctx;
  await pass(MINUTE_MS);
  await db.inClinic(clinicId, (tx) => tx.run('delete from event_subscription where clinic_id = $1', [clinicId]));
  vendor.forget();
});

async function book(): Promise<Appointment> {
  const offer = offers.pop();
  const patientId = people[offers.length % people.length] as PatientId;
  const booked = await bookAppointment(server.ctx, { openingId: String(offer?.['id']), patientId, cause: 'phone' });
  return booked.ok ? booked.value : book();
}

const criteria = 'Appointment?status=booked,cancelled';
const told = () =>
  vendor.received.filter(({ body }) => body?.['resourceType'] === 'Bundle' && numbersIn(body).length > 0);

describe('R4’s own way to tell with a payload', () => {
  test('is an update of the resource itself, below the endpoint, signed', async () => {
    const { secret, resource } = await subscribed(server, token, {
      endpoint: vendor.url,
      criteria,
      content: 'default',
    });
    expect(resource['channel'].payload).toBe('application/fhir+json');
    expect(vendor.received.map(({ method, path }) => [method, path])).toEqual([['GET', '/hook/metadata']]);
    vendor.forget();
    const visit = await book();
    await pass();
    const [one] = vendor.received;
    expect([one?.method, one?.path]).toEqual(['PUT', `/hook/Appointment/${visit.id}`]);
    const served = await sendTo(server, { method: 'get', path: `/Appointment/${visit.id}`, token });
    expect(one?.body).toEqual(served.body);
    expect(one && isSigned(one, secret)).toBe(true);
    const trail = await sendTo(server, {
      method: 'get',
      path: `/AuditEvent?patient=${visit.patientId}&_count=50`,
      token,
    });
    const actions = trail.body.entry.flatMap(({ resource: { subtype } }: Json) =>
      subtype.map(({ code }: Json) => code),
    );
    expect(actions).toContain('subscription.deliver');
  });

  test('is repeated until it arrives', async () => {
    await subscribed(server, token, { endpoint: vendor.url, criteria, content: 'default' });
    vendor.forget();
    vendor.behave('broken');
    const visit = await book();
    await pass();
    vendor.behave('good');
    await pass(5 * SECOND_MS);
    expect(vendor.received.map(({ path }) => path)).toEqual([
      `/hook/Appointment/${visit.id}`,
      `/hook/Appointment/${visit.id}`,
    ]);
  });

  test('tells nothing once the client may no longer read', async () => {
    const own = await server.tokenOf('reader', 'system/Subscription.cruds', 'system/Appointment.rs');
    const { id } = await subscribed(server, own, { endpoint: vendor.url, criteria, content: 'default' });
    vendor.forget();
    const { ctx } = server;
    const scopes = ['system/Subscription.cruds', 'system/Appointment.s'];
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      saveApiClient(tx, ctx, { id: 'reader', name: 'Vendor', jwks: { keys: [] }, scopes, requestsPerMinute: 1_000 }),
    );
    await book();
    await pass();
    expect(vendor.received).toEqual([]);
    expect((await sendTo(server, { method: 'get', path: `/Subscription/${id}`, token: own })).body.status).not.toBe(
      'active',
    );
  });

  test('needs the right to read from the start', async () => {
    const narrow = await server.tokenOf('searcher', 'system/Subscription.cruds', 'system/Appointment.s');
    const asking = subscribed(server, narrow, { endpoint: vendor.url, criteria, content: 'default' });
    await expect(asking).rejects.toThrow('forbidden');
  });
});

describe('$resend', () => {
  const resend = (id: string, parameter: Json[]) =>
    sendTo(server, {
      method: 'post',
      path: `/Subscription/${id}/$resend`,
      token,
      body: { resourceType: 'Parameters', ...(parameter.length > 0 ? { parameter } : {}) },
    });
  const since = (number: number) => ({ name: 'eventsSinceNumber', valueString: String(number) });
  const until = (number: number) => ({ name: 'eventsUntilNumber', valueString: String(number) });

  test('sends events of the log once more, under ids of their own, and holds up nothing', async () => {
    const { id } = await subscribed(server, token, { endpoint: vendor.url, maxCount: 2 });
    for (let count = 0; count < 4; count += 1) await book();
    await pass();
    const before = new Set(vendor.received.map(({ headers }) => headers['webhook-id']));
    vendor.forget();
    const answer = await resend(id, [since(2), until(4)]);
    expect([answer.status, answer.body.resourceType]).toEqual([200, 'OperationOutcome']);
    await pass();
    expect(told().map(({ body }) => numbersIn(body))).toEqual([[2, 3], [4]]);
    expect(vendor.received.some(({ headers }) => before.has(headers['webhook-id']))).toBe(false);
    expect(statusOf(told()[0]?.body)['type']).toBe('event-notification');
    vendor.forget();
    await book();
    await pass();
    expect(told().map(({ body }) => numbersIn(body))).toEqual([[5]]);
  });

  test('narrows by the time of the events', async () => {
    const { id } = await subscribed(server, token, { endpoint: vendor.url });
    await book();
    await pass(MINUTE_MS);
    const middle = new Date(server.ctx.clock.now()).toISOString();
    await pass(MINUTE_MS);
    await book();
    await pass();
    vendor.forget();
    expect((await resend(id, [{ name: 'eventsSinceInstant', valueInstant: middle }])).status).toBe(200);
    await pass();
    expect(told().map(({ body }) => numbersIn(body))).toEqual([[2]]);
  });

  test('is refused for events that are not there, a wrong range, a subscription that is off or of somebody else', async () => {
    const { id } = await subscribed(server, token, { endpoint: vendor.url });
    await book();
    await pass();
    vendor.forget();
    expect((await resend(id, [since(2)])).status).toBe(422);
    expect((await resend(id, [{ name: 'eventsSinceNumber', valueString: 'x' }])).status).toBe(400);
    expect((await resend(id, [{ name: 'eventsSinceInstant', valueInstant: '2026-01-01' }])).status).toBe(400);
    const other = await server.tokenOf('stranger', 'system/*.cruds');
    const path = `/Subscription/${id}/$resend`;
    const body = { resourceType: 'Parameters' };
    expect((await sendTo(server, { method: 'post', path, token: other, body })).status).toBe(404);
    expect((await sendTo(server, { method: 'get', path, token })).status).toBe(405);
    await pass();
    expect(vendor.received).toEqual([]);
  });
});
