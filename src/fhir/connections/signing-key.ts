import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { required } from '../../platform/kernel/assert.ts';
import type { PublicKeys, SigningAlg, SigningKey } from './connection.ts';

/** SMART Backend Services: RSA keys of at least 2048 bits; 3072 is what NIST wants beyond 2030. */
const RSA_BITS = 3_072;

/** A new private key for assertions, named by its thumbprint. */
export async function newSigningKey(alg: SigningAlg): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true, modulusLength: RSA_BITS });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg, use: 'sig' };
}

const PUBLIC_MEMBERS = ['kty', 'crv', 'x', 'y', 'n', 'e', 'kid', 'alg', 'use'] as const;

/** By what is public, never by leaving out what is known to be private. */
function publicHalf(key: SigningKey): JWK {
  const named = PUBLIC_MEMBERS.flatMap((name) => (key[name] === undefined ? [] : [[name, key[name]]]));
  return { kty: required(key.kty, 'kty'), ...Object.fromEntries(named), key_ops: ['verify'] };
}

export function publicKeysOf(keys: readonly SigningKey[]): PublicKeys {
  return { keys: keys.map(publicHalf) };
}
