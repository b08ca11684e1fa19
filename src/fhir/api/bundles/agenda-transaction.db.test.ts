import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bookVisit } from '../../test-support/booked-visit.ts';
import { sendTo, startTestServer, type Json, type TestServer } from '../../test-support/fhir-server.ts';
import { offersApart } from '../../test-support/offers-apart.ts';
import { subscriptionOf } from '../../test-support/subscribing.ts';

let server: TestServer;
let token: string;
let offers: Json[];

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  const parameter = [
    { name: 'start', valueDateTime: '2026-01-12' },
    { name: 'end', valueDateTime: '2026-01-24' },
    { name: '_count', valueInteger: 200 },
  ];
  const body = { resourceType: 'Parameters', parameter };
  const found = await sendTo(server, { method: 'post', path: '/Appointment/$find', token, body });
  offers = offersApart(found.body.entry.map(({ resource }: Json) => resource)).toReversed();
}, 120_000);

afterAll(() => server.stop());

const get = (path: string) => sendTo(server, { method: 'get', path, token });

function transaction(entry: readonly Json[], using = token) {
  const body = { resourceType: 'Bundle', type: 'transaction', entry };
  return sendTo(server, { method: 'post', path: '/', token: using, body });
}

const SYSTEM = 'https://vendor.example/agenda';
const URN = 'urn:uuid:6f1c1f4e-1b7e-4d5b-9a59-0c1a3d0f0001';
let turn = 0;

function newPatient() {
  turn += 1;
  const identifier = [{ system: SYSTEM, value: `P-${turn}` }];
  const resource = { resourceType: 'Patient', identifier, name: [{ text: `Nova ${turn}` }] };
  return {
    criteria: `identifier=${SYSTEM}|P-${turn}`,
    entry: { fullUrl: URN, resource, request: { method: 'POST', url: 'Patient' } },
  };
}

const isPatient = (one: Json) => String(one['actor'].reference).startsWith('Patient/');

/** A visit at a time that was offered, for whom the bundle calls by its urn. */
function visitAt(offer: Json | undefined, reference = URN): Json {
  const others = offer?.['participant'].filter((one: Json) => !isPatient(one)) ?? [];
  const resource = {
    resourceType: 'Appointment',
    status: 'booked',
    start: offer?.['start'],
    end: offer?.['end'],
    participant: [{ actor: { reference }, status: 'accepted' }, ...others],
  };
  return {
    fullUrl: 'urn:uuid:6f1c1f4e-1b7e-4d5b-9a59-0c1a3d0f0002',
    resource,
    request: { method: 'POST', url: 'Appointment' },
  };
}

const statusesOf = (body: Json) => (body['entry'] ?? []).map((entry: Json) => entry['response'].status.slice(0, 3));
const howMany = async (path: string): Promise<number> => (await get(`${path}&_total=accurate`)).body.total;

async function events(type: string): Promise<number> {
  const { ctx } = server;
  const [row] = await ctx.db.query<{ n: number }>(
    ctx.clinicId,
    'select count(*)::int as n from outbox_event where clinic_id = $1 and type = $2',
    [ctx.clinicId, type],
  );
  return row?.n ?? 0;
}

describe('a visit inside a transaction is booked as outside of one', () => {
  test('for a patient whom the same transaction makes, with the answer to it', async () => {
    const before = await events('appointment.booked');
    const patient = newPatient();
    const response = {
      resource: {
        resourceType: 'AppointmentResponse',
        appointment: { reference: 'urn:uuid:6f1c1f4e-1b7e-4d5b-9a59-0c1a3d0f0002' },
        actor: { reference: URN },
        participantStatus: 'accepted',
      },
      request: { method: 'POST', url: 'AppointmentResponse' },
    };
    const { status, body } = await transaction([visitAt(offers[0]), patient.entry, response]);
    expect([status, statusesOf(body)]).toEqual([200, ['201', '201', '201']]);
    const visit = (await get(`/${body.entry[0].response.location}`)).body;
    expect(visit).toMatchObject({ status: 'booked', start: offers[0]?.['start'] });
    expect(visit.participant.find(isPatient)).toMatchObject({
      actor: { reference: body.entry[1].response.location },
      status: 'accepted',
    });
    expect(await events('appointment.booked')).toBe(before + 1);
  });

  test('a time that somebody has is refused, and nothing of all the rest is written', async () => {
    await transaction([newPatient().entry, visitAt(offers[6])]);
    const patient = newPatient();
    const { status, body } = await transaction([patient.entry, visitAt(offers[6])]);
    expect([status, body.issue[0].code]).toEqual([409, 'conflict']);
    expect(body.issue[0].diagnostics).toContain('slot-taken');
    expect(body.issue[0].expression).toEqual(['Bundle.entry[1].resource.start']);
    expect(await howMany(`/Patient?${patient.criteria}`)).toBe(0);
  });

  test('of two that want one time at once, one has it', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => transaction([newPatient().entry, visitAt(offers[12])])));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
  });

  test('a later entry that is refused takes the visit back, and its event', async () => {
    const before = await events('appointment.booked');
    const patient = newPatient();
    const wrong = { request: { method: 'DELETE', url: 'Patient/0190f0f0-0000-7000-8000-00000000ffff' } };
    const wish = {
      resource: { resourceType: 'Task', status: 'requested', intent: 'plan', description: 'x' },
      request: { method: 'POST', url: 'Task' },
    };
    for (const last of [wrong, wish])
      expect((await transaction([patient.entry, visitAt(offers[18]), last])).status).toBeGreaterThanOrEqual(400);
    expect([await events('appointment.booked'), await howMany(`/Patient?${patient.criteria}`)]).toEqual([before, 0]);
    expect((await transaction([patient.entry, visitAt(offers[18])])).status).toBe(200);
  });

  test('a PUT of a visit changes it by the agenda’s rules; one of a visit that is not there makes none', async () => {
    const visit = await bookVisit(server, token, 1);
    const put = (resource: Json) => ({ resource, request: { method: 'PUT', url: `Appointment/${resource['id']}` } });
    const patients = (await get('/Patient?_count=5')).body.entry.map(({ resource }: Json) => `Patient/${resource.id}`);
    const own = visit['participant'].find(isPatient).actor.reference;
    const reference = patients.find((one: string) => one !== own);
    const participant = visit['participant'].map((one: Json) =>
      isPatient(one) ? { ...one, actor: { reference } } : one,
    );
    const stolen = await transaction([put({ ...visit, participant })]);
    expect([stolen.status, stolen.body.issue[0].expression]).toEqual([
      422,
      ['Bundle.entry[0].resource.participant[0].actor'],
    ]);
    const id = '0190f0f0-0000-7000-8000-00000000ffff';
    expect((await transaction([put({ ...visit, id })])).status).toBe(405);
    expect(statusesOf((await transaction([put({ ...visit, status: 'cancelled' })])).body)).toEqual(['200']);
    expect((await get(`/Appointment/${visit['id']}`)).body.status).toBe('cancelled');
  });
});

