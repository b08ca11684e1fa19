import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeInsurers } from '../../patients/index.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { sendTo, startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';
import { importNdjson } from './ndjson.ts';

let server: TestServer;
let token: string;
let people: readonly PatientId[];

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  const found = await sendTo(server, { token, method: 'get', path: '/Patient?_count=6&active=true' });
  people = found.body.entry.map(({ resource }: Json) => resource.id);
}, 120_000);

afterAll(() => server.stop());

const idOf = (digit: string) => `0190f0f0-3333-7000-8000-00000000000${digit}`;
const coverage = (digit: string, patient: PatientId | undefined, more: Json = {}): Json => ({
  resourceType: 'Coverage',
  id: idOf(digit),
  status: 'active',
  beneficiary: { reference: `Patient/${patient}` },
  payor: [{ display: 'Mutua Alba' }],
  ...more,
});

const load = (resources: readonly Json[], options: object = {}) =>
  importNdjson(server.ctx, [Buffer.from(resources.map((one) => JSON.stringify(one)).join('\n'))], options);

async function payersOf(patient: PatientId | undefined): Promise<readonly string[]> {
  const path = `/Coverage?patient=${patient}`;
  const { body } = await sendTo(server, { token, method: 'get', path });
  return (body.entry ?? []).map(({ resource }: Json) => resource.payor[0].display).toSorted();
}

test('the lines of a file say who pays, each for itself; the same file again changes nothing', async () => {
  const [one] = people;
  if (!one) throw new Error('nobody');
  await writeInsurers(server.ctx, { patientId: one, insurers: ['De la casa'] });
  const contained = [{ resourceType: 'Organization', id: 'm', name: 'Adeslas' }];
  const lines = [
    coverage('1', one),
    coverage('2', one, { contained, payor: [{ reference: '#m' }] }),
    coverage('3', one, { payor: [{ display: 'Ya no' }], period: { end: '2020-01-01' } }),
  ];
  expect(await load(lines)).toMatchObject({ refused: 0, counts: { Coverage: { created: 2, unchanged: 1 } } });
  expect(await payersOf(one)).toEqual(['Adeslas', 'De la casa', 'Mutua Alba']);
  expect(await load(lines)).toMatchObject({ refused: 0, counts: { Coverage: { created: 0, unchanged: 3 } } });
  // The same payor by another Coverage stands while that one does.
  await load([coverage('4', one)]);
  await load([coverage('1', one, { status: 'cancelled' })]);
  expect(await payersOf(one)).toEqual(['Adeslas', 'De la casa', 'Mutua Alba']);
  await load([coverage('4', one, { status: 'cancelled' })]);
  expect(await payersOf(one)).toEqual(['Adeslas', 'De la casa']);
});

test('a dry run changes nothing', async () => {
  const [, two] = people;
  expect(await load([coverage('5', two)], { dryRun: true })).toMatchObject({ refused: 0 });
  expect(await payersOf(two)).toEqual([]);
});

test('the patient may come later in the file, with an id of the source', async () => {
  const { beneficiary: _known, ...rest } = coverage('6', undefined);
  const patient = { resourceType: 'Patient', id: 'p-7', name: [{ family: 'Prueba', given: ['Ana'] }] };
  const report = await load([{ ...rest, id: 'c-7', beneficiary: { reference: 'Patient/p-7' } }, patient]);
  expect(report).toMatchObject({ refused: 0, counts: { Coverage: { created: 1 }, Patient: { created: 1 } } });
  const made = report.first.find(({ resource }) => resource.startsWith('Patient/'))?.resource.slice('Patient/'.length);
  expect(await payersOf(made as PatientId)).toEqual(['Mutua Alba']);
});

test('what cannot be understood is left out with its line and element', async () => {
  const [, two] = people;
  const nobody = idOf('9') as PatientId;
  const report = await load([
    coverage('6', two, { payor: [{ reference: 'Organization/elsewhere' }] }),
    coverage('7', nobody),
    coverage('8', two, { beneficiary: undefined }),
  ]);
  expect(report.refusals.map(({ line, column }) => `${line} ${column}`).toSorted()).toEqual([
    '1 Coverage.payor',
    '2 Coverage.beneficiary',
    '3 Coverage.beneficiary',
  ]);
  expect(await payersOf(two)).toEqual([]);
});

test('a transaction says who pays too, and tells what it cannot take', async () => {
  const [, , three] = people;
  const entry = (resource: Json) => ({ resource, request: { method: 'PUT', url: `Coverage/${resource['id']}` } });
  const post = (...resources: readonly Json[]) =>
    sendTo(server, {
      token,
      method: 'post',
      path: '/',
      body: { resourceType: 'Bundle', type: 'transaction', entry: resources.map(entry) },
    });
  const sent = coverage('7', three);
  expect((await post(sent)).body.entry[0].response).toEqual({ status: '201 Created' });
  expect((await post(sent)).body.entry[0].response).toEqual({ status: '200 OK' });
  expect(await payersOf(three)).toEqual(['Mutua Alba']);
  const refused = await post(coverage('8', three, { payor: [{ reference: 'Organization/elsewhere' }] }));
  expect([refused.status, refused.body.issue[0].code, refused.body.issue[0].expression]).toEqual([
    400,
    'not-supported',
    ['Bundle.entry[0].resource.payor'],
  ]);
});
