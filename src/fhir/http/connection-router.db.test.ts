import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import { TEST_SEAL_KEY } from '../../../test/support/seal-key.ts';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { saveStaff, signIn } from '../../identity/index.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { STAFF_ROLES, type StaffRole } from '../../platform/kernel/actor.ts';
import { silentLog } from '../../platform/log/log.ts';
import { testClientDeps } from '../test-support/client-deps.ts';
import { json, startOutsideServer, type OutsideServer } from '../test-support/outside-server.ts';
import { ehrConnectionRoutes, ehrKeyRoutes } from './connection-router.ts';
import { CONNECTION_ROUTES } from './connection-routes.ts';

const PASSWORD = 'una contraseña larga';
const NOBODY = '0190f0f0-0000-7000-8000-00000000dead';
const PUBLIC_URL = 'https://centralita.example';

let database: TestDatabase;
let ehr: OutsideServer;
let ctx: TestContext<object>;
let app: Express;
let administrator: Desk;

interface Desk {
  readonly cookie: string;
  readonly csrf: string;
}

beforeAll(async () => {
  [database, ehr] = await Promise.all([createTestDatabase(), startOutsideServer()]);
});
afterAll(() => Promise.all([database.drop(), ehr.stop()]));

async function signedIn(role: StaffRole): Promise<Desk> {
  const email = `${role}.${ctx.clinicId.slice(-6)}@alameda.test`;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    saveStaff(tx, ctx, { name: 'Marta', email, role, language: 'es', password: PASSWORD }),
  );
  const session = await signIn(ctx, { email, password: PASSWORD });
  if (!session.ok) throw new Error(session.error.code);
  return { cookie: `centralita_session=${session.value.token}`, csrf: session.value.session.csrfToken };
}

beforeEach(async () => {
  ctx = await createTestContext(database.db, { ports: {} });
  const router = ehrConnectionRoutes({
    runtime: ctx,
    contextFor: (clinicId, actor) => ({ ...ctx, clinicId, actor }),
    verifyAccessToken: async (token) =>
      token === 'good' ? { clinicId: ctx.clinicId, clientId: 'vendor', scopes: ['system/*.cruds'] } : undefined,
    ehr: { sealKey: TEST_SEAL_KEY, client: testClientDeps() },
    publicUrl: PUBLIC_URL,
  });
  const routers = [
    { path: '/api/v1', router },
    { path: '/oauth/ehr', router: ehrKeyRoutes(ctx) },
  ];
  app = createHttpApp({ log: silentLog, routers });
  administrator = await signedIn('administrator');
});

function send(method: 'get' | 'post' | 'patch' | 'delete', path: string, body?: object, desk = administrator) {
  const asked = request(app)[method](`/api/v1/ehr-connections${path}`);
  return asked.set('cookie', desk.cookie).set('x-csrf-token', desk.csrf).send(body);
}

const BASIC = { kind: 'basic', username: 'ana', password: 'canario-7' };

async function connect(auth: object = BASIC): Promise<string> {
  const made = await send('post', '', { baseUrl: `${ehr.origin}/fhir`, auth }).expect(201);
  return String(made.body.id);
}

/** Looks at the server that wait for nothing but a worker. */
async function looksDue(id: string): Promise<number> {
  const due = await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.sql(
      `select id from job where clinic_id = $1 and kind = 'fhir.probe-ehr' and state = 'due' and payload->>'connectionId' = $2 and due_at <= $3`,
      [ctx.clinicId, id, new Date(ctx.clock.now())],
    ),
  );
  return due.length;
}

