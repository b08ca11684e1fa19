import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import request, { type Test } from 'supertest';
import { createTestContext } from '../../../test/support/test-context.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { DatabaseUnavailable } from '../../platform/database/database-unavailable.ts';
import { silentLog } from '../../platform/log/log.ts';
import { RESOURCE_TYPES } from '../search/resource-type.ts';
import { fhirRoutes } from './routes.ts';
import { PUBLIC_URL, startTestServer, testPorts, type Json, type TestServer } from '../test-support/fhir-server.ts';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
}, 60_000);

afterAll(() => server.stop());

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

function call(
  method: Method,
  path: string,
  options: { token?: string | undefined; type?: string; body?: string } = {},
): Test {
  let made = request(server.app)[method](`/fhir/R4${path}`);
  const bearer = 'token' in options ? options.token : token;
  if (bearer !== undefined) made = made.set('authorization', `Bearer ${bearer}`);
  if (options.type !== undefined) made = made.set('content-type', options.type);
  return options.body === undefined ? made : made.send(options.body);
}

function outcomeOf(answer: { text: string; body: unknown }): Json {
  const raw = Buffer.isBuffer(answer.body) ? answer.body.toString('utf8') : answer.text;
  return JSON.parse(raw);
}

describe('without a token', () => {
  test('only the descriptions of the server answer', async () => {
    const metadata = await call('get', '/metadata', { token: undefined });
    expect(metadata.status).toBe(200);
    const statement = outcomeOf(metadata);
    expect(statement).toMatchObject({ resourceType: 'CapabilityStatement', kind: 'instance', fhirVersion: '4.0.1' });
    expect(statement['rest'][0].resource.map(({ type }: { type: string }) => type)).toEqual([...RESOURCE_TYPES]);
    const smart = await call('get', '/.well-known/smart-configuration', { token: undefined });
    expect(smart.body).toMatchObject({
      token_endpoint: `${PUBLIC_URL}/oauth/token`,
      grant_types_supported: ['client_credentials'],
    });
  });

  test.each(['/Patient', '/', '/Nonsense', '/Patient/x', '/Appointment/$find'])('%s is 401', async (path) => {
    for (const bearer of [undefined, 'x', token.slice(0, -6)]) {
      const answer = await call('get', path, { token: bearer });
      expect(answer.status).toBe(401);
      expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
      expect(outcomeOf(answer)).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ code: 'login' }] });
    }
  });
});

test('a token reaches what its scopes say, and nothing else', async () => {
  const narrow = await server.tokenFor('system/Patient.r', 'system/Slot.s');
  const statuses = async (path: string, method: Method = 'get') =>
    (
      await call(method, path, {
        token: narrow,
        type: 'application/fhir+json',
        ...(method === 'post' ? { body: '{}' } : {}),
      })
    ).status;
  expect(await statuses('/Patient')).toBe(403);
  expect(await statuses('/Patient/01390f9f-2842-5a72-9fde-d13fcc9ebd69')).toBe(200);
  expect(await statuses('/Slot')).toBe(200);
  expect(await statuses('/Slot/01390f9f-2842-5a72-9fde-d13fcc9ebd69')).toBe(403);
  expect(await statuses('/Appointment', 'post')).toBe(403);
  const included = outcomeOf(await call('get', '/Slot?_count=1&_include=Slot:schedule', { token: narrow }));
  const types = included['entry'].map(({ resource }: Json) => resource.resourceType);
  expect(types).toEqual(['Slot', 'OperationOutcome']);
});

test('what is not supported says what is', async () => {
  const put = await call('put', '/Slot/01390f9f-2842-5a72-9fde-d13fcc9ebd69', {
    type: 'application/fhir+json',
    body: '{}',
  });
  expect([put.status, put.headers['allow']]).toEqual([405, 'GET']);
  expect([(await call('delete', '/Patient')).status, (await call('delete', '/Patient')).headers['allow']]).toEqual([
    405,
    'GET, POST, PUT, PATCH',
  ]);
  expect((await call('get', '/')).headers['allow']).toBe('POST');
  expect((await call('get', '/Observation')).status).toBe(404);
  expect((await call('get', '/Patient/x/_history')).status).toBe(404);
});

