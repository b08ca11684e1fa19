import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  sendTo,
  startTestServer,
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

describe('a Patient that is posted', () => {
  test('is made with an id of ours, and keeps what we do not understand', async () => {
    const body = {
      resourceType: 'Patient',
      id: 'mine',
      name: [{ given: ['Ona'], family: 'Puig' }],
      birthDate: '1990-05-01',
      telecom: [{ system: 'phone', value: '600 111 222' }],
      maritalStatus: { text: 'soltera' },
    };
    const answer = await send('post', '/Patient', { body });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ birthDate: '1990-05-01', maritalStatus: { text: 'soltera' } });
    expect(answer.body.id).not.toBe('mine');
    expect((await send('get', '/Patient?phone=%2B34600111222')).body.total).toBe(1);
  });

  test('with a birth date that is none is refused with its path', async () => {
    const answer = await send('post', '/Patient', {
      body: { resourceType: 'Patient', name: [{ text: 'x' }], birthDate: 'ayer' },
    });
    expect([answer.status, answer.body.issue[0].expression]).toEqual([400, ['Patient.birthDate']]);
    expect(
      (
        await send('post', '/Patient', {
          body: { resourceType: 'Patient', name: [{ text: 'x' }], birthDate: { $gt: '' } },
        })
      ).status,
    ).toBe(400);
  });
});

describe('what a Patient refers to', () => {
  const nobody = '0190f0f0-0000-7000-8000-0000000000aa';
  const named = { resourceType: 'Patient', name: [{ text: 'Roser' }] };
  const PLACES: readonly (readonly [string, string, (reference: string) => object])[] = [
    ['Practitioner', 'Patient.generalPractitioner[0]', (reference) => ({ generalPractitioner: [{ reference }] })],
    ['Patient', 'Patient.link[0].other', (reference) => ({ link: [{ other: { reference }, type: 'seealso' }] })],
    ['Organization', 'Patient.managingOrganization', (reference) => ({ managingOrganization: { reference } })],
  ];

  test.each(PLACES)('is a %s that is there, below our own base', async (type, path, referring) => {
    const found = await send('get', `/${type}?_count=1`);
    const { id } = found.body.entry[0].resource;
    for (const reference of [`${type}/${id}`, `http://localhost:3000/fhir/R4/${type}/${id}`]) {
      const made = await send('post', '/Patient', { body: { ...named, ...referring(reference) } });
      expect([reference, made.status]).toEqual([reference, 201]);
    }
    const { total } = (await send('get', '/Patient?_summary=count')).body;
    const unknown = [
      [`${type}/${nobody}`, 'not-found'],
      [`${type}/${nobody}/_history/1`, 'not-found'],
      [`https://evil.example/fhir/${type}/${id}`, 'not-supported'],
      [`urn:uuid:${nobody}`, 'not-supported'],
    ];
    for (const [reference = '', code] of unknown) {
      const { status, body } = await send('post', '/Patient', { body: { ...named, ...referring(reference) } });
      expect([reference, status, body.issue[0].code, body.issue[0].expression]).toEqual([reference, 422, code, [path]]);
    }
    expect((await send('get', '/Patient?_summary=count')).body.total).toBe(total);
  });

  test('is asked of an update too, but for what stood there before', async () => {
    const outside = { generalPractitioner: [{ reference: 'https://elsewhere.example/Practitioner/7' }] };
    const made = (await send('post', '/Patient', { body: named })).body;
    const path = `/Patient/${made.id}`;
    expect((await send('put', path, { body: { ...made, ...outside } })).status).toBe(422);
    await server.database.db.inClinic(server.ctx.clinicId, (tx) =>
      tx.run('update patient set fhir = $3 where clinic_id = $1 and id = $2', [tx.clinicId, made.id, outside]),
    );
    const changed = await send('put', path, { body: { ...made, ...outside, maritalStatus: { text: 'casada' } } });
    expect([changed.status, changed.body]).toMatchObject([200, outside]);
  });
});

describe('a transaction that is posted', () => {
  test('is written whole, and answers for each entry', async () => {
    const id = '6f1c1f4e-1b7e-4d5b-9a59-0c1a3d0f0009';
    const entry = {
      resource: { resourceType: 'Patient', id, name: [{ text: 'Pau' }] },
      request: { method: 'PUT', url: `Patient/${id}` },
    };
    const body = { resourceType: 'Bundle', type: 'transaction', entry: [entry] };
    const first = await send('post', '/', { body });
    expect([first.status, first.body]).toEqual([
      200,
      {
        resourceType: 'Bundle',
        type: 'transaction-response',
        entry: [
          {
            response: {
              status: '201 Created',
              location: `Patient/${id}`,
              etag: 'W/"1"',
              lastModified: '2026-01-05T07:00:00.000Z',
            },
          },
        ],
      },
    ]);
    expect((await send('post', '/', { body })).body.entry[0].response.status).toBe('200 OK');
    const wrong = await send('post', '/', {
      body: { ...body, entry: [{ ...entry, resource: { ...entry.resource, gender: 7 } }] },
    });
    expect([wrong.status, wrong.body.issue[0].expression]).toEqual([400, ['Bundle.entry[0].resource.gender']]);
    const reader = await server.tokenFor('system/Patient.rs');
    expect((await send('post', '/', { body, token: reader })).status).toBe(403);
  });
});
