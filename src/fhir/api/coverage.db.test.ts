import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { learnInsurers, writeInsurers } from '../../patients/index.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { DAY_MS, plusMs, toIso } from '../../platform/time/instant.ts';
import {
  sendTo,
  startTestServer,
  type Json,
  type Method,
  type SendOptions,
  type TestServer,
} from '../test-support/fhir-server.ts';
import { validate } from '../validation/validator.ts';

let server: TestServer;
let token: string;
let patientId: PatientId;
let otherId: PatientId;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  const people = (await send('get', '/Patient?_count=2&active=true')).body.entry;
  [patientId, otherId] = people.map(({ resource }: Json) => resource.id);
  await write(patientId, ['Adeslas', 'Mutua Alba']);
  await write(otherId, ['Adeslas']);
}, 120_000);

afterAll(() => server.stop());

function send(method: Method, path: string, options: SendOptions = {}) {
  return sendTo(server, { token, ...options, method, path });
}

const write = (id: PatientId, insurers: readonly string[]) => writeInsurers(server.ctx, { patientId: id, insurers });
const shownOf = async (query: string) => {
  const answer = await send('get', `/Coverage?${query}`, { headers: { prefer: 'handling=strict' } });
  return (answer.body['entry'] ?? []).map(({ resource }: Json) => resource) as readonly Json[];
};
const payersOf = async (query: string) =>
  (await shownOf(query)).map(({ payor }) => String(payor[0].display)).toSorted();
const idOf = async (query: string) => String((await shownOf(query))[0]?.['id']);

test('who pays is a Coverage for each name, as R4 and our profile want it', async () => {
  const found = await shownOf(`patient=Patient/${patientId}`);
  expect(found).toHaveLength(2);
  for (const one of found) {
    expect(one).toMatchObject({ status: 'active', beneficiary: { reference: `Patient/${patientId}` } });
    expect(await validate(one)).toEqual([]);
    expect((await send('get', `/Coverage/${one['id']}`)).body).toEqual(one);
  }
});

test('it is found by every parameter, chained, and brought along', async () => {
  const id = await idOf(`patient=${otherId}`);
  const since = toIso(plusMs(server.ctx.clock.now(), -DAY_MS));
  const queries = [
    `_id=${id}`,
    `beneficiary=Patient/${otherId}`,
    `beneficiary=${otherId}&status=active`,
    `patient=${otherId}&_lastUpdated=ge${since}`,
    `patient._id=${otherId}`,
  ];
  for (const query of queries) expect([query, (await shownOf(query)).map((one) => one['id'])]).toEqual([query, [id]]);
  for (const none of [`_id=${id}&status=cancelled`, `patient=${otherId}&_lastUpdated=lt${since}`])
    expect([none, await shownOf(none)]).toEqual([none, []]);
  const brought = (await send('get', `/Patient?_id=${otherId}&_revinclude=Coverage:patient`)).body.entry;
  expect(brought.map(({ resource }: Json) => resource.resourceType)).toEqual(['Patient', 'Coverage']);
  const has = (await send('get', `/Patient?_has:Coverage:beneficiary:_id=${id}`)).body.entry;
  expect(has.map(({ resource }: Json) => resource.id)).toEqual([otherId]);
});

test('its id stays while the name does; what nobody says any more is gone, and comes back as itself', async () => {
  const ids = async () => new Map((await shownOf(`patient=${patientId}`)).map((one) => [one['payor'][0].display, one]));
  const before = await ids();
  await write(patientId, ['Mutua Alba']);
  expect(await ids()).toEqual(new Map([['Mutua Alba', before.get('Mutua Alba')]]));
  expect((await send('get', `/Coverage/${before.get('Adeslas')?.['id']}`)).status).toBe(404);
  await write(patientId, ['Adeslas', 'Mutua Alba']);
  const idsOf = (shown: ReadonlyMap<string, Json>) => [...shown.values()].map(({ id }) => String(id)).toSorted();
  expect(idsOf(await ids())).toEqual(idsOf(before));
});

test('what another system says is shown too, until it takes it back', async () => {
  const { ctx } = server;
  const told = (insurers: readonly string[]) =>
    ctx.db.inClinic(ctx.clinicId, (tx) => learnInsurers(tx, ctx, { source: 'ehr', told: [{ patientId, insurers }] }));
  await told(['Sanitas']);
  expect(await payersOf(`patient=${patientId}`)).toEqual(['Adeslas', 'Mutua Alba', 'Sanitas']);
  await told([]);
  expect(await payersOf(`patient=${patientId}`)).toEqual(['Adeslas', 'Mutua Alba']);
});

test('reading needs its scope and leaves its trail; nothing is written', async () => {
  const id = await idOf(`patient=${patientId}`);
  const narrow = await server.tokenFor('system/Patient.rs');
  for (const path of ['/Coverage', `/Coverage/${id}`])
    expect((await send('get', path, { token: narrow })).status).toBe(403);
  await send('get', `/Coverage/${id}`);
  const [entry] = await server.ctx.db.query<{ action: string }>(
    server.ctx.clinicId,
    'select action from audit_entry where clinic_id = $1 and subject_type = $2 and subject_id = $3 and patient_id = $4',
    [server.ctx.clinicId, 'Coverage', id, patientId],
  );
  expect(entry?.action).toBe('coverage.read');
  const body = (await send('get', `/Coverage/${id}`)).body;
  const tries = [
    ['post', '/Coverage'],
    ['put', `/Coverage/${id}`],
    ['patch', `/Coverage/${id}`],
    ['delete', `/Coverage/${id}`],
  ] as const;
  for (const [method, path] of tries) {
    const answer = await send(method, path, { body });
    expect([method, answer.status, answer.body.issue[0].code]).toEqual([method, 405, 'not-supported']);
  }
});
