import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { assert } from '../../src/platform/kernel/assert.ts';
import type { Facts } from './facts.ts';

/** Well below the five minutes that a token lives. */
const RENEW_AFTER_MS = 180_000;

async function askForToken(productUrl: string, { clientId, privateKeyJwk, scope }: Facts['vendor']): Promise<string> {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: clientId, sub: clientId, aud: `${productUrl}/oauth/token`, iat: now, exp: now + 120 };
  const unsigned = `${encode({ alg: 'ES384', typ: 'JWT', kid: privateKeyJwk.kid })}.${encode({ ...claims, jti: randomUUID() })}`;
  const key = createPrivateKey({ key: privateKeyJwk, format: 'jwk' });
  const signature = sign('sha384', Buffer.from(unsigned), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  const response = await fetch(`${productUrl}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: `${unsigned}.${signature}`,
    }),
  });
  const { access_token: token } = (await response.json()) as { access_token?: string };
  assert(token, `the vendor gets no token (${response.status})`);
  return token;
}

/** The headers of a vendor's system (SMART Backend Services); the token is asked for anew when it grows old. */
export function vendorHeaders(productUrl: string, vendor: Facts['vendor']) {
  let held: { readonly token: string; readonly at: number } | undefined;
  return async (): Promise<Readonly<Record<string, string>>> => {
    if (!held || Date.now() - held.at > RENEW_AFTER_MS) {
      held = { token: await askForToken(productUrl, vendor), at: Date.now() };
    }
    return { authorization: `Bearer ${held.token}` };
  };
}
