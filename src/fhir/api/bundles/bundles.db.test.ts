import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bookVisit } from '../../test-support/booked-visit.ts';
import { importBundle } from '../../import/import-bundle.ts';
import {
  sendTo,
  startTestServer,
  type Json,
  type SendOptions,
  type TestServer,
} from '../../test-support/fhir-server.ts';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
}, 60_000);

afterAll(() => server.stop());

const get = (path: string) => sendTo(server, { method: 'get', path, token });

function post(type: 'batch' | 'transaction', entry: unknown, options: SendOptions = {}) {
  return sendTo(server, {
    method: 'post',
    path: '/',
    token,
    body: { resourceType: 'Bundle', type, entry },
    ...options,
  });
}

const SYSTEM = 'https://vendor.example';
let made = 0;

function newPatient(): { readonly resource: Json; readonly criteria: string } {
  made += 1;
  const identifier = [{ system: SYSTEM, value: `bundle-${made}` }];
  return {
    resource: { resourceType: 'Patient', identifier, name: [{ text: `Nou ${made}` }] },
    criteria: `identifier=${SYSTEM}|bundle-${made}`,
  };
}

const creating = (patient = newPatient()) => ({
  resource: patient.resource,
  request: { method: 'POST', url: 'Patient' },
});
const statusesOf = (body: Json) => (body['entry'] ?? []).map((entry: Json) => entry['response'].status);
const howMany = async (criteria: string): Promise<number> => (await get(`/Patient?${criteria}`)).body.total;

describe('a batch', () => {
  test('answers each entry by itself, with its own status and outcome', async () => {
    const visit = await bookVisit(server, token, 1);
    const good = newPatient();
    const known = newPatient();
    await post('batch', [creating(known)]);
    const { status, body } = await post('batch', [
      creating(good),
      {
        resource: { resourceType: 'Patient', name: [{ text: 'x' }], birthDate: 'ayer' },
        request: { method: 'POST', url: 'Patient' },
      },
      { request: { method: 'GET', url: `Appointment/${visit['id']}` } },
      { request: { method: 'GET', url: `Appointment/${visit['id']}`, ifNoneMatch: `W/"${visit['meta'].versionId}"` } },
      { request: { method: 'GET', url: `http://localhost:3000/fhir/R4/Patient?${good.criteria}&_total=accurate` } },
      { request: { method: 'GET', url: 'Patient/0190f0f0-0000-7000-8000-00000000ffff' } },
      { resource: known.resource, request: { method: 'POST', url: 'Patient', ifNoneExist: known.criteria } },
      {
        resource: { ...visit, comment: 'x' },
        request: { method: 'PUT', url: `Appointment/${visit['id']}`, ifMatch: 'W/"99"' },
      },
      { request: { method: 'DELETE', url: `Patient/${visit['id']}` } },
      { request: { method: 'GET', url: 'https://elsewhere.example/Patient/1' } },
      { request: { method: 'GET', url: 'Patient/%E0%A4%A' } },
      { request: { method: 'BREW', url: 'Patient' } },
      'nonsense',
      {
        request: { method: 'PATCH', url: `Appointment/${visit['id']}` },
        resource: {
          resourceType: 'Binary',
          contentType: 'application/json-patch+json',
          data: Buffer.from('[{"op":"replace","path":"/status","value":"cancelled"}]').toString('base64'),
        },
      },
    ]);
    expect([status, body.type]).toEqual([200, 'batch-response']);
    expect(statusesOf(body).map((line: string) => line.slice(0, 3))).toEqual([
      '201',
      '400',
      '200',
      '304',
      '200',
      '404',
      '200',
      '412',
      '405',
      '400',
      '400',
      '400',
      '400',
      '200',
    ]);
    const [created, refused, read, , found] = body.entry;
    expect(created.response).toMatchObject({
      status: '201 Created',
      location: `Patient/${created.resource.id}`,
      etag: 'W/"1"',
    });
    expect(refused.response.outcome.issue[0].expression).toContain('Patient.birthDate');
    expect(read.resource).toEqual(visit);
    expect(found.resource).toMatchObject({ resourceType: 'Bundle', type: 'searchset', total: 1 });
    expect((await get(`/Appointment/${visit['id']}`)).body.status).toBe('cancelled');
  });

  test('reaches no further than the token', async () => {
    const narrow = await server.tokenFor('system/Slot.s');
    const { body } = await post(
      'batch',
      [{ request: { method: 'GET', url: 'Patient' } }, { request: { method: 'GET', url: 'Slot?_count=1' } }],
      {
        token: narrow,
      },
    );
    expect(statusesOf(body)).toEqual(['403 Forbidden', '200 OK']);
  });

  test('that is too long, or nothing at all, is refused whole', async () => {
    const many = Array.from({ length: 201 }, () => ({ request: { method: 'GET', url: 'Slot' } }));
    const answer = await post('batch', many);
    expect([answer.status, answer.body.issue[0].expression]).toEqual([400, ['Bundle.entry']]);
    expect((await post('batch', 'x')).status).toBe(400);
    expect((await post('batch', undefined)).body).toEqual({ resourceType: 'Bundle', type: 'batch-response' });
    const collection = await sendTo(server, {
      method: 'post',
      path: '/',
      token,
      body: { resourceType: 'Bundle', type: 'collection' },
    });
    expect([collection.status, collection.body.issue[0].expression]).toEqual([400, ['Bundle.type']]);
  });
});

