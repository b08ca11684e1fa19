import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sendTo, startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';

let server: TestServer;
let token: string;
let people: Json[];

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  const answer = await get('/Patient?_count=60&active=true&deceased=false');
  people = answer.body.entry.map(({ resource }: Json) => resource);
}, 60_000);

afterAll(() => server.stop());

const get = (path: string) => sendTo(server, { token, method: 'get', path });

function post(operation: string, parameter: unknown) {
  const body = { resourceType: 'Parameters', parameter };
  return sendTo(server, { token, body, method: 'post', path: `/Appointment/$${operation}` });
}

const period = [
  { name: 'start', valueDateTime: '2026-01-12' },
  { name: 'end', valueDateTime: '2026-01-24' },
];

async function offers(...more: Json[]): Promise<Json[]> {
  const answer = await post('find', [...period, ...more, { name: '_count', valueInteger: 200 }]);
  expect(answer.status).toBe(200);
  return (answer.body.entry ?? []).map(({ resource }: Json) => resource).filter((one: Json) => one['status']);
}

const reference = (offer: Json) => ({
  name: 'appointment-reference',
  valueReference: { reference: `Appointment/${offer['id']}` },
});
const known = (person: Json) => ({ name: 'patient-resource', resource: { resourceType: 'Patient', id: person['id'] } });
const asked = (person: Json) => ({
  name: 'patient-reference',
  valueReference: { reference: `Patient/${person['id']}` },
});
const outcomeOf = (answer: Json) => answer['body'].entry[0].resource;
const patientsOf = (visit: Json): string[] =>
  visit['participant']
    .map(({ actor }: Json) => actor.reference as string)
    .filter((text: string) => text.startsWith('Patient/'));
const answersOf = (visit: Json): string[] =>
  visit['participant'].slice(0, patientsOf(visit).length).map(({ status }: Json) => status);

let used = 0;
/** Three people and a visit of theirs that no other test uses. */
async function together() {
  const three = people.slice(used * 3, used * 3 + 3);
  used += 1;
  const [offer = {}] = await offers(...three.map(asked));
  const answer = await post('book', [reference(offer), ...three.map(known)]);
  expect(answer.body).toMatchObject({ total: 1, entry: [{ resource: { status: 'booked' } }] });
  return { three, offer, visit: outcomeOf(answer) as Json };
}

/** The visit at the time of an offer, with whom the offer is. */
function movedTo(visit: Json, offer: Json): Json {
  const isPatient = ({ actor }: Json) => String(actor.reference).startsWith('Patient/');
  const patients = visit['participant'].filter(isPatient);
  const others = offer['participant'].filter((one: Json) => !isPatient(one));
  const { slot: _slot, minutesDuration: _minutes, serviceType: _type, ...rest } = visit;
  const { start, end, serviceType } = offer;
  return { ...rest, start, end, serviceType, participant: [...patients, ...others] };
}

const change = (resource: Json) => post('book', [{ name: 'appointment-resource', resource }]);

