import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { seal, unseal, type SealKey } from '../../platform/crypto/seal.ts';
import { assert } from '../../platform/kernel/assert.ts';

/** The algorithm that access tokens are signed with. */
export const TOKEN_ALG = 'ES384';

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(TOKEN_ALG, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: TOKEN_ALG, use: 'sig' };
}

const PURPOSE = 'oauth-signing-key';

function readKey(file: string, sealKey: SealKey): JWK | undefined {
  if (!existsSync(file)) return undefined;
  const text = unseal(sealKey, PURPOSE, readFileSync(file, 'utf8'));
  if (text === undefined) {
    throw new Error(
      `${file} was sealed with another key: give the old ENCRYPTION_KEY_FILE, or remove the file to have a new one made`,
    );
  }
  const jwk: unknown = JSON.parse(text);
  assert(typeof jwk === 'object' && jwk !== null && 'd' in jwk && 'kid' in jwk, `${file} holds no private key`);
  return jwk as JWK;
}

/**
 * The private key that signs access tokens, sealed, in `<directory>/keys`. Made on first use; of two processes that start at
 * once, both take the key of the first. Processes on several machines need a shared directory.
 */
export async function loadOrCreateSigningKey(directory: string, sealKey: SealKey): Promise<JWK> {
  const folder = join(directory, 'keys');
  const file = join(folder, 'oauth-signing-key.sealed');
  const existing = readKey(file, sealKey);
  if (existing) return existing;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const key = await newKey();
  const draft = `${file}.${process.pid}.${key.kid}`;
  writeFileSync(draft, seal(sealKey, PURPOSE, JSON.stringify(key)), { mode: 0o600, flag: 'wx' });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const kept = readKey(file, sealKey);
  assert(kept, 'the signing key was just written');
  return kept;
}