test('a condition that is no text is refused, never taken as none: in a batch and in a transaction', async () => {
  const [patient] = (await get('/Patient?_count=1&active=true')).body.entry.map(({ resource }: Json) => resource);
  const url = `Patient/${String(patient['id'])}`;
  const entry = (ifMatch: unknown) => [{ resource: patient, request: { method: 'PUT', url, ifMatch } }];
  for (const wrong of [5, ['W/"1"'], { value: 'W/"1"' }]) {
    const one = await post('batch', entry(wrong));
    expect(statusesOf(one.body)).toEqual(['400 Bad Request']);
    const all = await post('transaction', entry(wrong));
    expect([all.status, all.body.issue[0].expression]).toEqual([400, ['Bundle.entry[0].request.ifMatch']]);
  }
  for (const type of ['batch', 'transaction'] as const) {
    const any = await post(type, entry('*'));
    expect([any.status, statusesOf(any.body)]).toEqual([200, ['200 OK']]);
  }
});

describe('a transaction', () => {
  test('asks its conditions, resolves what it names, and reads what it wrote', async () => {
    const visit = await bookVisit(server, token, 2);
    const there = newPatient();
    const { body: before } = await post('batch', [creating(there)]);
    const { id } = before.entry[0].resource;
    const moved = { ...visit, comment: 'of the one that was there' };
    const added = newPatient();
    const { status, body } = await post('transaction', [
      { request: { method: 'GET', url: `Patient?${added.criteria}` } },
      {
        fullUrl: 'urn:uuid:6f1c1f4e-1b7e-4d5b-9a59-0c1a3d0f0777',
        resource: there.resource,
        request: { method: 'POST', url: 'Patient', ifNoneExist: there.criteria },
      },
      {
        resource: moved,
        request: { method: 'PUT', url: `Appointment/${visit['id']}`, ifMatch: `W/"${visit['meta'].versionId}"` },
      },
      { ...creating(added), request: { method: 'POST', url: 'Patient', ifNoneExist: added.criteria } },
      {
        resource: { ...there.resource, gender: 'other' },
        request: { method: 'PUT', url: `Patient?${there.criteria}` },
      },
    ]);
    expect([status, body.type, statusesOf(body)]).toEqual([
      200,
      'transaction-response',
      ['200 OK', '200 OK', '200 OK', '201 Created', '200 OK'],
    ]);
    expect(body.entry[0].resource.total).toBe(1);
    expect(body.entry[1].response).toMatchObject({ location: `Patient/${id}`, etag: 'W/"1"' });
    expect(body.entry[4].response).toMatchObject({ location: `Patient/${id}`, etag: 'W/"2"' });
    const after = (await get(`/Appointment/${visit['id']}`)).body;
    expect(after).toMatchObject({ comment: 'of the one that was there' });
  });

  test.each([
    [
      'a stale version',
      (visit: Json) => ({
        resource: visit,
        request: { method: 'PUT', url: `Appointment/${visit['id']}`, ifMatch: 'W/"99"' },
      }),
      412,
      'Bundle.entry[1].request.ifMatch',
    ],
    [
      'criteria that choose several',
      () => ({ ...creating(), request: { method: 'POST', url: 'Patient', ifNoneExist: 'active=true' } }),
      412,
      'Bundle.entry[1].request.ifNoneExist',
    ],
    [
      'criteria that are none',
      () => ({ ...creating(), request: { method: 'POST', url: 'Patient', ifNoneExist: 'colour=blue' } }),
      400,
      'Bundle.entry[1].request.ifNoneExist',
    ],
    [
      'a read of what is not there',
      () => ({ request: { method: 'GET', url: 'Patient/0190f0f0-0000-7000-8000-00000000ffff' } }),
      404,
      'Bundle.entry[1].request.url',
    ],
    [
      'a wrong resource',
      () => ({
        resource: { resourceType: 'Patient', name: [{ text: 'x' }], birthDate: 'ayer' },
        request: { method: 'POST', url: 'Patient' },
      }),
      400,
      'Bundle.entry[1].resource.birthDate',
    ],
    [
      'a name that no entry has, where nothing else would look',
      () => ({
        resource: {
          resourceType: 'Location',
          name: 'Planta 2',
          partOf: { reference: 'urn:uuid:6f1c1f4e-1b7e-4d5b-9a59-0c1a3d0f0999' },
        },
        request: { method: 'POST', url: 'Location' },
      }),
      400,
      'Bundle.entry[1].resource.partOf',
    ],
    [
      'an address outside, where only what is stored beside our columns says it',
      () => ({
        resource: {
          resourceType: 'Location',
          name: 'Planta 2',
          partOf: { reference: 'https://elsewhere.example/fhir/Location/1' },
        },
        request: { method: 'POST', url: 'Location' },
      }),
      422,
      'Bundle.entry[1].resource.partOf',
    ],
    [
      'an address of ours where nobody is',
      () => ({
        resource: {
          resourceType: 'Location',
          name: 'Planta 2',
          partOf: { reference: 'http://localhost:3000/fhir/R4/Location/6f1c1f4e-1b7e-4d5b-9a59-0c1a3d0f0998' },
        },
        request: { method: 'POST', url: 'Location' },
      }),
      422,
      'Bundle.entry[1].resource.partOf',
    ],
    [
      'a deletion',
      (visit: Json) => ({ request: { method: 'DELETE', url: `Appointment/${visit['id']}` } }),
      405,
      'Bundle.entry[1].request.url',
    ],
    [
      'a type that nobody writes',
      () => ({
        resource: { resourceType: 'Communication', status: 'completed' },
        request: { method: 'POST', url: 'Communication' },
      }),
      405,
      'Bundle.entry[1].request.url',
    ],
  ] as const)('with %s writes nothing of all the rest', async (_name, wrong, status, path) => {
    const visit = (await get('/Appointment?_count=1')).body.entry[0].resource;
    const good = newPatient();
    const answer = await post('transaction', [creating(good), wrong(visit)]);
    expect([answer.status, answer.body.issue?.[0].expression]).toEqual([status, [path]]);
    expect(await howMany(good.criteria)).toBe(0);
  });

  test('an address that an import of the clinic brought comes back unrefused, and one of an entry is resolved', async () => {
    const address = 'https://elsewhere.example/fhir/Location/1';
    const id = '6f1c1f4e-1b7e-4d5b-9a59-0c1a3d0f0a11';
    const resource = {
      resourceType: 'Location',
      id,
      status: 'active',
      name: 'Planta 3',
      partOf: { reference: address },
    };
    const entry = [{ resource, request: { method: 'PUT', url: `Location/${id}` } }];
    const imported = await importBundle(server.ctx, { resourceType: 'Bundle', type: 'transaction', entry });
    expect(imported.ok).toBe(true);
    const again = { ...(await get(`/Location/${id}`)).body, name: 'Planta 3, izquierda' };
    expect(again.partOf).toEqual({ reference: address });
    const fullUrl = 'https://vendor.example/fhir/Location/9';
    const answer = await post('transaction', [
      { resource: again, request: { method: 'PUT', url: `Location/${id}` } },
      {
        fullUrl,
        resource: { resourceType: 'Location', status: 'active', name: 'Planta 4' },
        request: { method: 'POST', url: 'Location' },
      },
      {
        resource: {
          resourceType: 'Location',
          status: 'active',
          name: 'Planta 4, sala 1',
          partOf: { reference: fullUrl },
        },
        request: { method: 'POST', url: 'Location' },
      },
    ]);
    expect([answer.status, statusesOf(answer.body)]).toEqual([200, ['200 OK', '201 Created', '201 Created']]);
  });

  test('that makes needs only the letter for it', async () => {
    const maker = await server.tokenFor('system/Patient.c');
    expect((await post('transaction', [creating()], { token: maker })).status).toBe(200);
    const { id } = (await get('/Patient?_count=1')).body.entry[0].resource;
    const change = {
      resource: { resourceType: 'Patient', id, name: [{ text: 'x' }] },
      request: { method: 'PUT', url: `Patient/${id}` },
    };
    expect((await post('transaction', [change], { token: maker })).status).toBe(403);
    expect(
      (await post('transaction', [creating(), { request: { method: 'GET', url: 'Patient' } }], { token: maker }))
        .status,
    ).toBe(403);
  });

  test('that two send at once with the same condition makes one', async () => {
    const patient = newPatient();
    const entry = [
      { ...creating(patient), request: { method: 'POST', url: 'Patient', ifNoneExist: patient.criteria } },
    ];
    const answers = await Promise.all(Array.from({ length: 5 }, () => post('transaction', entry)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(await howMany(patient.criteria)).toBe(1);
    const lone = newPatient();
    const single = () =>
      sendTo(server, {
        method: 'post',
        path: '/Patient',
        token,
        body: lone.resource,
        headers: { 'if-none-exist': lone.criteria },
      });
    expect(
      (await Promise.all(Array.from({ length: 5 }, single))).map(({ status }) => status).toSorted((a, b) => a - b),
    ).toEqual([200, 200, 200, 200, 201]);
    expect(await howMany(lone.criteria)).toBe(1);
  });
});