describe('a transaction patches and deletes', () => {
  const patchOf = (operations: readonly Json[]) => ({
    resourceType: 'Binary',
    contentType: 'application/json-patch+json',
    data: Buffer.from(JSON.stringify(operations)).toString('base64'),
  });

  test('all or nothing', async () => {
    const visit = await bookVisit(server, token, 2);
    const body = subscriptionOf({ endpoint: 'http://127.0.0.1:4242/hook' });
    const made = await sendTo(server, { method: 'post', path: '/Subscription', token, body });
    const url = `Subscription/${made.body.id}`;
    const patch = (operations: readonly Json[]) => ({
      resource: patchOf(operations),
      request: { method: 'PATCH', url: `Appointment/${visit['id']}` },
    });
    const failing = await transaction([
      { request: { method: 'DELETE', url } },
      patch([{ op: 'test', path: '/status', value: 'noshow' }]),
    ]);
    expect([failing.status, (await get(`/${url}`)).status]).toEqual([422, 200]);
    const comment = patch([{ op: 'add', path: '/comment', value: 'per la porta del darrere' }]);
    const done = await transaction([comment, { request: { method: 'DELETE', url } }]);
    expect([done.status, statusesOf(done.body)]).toEqual([200, ['200', '204']]);
    expect((await get(`/Appointment/${visit['id']}`)).body.comment).toBe('per la porta del darrere');
    expect((await get(`/${url}`)).status).toBe(404);
  });

  test('no further than the token reaches', async () => {
    const narrow = await server.tokenFor('system/Patient.cu', 'system/Appointment.rs');
    const { id } = (await get('/Appointment?_count=1')).body.entry[0].resource;
    const entry = {
      resource: patchOf([{ op: 'test', path: '/id', value: id }]),
      request: { method: 'PATCH', url: `Appointment/${id}` },
    };
    expect((await transaction([entry], narrow)).status).toBe(403);
  });
});

test('with the clinic’s own system behind the agenda a visit is asked for by itself, not inside a transaction', async () => {
  const { ctx } = server;
  const { ehr } = ctx.ports;
  const never = () => Promise.reject(new Error('nobody is asked'));
  Object.assign(ctx.ports, { ehr: { kind: 'remote', intend: never, carryOut: never } });
  try {
    const patient = newPatient();
    const { status, body } = await transaction([patient.entry, visitAt(offers[24])]);
    expect([status, body.issue[0].expression]).toEqual([422, ['Bundle.entry[1].request.url']]);
    expect(body.issue[0].diagnostics).toContain('ehr-alone');
    expect(await howMany(`/Patient?${patient.criteria}`)).toBe(0);
  } finally {
    Object.assign(ctx.ports, { ehr });
  }
});

test('a schedule that a transaction closes is not found a moment later, and is found again once it is opened', async () => {
  const practitioner = offers
    .at(-1)
    ?.['participant'].map(({ actor }: Json) => String(actor.reference))
    .find((reference: string) => reference.startsWith('Practitioner/'));
  const parameter = [
    { name: 'start', valueDateTime: '2026-01-12' },
    { name: 'end', valueDateTime: '2026-01-24' },
    { name: 'practitioner', valueReference: { reference: practitioner } },
    { name: '_count', valueInteger: 1 },
  ];
  const body = { resourceType: 'Parameters', parameter };
  const found = async () =>
    ((await sendTo(server, { method: 'post', path: '/Appointment/$find', token, body })).body.entry ?? []).filter(
      ({ resource }: Json) => resource.resourceType === 'Appointment',
    ).length;
  const { entry } = (await get(`/Schedule?actor=${practitioner}`)).body;
  const put = (active: boolean) =>
    transaction(
      entry.map(({ resource }: Json) => ({
        resource: { ...resource, active },
        request: { method: 'PUT', url: `Schedule/${resource.id}` },
      })),
    );
  expect(await found()).toBe(1);
  expect((await put(false)).status).toBe(200);
  expect(await found()).toBe(0);
  expect((await put(true)).status).toBe(200);
  expect(await found()).toBe(1);
});