test('XML is refused in both directions, as are other types', async () => {
  expect((await call('post', '/Patient', { type: 'application/fhir+xml', body: '<Patient/>' })).status).toBe(415);
  expect((await call('post', '/Patient', { type: 'text/plain', body: 'x' })).status).toBe(415);
  expect((await call('get', '/Patient').set('accept', 'application/fhir+xml')).status).toBe(406);
  expect((await call('get', '/Patient?_format=xml')).status).toBe(406);
  for (const accept of [
    'application/fhir+json',
    'application/json',
    '*/*',
    'application/fhir+xml, application/json;q=0.5',
  ]) {
    expect((await call('get', '/Patient?_count=1').set('accept', accept)).status).toBe(200);
  }
});

const JUNK = [
  '',
  '{',
  '[]',
  'null',
  '1',
  '"\\ud800"',
  '{"resourceType":"Patient","__proto__":{"x":1}}',
  `{"resourceType":"Patient","name":[{"family":"${'\u202e\u0000x'.repeat(50)}"}]}`,
  '{"resourceType":"Patient","name":[{"family":"\\u0000"}]}',
  '{"resourceType":"Patient","name":[{"family":"\\ud800"}]}',
  '{"resourceType":"Appointment","status":"booked","start":"2026-13-45T99:99:99Z"}',
  `{"resourceType":"Bundle","type":"transaction","entry":${JSON.stringify(Array.from({ length: 3_000 }, () => ({ request: { method: 'GET', url: 'Patient' } })))}}`,
  '['.repeat(20_000) + ']'.repeat(20_000),
  `{"a":${'{"a":'.repeat(100)}1${'}'.repeat(100)}}`,
  '{"resourceType":"Patient","birthDate":{"$gt":""}}',
  `{"resourceType":"Patient","name":[{"text":"${'x'.repeat(100_000)}"}]}`,
  `{"resourceType":"Patient","identifier":${JSON.stringify(Array.from({ length: 500 }, () => ({ value: 'x' })))}}`,
  '{"resourceType":"Patient","name":[{"text":"x"}],"deceasedBoolean":"yes"}',
  '{"resourceType":"Bundle","type":"transaction","entry":[{"resource":{"resourceType":"constructor"}}]}',
];

describe('junk', () => {
  const paths = [
    '/Patient',
    '/Appointment',
    '/Slot',
    '/Bundle',
    '/',
    '/Appointment/$find',
    '/Patient/..%2f..%2fetc',
    '/Patient/%E0%A4%A',
    '/Patient/%00',
    '//',
    '/Patient//',
    '/__proto__',
    '/constructor',
  ];

  test.each(paths)('at %s is never our fault, and always an OperationOutcome', async (path) => {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      for (const body of method === 'get' || method === 'delete' ? [undefined] : JUNK) {
        const answer = await call(method, path, {
          type: 'application/fhir+json',
          ...(body === undefined ? {} : { body }),
        });
        const raw = Buffer.isBuffer(answer.body) ? answer.body.toString('utf8') : answer.text;
        expect([method, body?.slice(0, 30), answer.status >= 200 && answer.status < 500]).toEqual([
          method,
          body?.slice(0, 30),
          true,
        ]);
        expect(raw).not.toMatch(/\bat .*\.(ts|js):\d+/);
        if (answer.status >= 400) expect(JSON.parse(raw)).toMatchObject({ resourceType: 'OperationOutcome' });
      }
    }
  });

  test('that is too large is 413, before it is read', async () => {
    expect(
      (await call('post', '/Patient', { type: 'application/fhir+json', body: `{"x":"${'x'.repeat(2_100_000)}"}` }))
        .status,
    ).toBe(413);
  });

  test('in another encoding is 415', async () => {
    expect(
      (await call('post', '/Patient', { type: 'application/fhir+json; charset=iso-8859-1', body: '{}' })).status,
    ).toBe(415);
    expect(
      (await call('post', '/Patient', { type: 'application/fhir+json', body: '{}' }).set('content-encoding', 'rot13'))
        .status,
    ).toBe(415);
  });
});

/** What every clinic sees: itself, its own trail, and the protocols that come with the product. */
const HOUSE: ReadonlySet<string> = new Set(['Organization', 'AuditEvent', 'Questionnaire']);

