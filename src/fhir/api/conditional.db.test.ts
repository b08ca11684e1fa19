import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
}, 60_000);

afterAll(() => server.stop());

function send(method: Method, path: string, options: SendOptions = {}) {
  return sendTo(server, { token, ...options, method, path });
}

function patch(path: string, operations: unknown, headers: Record<string, string> = {}) {
  return send('patch', path, {
    body: operations,
    headers: { 'content-type': 'application/json-patch+json', ...headers },
  });
}

let people = 0;

async function madePatient(): Promise<Json> {
  people += 1;
  const body = {
    resourceType: 'Patient',
    identifier: [{ system: 'https://vendor.example', value: `made-${people}` }],
    name: [{ given: ['Ada'], family: `Prat ${people}` }],
    telecom: [{ system: 'fax', value: '1' }],
  };
  return (await send('post', '/Patient', { body })).body;
}

describe('a patch', () => {
  test('of a patient changes what it says and keeps the rest', async () => {
    const patient = await madePatient();
    const answer = await patch(`/Patient/${patient['id']}`, [
      { op: 'test', path: '/meta/versionId', value: '1' },
      { op: 'add', path: '/birthDate', value: '1990-01-02' },
      { op: 'replace', path: '/name/0/family', value: 'Serra' },
    ]);
    expect([answer.status, answer.headers['etag']]).toEqual([200, 'W/"2"']);
    expect(answer.body).toMatchObject({
      birthDate: '1990-01-02',
      name: [{ family: 'Serra' }],
      telecom: patient['telecom'],
      identifier: patient['identifier'],
    });
  });

  test('of a visit is the command of the agenda that it means', async () => {
    const visit = await bookVisit(server, token, 1);
    const cancelled = await patch(`/Appointment/${visit['id']}`, [
      { op: 'replace', path: '/status', value: 'cancelled' },
    ]);
    expect([cancelled.status, cancelled.body.status]).toEqual([200, 'cancelled']);
    const back = await patch(`/Appointment/${visit['id']}`, [{ op: 'replace', path: '/status', value: 'booked' }]);
    expect([back.status, back.body.issue[0].expression]).toEqual([422, ['Appointment.status']]);
  });

  test('whose test fails changes nothing: 422; one for another version: 412', async () => {
    const patient = await madePatient();
    const path = `/Patient/${patient['id']}`;
    const failed = await patch(path, [
      { op: 'add', path: '/birthDate', value: '1990-01-02' },
      { op: 'test', path: '/gender', value: 'male' },
    ]);
    expect([failed.status, failed.body.issue[0].expression]).toEqual([422, ['$this[1].path']]);
    expect((await patch(path, [{ op: 'remove', path: '/name' }], { 'if-match': 'W/"7"' })).status).toBe(412);
    expect((await send('get', path)).body).toEqual(patient);
  });

  const many = Array.from({ length: 201 }, () => ({ op: 'remove', path: '/x' }));
  test.each([
    ['no list', {}, 400],
    ['no operations', ['x'], 400],
    ['an unknown operation', [{ op: 'merge', path: '/a', value: 1 }], 400],
    ['no path', [{ op: 'remove' }], 400],
    ['no pointer', [{ op: 'remove', path: 'name' }], 400],
    ['no value', [{ op: 'add', path: '/birthDate' }], 400],
    ['too many operations', many, 400],
    ['the whole resource', [{ op: 'replace', path: '', value: {} }], 400],
    ['a trap', [{ op: 'add', path: '/__proto__/polluted', value: 1 }], 400],
    ['another trap', [{ op: 'add', path: '/constructor/prototype/polluted', value: 1 }], 400],
    ['a trap to copy from', [{ op: 'copy', from: '/__proto__', path: '/x' }], 400],
    ['a trap inside a value', '[{"op":"add","path":"/x","value":{"__proto__":{"polluted":1}}}]', 400],
    ['a long path', [{ op: 'remove', path: '/a'.repeat(400) }], 400],
    ['a deep path', [{ op: 'remove', path: '/a'.repeat(100) }], 400],
    ['what is not there', [{ op: 'remove', path: '/photo' }], 422],
    ['a place inside a text', [{ op: 'add', path: '/name/0/family/x', value: 1 }], 422],
    ['a place behind a list', [{ op: 'replace', path: '/name/-', value: {} }], 422],
    ['the id', [{ op: 'replace', path: '/id', value: '0190f0f0-0000-7000-8000-00000000ffff' }], 400],
    ['the type', [{ op: 'replace', path: '/resourceType', value: 'Appointment' }], 400],
    ['a date that is none', [{ op: 'add', path: '/birthDate', value: 'ayer' }], 400],
    ['a bomb', Array.from({ length: 30 }, (_, turn) => ({ op: 'copy', from: '/name', path: `/name/0/x${turn}` })), 422],
  ])('with %s is refused and changes nothing', async (_name, operations, status) => {
    const patient = await madePatient();
    const answer = await patch(`/Patient/${patient['id']}`, operations);
    expect([answer.status, answer.body.resourceType]).toEqual([status, 'OperationOutcome']);
    expect((await send('get', `/Patient/${patient['id']}`)).body).toEqual(patient);
    expect({}).not.toHaveProperty('polluted');
  });

  test('in another format is 415 and says which it takes', async () => {
    const patient = await madePatient();
    for (const type of ['application/fhir+json', 'application/merge-patch+json', 'application/xml-patch+xml']) {
      const answer = await send('patch', `/Patient/${patient['id']}`, {
        body: '[]',
        headers: { 'content-type': type },
      });
      expect([answer.status, answer.headers['accept']]).toEqual([415, 'application/json-patch+json']);
    }
  });

  test('of what only the clinic changes is 405', async () => {
    const { body } = await send('get', '/Location?_count=1');
    const answer = await patch(`/Location/${body.entry[0].resource.id}`, []);
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET']);
  });

  test('by criteria changes the one that they choose', async () => {
    const patient = await madePatient();
    const criteria = `identifier=https://vendor.example|made-${people}`;
    const answer = await patch(`/Patient?${criteria}`, [{ op: 'add', path: '/gender', value: 'female' }]);
    expect([answer.status, answer.body.id, answer.body.gender]).toEqual([200, patient['id'], 'female']);
    expect((await patch('/Patient?identifier=nobody', [])).status).toBe(404);
    expect((await patch('/Patient?family=prat', [])).status).toBe(412);
    expect((await patch('/Patient', [])).status).toBe(400);
  });
});

