import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { repointPatient } from '../../agenda/index.ts';
import { mergePatients, separatePatients } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import { sendTo, startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';
import { subscribed, timeFor } from '../test-support/subscribing.ts';
import { startVendor, type Vendor } from '../test-support/vendor.ts';

let server: TestServer;
let vendor: Vendor;
let token: string;
let alias: PatientId;
let survivor: PatientId;
let visit: string;

const read = async (path: string, version: 'R4' | 'R5' = 'R4'): Promise<Json> =>
  (await sendTo(server, { method: 'get', path, token, version })).body as Json;

const patientIn = (text: string) => required(parseId<PatientId>(text.replace('Patient/', '')), 'patient');

async function merge(pair = { aliasId: alias, survivorId: survivor }): Promise<void> {
  const { ctx } = server;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await mergePatients(tx, ctx, pair);
    await repointPatient(tx, ctx, { ...pair, cause: 'ehr' });
  });
}

beforeAll(async () => {
  server = await startTestServer();
  vendor = await startVendor();
  token = await server.tokenFor('system/*.cruds');
  // What the sample clinic had to tell is no news.
  await server.ctx.db.inSystem((tx) => tx.run('delete from outbox_event'));
  const { entry } = await read('/Appointment?status=booked&date=ge2026-01-05&_count=50');
  const patientOf = (resource: Json) =>
    String(resource['participant'].find(({ actor }: Json) => actor.reference.startsWith('Patient/'))?.actor.reference);
  visit = entry[0].resource.id;
  alias = patientIn(patientOf(entry[0].resource));
  survivor = patientIn(
    entry.map(({ resource }: Json) => patientOf(resource)).find((one: string) => !one.includes(alias)),
  );
}, 60_000);

afterAll(async () => {
  await vendor.stop();
  await server.stop();
});

afterEach(() => vendor.forget());

test('two patients who were made one say so, the old one is not active, and the visits are the survivor’s', async () => {
  const before = await read(`/Patient/${survivor}`);
  await merge();
  const replaced = await read(`/Patient/${alias}`);
  expect(replaced).toMatchObject({
    active: false,
    link: [{ type: 'replaced-by', other: { reference: `Patient/${survivor}` } }],
  });
  const kept = await read(`/Patient/${survivor}`);
  expect(kept).toMatchObject({ active: true, link: [{ type: 'replaces', other: { reference: `Patient/${alias}` } }] });
  expect(Number(kept['meta'].versionId)).toBe(Number(before['meta'].versionId) + 1);
  const { participant } = await read(`/Appointment/${visit}`);
  expect(JSON.stringify(participant)).toContain(`Patient/${survivor}`);
});

test('in R5 they say the same', async () => {
  expect(await read(`/Patient/${alias}`, 'R5')).toMatchObject({ active: false, link: [{ type: 'replaced-by' }] });
  expect(await read(`/Patient/${survivor}`, 'R5')).toMatchObject({ link: [{ type: 'replaces' }] });
});

test('what was said before the merge is still read as it was said', async () => {
  const { meta } = await read(`/Patient/${survivor}`);
  const earlier = await read(`/Patient/${survivor}/_history/${Number(meta.versionId) - 1}`);
  expect([earlier['id'], earlier['link']]).toEqual([survivor, undefined]);
});

test('each of them is found by the link to the other', async () => {
  const ids = async (query: string) =>
    ((await read(`/Patient?${query}`))['entry'] ?? []).map(({ resource }: Json) => resource.id);
  expect(await ids(`link=Patient/${survivor}`)).toEqual([alias]);
  expect(await ids(`link=${alias}`)).toEqual([survivor]);
  expect(await ids(`link:RelatedPerson=${alias}`)).toEqual([]);
});

test('a vendor who subscribed to changes of visits is told of those that became another patient’s', async () => {
  const filters = [`Appointment?patient=${alias}`];
  await subscribed(server, token, { endpoint: vendor.url, filters, content: 'full-resource' });
  vendor.forget();
  await merge({ aliasId: survivor, survivorId: alias });
  await timeFor(server)();
  const told = vendor.received.flatMap(({ body }) =>
    (body?.['entry'] ?? []).slice(1).map(({ resource }: Json) => resource),
  );
  expect(told.map(({ id }) => id)).toContain(visit);
  expect(JSON.stringify(told.find(({ id }) => id === visit))).toContain(`Patient/${alias}`);
});

test('who is an entry of their own again replaces nobody', async () => {
  const { ctx } = server;
  await ctx.db.inClinic(ctx.clinicId, (tx) => separatePatients(tx, ctx, [survivor]));
  expect([(await read(`/Patient/${survivor}`))['link'], (await read(`/Patient/${alias}`))['link']]).toEqual([
    undefined,
    undefined,
  ]);
});
