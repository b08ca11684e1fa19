/** A small seeded generator (mulberry32): the same seed gives the same noise. */
export function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Words that recognisers put in the place of others. */
const MISHEARD = ['casa', 'pero', 'luna', 'hola', 'mesa', 'como', 'tarde', 'sol', 'agua', 'tren'];

/** As a recogniser hears it that gets this share of the words wrong. */
export function misheard(text: string, share: number, chance: () => number): string {
  return text
    .split(' ')
    .map((word) => (chance() < share ? (MISHEARD[Math.floor(chance() * MISHEARD.length)] ?? word) : word))
    .join(' ');
}