describe('an update by criteria', () => {
  const put = (criteria: string, body: Json, options: SendOptions = {}) =>
    send('put', `/Patient?${criteria}`, { ...options, body });

  test('makes what nothing matches, and updates it the next time', async () => {
    const criteria = 'identifier=https://vendor.example|upsert';
    const body = {
      resourceType: 'Patient',
      identifier: [{ system: 'https://vendor.example', value: 'upsert' }],
      name: [{ text: 'Pau' }],
    };
    const made = await put(criteria, body);
    expect([made.status, made.headers['location']]).toEqual([
      201,
      `http://localhost:3000/fhir/R4/Patient/${made.body.id}`,
    ]);
    const again = await put(criteria, { ...body, gender: 'male' });
    expect([again.status, again.body.id, again.body.meta.versionId]).toEqual([200, made.body.id, '2']);
    expect((await put(criteria, { ...body, id: '0190f0f0-0000-7000-8000-00000000ffff' })).status).toBe(400);
    expect((await put('identifier=nobody', { ...body, id: made.body.id })).status).toBe(400);
    expect((await put(criteria, body, { headers: { 'if-match': 'W/"1"' } })).status).toBe(412);
  });

  test('whose criteria choose several, or nothing at all, is refused', async () => {
    await madePatient();
    await madePatient();
    const body = { resourceType: 'Patient', name: [{ text: 'x' }] };
    expect((await put('family=prat', body)).status).toBe(412);
    for (const criteria of ['', '_count=3', 'nonsense=1', 'birthdate=ayer'])
      expect((await put(criteria, body)).status).toBe(400);
    const changesOnly = await server.tokenFor('system/Patient.us');
    expect((await put('identifier=nobody', body, { token: changesOnly })).status).toBe(403);
  });
});

describe('what the client wants to know', () => {
  test('of a write: all of it, nothing, or that it went well', async () => {
    const body = { resourceType: 'Patient', name: [{ text: 'Ona' }] };
    const post = (prefer: string) => send('post', '/Patient', { body, headers: { prefer } });
    expect((await post('return=representation')).body.resourceType).toBe('Patient');
    const minimal = await post('return=minimal');
    expect([minimal.status, minimal.text, minimal.headers['etag']]).toEqual([201, '', 'W/"1"']);
    const outcome = await post('return=OperationOutcome');
    expect([outcome.status, outcome.body.resourceType, outcome.body.issue[0].severity]).toEqual([
      201,
      'OperationOutcome',
      'information',
    ]);
  });

  test('of a read: only what it has not got yet', async () => {
    const patient = await madePatient();
    const get = (headers: Record<string, string>) => send('get', `/Patient/${patient['id']}`, { headers });
    expect((await get({ 'if-none-match': 'W/"9", W/"1"' })).status).toBe(304);
    expect((await get({ 'if-none-match': 'W/"9"' })).status).toBe(200);
    const modified = new Date(patient['meta'].lastUpdated);
    expect((await get({ 'if-modified-since': modified.toUTCString() })).status).toBe(304);
    expect((await get({ 'if-modified-since': new Date(modified.getTime() - 5_000).toUTCString() })).status).toBe(200);
    expect((await get({ 'if-modified-since': 'ayer' })).status).toBe(200);
    const cut = await send('get', `/Patient/${patient['id']}?_elements=name`);
    expect(Object.keys(cut.body).toSorted()).toEqual(['id', 'meta', 'name', 'resourceType']);
  });
});

