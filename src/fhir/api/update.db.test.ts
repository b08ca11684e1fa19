import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  sendTo,
  startTestServer,
  type Json,
  type Method,
  type SendOptions,
  type TestServer,
} from '../test-support/fhir-server.ts';
import { offersApart } from '../test-support/offers-apart.ts';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
}, 60_000);

afterAll(() => server.stop());

function send(method: Method, path: string, options: SendOptions = {}) {
  return sendTo(server, { token, ...options, method, path });
}

function put(resource: Json, options: SendOptions = {}) {
  return send('put', `/${resource['resourceType']}/${resource['id']}`, { body: resource, ...options });
}

let used = 0;

/** A visit that is booked for a patient of its own. */
async function booked(): Promise<{ visit: Json; next: Json }> {
  used += 1;
  const period = [
    { name: 'start', valueDateTime: '2026-01-12' },
    { name: 'end', valueDateTime: '2026-01-24' },
    { name: '_count', valueInteger: 200 },
  ];
  const found = await send('post', '/Appointment/$find', { body: { resourceType: 'Parameters', parameter: period } });
  const offers = offersApart(found.body.entry.map(({ resource }: Json) => resource));
  const people = await send('get', '/Patient?_count=60&active=true&deceased=false');
  const [offer, next] = [offers[offers.length - used * 4], offers[offers.length - used * 4 - 1]];
  const parameter = [
    { name: 'appointment-reference', valueReference: { reference: `Appointment/${offer?.['id']}` } },
    { name: 'patient-resource', resource: people.body.entry[used].resource },
  ];
  const answer = await send('post', '/Appointment/$book', { body: { resourceType: 'Parameters', parameter } });
  const visit = await send('get', `/Appointment/${answer.body.entry[0].resource.id}`);
  return { visit: visit.body, next: next ?? {} };
}

const isPatient = (one: Json) => one['actor'].reference.startsWith('Patient/');

function answering(visit: Json, status: string): Json {
  const participant = visit['participant'].map((one: Json) => (isPatient(one) ? { ...one, status } : one));
  return { ...visit, participant };
}

function at(visit: Json, next: Json): Json {
  const { slot: _slot, minutesDuration: _minutes, ...rest } = visit;
  const others = next['participant'].filter((one: Json) => !isPatient(one));
  const participant = [...visit['participant'].filter(isPatient), ...others];
  const slot = next['slot'] ? { slot: next['slot'] } : {};
  return { ...rest, ...slot, start: next['start'], end: next['end'], participant };
}

describe('PUT Appointment', () => {
  test('with a stale If-Match is 412 before anything else is looked at', async () => {
    const { visit } = await booked();
    for (const headers of [{ 'if-match': 'W/"999"' }, { 'if-match': '"1"' }]) {
      expect((await put({ ...visit, status: 'nonsense' }, { headers })).status).toBe(412);
    }
    const etag = `W/"${visit['meta'].versionId}"`;
    expect((await put({ ...visit, comment: 'a' }, { headers: { 'if-match': etag } })).status).toBe(200);
    expect((await put({ ...visit, comment: 'b' }, { headers: { 'if-match': etag } })).status).toBe(412);
    expect((await put({ ...visit, comment: 'c' })).body.comment).toBe('c');
  });

  test('that says what stands changes nothing', async () => {
    const { visit } = await booked();
    const answer = await put(visit);
    expect([answer.status, answer.headers['etag']]).toEqual([200, `W/"${visit['meta'].versionId}"`]);
    expect((await put(visit, { headers: { prefer: 'return=minimal' } })).text).toBe('');
  });

  test('keeps comment, identifiers and reason, and takes a reason away that is left out', async () => {
    const { visit } = await booked();
    const identifier = [{ system: 'https://vendor.example/v', value: 'V-9' }];
    const kept = await put({ ...visit, identifier, comment: 'con bastón', reasonCode: [{ text: 'revisión' }] });
    expect(kept.body).toMatchObject({ identifier, comment: 'con bastón', reasonCode: [{ text: 'revisión' }] });
    const { reasonCode: _reason, ...without } = kept.body;
    expect((await put(without)).body.reasonCode).toBeUndefined();
  });

  test('confirms, and does not take the answer back', async () => {
    const { visit } = await booked();
    const yes = await put(answering(visit, 'accepted'));
    expect(yes.body.participant.find(isPatient).status).toBe('accepted');
    const back = await put(answering(yes.body, 'needs-action'));
    expect([back.status, back.body.issue[0].expression]).toEqual([422, ['Appointment.participant[0].status']]);
  });

  test('moves the visit to a time that is free, and refuses one that is not', async () => {
    const [{ visit, next }, other] = [await booked(), await booked()];
    const moved = await put(at(visit, next));
    expect(moved.body).toMatchObject({ id: visit['id'], start: next['start'], status: 'booked' });
    const taken = await put(at(moved.body, other.visit));
    expect([taken.status, taken.body.issue[0].code]).toEqual([409, 'conflict']);
    expect((await send('get', `/Appointment/${visit['id']}`)).body.start).toBe(next['start']);
  });

  test('cancels with its reason, and nothing brings it back', async () => {
    const { visit } = await booked();
    const reason = {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason', code: 'pat' }],
    };
    const ended = await put({ ...visit, status: 'cancelled', cancelationReason: reason });
    expect(ended.body).toMatchObject({ status: 'cancelled', cancelationReason: reason });
    const back = await put({ ...ended.body, status: 'booked', cancelationReason: undefined });
    expect([back.status, back.body.issue[0].expression]).toEqual([422, ['Appointment.status']]);
  });

  test('marks a visit as the desk does', async () => {
    const { visit } = await booked();
    expect((await put({ ...visit, status: 'arrived' })).body.status).toBe('arrived');
    expect((await put({ ...visit, status: 'fulfilled' })).body.status).toBe('fulfilled');
  });

  test('refuses what cannot be changed with its path', async () => {
    const [{ visit }, other] = [await booked(), await booked()];
    const stranger = other.visit['participant'].find(isPatient);
    const participant = visit['participant'].map((one: Json) => (isPatient(one) ? stranger : one));
    const wrong: readonly [Json, string][] = [
      [{ ...visit, participant }, 'Appointment.participant[0].actor'],
      [{ ...visit, created: '2020-01-01T00:00:00Z' }, 'Appointment.created'],
      [{ ...visit, minutesDuration: 7 }, 'Appointment.minutesDuration'],
      [{ ...visit, status: 'waitlist' }, 'Appointment.status'],
    ];
    for (const [body, path] of wrong) {
      const answer = await put(body);
      expect([answer.status, answer.body.issue[0].expression]).toEqual([422, [path]]);
    }
    const unlike = await send('put', `/Appointment/${visit['id']}`, { body: other.visit });
    expect([unlike.status, unlike.body.issue[0].expression]).toEqual([400, ['Appointment.id']]);
    const nowhere = await put({ ...visit, id: '00000000-0000-4000-8000-000000000000' });
    expect(nowhere.status).toBe(405);
  });

  test('of two at once with one version, one wins', async () => {
    const { visit } = await booked();
    const headers = { 'if-match': `W/"${visit['meta'].versionId}"` };
    const answers = await Promise.all(['a', 'b', 'c'].map((comment) => put({ ...visit, comment }, { headers })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412, 412]);
  });
});

