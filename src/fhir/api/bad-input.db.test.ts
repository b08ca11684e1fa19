import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { bookVisit } from '../test-support/booked-visit.ts';
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
let visit: Json;
let patient: Json;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  visit = await bookVisit(server, token, 1);
  patient = (await send('get', '/Patient?_count=1')).body.entry[0].resource;
}, 60_000);

afterAll(() => server.stop());

function send(method: Method, path: string, options: SendOptions = {}) {
  return sendTo(server, { token, ...options, method, path });
}

/** All that a write could have changed, but for the trail of reads. */
async function state(): Promise<unknown> {
  const { ctx } = server;
  const tables = ['patient', 'appointment', 'slot', 'occupancy', 'contact_point', 'resource_version', 'outbox_event'];
  return Promise.all(
    tables.map((table) =>
      ctx.db.query(
        ctx.clinicId,
        `select count(*)::int as n, max(t::text) as last from ${table} t where clinic_id = $1`,
        [ctx.clinicId],
      ),
    ),
  );
}

const person = (more: Json): Json => ({ resourceType: 'Patient', name: [{ text: 'Nou' }], ...more });
const booking = (more: Json): Json => {
  const { id: _id, meta: _meta, identifier: _identifier, slot: _slot, ...rest } = visit;
  return { ...rest, ...more };
};
const nested = (depth: number): Json =>
  depth === 0 ? { resourceType: 'Patient' } : { resourceType: 'Patient', contained: [nested(depth - 1)] };
const NOBODY = '0190f0f0-0000-7000-8000-00000000ffff';

describe('a body that is wrong', () => {
  test.each<readonly [string, string, () => Json, readonly number[], string]>([
    ['a number for a text', '/Patient', () => person({ name: [{ family: 7 }] }), [400], 'Patient.name[0].family'],
    ['an object for a list', '/Patient', () => person({ identifier: { value: 'x' } }), [400], 'Patient.identifier'],
    [
      'a list for an object',
      '/Appointment',
      () => booking({ participant: [{ actor: [], status: 'accepted' }] }),
      [400],
      'Appointment.participant[0]',
    ],
    ['a text for a truth', '/Patient', () => person({ active: 'yes' }), [400], 'Patient.active'],
    ['an unknown code', '/Appointment', () => booking({ status: 'perhaps' }), [400], 'Appointment.status'],
    ['nobody at all', '/Appointment', () => booking({ participant: [] }), [400], 'Appointment.participant'],
    ['a date that does not exist', '/Patient', () => person({ birthDate: '2001-02-30' }), [400], 'Patient.birthDate'],
    [
      'a time without a zone',
      '/Appointment',
      () => booking({ start: '2026-01-20T10:00:00' }),
      [400],
      'Appointment.start',
    ],
    ['a day for an instant', '/Appointment', () => booking({ start: '2026-01-20' }), [400], 'Appointment.start'],
    [
      'an end before the start',
      '/Appointment',
      () => booking({ start: '2026-01-20T10:00:00Z', end: '2026-01-20T09:00:00Z' }),
      [400],
      'Appointment.end',
    ],
    [
      'a slot that is not there',
      '/Appointment',
      () => booking({ slot: [{ reference: `Slot/${NOBODY}` }] }),
      [422],
      'Appointment.slot[0]',
    ],
    [
      'a patient who is not there',
      '/Appointment',
      () => booking({ participant: [{ actor: { reference: `Patient/${NOBODY}` }, status: 'accepted' }] }),
      [422],
      'Appointment.participant[0].actor',
    ],
    [
      'a reference outside',
      '/Appointment',
      () =>
        booking({ participant: [{ actor: { reference: 'https://elsewhere.example/Patient/1' }, status: 'accepted' }] }),
      [400],
      'Appointment.participant[0]',
    ],
    ['a bomb of contained resources', '/Patient', () => ({ ...nested(80), name: [{ text: 'x' }] }), [400], ''],
    [
      'a circle of contained references',
      '/Appointment',
      () =>
        booking({
          contained: [{ resourceType: 'Patient', id: 'a', link: [{ other: { reference: '#a' }, type: 'seealso' }] }],
          participant: [{ actor: { reference: '#a' }, status: 'accepted' }],
        }),
      [400, 422],
      'Appointment.participant',
    ],
    [
      'more repetitions than anybody has',
      '/Patient',
      () => person({ name: Array.from({ length: 5_000 }, () => ({ text: 'x' })) }),
      [400],
      'Patient.name',
    ],
    ['another type', '/Patient', () => ({ ...visit }), [400], 'Patient'],
  ])('by %s is refused with its place, and nothing is changed', async (_name, path, body, statuses, element) => {
    const before = await state();
    for (const [method, address, sent] of [
      ['post', path, body()],
      [
        'put',
        `${path}/${path === '/Patient' ? patient['id'] : visit['id']}`,
        { ...body(), id: path === '/Patient' ? patient['id'] : visit['id'] },
      ],
    ] as const) {
      const answer = await send(method, address, { body: sent });
      expect([method, answer.body.resourceType]).toEqual([method, 'OperationOutcome']);
      if (method === 'post') expect(statuses).toContain(answer.status);
      else expect([400, 422]).toContain(answer.status);
      if (method === 'post' && element !== '')
        expect(JSON.stringify(answer.body.issue.map((issue: Json) => issue['expression']))).toContain(element);
    }
    expect(await state()).toEqual(before);
  });

  test('by what no text can be, is refused', async () => {
    const before = await state();
    const bytes = Buffer.concat([
      Buffer.from('{"resourceType":"Patient","name":[{"text":"'),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28]),
      Buffer.from('"}]}'),
    ]);
    const raw = await request(server.app)
      .post('/fhir/R4/Patient')
      .set('authorization', `Bearer ${token}`)
      .set('content-type', 'application/fhir+json')
      .serialize((body: unknown) => body as string)
      .send(bytes as never);
    expect([raw.status, raw.body.resourceType]).toEqual([400, 'OperationOutcome']);
    for (const body of [
      '{"resourceType":"Patient","name":[{"text":"\\u0000"}]}',
      '{"__proto__":{"admin":true},"resourceType":"Patient","name":[{"text":"x"}]}',
    ])
      expect((await send('post', '/Patient', { body })).status).toBe(400);
    expect(await state()).toEqual(before);
  });

  test('by its format says which would be taken', async () => {
    for (const type of ['application/fhir+xml', 'text/xml', 'application/fhir+turtle', 'text/plain']) {
      const answer = await send('post', '/Patient', { body: '<Patient/>', headers: { 'content-type': type } });
      expect([answer.status, answer.headers['accept'], answer.body.issue[0].diagnostics]).toEqual([
        415,
        'application/fhir+json, application/json',
        'expected application/fhir+json or application/json',
      ]);
    }
  });

  test('by its size is refused before it is read, also in a Bundle and a patch', async () => {
    const body = `{"resourceType":"Bundle","x":"${'x'.repeat(2_200_000)}"}`;
    expect((await send('post', '/', { body })).status).toBe(413);
    expect((await send('put', `/Patient/${patient['id']}`, { body })).status).toBe(413);
    const headers = { 'content-type': 'application/json-patch+json' };
    expect((await send('patch', `/Patient/${patient['id']}`, { body, headers })).status).toBe(413);
    const entry = Array.from({ length: 1_001 }, () => ({ request: { method: 'GET', url: 'Slot' } }));
    const many = await send('post', '/', { body: { resourceType: 'Bundle', type: 'transaction', entry } });
    expect([many.status, many.body.issue[0].expression]).toEqual([400, ['Bundle.entry']]);
  });
});

