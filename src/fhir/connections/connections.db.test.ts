import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { TEST_SEAL_KEY } from '../../../test/support/seal-key.ts';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { sealKeyOf } from '../../platform/crypto/seal.ts';
import { required } from '../../platform/kernel/assert.ts';
import { testClientDeps } from '../test-support/client-deps.ts';
import { json, startOutsideServer, type OutsideServer } from '../test-support/outside-server.ts';
import { authInput, type AuthInput } from './auth-input.ts';
import { removeConnection, rotateKey } from './change-connection.ts';
import type { EhrConnectionId } from './connection.ts';
import { listConnections, openEhr, publicKeysOfConnection } from './find-connection.ts';
import { probeConnection } from './probe-connection.ts';
import { saveConnection, type ConnectionDeps } from './save-connection.ts';

let database: TestDatabase;
let ehr: OutsideServer;
let ctx: TestContext<object>;
let deps: ConnectionDeps;

beforeAll(async () => {
  [database, ehr] = await Promise.all([createTestDatabase(), startOutsideServer()]);
});
afterAll(() => Promise.all([database.drop(), ehr.stop()]));
beforeEach(async () => {
  ctx = await createTestContext(database.db, { ports: {} });
  deps = { sealKey: TEST_SEAL_KEY, client: testClientDeps() };
});

const BASIC: AuthInput = { kind: 'basic', username: 'ana', password: 'canario-7' };
const KEYS: AuthInput = authInput.parse({ kind: 'private-key-jwt', clientId: 'centralita' });

async function connect(auth: AuthInput, baseUrl = `${ehr.origin}/fhir`): Promise<EhrConnectionId> {
  const saved = await saveConnection(ctx, deps, { baseUrl, version: 'R4', auth });
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value;
}

async function view(id: EhrConnectionId) {
  return required(
    (await listConnections(ctx)).find((connection) => connection.id === id),
    'connection',
  );
}

async function audited(): Promise<readonly string[]> {
  const rows = await ctx.db.query<{ action: string }>(
    ctx.clinicId,
    'select action from audit_entry where clinic_id = $1 order by id',
    [ctx.clinicId],
  );
  return rows.map(({ action }) => action);
}

async function everythingStored(): Promise<string> {
  const rows = await ctx.db.query<object>(
    ctx.clinicId,
    `select c::text as stored from ehr_connection c union all select a::text from audit_entry a`,
  );
  return JSON.stringify(rows);
}

