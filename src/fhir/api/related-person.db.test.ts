import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mayActFor, mergePatients, relatedPersonsAt, relatedPersonsOf } from '../../patients/index.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { at } from '../../../test/support/test-context.ts';
import {
  sendTo,
  startTestServer,
  type Json,
  type Method,
  type SendOptions,
  type TestServer,
} from '../test-support/fhir-server.ts';

let server: TestServer;
let token: string;
let child: Json;
let other: Json;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  const people = (await send('get', '/Patient?_count=2&active=true')).body.entry;
  [child, other] = people.map(({ resource }: Json) => resource);
}, 120_000);

afterAll(() => server.stop());

function send(method: Method, path: string, options: SendOptions = {}) {
  return sendTo(server, { token, ...options, method, path });
}

const OURS = 'https://centralita.dev/fhir';
const right = (name: string, valueBoolean = true) => ({ url: `${OURS}/StructureDefinition/${name}`, valueBoolean });

function mother(more: Json = {}): Json {
  return {
    resourceType: 'RelatedPerson',
    extension: [right('may-book')],
    identifier: [{ system: 'https://vendor.example/people', value: 'M-1' }],
    patient: { reference: `Patient/${child['id']}`, display: 'su hija' },
    relationship: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'MTH' }] }],
    name: [{ family: 'Núñez', given: ['Inés'] }],
    telecom: [{ system: 'phone', value: '600 555 101' }],
    birthDate: '1981-04-05',
    period: { start: '2025-01-01', end: '2026-06-30' },
    ...more,
  };
}

const idsOf = (body: Json) => (body['entry'] ?? []).map(({ resource }: Json) => resource.id);

describe('who may speak for a patient', () => {
  test('is made, read, changed and patched, and says what came', async () => {
    const made = await send('post', '/RelatedPerson', { body: mother() });
    expect([made.status, made.headers['etag']]).toEqual([201, 'W/"1"']);
    const { id } = made.body;
    expect(made.body).toMatchObject({ ...mother(), active: true });
    expect((await send('get', `/RelatedPerson/${id}`)).body).toEqual(made.body);
    expect((await send('get', `/RelatedPerson/${id}/_history/1`)).body).toEqual(made.body);
    const same = await send('put', `/RelatedPerson/${id}`, { body: made.body });
    expect(same.headers['etag']).toBe('W/"1"');
    const stale = await send('put', `/RelatedPerson/${id}`, { body: made.body, headers: { 'if-match': 'W/"9"' } });
    expect(stale.status).toBe(412);
    const patched = await send('patch', `/RelatedPerson/${id}`, {
      body: [{ op: 'replace', path: '/period/end', value: '2027-06-30' }],
      headers: { 'content-type': 'application/json-patch+json' },
    });
    expect(patched.body).toMatchObject({
      period: { start: '2025-01-01', end: '2027-06-30' },
      meta: { versionId: '2' },
    });
    await send('put', `/RelatedPerson/${id}`, { body: { ...patched.body, active: false } });
    expect((await relatedPersonsOf(server.ctx, child['id'] as PatientId)).map(({ active }) => active)).toEqual([false]);
  });

  test('is what the directory knows: while the period lasts, and only what was allowed', async () => {
    const body = mother({ telecom: [{ system: 'phone', value: '600555102' }], identifier: undefined });
    await send('post', '/RelatedPerson', { body });
    const [person] = await relatedPersonsAt(server.ctx, '+34600555102');
    if (!person) throw new Error('nobody');
    expect(person).toMatchObject({ relationship: 'parent', mayBook: true, mayBeTold: false, patientId: child['id'] });
    // Whole days of Madrid: the last one belongs to it.
    expect(mayActFor(person, 'book', at('2026-06-30T21:59:00Z'))).toBe(true);
    expect(mayActFor(person, 'book', at('2026-06-30T22:00:00Z'))).toBe(false);
    expect(mayActFor(person, 'book', at('2024-12-31T22:59:00Z'))).toBe(false);
    expect(mayActFor(person, 'be-told', at('2026-01-01T12:00:00Z'))).toBe(false);
    expect(mayActFor({ ...person, active: false }, 'book', at('2026-01-01T12:00:00Z'))).toBe(false);
  });

  test('is found by every parameter of R4, chained, and brought along', async () => {
    const relationship = [{ coding: [{ system: `${OURS}/CodeSystem/relationship`, code: 'relay-operator' }] }];
    const identifier = [{ system: 'https://vendor.example/people', value: 'R-7' }];
    const telecom = [
      { system: 'phone', value: '600555103' },
      { system: 'email', value: 'relevo@example.org' },
    ];
    const name = [{ text: 'Àngels Relleu' }];
    const address = [{ city: 'Reus', postalCode: '43201' }];
    const body = mother({
      relationship,
      identifier,
      telecom,
      name,
      address,
      gender: 'female',
      birthDate: '1990-01-02',
    });
    const { id } = (await send('post', '/RelatedPerson', { body })).body;
    const queries = [
      'identifier=https://vendor.example/people|R-7',
      `relationship=${OURS}/CodeSystem/relationship|relay-operator`,
      'relationship=relay-operator',
      'name=angels',
      'phone=600%20555%20103',
      'telecom=relevo@example.org',
      'email=relevo@example.org',
      'birthdate=1990-01-02',
      'gender=female&name=relleu',
      'address-city=reus',
      `_id=${id}&active=true`,
      `patient=${child['id']}&name=relleu`,
      `patient.birthdate=${child['birthDate']}&name=relleu`,
    ];
    for (const query of queries) {
      const found = await send('get', `/RelatedPerson?${query}`, { headers: { prefer: 'handling=strict' } });
      expect([query, found.status, idsOf(found.body)]).toEqual([query, 200, [id]]);
    }
    const brought = await send('get', `/Patient?_id=${child['id']}&_revinclude=RelatedPerson:patient`);
    expect(idsOf(brought.body)).toEqual(expect.arrayContaining([child['id'], id]));
    const has = await send('get', '/Patient?_has:RelatedPerson:patient:name=relleu');
    expect(idsOf(has.body)).toEqual([child['id']]);
  });

  test('comes with an import as patients do, and the same import again changes nothing', async () => {
    const resource = mother({ id: '0190f0f0-2222-7000-8000-000000000001', name: [{ text: 'Abuela Importada' }] });
    const entry = [{ resource, request: { method: 'PUT', url: `RelatedPerson/${resource['id']}` } }];
    const bundle = { body: { resourceType: 'Bundle', type: 'transaction', entry } };
    const statuses = [];
    for (let turn = 0; turn < 2; turn += 1) statuses.push((await send('post', '/', bundle)).body.entry[0].response);
    expect(statuses).toMatchObject([
      { status: '201 Created', etag: 'W/"1"' },
      { status: '200 OK', etag: 'W/"1"' },
    ]);
  });

  test('goes with the patient into a merge', async () => {
    const { id } = (await send('post', '/RelatedPerson', { body: mother({ name: [{ text: 'Tutora Movida' }] }) })).body;
    const { ctx } = server;
    const merge = { aliasId: child['id'] as PatientId, survivorId: other['id'] as PatientId };
    expect(await ctx.db.inClinic(ctx.clinicId, (tx) => mergePatients(tx, ctx, merge))).toBe(true);
    const after = (await send('get', `/RelatedPerson/${id}`)).body;
    expect(after).toMatchObject({ patient: { reference: `Patient/${other['id']}` }, meta: { versionId: '2' } });
  });
});

