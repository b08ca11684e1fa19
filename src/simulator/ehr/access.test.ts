import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { smallEhr, startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function ehrWith(access: Parameters<typeof startTestEhr>[1]): Promise<TestEhr> {
  const ehr = await startTestEhr(smallEhr(), access);
  closing.push(() => ehr.stop());
  return ehr;
}

async function keyPair(alg: 'ES384' | 'RS384') {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  return { privateKey, jwks: { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg }] } };
}

interface Claims {
  readonly audience?: string;
  readonly jti?: string;
  readonly lives?: string;
  readonly alg?: string;
}

async function askToken(ehr: TestEhr, key: CryptoKey, claims: Claims = {}) {
  const { audience = ehr.tokenUrl, jti = crypto.randomUUID(), lives = '2m', alg = 'ES384' } = claims;
  const assertion = await new SignJWT()
    .setProtectedHeader({ alg, kid: 'one', typ: 'JWT' })
    .setIssuer('centralita')
    .setSubject('centralita')
    .setAudience(audience)
    .setJti(jti)
    .setExpirationTime(lives)
    .sign(key);
  const response = await fetch(ehr.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'system/Appointment.cruds',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    }),
  });
  return { status: response.status, json: (await response.json()) as { access_token?: string; error?: string } };
}

const withToken = (token: string | undefined) => ({ headers: { authorization: `Bearer ${token}` } });

test('an EHR with a token of its own answers nobody else, but tells everybody what it is', async () => {
  const ehr = await ehrWith({ access: { kind: 'token', token: 'secret-of-the-sandbox' } });
  expect((await ehr.fetch('Patient/pat-17')).status).toBe(200);
  expect((await ehr.fetch('Patient/pat-17', withToken('wrong'))).status).toBe(401);
  expect((await fetch(`${ehr.baseUrl}/metadata`)).status).toBe(200);
  expect(JSON.stringify(ehr.requests())).not.toContain('secret-of-the-sandbox');
  ehr.behave({ kind: 'token-refused', on: 'GET Patient', times: 1 });
  expect((await ehr.fetch('Slot')).status).toBe(200);
  expect((await ehr.fetch('Patient/pat-17')).status).toBe(401);
  expect((await ehr.fetch('Patient/pat-17')).status).toBe(200);
});

test.each(['ES384', 'RS384'] as const)('SMART Backend Services: a signed assertion (%s) gets a token', async (alg) => {
  const { privateKey, jwks } = await keyPair(alg);
  const ehr = await ehrWith({ access: { kind: 'backend-services', clientId: 'centralita', jwks } });
  const discovery = await ehr.fetch('.well-known/smart-configuration');
  expect(discovery.json).toMatchObject({ token_endpoint: ehr.tokenUrl });
  const { json } = await askToken(ehr, privateKey, { alg });
  expect((await ehr.fetch('Patient/pat-17', withToken(json.access_token))).status).toBe(200);
  expect((await ehr.fetch('Patient/pat-17')).status).toBe(401);
  ehr.revokeTokens();
  expect((await ehr.fetch('Patient/pat-17', withToken(json.access_token))).status).toBe(401);
  expect(ehr.tokensGiven()).toBe(1);
});

test('an assertion for another server, of another key, used twice or valid too long gets none', async () => {
  const { privateKey, jwks } = await keyPair('ES384');
  const stranger = await keyPair('ES384');
  const ehr = await ehrWith({ access: { kind: 'backend-services', clientId: 'centralita', jwks } });
  expect((await askToken(ehr, privateKey, { jti: 'same' })).status).toBe(200);
  const refused = [
    await askToken(ehr, privateKey, { jti: 'same' }),
    await askToken(ehr, privateKey, { audience: 'https://elsewhere.example/token' }),
    await askToken(ehr, privateKey, { lives: '1h' }),
    await askToken(ehr, stranger.privateKey),
  ];
  expect(refused.map(({ status, json }) => [status, json.error])).toEqual(refused.map(() => [400, 'invalid_client']));
});

test('the public keys may stand at a URL of the client', async () => {
  const { privateKey, jwks } = await keyPair('ES384');
  const server = createServer((_req, res) => {
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify(jwks));
  });
  await new Promise<void>((settle) => {
    server.listen(0, '127.0.0.1', settle);
  });
  closing.push(
    () =>
      new Promise((settle) => {
        server.close(settle);
        server.closeAllConnections();
      }),
  );
  const jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
  const ehr = await ehrWith({ access: { kind: 'backend-services', clientId: 'centralita', jwksUrl } });
  expect((await askToken(ehr, privateKey)).status).toBe(200);
});
