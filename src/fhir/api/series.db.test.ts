import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DAY_MS } from '../../platform/time/instant.ts';
import { sendTo, startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
}, 60_000);

afterAll(() => server.stop());

function post(operation: string, parameter: unknown) {
  const body = { resourceType: 'Parameters', parameter };
  return sendTo(server, { token, body, method: 'post', path: `/Appointment/$${operation}` });
}

const SERIES = [
  { name: 'occurrence-count', valuePositiveInt: 4 },
  { name: 'occurrence-interval', valuePositiveInt: 7 },
];

async function find(...more: Json[]): Promise<Json> {
  const period = [
    { name: 'start', valueDateTime: '2026-01-12' },
    { name: 'end', valueDateTime: '2026-01-17' },
  ];
  const answer = await post('find', [...period, { name: '_count', valueInteger: 200 }, ...more]);
  expect(answer.status).toBe(200);
  return answer.body;
}

function offersIn(bundle: Json): Json[] {
  return (bundle['entry'] ?? []).map(({ resource }: Json) => resource).filter((one: Json) => one['status']);
}

function appointmentsIn(answer: Json): Json[] {
  return answer['body'].entry.map(({ resource }: Json) => resource);
}

async function patientAt(index: number): Promise<Json> {
  const path = '/Patient?_count=60&active=true&deceased=false';
  const answer = await sendTo(server, { token, method: 'get', path });
  return answer.body.entry[index].resource;
}

function booking(offer: Json, patient: Json, series: readonly Json[] = SERIES) {
  const reference = { name: 'appointment-reference', valueReference: { reference: `Appointment/${offer['id']}` } };
  return post('book', [reference, { name: 'patient-resource', resource: patient }, ...series]);
}

async function visitsOf(patient: Json): Promise<number> {
  const path = `/Appointment?patient=Patient/${patient['id']}&status=booked&date=ge2026-01-12&_count=100`;
  return (await sendTo(server, { token, method: 'get', path })).body.total;
}

test('$find gives what begins a whole series, and says so', async () => {
  const alone = offersIn(await find());
  const bundle = await find(...SERIES);
  const whole = offersIn(bundle);
  expect(whole.length).toBeGreaterThan(0);
  expect(whole.length).toBeLessThanOrEqual(alone.length);
  const outcome = bundle['entry'].at(-1).resource;
  expect(outcome.issue[0].diagnostics).toContain('the first of 4 visits every 7 days');
});

test('$book books all of them at the same time of day, a week apart', async () => {
  const [offer] = offersIn(await find(...SERIES));
  const patient = await patientAt(1);
  const before = await visitsOf(patient);
  const answer = await booking(offer ?? {}, patient);
  expect(answer.status).toBe(200);
  const booked = appointmentsIn(answer);
  expect(answer.body.total).toBe(4);
  expect(booked.map(({ status }) => status)).toEqual(['booked', 'booked', 'booked', 'booked']);
  const starts = booked.map(({ start }) => Date.parse(String(start)));
  expect(starts.map((start) => (start - (starts[0] ?? 0)) / DAY_MS)).toEqual([0, 7, 14, 21]);
  expect(await visitsOf(patient)).toBe(before + 4);
});

test('one that somebody has makes it none, with its number, its time and why; and $find gives it no more', async () => {
  const [offer] = offersIn(await find(...SERIES));
  const third = Date.parse(String(offer?.['start'])) + 14 * DAY_MS;
  const key = String(offer?.['id']).split('.');
  const id = [...key.slice(0, 2), (third / 60_000).toString(36)].join('.');
  expect((await booking({ id }, await patientAt(2), [])).body.total).toBe(1);
  const patient = await patientAt(3);
  const before = await visitsOf(patient);
  const refused = await booking(offer ?? {}, patient);
  const [outcome] = appointmentsIn(refused);
  expect(outcome).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ severity: 'fatal', code: 'conflict' }] });
  expect(outcome?.['issue'][0].diagnostics).toContain(`Visit 3 of 4, on ${new Date(third).toISOString().slice(0, 16)}`);
  expect(outcome?.['issue'][0].diagnostics).toContain('slot-taken');
  expect(await visitsOf(patient)).toBe(before);
  expect(offersIn(await find(...SERIES)).map((one) => one['id'])).not.toContain(offer?.['id']);
});

test.each([
  [{ name: 'occurrence-count', valuePositiveInt: 27 }],
  [{ name: 'occurrence-interval', valuePositiveInt: 0 }],
])('%j is refused', async (parameter) => {
  const answer = await post('find', [
    { name: 'start', valueDateTime: '2026-01-12' },
    { name: 'end', valueDateTime: '2026-01-17' },
    parameter,
  ]);
  expect(answer.status).toBe(400);
});