describe('a connection', () => {
  test('is kept with its secrets sealed: neither table nor trail nor list can be read for them', async () => {
    const id = await connect(BASIC);
    expect(await view(id)).toMatchObject({
      baseUrl: `${ehr.origin}/fhir`,
      version: 'R4',
      auth: { kind: 'basic', username: 'ana' },
      state: 'active',
      revision: 1,
    });
    expect(JSON.stringify(await listConnections(ctx)) + (await everythingStored())).not.toContain('canario-7');
    expect(await audited()).toEqual(['ehr-connection.save']);
    const opened = required(await openEhr(ctx, deps), 'ehr');
    ehr.answers((_request, response) => json(response, { resourceType: 'Patient' }));
    await opened.client.send({ method: 'GET', path: 'Patient/1', lane: 'live' });
    expect(ehr.seen.at(-1)?.headers.authorization).toBe(`Basic ${btoa('ana:canario-7')}`);
  });

  test('is one per clinic, and another clinic’s is not seen', async () => {
    await connect(BASIC);
    const second = await saveConnection(ctx, deps, { baseUrl: `${ehr.origin}/b`, version: 'R4', auth: BASIC });
    expect(second).toEqual({ ok: false, error: { code: 'ehr-connection-exists' } });
    const neighbour = await createTestContext(database.db, { ports: {} });
    expect(await listConnections(neighbour)).toEqual([]);
    expect(await openEhr(neighbour, deps)).toBeUndefined();
    const [{ id } = { id: '' as EhrConnectionId }] = await listConnections(ctx);
    const stolen = await saveConnection(neighbour, deps, {
      id,
      baseUrl: `${ehr.origin}/b`,
      version: 'R4',
      auth: BASIC,
    });
    expect(stolen).toMatchObject({ ok: false, error: { code: 'ehr-connection-unknown' } });
    expect(await removeConnection(neighbour, id)).toMatchObject({ ok: false });
    expect(await rotateKey(neighbour, deps, id)).toMatchObject({ ok: false });
    expect(await probeConnection(neighbour, deps, id)).toMatchObject({ ok: false });
  });

  test.each([
    ['http://ehr.example/fhir', 'https-needed'],
    ['https://10.0.0.7/fhir', 'inside-address'],
    ['https://ana:pass@ehr.example/fhir', 'credentials-in-url'],
    ['not a url', 'no-url'],
  ])('to %s is refused: %s', async (baseUrl, why) => {
    const refused = await saveConnection(ctx, deps, { baseUrl, version: 'R4', auth: BASIC });
    expect(refused).toEqual({ ok: false, error: { code: 'ehr-url-not-allowed', why } });
    const auth: AuthInput = authInput.parse({ kind: 'private-key-jwt', clientId: 'c', tokenUrl: baseUrl });
    const token = await saveConnection(ctx, deps, { baseUrl: `${ehr.origin}/fhir`, version: 'R4', auth });
    expect(token).toMatchObject({ ok: false, error: { why } });
    expect(await listConnections(ctx)).toEqual([]);
  });

  test('whose server bears more is asked more from the next request on, and not by another key or address', async () => {
    const id = await connect(BASIC);
    const shared = { ...deps, client: { ...testClientDeps(), db: database.db } };
    ehr.answers((_request, response) => json(response, { resourceType: 'Patient' }));
    const sleptAfter = async (requests: number) => {
      const { client } = required(await openEhr(ctx, shared), 'ehr');
      const before = shared.client.slept.length;
      for (let n = 0; n < requests; n += 1) await client.send({ method: 'GET', path: 'Patient/1', lane: 'live' });
      return shared.client.slept.slice(before);
    };
    expect(await sleptAfter(21)).toEqual([100]);
    const change = (input: object) =>
      saveConnection(ctx, deps, { id, baseUrl: `${ehr.origin}/fhir`, version: 'R4', ...input });
    await change({ auth: { ...BASIC, password: 'otra' } });
    expect(await sleptAfter(1)).toEqual([100]);
    await change({ requestsPerSecond: 50 });
    expect(await view(id)).toMatchObject({ requestsPerSecond: 50 });
    expect(await sleptAfter(3)).toEqual([20, 20, 20]);
    await change({ version: 'R5' });
    expect(await view(id)).toMatchObject({ requestsPerSecond: 50, version: 'R5' });
    expect(await sleptAfter(1)).toEqual([20]);
  });

  test('that moves within its origin keeps its secrets; to another it needs them again', async () => {
    const id = await connect(BASIC);
    const near = await saveConnection(ctx, deps, { id, baseUrl: `${ehr.origin}/fhir/v2`, version: 'R5' });
    expect(near).toMatchObject({ ok: true });
    expect(await view(id)).toMatchObject({
      baseUrl: `${ehr.origin}/fhir/v2`,
      version: 'R5',
      revision: 2,
      auth: BASIC_SHOWN,
    });
    const far = await saveConnection(ctx, deps, { id, baseUrl: 'https://evil.example/fhir', version: 'R4' });
    expect(far).toEqual({ ok: false, error: { code: 'ehr-secret-needed' } });
    const given = await saveConnection(ctx, deps, {
      id,
      baseUrl: 'https://new.example/fhir',
      version: 'R4',
      auth: BASIC,
    });
    expect(given).toMatchObject({ ok: true });
  });

  test('that is removed keeps its trail but no secret, and makes room for another', async () => {
    const id = await connect(BASIC);
    expect(await removeConnection(ctx, id)).toMatchObject({ ok: true });
    expect(await removeConnection(ctx, id)).toMatchObject({ ok: false, error: { code: 'ehr-connection-unknown' } });
    expect(await openEhr(ctx, deps)).toBeUndefined();
    const [sealed] = await ctx.db.query(ctx.clinicId, 'select auth_sealed from ehr_connection where id = $1', [id]);
    expect(sealed).toEqual({ auth_sealed: null });
    await connect(BASIC, `${ehr.origin}/another`);
    expect((await listConnections(ctx)).map(({ state }) => state)).toEqual(['active', 'removed']);
    expect(await audited()).toEqual(['ehr-connection.save', 'ehr-connection.remove', 'ehr-connection.save']);
  });

  test('that is made again to the same server is the one from before: what came from it is known, and comes no second time', async () => {
    const id = await connect(BASIC);
    await removeConnection(ctx, id);
    expect(await connect({ kind: 'basic', username: 'ana', password: 'canario-8' })).toBe(id);
    expect(await view(id)).toMatchObject({ state: 'active', auth: { kind: 'basic', username: 'ana' } });
    const open = required(await openEhr(ctx, deps), 'EHR');
    ehr.answers((asked, response) => json(response, { resourceType: 'Patient', id: asked.headers.authorization }));
    const { body } = await open.client.send({ method: 'GET', path: 'Patient/1', lane: 'batch' });
    expect(body?.['id']).toBe(`Basic ${Buffer.from('ana:canario-8').toString('base64')}`);
    // Not while the clinic has another.
    await removeConnection(ctx, id);
    await connect(BASIC, `${ehr.origin}/another`);
    const refused = await saveConnection(ctx, deps, { baseUrl: `${ehr.origin}/fhir`, version: 'R4', auth: BASIC });
    expect(refused).toMatchObject({ ok: false, error: { code: 'ehr-connection-exists' } });
    expect((await view(id)).state).toBe('removed');
  });

  test('whose secrets were sealed with another key, or for another row, does not open', async () => {
    await connect(BASIC);
    const other = { ...deps, sealKey: required(sealKeyOf('z'.repeat(40)), 'key') };
    await expect(openEhr(ctx, other)).rejects.toThrow('sealed');
    const neighbour = await createTestContext(database.db, { ports: {} });
    await saveConnection(neighbour, deps, { baseUrl: `${ehr.origin}/fhir`, version: 'R4', auth: BASIC });
    const [row] = await ctx.db.query<{ auth_sealed: string }>(ctx.clinicId, 'select auth_sealed from ehr_connection');
    await ctx.db.inClinic(neighbour.clinicId, (tx) =>
      tx.run('update ehr_connection set auth_sealed = $1', [required(row, 'row').auth_sealed]),
    );
    await expect(openEhr(neighbour, deps)).rejects.toThrow('sealed');
  });
});

