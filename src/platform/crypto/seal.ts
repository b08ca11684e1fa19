import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Brand } from '../kernel/brand.ts';

/** 32 bytes from which nothing about the key file can be told. */
export type SealKey = Brand<Uint8Array, 'SealKey'>;

const LEAST_CHARACTERS = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The key that secrets at rest are sealed with, from the text of `ENCRYPTION_KEY_FILE`. Undefined where that is too short to be one. */
export function sealKeyOf(text: string): SealKey | undefined {
  const secret = text.trim();
  if (secret.length < LEAST_CHARACTERS) return undefined;
  return new Uint8Array(hkdfSync('sha256', secret, '', 'centralita secrets at rest', 32)) as SealKey;
}

/** Reads the key file. Throws with its name where it is missing or holds no key. */
export function readSealKey(file: string): SealKey {
  const key = sealKeyOf(readFileSync(file, 'utf8'));
  if (!key) throw new Error(`${file} holds no key: expected at least ${LEAST_CHARACTERS} characters`);
  return key;
}

/** AES-256-GCM: nonce, text, tag, as base64. `purpose` is bound to it: what was sealed for one thing opens for no other. */
export function seal(key: SealKey, purpose: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([sealed, cipher.getAuthTag()]).toString('base64');
}

/** The text, or undefined where it was sealed with another key, for another purpose, or changed since. */
export function unseal(key: SealKey, purpose: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
  decipher.setAAD(Buffer.from(purpose));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}
