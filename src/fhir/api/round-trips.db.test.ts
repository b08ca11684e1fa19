import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { sendTo, startTestServer, type Json, type Method, type TestServer } from '../test-support/fhir-server.ts';

let server: TestServer;
let token: string;
let offers: readonly Json[];
let patients: readonly Json[];
const toDatabase = jest.spyOn(pg.Client.prototype, 'query');

function send(method: Method, path: string, body?: object) {
  return sendTo(server, { method, path, token, ...(body ? { body } : {}) });
}

const find = (...more: object[]) =>
  send('post', '/Appointment/$find', {
    resourceType: 'Parameters',
    parameter: [
      { name: 'start', valueDateTime: '2026-01-12T00:00:00Z' },
      { name: 'end', valueDateTime: '2026-01-24T00:00:00Z' },
      ...more,
    ],
  });

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  // The agenda's catalogue is loaded anew every two seconds of real time: here it stays what it is.
  jest.spyOn(server.ctx.clock, 'real').mockReturnValue(server.ctx.clock.real());
  const found = await find({ name: '_count', valueInteger: 200 });
  offers = found.body.entry.map(({ resource }: Json) => resource).filter((one: Json) => !one['slot']);
  const people = await send('get', '/Patient?_count=20&active=true&deceased=false');
  patients = people.body.entry.map(({ resource }: Json) => resource);
}, 60_000);
beforeEach(() => {
  toDatabase.mockClear();
});
afterAll(async () => {
  toDatabase.mockRestore();
  await server.stop();
});

/** How often the server waited for PostgreSQL: what was sent together is one round trip. */
const roundTrips = () => toDatabase.mock.calls.length;

function offer(turn: number): Json {
  const one = offers[turn * 9];
  if (!one) throw new Error('no offers left');
  return one;
}

const actorOf = ({ participant }: Json, type: string): string =>
  participant.map((one: Json) => one['actor'].reference).find((text: string) => text.startsWith(`${type}/`));

test.each([
  ['a Slot', '/Slot?_count=1', '/Slot/', 1],
  ['a Patient, and its entry in the trail', '/Patient?_count=1', '/Patient/', 1],
  ['an Appointment, and its entry in the trail', '/Appointment?_count=1', '/Appointment/', 2],
])('reading %s', async (_name, list, path, expected) => {
  const { id } = (await send('get', list)).body.entry[0].resource;
  toDatabase.mockClear();
  expect((await send('get', path + id)).status).toBe(200);
  expect(roundTrips()).toBe(expected);
});

test('Patients that are read at one moment are one question: each is told in the trail, who is not there is not', async () => {
  const [first, second] = patients.map(({ id }) => String(id));
  const nobody = '018f3a4e-0000-7000-8000-000000000000';
  const readsOf = async (id: string | undefined) => {
    const { ctx } = server;
    const rows = await ctx.db.query<{ of: string | null }>(
      ctx.clinicId,
      `select patient_id as of from audit_entry where clinic_id = $1 and action = 'patient.read' and subject_id = $2`,
      [ctx.clinicId, id ?? ''],
    );
    return rows.map(({ of }) => of);
  };
  const before = await Promise.all([first, second, nobody].map(readsOf));
  toDatabase.mockClear();
  const asked = [first, second, nobody, first, second, first];
  const answers = await Promise.all(asked.map((id) => send('get', `/Patient/${id}`)));
  expect(roundTrips()).toBeLessThan(asked.length);
  expect(answers.map(({ status, body }) => (status === 200 ? body.id : status))).toEqual(
    asked.map((id) => (id === nobody ? 404 : id)),
  );
  const after = await Promise.all([first, second, nobody].map(readsOf));
  expect(after.map(({ length }, index) => length - (before[index]?.length ?? 0))).toEqual([3, 2, 0]);
  expect(new Set(after[0])).toEqual(new Set([first]));
});

test.each([
  ['a page of Slots', '/Slot?status=free&_count=50&start=ge2026-01-12T08:00:00Z', 1],
  ['a page of Slots of a day, whose zone is asked for', '/Slot?status=free&start=2026-01-12', 2],
  ['a page of Appointments and its entry in the trail', '/Appointment?_count=50', 2],
  [
    'the same of one practitioner, who might be a further one of others',
    '/Appointment?_count=50&practitioner=018f3a4e-0000-7000-8000-000000000000',
    2,
  ],
  ['the same with everybody whom they name', '/Appointment?_count=50&_include=Appointment:actor', 3],
])('%s', async (_name, path, expected) => {
  expect((await send('get', path)).status).toBe(200);
  expect(roundTrips()).toBe(expected);
});

test('$find of one service at one practitioner: the search and its entry in the trail', async () => {
  const practitioner = { name: 'practitioner', valueReference: { reference: actorOf(offer(0), 'Practitioner') } };
  const service = { name: 'visit-type', valueString: actorOf(offer(0), 'HealthcareService').split('/')[1] };
  toDatabase.mockClear();
  const found = await find(practitioner, service);
  expect(found.body.total).toBeGreaterThan(0);
  expect(roundTrips()).toBe(2);
});

test('a create books and commits in one, and answers with what then stands', async () => {
  const { start, end, participant } = offer(1);
  const patient = { actor: { reference: `Patient/${patients[1]?.['id']}` }, status: 'accepted' };
  const body = { resourceType: 'Appointment', status: 'booked', start, end, participant: [...participant, patient] };
  toDatabase.mockClear();
  const made = await send('post', '/Appointment', body);
  expect([made.status, roundTrips()]).toEqual([201, 1]);
  expect((await send('get', `/Appointment/${made.body.id}`)).body).toEqual(made.body);
});

test('$book looks at the patient, then books and commits in one, and answers with what then stands', async () => {
  const { id, start, end } = offer(2);
  const parameter = [
    { name: 'appointment-reference', valueReference: { reference: `Appointment/${id}` } },
    { name: 'patient-resource', resource: patients[2] },
  ];
  const made = await send('post', '/Appointment/$book', { resourceType: 'Parameters', parameter });
  expect([made.status, roundTrips()]).toEqual([200, 2]);
  const { requestedPeriod, ...booked } = made.body.entry[0].resource;
  expect(requestedPeriod).toEqual([{ start, end }]);
  expect((await send('get', `/Appointment/${booked.id}`)).body).toEqual(booked);
});

test('who is not there is named with the place, although the booking itself found it out', async () => {
  const { start, end, participant } = offer(3);
  const nobody = { actor: { reference: 'Patient/018f3a4e-0000-7000-8000-000000000000' }, status: 'accepted' };
  const body = { resourceType: 'Appointment', status: 'booked', start, end, participant: [...participant, nobody] };
  const refused = await send('post', '/Appointment', body);
  expect(refused.status).toBe(422);
  expect(refused.body.issue[0]).toMatchObject({
    code: 'not-found',
    expression: [`Appointment.participant[${participant.length}].actor`],
  });
});

test('the total of a page of Slots joins nothing', async () => {
  const { ctx } = server;
  const plan = await ctx.db.query<{ 'QUERY PLAN': string }>(
    ctx.clinicId,
    'explain select count(*) from fhir_slot v where v.clinic_id = $1',
    [ctx.clinicId],
  );
  expect(plan.map((row) => row['QUERY PLAN']).join('\n')).not.toMatch(/join|nested loop|site/i);
});
