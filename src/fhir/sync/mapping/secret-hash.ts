import { createHash } from 'node:crypto';

/** What is kept of the secret in an address that we gave away. */
export function secretHashOf(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest();
}
