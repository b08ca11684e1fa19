import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express, { type Express } from 'express';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import request from 'supertest';
import { TEST_SEAL_KEY } from '../../../test/support/seal-key.ts';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createSendOutside } from '../../platform/http/outside-request.ts';
import { apiClient, revokeApiClient, saveApiClient } from '../index.ts';
import { createOAuth, loadOrCreateSigningKey, type VerifyAccessToken } from './index.ts';

/** SMART App Launch 2.2, "Backend Services" and "Client Authentication: Asymmetric"; the names are its sentences. */
const PUBLIC_URL = 'https://clinic.example';
const SCOPE = 'system/Appointment.rs';

let database: TestDatabase;
let ctx: TestContext<object>;
let app: Express;
let verify: VerifyAccessToken;
let vendor: Server;
let dataDir: string;
let jwksUrl: string;
const published: object[] = [];
const keys = new Map<string, CryptoKey>();

async function newKey(kid: string, alg: string): Promise<object> {
  const { privateKey, publicKey } = await generateKeyPair(alg);
  keys.set(kid, privateKey);
  return { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' };
}

const register = (id: string, url: string, scopes = [SCOPE]) =>
  ctx.db.inClinic(ctx.clinicId, (tx) =>
    saveApiClient(tx, ctx, { id, name: 'Vendor', jwksUrl: url, scopes, requestsPerMinute: 77 }),
  );

beforeAll(async () => {
  database = await createTestDatabase();
  ctx = await createTestContext(database.db, { ports: {} });
  dataDir = mkdtempSync(join(tmpdir(), 'smart-test-'));
  vendor = createServer((asked, response) => {
    if (asked.url === '/moved') response.writeHead(302, { location: '/jwks.json' }).end();
    else response.end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((settle) => vendor.listen(0, '127.0.0.1', settle));
  const origin = `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`;
  jwksUrl = `${origin}/jwks.json`;
  published.push(await newKey('es', 'ES384'), await newKey('rs', 'RS384'));
  await register('vendor', jwksUrl);
  await register('moved', `${origin}/moved`);
  await register('inside', 'https://169.254.169.254/jwks.json');
  const oauth = await createOAuth({
    publicUrl: PUBLIC_URL,
    runtime: ctx,
    signingKey: await loadOrCreateSigningKey(dataDir, TEST_SEAL_KEY),
    findClient: (id) => apiClient(ctx, id),
    sendOutside: createSendOutside({ allowLoopback: true }),
  });
  verify = oauth.verifyAccessToken;
  app = express().use('/oauth', oauth.router);
});

afterAll(async () => {
  vendor.close();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

let assertions = 0;

interface Attempt {
  readonly client?: string;
  readonly kid?: string;
  readonly alg?: string;
  readonly header?: object;
  readonly claims?: JWTPayload;
  readonly form?: Record<string, string>;
}

async function ask({ client = 'vendor', kid = 'es', alg, header, claims, form }: Attempt = {}) {
  const now = Math.floor(ctx.clock.real() / 1_000);
  assertions += 1;
  const own = { iss: client, sub: client, aud: `${PUBLIC_URL}/oauth/token`, exp: now + 240, jti: `j-${assertions}` };
  const assertion = await new SignJWT({ ...own, ...claims })
    .setProtectedHeader({ alg: alg ?? (kid === 'rs' ? 'RS384' : 'ES384'), kid, typ: 'JWT', ...header })
    .sign(keys.get(kid) as CryptoKey);
  return request(app)
    .post('/oauth/token')
    .type('form')
    .send({
      grant_type: 'client_credentials',
      scope: SCOPE,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
      ...form,
    });
}

describe('a client registers its public keys by URL', () => {
  test.each(['es', 'rs'])(
    'a server SHALL be capable of validating signatures with RS384 and ES384: %s',
    async (kid) => {
      const answer = await ask({ kid });
      expect(answer.status).toBe(200);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.body).toEqual({
        access_token: expect.any(String),
        token_type: 'Bearer',
        expires_in: 300,
        scope: SCOPE,
      });
      expect(await verify(String(answer.body.access_token))).toMatchObject({
        clientId: 'vendor',
        requestsPerMinute: 77,
      });
    },
  );

  test('the keys at the URL may be rotated without anybody of the clinic: a new kid is asked for', async () => {
    await register('rotating', `${jwksUrl}?rotating`);
    published.push(await newKey('next', 'ES384'));
    expect((await ask({ client: 'rotating', kid: 'next' })).status).toBe(200);
  });

  test('a key that is not published is no key of the client', async () => {
    await newKey('private', 'ES384');
    const answer = await ask({ kid: 'private' });
    expect([answer.status, answer.body.error]).toEqual([401, 'invalid_client']);
  });

  test('a URL that leads inside, or elsewhere, is not followed', async () => {
    for (const client of ['inside', 'moved']) {
      const answer = await ask({ client });
      expect([answer.status, answer.body.error]).toEqual([401, 'invalid_client']);
    }
  });

  test('the jku of an assertion is not asked: only the URL that was registered is', async () => {
    await newKey('foreign', 'ES384');
    expect((await ask({ kid: 'foreign', header: { jku: 'https://attacker.example/jwks.json' } })).status).toBe(401);
  });
});

describe('the authentication JWT', () => {
  const now = () => Math.floor(ctx.clock.real() / 1_000);
  test.each<[string, () => Attempt]>([
    ['exp SHALL be no more than five minutes in the future', () => ({ claims: { exp: now() + 330 } })],
    ['exp: an expired one is refused', () => ({ claims: { exp: now() - 30 } })],
    ['aud SHALL be the token URL', () => ({ claims: { aud: PUBLIC_URL } })],
    ['iss SHALL be the client id', () => ({ claims: { iss: 'other' } })],
    ['sub SHALL be the client id', () => ({ claims: { sub: 'other' } })],
    ['kid: it names the key', () => ({ header: { kid: undefined } })],
  ])('%s', async (_rule, attempt) => {
    const answer = await ask(attempt());
    expect([answer.status, answer.body.error]).toEqual([401, 'invalid_client']);
  });

  test('jti SHALL not have been used before', async () => {
    const claims = { jti: 'once' };
    expect((await ask({ claims })).status).toBe(200);
    expect((await ask({ claims })).status).toBe(401);
  });

  test.each(['none', 'HS384'])('alg is RS384 or ES384, never %s', async (alg) => {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const claims = {
      iss: 'vendor',
      sub: 'vendor',
      aud: `${PUBLIC_URL}/oauth/token`,
      exp: now() + 200,
      jti: `alg-${alg}`,
    };
    const signature = alg === 'none' ? '' : Buffer.alloc(48).toString('base64url');
    const assertion = `${encode({ alg, kid: 'es', typ: 'JWT' })}.${encode(claims)}.${signature}`;
    expect((await ask({ form: { client_assertion: assertion } })).status).toBe(401);
  });

  test('is needed: a client_id with a secret is not enough', async () => {
    const form = { client_assertion: '', client_assertion_type: '', client_id: 'vendor', client_secret: 'x' };
    expect([400, 401]).toContain((await ask({ form })).status);
  });
});

test('a client that was revoked gets no token any more', async () => {
  await register('short', jwksUrl);
  expect((await ask({ client: 'short' })).status).toBe(200);
  expect(await ctx.db.inClinic(ctx.clinicId, (tx) => revokeApiClient(tx, ctx, 'short'))).toBe(true);
  expect((await ask({ client: 'short' })).status).toBe(401);
  expect(await ctx.db.inClinic(ctx.clinicId, (tx) => revokeApiClient(tx, ctx, 'short'))).toBe(false);
});
