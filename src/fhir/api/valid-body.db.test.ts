import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sendTo, startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';

const ANA = '0f1de3c8-53bd-4c2b-9a0e-2d1f3b6c7a11';
const patient = {
  resourceType: 'Patient',
  id: ANA,
  name: [{ family: 'García López', given: ['Ana'] }],
  gender: 'female',
};

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
});

afterAll(() => server.stop());

function entry(resource: Json): Json {
  return { resource, request: { method: 'PUT', url: `${resource['resourceType']}/${resource['id']}` } };
}

function transaction(...resources: Json[]): Json {
  return { resourceType: 'Bundle', type: 'transaction', entry: resources.map(entry) };
}

async function issues(method: 'post' | 'put', path: string, body: Json) {
  const answer = await sendTo(server, { method, path, body, token });
  return [answer.status, ...(answer.body.issue ?? []).map(({ code, expression }: Json) => [code, expression[0]])];
}

test('a create names the elements that are not as R4 defines them', async () => {
  expect(await issues('post', '/Patient', { ...patient, nickname: 'Anita', telecom: 'none' })).toEqual([
    400,
    ['structure', 'Patient.telecom'],
    ['structure', 'Patient.nickname'],
  ]);
});

test('a transaction names the entry too, and writes nothing of it', async () => {
  const wrong = { ...patient, id: '0f1de3c8-53bd-4c2b-9a0e-2d1f3b6c7a12', gender: 'woman' };
  expect(await issues('post', '/', transaction(patient, wrong))).toEqual([
    400,
    ['value', 'Bundle.entry[1].resource.gender'],
  ]);
  expect((await sendTo(server, { method: 'get', path: `/Patient/${ANA}`, token })).status).toBe(404);
});

test('an update is refused as a create is', async () => {
  expect((await sendTo(server, { method: 'post', path: '/', body: transaction(patient), token })).status).toBe(200);
  expect(await issues('put', `/Patient/${ANA}`, { ...patient, link: [{ type: 'seealso' }] })).toEqual([
    400,
    ['required', 'Patient.link[0].other'],
  ]);
});

test('a resource among the parameters of an operation is held against R4 as well', async () => {
  const resource = { resourceType: 'Appointment', status: 'pending', participant: [{ status: 'yes' }] };
  const parameter = [{ name: 'appointment-resource', resource }];
  expect(await issues('post', '/Appointment/$book', { resourceType: 'Parameters', parameter })).toEqual([
    400,
    ['value', 'Parameters.parameter[0].resource.participant[0].status'],
    ['invariant', 'Parameters.parameter[0].resource.participant[0]'],
  ]);
});

test('a mistyped DNI is refused, and a patient is found by a DNI however it is written', async () => {
  const system = 'urn:oid:1.3.6.1.4.1.19126.3';
  const withDni = (value: string) => ({ ...patient, identifier: [{ system, value }] });
  expect(await issues('post', '/Patient', withDni('12345678A'))).toEqual([
    400,
    ['value', 'Patient.identifier[0].value'],
  ]);
  expect(await issues('post', '/Patient', withDni('12.345.678-z'))).toEqual([201]);
  for (const value of ['12345678Z', '12345678-Z', '12.345.678-z']) {
    const path = `/Patient?identifier=${encodeURIComponent(`${system}|${value}`)}`;
    expect((await sendTo(server, { method: 'get', path, token })).body.total).toBe(1);
  }
});

test('the REGCESS code of a clinic and of its appointments is kept and served', async () => {
  const clinic = await sendTo(server, { method: 'get', path: '/Organization', token });
  const [{ resource: organization }] = clinic.body.entry;
  const code = { system: 'urn:regcess', value: '0628000123' };
  const body = transaction({ ...organization, identifier: [...organization.identifier, code] });
  expect((await sendTo(server, { method: 'post', path: '/', body, token })).status).toBe(200);
  const after = await sendTo(server, { method: 'get', path: `/Organization/${organization.id}`, token });
  expect(after.body.identifier).toContainEqual(code);
  const found = await sendTo(server, { method: 'get', path: '/Appointment?status=booked&_count=1', token });
  const [{ resource: visit }] = found.body.entry;
  const identifier = [{ system: 'urn:regcess:0628000123', value: 'cita 17' }];
  const kept = await sendTo(server, {
    method: 'put',
    path: `/Appointment/${visit.id}`,
    body: { ...visit, identifier },
    token,
  });
  expect([kept.status, kept.body.identifier]).toEqual([200, identifier]);
});