describe('an administrator', () => {
  test('need not ask for the first look: a server is looked at once it is connected, and again at another address', async () => {
    const id = await connect();
    expect(await looksDue(id)).toBe(1);
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      tx.run(`update job set state = 'done' where clinic_id = $1 and kind = 'fhir.probe-ehr'`, [ctx.clinicId]),
    );
    await send('post', `/${id}/probe`).expect(200);
    await send('patch', `/${id}`, { version: 'R4' }).expect(200);
    expect(await looksDue(id)).toBe(0);
    await send('patch', `/${id}`, { baseUrl: `${ehr.origin}/other`, auth: BASIC }).expect(200);
    expect(await looksDue(id)).toBe(1);
  });

  test('says how many requests a second a server bears; what is no such number is refused at its field', async () => {
    const id = await connect();
    expect((await send('get', `/${id}`)).body).toMatchObject({ requestsPerSecond: 10 });
    expect((await send('patch', `/${id}`, { requestsPerSecond: 50 }).expect(200)).body).toMatchObject({
      requestsPerSecond: 50,
      auth: { kind: 'basic', username: 'ana' },
    });
    // Another change leaves it.
    const other = await send('patch', `/${id}`, { version: 'R5' }).expect(200);
    expect(other.body).toMatchObject({ version: 'R5', requestsPerSecond: 50 });
    for (const wrong of [0, 1_001, 2.5, -1, '50', null]) {
      const refused = await send('patch', `/${id}`, { requestsPerSecond: wrong }).expect(400);
      expect(refused.body).toMatchObject({ errors: [{ path: 'body.requestsPerSecond' }] });
    }
    await send('delete', `/${id}`).expect(204);
    const again = { baseUrl: `${ehr.origin}/fhir`, version: 'R5', auth: BASIC };
    await send('post', '', { ...again, requestsPerSecond: 0 }).expect(400);
    const made = await send('post', '', { ...again, requestsPerSecond: 5 }).expect(201);
    expect(made.body).toMatchObject({ id, requestsPerSecond: 5 });
  });

  test('registers new keys at the server first: it is not looked at before', async () => {
    const id = await connect({ kind: 'private-key-jwt', clientId: 'app', scope: 'system/*.cruds' });
    expect(await looksDue(id)).toBe(0);
  });

  test('connects a server, probes it, changes it and removes it; its secret never comes out', async () => {
    ehr.answers((asked, response) =>
      asked.path === '/fhir/metadata'
        ? json(response, { resourceType: 'CapabilityStatement', rest: [{ mode: 'server' }] })
        : json(response, {}, { status: 404 }),
    );
    const id = await connect();
    const probed = await send('post', `/${id}/probe`).expect(200);
    expect(probed.body).toMatchObject({ report: { reachable: true }, strategy: { booking: 'task', changes: 'poll' } });
    const one = await send('get', `/${id}`).expect(200);
    expect(one.body).toMatchObject({
      id,
      baseUrl: `${ehr.origin}/fhir`,
      version: 'R4',
      auth: { kind: 'basic', username: 'ana' },
      state: 'active',
      strategy: probed.body.strategy,
      probedAt: expect.any(String),
    });
    const changed = await send('patch', `/${id}`, { version: 'R5' }).expect(200);
    expect(changed.body).toMatchObject({ version: 'R5', strategy: null, auth: { kind: 'basic' } });
    await send('delete', `/${id}`).expect(204);
    const all = await send('get', '').expect(200);
    expect(all.body.connections).toMatchObject([{ id, state: 'removed' }]);
    for (const { text } of [probed, one, changed, all]) expect(text).not.toContain('canario-7');
    await send('delete', `/${id}`).expect(404);
  });

  test('gets problems with their code, and for a wrong body the path without its value', async () => {
    await connect();
    const second = await send('post', '', { baseUrl: `${ehr.origin}/fhir`, auth: BASIC });
    expect([second.status, second.body.code]).toEqual([409, 'ehr-connection-exists']);
    const inside = await send('post', '', { baseUrl: 'https://169.254.169.254/latest', auth: BASIC });
    expect([inside.status, inside.body.code, inside.body.why]).toEqual([422, 'ehr-url-not-allowed', 'inside-address']);
    const wrong = await send('post', '', { baseUrl: 'x', auth: { kind: 'header', name: 'Host', value: 'canario-8' } });
    expect([wrong.status, wrong.body.errors[0].path]).toEqual([400, 'body.auth.name']);
    expect(wrong.text).not.toContain('canario-8');
    await send('get', `/${NOBODY}`).expect(404);
    await send('get', '/7').expect(400);
    await send('patch', `/${NOBODY}`, {}).expect(400);
    await send('post', `/${NOBODY}/probe`).expect(404);
  });

  test('sees only the connections of the own clinic', async () => {
    const id = await connect();
    const own = administrator;
    ctx = await createTestContext(database.db, { ports: {} });
    const stranger = await signedIn('administrator');
    await send('get', `/${id}`, undefined, own).expect(200);
    for (const [method, path] of [
      ['get', ''],
      ['delete', ''],
      ['post', '/probe'],
      ['post', '/rotate-key'],
    ] as const) {
      expect((await send(method, `/${id}${path}`, undefined, stranger)).status).toBe(404);
    }
    expect((await send('get', '', undefined, stranger)).body).toEqual({ connections: [] });
  });

  test('who repeats a request with its key connects once', async () => {
    const post = () =>
      request(app)
        .post('/api/v1/ehr-connections')
        .set({ cookie: administrator.cookie, 'x-csrf-token': administrator.csrf, 'idempotency-key': 'once' })
        .send({ baseUrl: `${ehr.origin}/fhir`, auth: BASIC });
    const [first, again] = [await post().expect(201), await post().expect(201)];
    expect(again.body.id).toBe(first.body.id);
  });
});