const BASIC_SHOWN = { kind: 'basic', username: 'ana' };

describe('a connection with keys', () => {
  /** Takes whoever signs with one of the keys in this list, as a server that fetched it. */
  function trusting(jwks: Parameters<typeof createLocalJWKSet>[0]): string[] {
    const signers: string[] = [];
    ehr.answers((request, response) => {
      if (request.path.endsWith('smart-configuration'))
        return json(response, { token_endpoint: `${ehr.origin}/token` });
      if (request.path !== '/token') return json(response, { resourceType: 'Patient' });
      const assertion = new URLSearchParams(request.body).get('client_assertion') ?? '';
      const audience = `${ehr.origin}/token`;
      void jwtVerify(assertion, createLocalJWKSet(jwks), { audience, currentDate: new Date(deps.client.now()) }).then(
        () => {
          signers.push(decodeProtectedHeader(assertion).kid ?? '');
          json(response, { access_token: `t${signers.length}` });
        },
        () => json(response, { error: 'invalid_client' }, { status: 401 }),
      );
      return undefined;
    });
    return signers;
  }

  const read = async () =>
    required(await openEhr(ctx, deps), 'ehr').client.send({ method: 'GET', path: 'Patient/1', lane: 'batch' });

  test.each(['ES384', 'RS384'] as const)('publishes two of %s, and no private half of either', async (alg) => {
    const id = await connect(authInput.parse({ kind: 'private-key-jwt', clientId: 'centralita', alg }));
    const jwks = required(await publicKeysOfConnection(ctx, id), 'keys');
    expect(jwks.keys.map((key) => key.alg)).toEqual([alg, alg]);
    expect(new Set(jwks.keys.map((key) => key.kid)).size).toBe(2);
    for (const key of jwks.keys) {
      for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']) expect(key).not.toHaveProperty(secret);
    }
    trusting({ keys: [...jwks.keys] });
    expect(await read()).toMatchObject({ status: 200 });
  });

  test('signs after a rotation with the key that was public before: a server with the old list still takes it', async () => {
    const id = await connect(KEYS);
    const before = required(await publicKeysOfConnection(ctx, id), 'keys');
    const signers = trusting({ keys: [...before.keys] });
    await read();
    expect(await rotateKey(ctx, deps, id)).toMatchObject({ ok: true });
    await read();
    const after = required(await publicKeysOfConnection(ctx, id), 'keys');
    expect(signers).toEqual(before.keys.map(({ kid }) => kid));
    expect(after.keys[0]?.kid).toBe(before.keys[1]?.kid);
    expect(before.keys.map(({ kid }) => kid)).not.toContain(after.keys[1]?.kid);
    expect(await audited()).toEqual(['ehr-connection.save', 'ehr-connection.rotate-key']);
  });

  test('keeps them when something else is changed, and makes new ones for another algorithm', async () => {
    const id = await connect(KEYS);
    const kids = async () => (await view(id)).keys.keys.map(({ kid }) => kid);
    const before = await kids();
    const baseUrl = `${ehr.origin}/fhir`;
    await saveConnection(ctx, deps, { id, baseUrl, version: 'R4', auth: { ...KEYS, clientId: 'other' } as AuthInput });
    expect(await kids()).toEqual(before);
    const auth = authInput.parse({ kind: 'private-key-jwt', clientId: 'other', alg: 'RS384' });
    await saveConnection(ctx, deps, { id, baseUrl, version: 'R4', auth });
    expect((await kids()).filter((kid) => before.includes(kid))).toEqual([]);
  });

  test('is the only kind that has some to rotate or to publish', async () => {
    const id = await connect(BASIC);
    expect(await rotateKey(ctx, deps, id)).toMatchObject({ ok: false, error: { code: 'ehr-no-key' } });
    expect(await publicKeysOfConnection(ctx, id)).toBeUndefined();
  });
});

