import { createHash } from 'node:crypto';

const SCALE = 2 ** 48;

/** A number in [0, 1) that a seed and a key have for ever, evenly spread. */
function shareOf(seed: string, key: string): number {
  const digest = createHash('sha256').update(`${seed}\n${key}`).digest();
  return digest.readUIntBE(0, 6) / SCALE;
}

/**
 * Whether somebody is left out so that the rest can be compared with them. The key is the address: a family with one phone
 * belongs to one group, or the held-out half would hear of it from the other.
 */
export function isHeldOut(seed: string, key: string, percent: number): boolean {
  return shareOf(seed, key) * 100 < percent;
}
