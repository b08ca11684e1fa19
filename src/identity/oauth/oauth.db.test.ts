import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express, { type Express } from 'express';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import request from 'supertest';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { apiClient, saveApiClient } from '../index.ts';
import { sealKeyOf } from '../../platform/crypto/seal.ts';
import { required } from '../../platform/kernel/assert.ts';
import { TEST_SEAL_KEY } from '../../../test/support/seal-key.ts';
import { createSendOutside } from '../../platform/http/outside-request.ts';
import { createOAuth, loadOrCreateSigningKey, type VerifyAccessToken } from './index.ts';

const PUBLIC_URL = 'http://localhost:3000';
const CLIENT = 'vendor-1';
const sendOutside = createSendOutside({ allowLoopback: true });

let database: TestDatabase;
let ctx: TestContext<object>;
let app: Express;
let verify: VerifyAccessToken;
let dataDir: string;
const keys: Record<string, CryptoKey> = {};

async function keyPair(alg: string): Promise<JWK> {
  const { privateKey, publicKey } = await generateKeyPair(alg);
  keys[alg] = privateKey;
  return { ...(await exportJWK(publicKey)), kid: `key-${alg}`, alg, use: 'sig' };
}

beforeAll(async () => {
  database = await createTestDatabase();
  ctx = await createTestContext(database.db, { ports: {} });
  dataDir = mkdtempSync(join(tmpdir(), 'oauth-test-'));
  const jwks = { keys: [await keyPair('ES384'), await keyPair('RS384')] };
  const scopes = ['system/Patient.rs', 'system/Appointment.cruds'];
  await database.db.inClinic(ctx.clinicId, (tx) =>
    saveApiClient(tx, ctx, { id: CLIENT, name: 'Vendor', jwks, scopes }),
  );
  const signingKey = await loadOrCreateSigningKey(dataDir, TEST_SEAL_KEY);
  const oauth = await createOAuth({
    publicUrl: PUBLIC_URL,
    runtime: ctx,
    signingKey,
    findClient: (id) => apiClient(ctx, id),
    sendOutside,
  });
  verify = oauth.verifyAccessToken;
  app = express();
  app.use('/oauth', oauth.router);
});

afterAll(async () => {
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

interface Attempt {
  readonly alg?: 'ES384' | 'RS384';
  readonly key?: CryptoKey;
  readonly claims?: JWTPayload;
  readonly scope?: string;
}

let assertions = 0;

function assertion({ alg = 'ES384', key, claims }: Attempt): Promise<string> {
  const now = Math.floor(ctx.clock.real() / 1_000);
  assertions += 1;
  const own = {
    iss: CLIENT,
    sub: CLIENT,
    aud: `${PUBLIC_URL}/oauth/token`,
    iat: now,
    exp: now + 240,
    jti: `jti-${assertions}`,
  };
  const signer = key ?? keys[alg];
  if (!signer) throw new Error('no key');
  return new SignJWT({ ...own, ...claims }).setProtectedHeader({ alg, kid: `key-${alg}`, typ: 'JWT' }).sign(signer);
}

function post(clientAssertion: string, scope: string | undefined) {
  return request(app)
    .post('/oauth/token')
    .type('form')
    .send({
      grant_type: 'client_credentials',
      ...(scope === undefined ? {} : { scope }),
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: clientAssertion,
    });
}

async function ask(attempt: Attempt = {}) {
  return post(await assertion(attempt), attempt.scope ?? 'system/Patient.rs');
}

test.each(['ES384', 'RS384'] as const)(
  'a client that signs with %s gets a token for its clinic, whatever the Host was',
  async (alg) => {
    const answer = await ask({ alg, scope: 'system/Patient.rs system/Appointment.cruds' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 300,
      scope: 'system/Patient.rs system/Appointment.cruds',
    });
    const token = await verify(String(answer.body.access_token));
    expect(token).toMatchObject({ clinicId: ctx.clinicId, clientId: CLIENT });
    expect(token?.may('Patient', 's')).toBe(true);
    expect(token?.may('Slot', 's')).toBe(false);
  },
);

test('a client gets no more than what it is registered for, and the answer says what', async () => {
  const narrowed = await ask({ scope: 'system/Patient.cruds system/Slot.rs' });
  expect(narrowed.body.scope).toBe('system/Patient.rs');
  const token = await verify(String(narrowed.body.access_token));
  expect([token?.may('Patient', 's'), token?.may('Patient', 'c'), token?.may('Slot', 'r')]).toEqual([
    true,
    false,
    false,
  ]);
  const everything = await ask({ scope: 'system/*.cruds' });
  expect(everything.body.scope).toBe('system/Patient.rs system/Appointment.cruds');
  const nothing = await ask({ scope: 'system/Slot.rs' });
  expect([nothing.status, nothing.body.error]).toEqual([400, 'invalid_scope']);
});

test('a request without a scope is refused', async () => {
  expect((await post(await assertion({}), undefined)).body.error).toBe('invalid_scope');
});

test('an assertion that was used is refused, also when both arrive at once', async () => {
  const used = await assertion({});
  expect((await post(used, 'system/Patient.rs')).status).toBe(200);
  expect((await post(used, 'system/Patient.rs')).status).toBe(401);
  const twice = await assertion({});
  const answers = await Promise.all([1, 2, 3, 4].map(() => post(twice, 'system/Patient.rs')));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401, 401, 401]);
});