test('another clinic’s token sees nothing of this one, nor does a view without the clinic in its condition', async () => {
  const other = await createTestContext(server.database.db, { ports: testPorts() });
  const router = fhirRoutes({
    contextFor: (clinicId, actor) => ({ ...other, clinicId, actor }),
    verifyAccessToken: async () => ({
      clinicId: other.clinicId,
      clientId: 'x',
      requestsPerMinute: 1_000,
      may: () => true,
    }),
    publicUrl: PUBLIC_URL,
    log: silentLog,
  });
  const app = createHttpApp({ log: silentLog, routers: [{ path: '/fhir/R4', router }] });
  const get = (path: string) => request(app).get(`/fhir/R4${path}`).set('authorization', 'Bearer x');
  expect((await get('/Patient/01390f9f-2842-5a72-9fde-d13fcc9ebd69')).status).toBe(404);
  for (const type of RESOURCE_TYPES.filter((name) => !HOUSE.has(name)))
    expect((await get(`/${type}`)).body.total).toBe(0);
  // Its own searches are in its own trail, and nobody else's.
  const trail = (await get('/AuditEvent')).body.entry.map(({ resource }: Json) => resource.source.observer.reference);
  expect(new Set(trail)).toEqual(new Set([`Organization/${other.clinicId}`]));
  expect((await get('/Organization')).body.entry).toMatchObject([{ resource: { id: other.clinicId } }]);
  expect(await other.db.query(other.clinicId, 'select count(*)::int as n from fhir_patient')).toEqual([{ n: 0 }]);
});

test('a client that asks too much is told when it may go on, and others are not held up', async () => {
  const router = fhirRoutes({
    contextFor: (clinicId, actor) => ({ ...server.ctx, clinicId, actor }),
    verifyAccessToken: async (clientId) => ({
      clinicId: server.ctx.clinicId,
      clientId,
      requestsPerMinute: 2,
      may: () => true,
    }),
    publicUrl: PUBLIC_URL,
    log: silentLog,
  });
  const app = createHttpApp({ log: silentLog, routers: [{ path: '/fhir/R4', router }] });
  const get = (client: string) => request(app).get('/fhir/R4/Slot?_count=1').set('authorization', `Bearer ${client}`);
  expect([(await get('a')).status, (await get('a')).status]).toEqual([200, 200]);
  const refused = await get('a');
  expect([refused.status, outcomeOf(refused)['issue'][0].code]).toEqual([429, 'throttled']);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
  expect((await get('b')).status).toBe(200);

  const batchOf = (client: string, entries: number) => {
    const entry = Array.from({ length: entries }, () => ({ request: { method: 'GET', url: 'Slot?_count=1' } }));
    const sent = request(app).post('/fhir/R4').set('authorization', `Bearer ${client}`).type('application/fhir+json');
    return sent.send(JSON.stringify({ resourceType: 'Bundle', type: 'batch', entry }));
  };
  // Each entry of a Bundle is a request; one that is larger than the limit is let through alone, and uses it up.
  expect([(await batchOf('c', 2)).status, (await get('c')).status]).toEqual([200, 429]);
  expect([(await batchOf('d', 3)).status, (await get('d')).status]).toEqual([200, 429]);
  expect((await get('e')).status).toBe(200);
  expect((await batchOf('e', 3)).status).toBe(429);
});

test('a database that is down is 503 with Retry-After, an error of ours is 500 without its text', async () => {
  const app = (failure: Error) => {
    const { ctx } = server;
    const fail = () => Promise.reject(failure);
    const db = { ...ctx.db, inClinic: fail, reading: fail };
    const router = fhirRoutes({
      contextFor: (clinicId, actor) => ({ ...ctx, ports: testPorts(), clinicId, actor, db }),
      verifyAccessToken: async () => ({
        clinicId: ctx.clinicId,
        clientId: 'x',
        requestsPerMinute: 1_000,
        may: () => true,
      }),
      publicUrl: PUBLIC_URL,
      log: silentLog,
    });
    return createHttpApp({ log: silentLog, routers: [{ path: '/fhir/R4', router: express.Router().use(router) }] });
  };
  const down = await request(app(new DatabaseUnavailable(new Error('x'))))
    .get('/fhir/R4/Patient')
    .set('authorization', 'Bearer x');
  expect([down.status, down.headers['retry-after'], outcomeOf(down)['issue'][0].code]).toEqual([503, '5', 'transient']);
  const broken = await request(app(new Error('secret text')))
    .get('/fhir/R4/Patient')
    .set('authorization', 'Bearer x');
  expect(broken.status).toBe(500);
  expect(JSON.stringify(outcomeOf(broken))).not.toContain('secret');
});