describe('who may write may not read for it', () => {
  const reads = async (id: string): Promise<number> => {
    const { ctx } = server;
    const [row] = await ctx.db.query<{ n: number }>(
      ctx.clinicId,
      `select count(*)::int as n from audit_entry where clinic_id = $1 and action = 'patient.read' and patient_id = $2`,
      [ctx.clinicId, id],
    );
    return row?.n ?? 0;
  };

  test('a condition needs the right to search, whatever carries it', async () => {
    const patient = await madePatient();
    const id = String(patient['id']);
    const using = await server.tokenFor('system/Patient.cu');
    const condition = { 'if-none-exist': `_id=${id}` };
    const made = await send('post', '/Patient', { token: using, body: patient, headers: condition });
    const put = await send('put', `/Patient?_id=${id}`, { token: using, body: patient });
    const patched = await sendTo(server, {
      method: 'patch',
      path: `/Patient?_id=${id}`,
      token: using,
      body: [],
      headers: { 'content-type': 'application/json-patch+json' },
    });
    const entry = [{ resource: patient, request: { method: 'POST', url: 'Patient', ifNoneExist: `_id=${id}` } }];
    const body = { resourceType: 'Bundle', type: 'transaction', entry };
    const inside = await send('post', '/', { token: using, body, headers: { prefer: 'return=representation' } });
    expect([made, put, patched, inside].map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });

  test('what was there before is shown with the right to read, and then the trail says so', async () => {
    const patient = await madePatient();
    const id = String(patient['id']);
    const nothing = { body: [], headers: { 'content-type': 'application/json-patch+json' } };
    const condition = { body: patient, headers: { 'if-none-exist': `_id=${id}` } };
    const writer = await server.tokenFor('system/Patient.cus');
    const blind = [
      await send('patch', `/Patient/${id}`, { token: writer, ...nothing }),
      await send('post', '/Patient', { token: writer, ...condition }),
    ];
    expect(blind.map(({ status, body, headers }) => [status, body.resourceType, headers['etag']])).toEqual([
      [200, undefined, 'W/"1"'],
      [200, undefined, 'W/"1"'],
    ]);
    expect(await reads(id)).toBe(0);
    const seen = [await patch(`/Patient/${id}`, []), await send('post', '/Patient', condition)];
    expect(seen.map(({ body }) => body.id)).toEqual([id, id]);
    expect(await reads(id)).toBe(2);
  });
});

describe('two at once', () => {
  test('by the same criteria: one makes it, and what the other sent is written too', async () => {
    const identifier = [{ system: 'https://vendor.example', value: 'at-once' }];
    const put = (family: string) =>
      send('put', '/Patient?identifier=https://vendor.example|at-once', {
        body: { resourceType: 'Patient', identifier, name: [{ family }] },
      });
    const answers = await Promise.all([put('Una'), put('Altra')]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 201]);
    const last = answers.find(({ status }) => status === 200);
    expect(last?.headers['etag']).toBe('W/"2"');
    expect((await send('get', `/Patient/${last?.body.id}`)).body.name).toEqual(last?.body.name);
    expect(new Set(answers.map(({ body }) => body.name[0].family))).toEqual(new Set(['Una', 'Altra']));
  });

  test('a visit with the same identifier is booked once, also where two times are asked for', async () => {
    const first = await bookVisit(server, token, 3);
    const second = await bookVisit(server, token, 4);
    for (const { id } of [first, second])
      await patch(`/Appointment/${id}`, [{ op: 'replace', path: '/status', value: 'cancelled' }]);
    const identifier = [{ system: 'https://vendor.example/agenda', value: 'once' }];
    const post = ({ id: _id, meta: _meta, identifier: _own, ...visit }: Json) =>
      send('post', '/Appointment', {
        body: { ...visit, status: 'booked', identifier },
        headers: { 'if-none-exist': 'identifier=https://vendor.example/agenda|once' },
      });
    const answers = await Promise.all([post(first), post(second), post(first)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const found = await send('get', '/Appointment?identifier=https://vendor.example/agenda|once&_total=accurate');
    expect([found.body.total, found.body.entry[0].resource.meta.versionId]).toEqual([1, '1']);
  });
});

test('two entries that would each make the same are refused, and nothing is made', async () => {
  const identifier = [{ system: 'https://vendor.example', value: 'twice-in-one' }];
  const ifNoneExist = 'identifier=https://vendor.example|twice-in-one';
  const one = {
    resource: { resourceType: 'Patient', identifier, name: [{ family: 'Dues' }] },
    request: { method: 'POST', url: 'Patient', ifNoneExist },
  };
  const refused = await send('post', '/', { body: { resourceType: 'Bundle', type: 'transaction', entry: [one, one] } });
  expect([refused.status, refused.body.issue[0]]).toMatchObject([
    400,
    { code: 'duplicate', expression: ['Bundle.entry[1].request'] },
  ]);
  expect((await send('get', `/Patient?${ifNoneExist}&_total=accurate`)).body.total).toBe(0);
});