describe('PUT Patient', () => {
  async function person(): Promise<Json> {
    used += 1;
    return (await send('get', `/Patient?_count=60`)).body.entry[used].resource;
  }

  test('replaces what is known; the same again changes nothing', async () => {
    const patient = await person();
    const changed = await put({ ...patient, birthDate: '1971-02-03', maritalStatus: { text: 'x' } });
    expect(changed.body).toMatchObject({ birthDate: '1971-02-03', maritalStatus: { text: 'x' } });
    const again = await put(changed.body);
    expect(again.headers['etag']).toBe(changed.headers['etag']);
  });

  test('is 412 when stale, 400 when wrong, 405 when there is nobody, and one of two at once wins', async () => {
    const patient = await person();
    expect((await put(patient, { headers: { 'if-match': 'W/"99"' } })).status).toBe(412);
    const wrong = await put({ ...patient, birthDate: 'ayer' });
    expect([wrong.status, wrong.body.issue[0].expression]).toEqual([400, ['Patient.birthDate']]);
    expect((await put({ ...patient, id: '00000000-0000-4000-8000-000000000000' })).status).toBe(405);
    const headers = { 'if-match': `W/"${patient['meta'].versionId}"` };
    const dates = ['1970-01-01', '1970-01-02', '1970-01-03'];
    const answers = await Promise.all(dates.map((birthDate) => put({ ...patient, birthDate }, { headers })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412, 412]);
  });

  test('needs the scope to update, and so does an Appointment', async () => {
    const narrow = await server.tokenFor('system/*.crs');
    expect((await put(await person(), { token: narrow })).status).toBe(403);
  });
});

test('vread answers every version as it was served', async () => {
  const { visit } = await booked();
  const path = `/Appointment/${visit['id']}/_history`;
  expect((await send('get', `${path}/${visit['meta'].versionId}`)).body).toEqual(visit);
  const changed = await put({ ...visit, comment: 'x' });
  const older = await send('get', `${path}/${visit['meta'].versionId}`);
  expect([older.status, older.body, older.headers['etag']]).toEqual([200, visit, `W/"${visit['meta'].versionId}"`]);
  expect((await send('get', `${path}/${Number(changed.body.meta.versionId) + 1}`)).body.issue[0].code).toBe(
    'not-found',
  );
  for (const version of ['0', '-1', 'x', '99999999999', '9'.repeat(40)])
    expect((await send('get', `${path}/${version}`)).status).toBe(404);
  expect((await send('delete', `${path}/1`)).status).toBe(405);
});