describe('a visit of three patients', () => {
  test('is one Appointment with three participants, found by each of them', async () => {
    const { three, offer, visit } = await together();
    expect(patientsOf(offer)).toEqual(three.map(({ id }) => `Patient/${String(id)}`));
    expect(new Set(patientsOf(visit))).toEqual(new Set(patientsOf(offer)));
    const [, second = {}] = three;
    for (const query of [`patient=${second['id']}`, `actor=Patient/${second['id']}`, `patient._id=${second['id']}`]) {
      const found = await get(`/Appointment?${query}&_id=${String(visit['id'])}`);
      expect(found.body.entry).toHaveLength(1);
    }
    const ofPerson = await get(`/Patient?_has:Appointment:patient:_id=${String(visit['id'])}`);
    expect(new Set(ofPerson.body.entry.map(({ resource }: Json) => `Patient/${String(resource['id'])}`))).toEqual(
      new Set(patientsOf(visit)),
    );
    const back = await get(`/Patient?_id=${second['id']}&_revinclude=Appointment:patient`);
    expect(back.body.entry.map(({ resource }: Json) => resource['id'])).toContain(visit['id']);
  });

  test('is cancelled for all of them, and its time is offered again', async () => {
    const { offer, visit } = await together();
    expect((await offers()).map(({ id }) => id)).not.toContain(offer['id']);
    const cancelled = await change({ ...visit, status: 'cancelled' });
    expect(outcomeOf(cancelled)).toMatchObject({ id: visit['id'], status: 'cancelled' });
    expect((await offers()).map(({ id }) => id)).toContain(offer['id']);
  });

  test('takes place while one comes, and says who does not', async () => {
    const { visit } = await together();
    const { cancelAppointment } = await import('../../agenda/index.ts');
    const cancelled = await cancelAppointment(server.ctx, { appointmentId: String(visit['id']), cause: 'desk' });
    expect(cancelled.ok).toBe(true);
    const after = await get(`/Appointment/${String(visit['id'])}`);
    expect([after.body.status, answersOf(after.body)]).toEqual([
      'booked',
      ['declined', 'needs-action', 'needs-action'],
    ]);
    const all = await change({ ...after.body, status: 'cancelled' });
    expect(outcomeOf(all).status).toBe('cancelled');
  });

  test('has the answer of each, given with the visit or by an AppointmentResponse', async () => {
    const { visit } = await together();
    const [, second = ''] = patientsOf(visit);
    const said = visit['participant'].map((one: Json, index: number) =>
      index === 0 ? { ...one, status: 'accepted' } : one,
    );
    const once = await change({ ...visit, participant: said });
    expect(answersOf(outcomeOf(once))).toEqual(['accepted', 'needs-action', 'needs-action']);
    const body = {
      resourceType: 'AppointmentResponse',
      appointment: { reference: `Appointment/${String(visit['id'])}` },
      participantStatus: 'declined',
    };
    const send = (more: Json) =>
      sendTo(server, { token, method: 'post', path: '/AppointmentResponse', body: { ...body, ...more } });
    const nobody = await send({ participantType: [{ text: 'patient' }] });
    expect(nobody.status).toBe(422);
    expect((await send({ actor: { reference: second } })).status).toBe(201);
    const after = await get(`/Appointment/${String(visit['id'])}`);
    expect(answersOf(after.body)).toEqual(['accepted', 'declined', 'needs-action']);
    expect(Number(after.body.meta.versionId)).toBeGreaterThan(Number(outcomeOf(once).meta.versionId));
  });

  test('moves as a whole, also by Argonaut’s cancelled-appt-id, and keeps its id', async () => {
    const { three, visit } = await together();
    const [next = {}] = await offers();
    const replaced = { name: 'cancelled-appt-id', valueUri: `Appointment/${String(visit['id'])}` };
    const fewer = await post('book', [reference(next), replaced, ...three.slice(1).map(known)]);
    expect(outcomeOf(fewer).issue[0].severity).toBe('fatal');
    const moved = await post('book', [reference(next), replaced, ...three.map(known)]);
    expect(outcomeOf(moved)).toMatchObject({ id: visit['id'], start: next['start'], status: 'booked' });
    expect(patientsOf(outcomeOf(moved))).toEqual(patientsOf(visit));
  });

  test('moves for those who come once the first has left: by PUT, by $book and by cancelled-appt-id', async () => {
    const { three, visit } = await together();
    const id = String(visit['id']);
    const { cancelAppointment } = await import('../../agenda/index.ts');
    expect((await cancelAppointment(server.ctx, { appointmentId: id, cause: 'desk' })).ok).toBe(true);
    const read = async () => (await get(`/Appointment/${id}`)).body as Json;
    const free = async () => (await offers()).find(({ start }) => start !== visit['start']) ?? {};
    const put = await free();
    const body = movedTo(await read(), put);
    const answer = await sendTo(server, { token, method: 'put', path: `/Appointment/${id}`, body });
    expect([answer.status, answer.body.start, answer.body.id]).toEqual([200, put['start'], id]);
    expect((await read())['start']).toBe(put['start']);
    const later = await free();
    const booked = await change(movedTo(await read(), later));
    expect(outcomeOf(booked)).toMatchObject({ id, start: later['start'], status: 'booked' });
    const last = await free();
    const replaced = { name: 'cancelled-appt-id', valueUri: `Appointment/${id}` };
    const moved = await post('book', [reference(last), replaced, ...three.slice(1).map(known)]);
    expect(outcomeOf(moved)).toMatchObject({ id, start: last['start'], status: 'booked' });
    expect(answersOf(outcomeOf(moved))[0]).toBe('declined');
    const found = await get(`/Appointment?_id=${id}&date=${String(last['start']).slice(0, 10)}`);
    expect(found.body.entry).toHaveLength(1);
  });

  test('keeps its patients: one more or one less is refused, and nothing changes', async () => {
    const { visit } = await together();
    const fewer = visit['participant'].slice(1);
    const answer = await change({ ...visit, participant: fewer });
    expect(outcomeOf(answer)).toMatchObject({ issue: [{ severity: 'fatal', code: 'business-rule' }] });
    expect(patientsOf((await get(`/Appointment/${String(visit['id'])}`)).body)).toEqual(patientsOf(visit));
  });
});