describe('what is wrong with a related person is named, and nothing is changed', () => {
  const nobody = '0190f0f0-0000-7000-8000-00000000ffff';
  test.each<readonly [string, Json, number, string]>([
    ['a name that is a text', { name: 'Inés' }, 400, 'RelatedPerson.name'],
    ['no name', { name: undefined }, 400, 'RelatedPerson.name'],
    ['no patient', { patient: undefined }, 400, 'RelatedPerson.patient'],
    ['a code that nobody knows', { gender: 'mother' }, 400, 'RelatedPerson.gender'],
    [
      'a relationship that we do not have',
      { relationship: [{ coding: [{ system: `${OURS}/CodeSystem/relationship`, code: 'boss' }] }] },
      400,
      'RelatedPerson.relationship[0].coding[0].code',
    ],
    ['a patient who is not here', { patient: { reference: `Patient/${nobody}` } }, 422, 'RelatedPerson.patient'],
    [
      'a patient elsewhere',
      { patient: { reference: 'https://x.example/Patient/1' } },
      400,
      'RelatedPerson.patient.reference',
    ],
    ['a group for a patient', { patient: { reference: `Group/${nobody}` } }, 400, 'RelatedPerson.patient.reference'],
    [
      'a right that is a text',
      { extension: [{ ...right('may-book'), valueBoolean: 'yes' }] },
      400,
      'RelatedPerson.extension[0].value',
    ],
    [
      'a period that runs backwards',
      { period: { start: '2026-02-01', end: '2026-01-01' } },
      400,
      'RelatedPerson.period.end',
    ],
    ['an element that R4 does not have', { nickname: 'x' }, 400, 'RelatedPerson.nickname'],
  ])('%s', async (_name, wrong, status, path) => {
    const count = () =>
      server.ctx.db.query(server.ctx.clinicId, 'select count(*) from related_person where clinic_id = $1', [
        server.ctx.clinicId,
      ]);
    const before = await count();
    const answer = await send('post', '/RelatedPerson', { body: mother(wrong) });
    expect([answer.status, answer.body.resourceType]).toEqual([status, 'OperationOutcome']);
    expect(answer.body.issue.flatMap(({ expression }: Json) => expression)).toContain(path);
    expect(await count()).toEqual(before);
  });

  test('without the scope nothing is written', async () => {
    const narrow = await server.tokenFor('system/RelatedPerson.rs');
    expect((await send('post', '/RelatedPerson', { body: mother(), token: narrow })).status).toBe(403);
  });
});
