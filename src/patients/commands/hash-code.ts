import { randomBytes, randomInt, scryptSync, timingSafeEqual } from 'node:crypto';

const CODE_DIGITS = 6;
const HASH_BYTES = 32;
const SALT_BYTES = 16;

export interface HashedCode {
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
}

export function newCode(): string {
  return String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
}

/** Slow on purpose: to try all six digits takes longer than the code lives. */
function hashed(code: string, salt: Uint8Array): Buffer {
  return scryptSync(code, salt, HASH_BYTES);
}

export function hashCode(code: string): HashedCode {
  const salt = randomBytes(SALT_BYTES);
  return { salt, hash: hashed(code, salt) };
}

export function isCode(code: string, { salt, hash }: HashedCode): boolean {
  return timingSafeEqual(hashed(code, salt), hash);
}