describe('several patients are refused, and nothing changes,', () => {
  const total = async () => (await get('/Appointment?_summary=count')).body.total as number;

  test('where one is not known, comes twice, or they are too many', async () => {
    const [offer = {}] = await offers();
    const [one = {}, two = {}] = people.slice(40);
    const before = await total();
    const nobody = { ...one, id: '0f1de3c8-53bd-4c2b-9a0e-2d1f3b6c7a98' };
    expect((await post('book', [reference(offer), known(one), known(nobody)])).status).toBe(400);
    expect(outcomeOf(await post('book', [reference(offer), known(one), known(one)])).issue[0].code).toBe('duplicate');
    const crowd = await post('book', [reference(offer), ...Array.from({ length: 21 }, () => known(two))]);
    expect([crowd.status, crowd.body.issue[0].code]).toEqual([400, 'too-long']);
    const stranger = await post('find', [...period, asked(nobody)]);
    expect([stranger.status, stranger.body.issue[0]]).toMatchObject([
      400,
      { code: 'not-found', expression: ['Parameters.parameter[2].valueReference'] },
    ]);
    expect((await post('find', [...period, ...Array.from({ length: 21 }, () => asked(one))])).status).toBe(400);
    expect(await total()).toBe(before);
  });

  test('where one of them has another visit then', async () => {
    const all = await offers();
    const meets = (one: Json, other: Json) =>
      Date.parse(one['start']) < Date.parse(other['end']) && Date.parse(other['start']) < Date.parse(one['end']);
    const practitionerOf = (offer: Json): string =>
      offer['participant'].find(({ actor }: Json) => actor.reference.startsWith('Practitioner/')).actor.reference;
    const isAnothers = (one: Json, other: Json) => meets(one, other) && practitionerOf(one) !== practitionerOf(other);
    const first = all.find((one) => all.some((other) => isAnothers(one, other))) ?? {};
    const other = all.find((one) => isAnothers(one, first)) ?? {};
    const [alone = {}, one = {}, two = {}] = people.slice(50);
    expect(outcomeOf(await post('book', [reference(first), known(one), known(two)])).status).toBe('booked');
    const before = await total();
    const clash = await post('book', [reference(other), known(alone), known(two)]);
    expect(outcomeOf(clash).issue[0]).toMatchObject({ severity: 'fatal', code: 'duplicate' });
    expect(await total()).toBe(before);
    expect((await offers(asked(two))).filter((offer) => meets(offer, first))).toEqual([]);
  });
});

test('an offer carries reason, referral and insurance, and the visit that is booked from it keeps them', async () => {
  const identifier = { system: 'https://vendor.example/referrals', value: 'R-7' };
  const answer = await post('find', [
    ...period,
    { name: 'reason', valueString: 'http://terminology.hl7.org/CodeSystem/v2-0276|CHECKUP' },
    { name: 'referral-identifier', valueIdentifier: identifier },
    { name: 'insurance-reference', valueReference: { reference: 'https://insurer.example/InsurancePlan/9' } },
  ]);
  const [{ resource: offer }] = answer.body.entry;
  expect(answer.body.entry.at(-1).resource.issue[0].diagnostics).toContain('referral-identifier');
  const words = {
    reasonCode: [{ coding: [{ code: 'CHECKUP' }] }],
    basedOn: [{ type: 'ServiceRequest', identifier }],
    supportingInformation: [{ reference: 'https://insurer.example/InsurancePlan/9' }],
  };
  expect(offer).toMatchObject(words);
  const [one = {}] = people.slice(55);
  const booked = await post('book', [{ name: 'appointment-resource', resource: offer }, known(one)]);
  expect(outcomeOf(booked)).toMatchObject({ ...words, status: 'booked' });
});