test('another key, another audience, an unknown client and a stale or long-lived assertion are refused', async () => {
  const now = Math.floor(ctx.clock.real() / 1_000);
  const { privateKey } = await generateKeyPair('ES384');
  const attempts: readonly Attempt[] = [
    { key: privateKey },
    { claims: { aud: 'https://elsewhere.example/oauth/token' } },
    { claims: { aud: 'http://127.0.0.1/oauth/token' } },
    { claims: { iss: 'nobody', sub: 'nobody' } },
    { claims: { iss: 'no\u0000body', sub: 'no\u0000body' } },
    { claims: { exp: now - 60 } },
    { claims: { exp: now + 3_600 } },
  ];
  for (const attempt of attempts) expect((await ask(attempt)).status).toBe(401);
});

test('a client that was switched off gets no token', async () => {
  await database.db.inClinic(ctx.clinicId, (tx) =>
    tx.run('update api_client set active = false where clinic_id = $1', [ctx.clinicId]),
  );
  try {
    expect((await ask()).status).toBe(401);
  } finally {
    await database.db.inClinic(ctx.clinicId, (tx) =>
      tx.run('update api_client set active = true where clinic_id = $1', [ctx.clinicId]),
    );
  }
});

test('junk at the token endpoint is the client’s fault, never ours', async () => {
  const answers = [
    await request(app).post('/oauth/token').type('form').send('%%%=%'),
    await request(app).post('/oauth/token').type('json').send('{"grant_type":'),
    await request(app).post('/oauth/token').type('form').send({ grant_type: 'password' }),
    await post('a.b.c', 'system/Patient.rs'),
    await post(await assertion({}), 'x'.repeat(5_000)),
    await request(app)
      .post('/oauth/token')
      .type('form')
      .send(`scope=${'x'.repeat(80_000)}`),
  ];
  for (const { status } of answers) expect([400, 401, 413]).toContain(status);
});

test('the public key is published without its private half, and nothing else answers', async () => {
  const jwks = await request(app).get('/oauth/jwks');
  expect(jwks.status).toBe(200);
  expect(jwks.body.keys).toHaveLength(1);
  expect(jwks.body.keys[0]).not.toHaveProperty('d');
  for (const path of ['/oauth/auth', '/oauth/reg', '/oauth/.well-known/openid-configuration', '/oauth/me']) {
    expect((await request(app).get(path)).status).toBe(404);
  }
});

test('a token of another issuer, a changed one and one that ran out are not valid', async () => {
  const { body } = await ask();
  const token = String(body.access_token);
  expect(await verify(`${token.slice(0, -4)}AAAA`)).toBeUndefined();
  expect(await verify('')).toBeUndefined();
  expect(await verify('x'.repeat(10_000))).toBeUndefined();
  const signingKey = await loadOrCreateSigningKey(dataDir, TEST_SEAL_KEY);
  let laterMs = 0;
  const runtime = { ...ctx, clock: { ...ctx.clock, real: () => (ctx.clock.real() + laterMs) as never } };
  const later = await createOAuth({
    publicUrl: PUBLIC_URL,
    runtime,
    signingKey,
    findClient: async () => undefined,
    sendOutside,
  });
  expect(await later.verifyAccessToken(token)).toBeDefined();
  laterMs = 301_000;
  expect(await later.verifyAccessToken(token)).toBeUndefined();
  const other = await createOAuth({
    publicUrl: 'https://other.example',
    runtime: ctx,
    signingKey,
    findClient: async () => undefined,
    sendOutside,
  });
  expect(await other.verifyAccessToken(token)).toBeUndefined();
});

test('the signing key is made once, readable by its owner only, and sealed', async () => {
  const [first, second] = await Promise.all([
    loadOrCreateSigningKey(dataDir, TEST_SEAL_KEY),
    loadOrCreateSigningKey(dataDir, TEST_SEAL_KEY),
  ]);
  expect(first.kid).toBe(second.kid);
  const file = join(dataDir, 'keys', 'oauth-signing-key.sealed');
  expect(statSync(file).mode & 0o077).toBe(0);
  // Sealed on the disk: without the key file it is of no use.
  expect(readFileSync(file, 'utf8')).not.toContain('kid');
  const otherKey = required(sealKeyOf('another key file of somebody'.repeat(2)), 'key');
  await expect(loadOrCreateSigningKey(dataDir, otherKey)).rejects.toThrow('sealed with another key');
});