describe('a server that is looked at before it is saved', () => {
  const wanted = () => ({ baseUrl: `${ehr.origin}/fhir`, auth: BASIC });

  test('is told as a probe would, and nothing is kept but the entry in the trail', async () => {
    const asked: (string | undefined)[] = [];
    ehr.answers(({ path, headers }, response) => {
      if (path === '/fhir/metadata') asked.push(headers.authorization);
      if (path !== '/fhir/metadata') return json(response, {}, { status: 404 });
      return json(response, { resourceType: 'CapabilityStatement', rest: [{ mode: 'server' }] });
    });
    const seen = await send('post', '/try', wanted()).expect(200);
    expect(seen.body).toMatchObject({ report: { reachable: true }, strategy: { booking: 'task' } });
    expect(seen.text).not.toContain('canario-7');
    expect(asked[0]).toMatch(/^Basic /);
    expect((await send('get', '')).body).toEqual({ connections: [] });
    const trail = await ctx.db.query<{ detail: object }>(
      ctx.clinicId,
      `select detail from audit_entry where clinic_id = $1 and action = 'ehr-connection.try'`,
      [ctx.clinicId],
    );
    expect(trail).toEqual([{ detail: { baseUrl: `${ehr.origin}/fhir`, version: 'R4', reachable: true } }]);
  });

  test('is told as one that does not answer, and one inside the network is not asked', async () => {
    ehr.answers((_asked, response) => json(response, {}, { status: 500 }));
    const seen = await send('post', '/try', wanted()).expect(200);
    expect(seen.body).toMatchObject({ report: { reachable: false, fault: expect.any(String) }, strategy: null });
    const inside = await send('post', '/try', { ...wanted(), baseUrl: 'https://169.254.169.254/latest' }).expect(422);
    expect(inside.body.code).toBe('ehr-url-not-allowed');
  });

  test('of a connection that stands is asked with its own secrets, at its own host alone; keys come with the saving', async () => {
    const asked: (string | undefined)[] = [];
    ehr.answers(({ headers }, response) => {
      asked.push(headers.authorization);
      return json(response, { resourceType: 'CapabilityStatement', rest: [{ mode: 'server' }] });
    });
    const id = await connect();
    await send('post', '/try', { id, baseUrl: `${ehr.origin}/other` }).expect(200);
    expect(asked[0]).toMatch(/^Basic /);
    const elsewhere = await send('post', '/try', { id, baseUrl: 'https://ehr.example.com/fhir' }).expect(422);
    expect(elsewhere.body.code).toBe('ehr-secret-needed');
    const keyed = { kind: 'private-key-jwt', clientId: 'centralita' };
    const first = await send('post', '/try', { ...wanted(), auth: keyed }).expect(409);
    expect(first.body.code).toBe('ehr-key-first');
    await send('post', '/try', { id: NOBODY, baseUrl: `${ehr.origin}/fhir` }).expect(404);
  });
});

describe('nobody else', () => {
  const ROUTES = CONNECTION_ROUTES.map(({ method, path }) => [method, path] as const);
  const below = (path: string) => path.replace('/ehr-connections', '').replace('{id}', NOBODY);

  test.each(ROUTES)(
    'may %s %s: not a stranger, nor without the CSRF token, nor a program, nor another role',
    async (method, path) => {
      const address = `/api/v1/ehr-connections${below(path)}`;
      const asked = request(app);
      const stranger = await asked[method](address).send('{"broken');
      expect([stranger.status, stranger.type]).toEqual([401, 'application/problem+json']);
      const program = await asked[method](address).set('authorization', 'Bearer good');
      expect(program.status).toBe(403);
      if (method !== 'get') {
        const forged = await send(method, below(path), {}, { ...administrator, csrf: 'x' });
        expect([forged.status, forged.body.code]).toEqual([403, 'csrf-token-invalid']);
      }
      for (const role of STAFF_ROLES.filter((known) => known !== 'administrator')) {
        expect((await send(method, below(path), {}, await signedIn(role))).status).toBe(403);
      }
    },
  );
});