describe('an address that is wrong', () => {
  const long = 'a'.repeat(3_000);
  test.each([
    `/Patient?_has:Appointment:patient:${long}=x`,
    '/Patient?_has:Appointment:patient:_has:Slot:schedule:status=free',
    '/Patient?_has:constructor:patient:status=booked',
    '/Patient?_has:Appointment:__proto__:status=booked',
    '/Appointment?patient.patient.patient.name=x',
    '/Appointment?__proto__.name=x',
    '/Appointment?patient:constructor.name=x',
    '/Appointment?constructor:missing=true',
    '/Patient?_revinclude=constructor:patient',
    '/Patient?_revinclude=Appointment:__proto__',
    '/Patient?_include=Patient:__proto__',
    '/Patient?_sort=__proto__',
    '/Patient?_sort=name,name,name,name,name,name',
    '/Patient?_elements=__proto__,constructor',
    "/Patient?address=%25'%5C",
    '/Appointment?service-type=a%22)%20%7C%7C%20(%22',
    '/Appointment?based-on=%22%20%7C%7C%20true',
    '/Appointment?date=ap9999',
    '/Appointment?date=ap1000-01-01',
    '/Patient?birthdate=ap0999',
    '/Schedule?date=ne9999-12-31',
    '/AuditEvent?patient=x',
    '/Task?focus=Appointment/x',
    '/Communication?sender:Patient=%00',
    `/Patient/${NOBODY}/_history/1/2`,
    '/Patient/_history/1',
    '/Patient/$everything',
  ])('%s is answered, and is never our fault', async (path) => {
    for (const headers of [{}, { prefer: 'handling=strict' }]) {
      const answer = await send('get', path, { headers });
      expect(answer.status).toBeLessThan(500);
      if (answer.status >= 400) expect(answer.body.resourceType).toBe('OperationOutcome');
    }
  });
});