describe('a probe', () => {
  const metadata = {
    resourceType: 'CapabilityStatement',
    fhirVersion: '4.0.1',
    rest: [{ mode: 'server', resource: [{ type: 'Appointment', interaction: [{ code: 'create' }] }] }],
  };

  test('keeps what it saw and the strategy that follows; one that fails keeps the earlier strategy', async () => {
    const id = await connect({ kind: 'none' });
    ehr.answers((request, response) =>
      request.path === '/fhir/metadata' ? json(response, metadata) : json(response, {}, { status: 404 }),
    );
    const probed = await probeConnection(ctx, deps, id);
    const strategy = {
      slots: 'computed',
      booking: 'post',
      changes: 'poll',
      versioning: 'none',
      lastUpdated: false,
      pageSize: 100,
    };
    expect(probed).toMatchObject({ ok: true, value: { report: { reachable: true }, strategy } });
    expect(await view(id)).toMatchObject({ strategy, probedAt: ctx.clock.now(), revision: 1 });

    ehr.answers((_request, response) => response.writeHead(403).end());
    expect(await probeConnection(ctx, deps, id)).toMatchObject({
      ok: true,
      value: { report: { reachable: false }, strategy },
    });
    expect(await view(id)).toMatchObject({ report: { reachable: false }, strategy });
    expect(await audited()).toEqual(['ehr-connection.save', 'ehr-connection.probe', 'ehr-connection.probe']);
    await saveConnection(ctx, deps, { id, baseUrl: `${ehr.origin}/other`, version: 'R4', auth: { kind: 'none' } });
    expect(await view(id)).toMatchObject({ strategy: undefined, report: undefined, probedAt: undefined });
  });

  test('of a connection that was changed meanwhile is not kept', async () => {
    const id = await connect({ kind: 'none' });
    let changed: Promise<unknown> | undefined;
    ehr.answers((_request, response) => {
      changed ??= saveConnection(ctx, deps, { id, baseUrl: `${ehr.origin}/b`, version: 'R4', auth: { kind: 'none' } });
      void changed.then(() => json(response, metadata));
    });
    expect(await probeConnection(ctx, deps, id)).toEqual({ ok: false, error: { code: 'ehr-connection-changed' } });
    expect(await view(id)).toMatchObject({ report: undefined });
  });
});

test.each([
  { kind: 'header', name: 'Host', value: 'x' },
  { kind: 'header', name: 'Cookie', value: 'x' },
  { kind: 'header', name: 'X-Key', value: 'a\r\nHost: evil' },
  { kind: 'header', name: 'X Key', value: 'x' },
  { kind: 'basic', username: 'a:b', password: 'x' },
  { kind: 'private-key-jwt', clientId: 'c', alg: 'HS256' },
  { kind: 'private-key-jwt', clientId: 'c', scope: 'a  b' },
  { kind: 'client-secret', clientId: 'c' },
  { kind: 'open-sesame' },
])('%j says nobody who we are', (input) => {
  expect(authInput.safeParse(input).success).toBe(false);
});