describe('the public keys of a connection', () => {
  test('are there for everybody, the next one before it signs', async () => {
    const id = await connect({ kind: 'private-key-jwt', clientId: 'centralita' });
    const shown = await send('get', `/${id}`).expect(200);
    expect(shown.body.jwksUrl).toBe(`${PUBLIC_URL}/oauth/ehr/${id}/jwks`);
    const before = await request(app).get(`/oauth/ehr/${id}/jwks`).expect(200);
    expect(before.get('cache-control')).toContain('max-age');
    expect(before.body.keys).toHaveLength(2);
    expect(before.text).not.toContain('"d"');
    const rotated = await send('post', `/${id}/rotate-key`).expect(200);
    expect(rotated.body.keys[0].kid).toBe(before.body.keys[1].kid);
    expect((await request(app).get(`/oauth/ehr/${id}/jwks`)).body).toEqual(rotated.body);
  });

  test('are nowhere for a connection without keys, a removed one or none', async () => {
    const id = await connect();
    const refused = await send('post', `/${id}/rotate-key`);
    expect([refused.status, refused.body.code]).toEqual([422, 'ehr-no-key']);
    for (const unknown of [id, NOBODY, 'x']) await request(app).get(`/oauth/ehr/${unknown}/jwks`).expect(404);
  });
});

describe('the mirror of a connection', () => {
  test('is begun once, and tells how far it is', async () => {
    const id = await connect();
    const none = await send('get', `/${id}/mirror`);
    expect([none.status, none.body.code]).toEqual([404, 'ehr-not-mirrored']);
    const begun = await send('post', `/${id}/mirror`, { horizonDays: 30 }).expect(202);
    expect(begun.body).toMatchObject({ state: 'loading', share: 0, loadedAt: null, issues: [] });
    expect(begun.body.types.map(({ type, state }: { type: string; state: string }) => [type, state])).toContainEqual([
      'Appointment',
      'waiting',
    ]);
    await send('post', `/${id}/mirror`).expect(202);
    const rows = await ctx.db.query<{ n: number; days: number }>(
      ctx.clinicId,
      `select (select count(*)::int from job where clinic_id = $1 and kind = 'fhir.load-ehr') as n, horizon_days as days
         from ehr_sync where clinic_id = $1`,
      [ctx.clinicId],
    );
    expect(rows).toEqual([{ n: 1, days: 30 }]);
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      tx.run(
        `insert into sync_issue (clinic_id, connection_id, type, ehr_id, path, reason, diagnostics, first_seen_at, last_seen_at)
         values ($1, $2, 'Slot', 's-1', 'Slot.start', 'required', 'is missing', $3, $3)`,
        [ctx.clinicId, id, new Date(ctx.clock.now())],
      ),
    );
    const shown = await send('get', `/${id}/mirror`).expect(200);
    expect(shown.body).toMatchObject({
      state: 'loading',
      issues: [{ type: 'Slot', id: 's-1', path: 'Slot.start', reason: 'required' }],
    });
    await send('post', `/${id}/pause`).expect(200);
    expect((await send('get', `/${id}/mirror`)).body).toMatchObject({ state: 'paused' });
  });

  test('of no connection, of a removed one, or with settings out of bounds, is not begun', async () => {
    const id = await connect();
    const wrong = await send('post', `/${id}/mirror`, { horizonDays: 9_000 });
    expect([wrong.status, wrong.body.errors[0].path]).toEqual([400, 'body.horizonDays']);
    await send('post', `/${NOBODY}/mirror`).expect(404);
    await send('get', `/${NOBODY}/mirror`).expect(404);
    await send('delete', `/${id}`).expect(204);
    await send('post', `/${id}/mirror`).expect(404);
  });
});

test('a connection is paused and resumed, and says since when', async () => {
  const id = await connect();
  const paused = await send('post', `/${id}/pause`).expect(200);
  expect(paused.body).toMatchObject({ id, state: 'active', pausedAt: new Date(ctx.clock.now()).toISOString() });
  const resumed = await send('post', `/${id}/resume`).expect(200);
  expect(resumed.body).toMatchObject({ id, pausedAt: null });
  await send('post', `/${NOBODY}/pause`).expect(404);
  await send('post', `/${NOBODY}/resume`).expect(404);
});
