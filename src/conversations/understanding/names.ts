import type { NamedThing, NameMatch } from './types.ts';
import type { SaidServices } from './services.ts';
import { fold } from './text/tokens.ts';

/** Words of a name that say nothing of whose it is. */
const TITLES = new Set([
  'el',
  'la',
  'los',
  'las',
  'de',
  'del',
  'dr',
  'dra',
  'doctor',
  'doctora',
  'd',
  'don',
  'dona',
  'sr',
  'sra',
  'i',
  'y',
  'en',
  'the',
  'of',
  'centro',
  'centre',
  'clinica',
  'sede',
  'consulta',
  'l',
  'els',
  'les',
  'a',
  'al',
  'con',
  'amb',
  'and',
  'mr',
  'mrs',
  'ms',
]);
const LEAST_SCORE = 0.6;
/** Names beyond this many are not compared: a clinic has hundreds, and a turn has two milliseconds. */
const MOST_NAMES = 500;

function wordsOf(text: string): readonly string[] {
  return (fold(text).match(/[\p{L}\d]+/gu) ?? []).filter((word) => !TITLES.has(word));
}

/** First letters that recognition takes for one another: "Bidal" for "Vidal". */
const SOUNDS: Readonly<Record<string, string>> = { v: 'b', g: 'j', x: 'j', k: 'c', z: 's', y: 'i' };

function startOf(word: string): string {
  const first = word[0] ?? '';
  return SOUNDS[first] ?? first;
}

/** Shorter beginnings of a word are those of too many words. */
const SHORTEST_BEGINNING = 4;
const SHORTEST_STEM = 5;
const LONGEST_ENDING = 4;

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** How alike two words are, from 0 to 1: one slip in five letters is forgiven, and a shared stem. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest < 4 || startOf(a) !== startOf(b)) return 0;
  const shortest = Math.min(a.length, b.length);
  const isNear = Math.abs(a.length - b.length) <= 3;
  if (isNear && shortest >= 5 && (a.startsWith(b) || b.startsWith(a))) return 0.9;
  const distance = isNear ? editDistance(a, b) : longest;
  return distance <= Math.max(1, Math.floor(longest / 5)) ? 1 - distance / longest : 0;
}

/** "Fisio" for "fisioterapia", "dermatólogo" for "dermatología": the beginning of a word, or another ending of it. */
function shortened(word: string, said: string): number {
  const shared = sharedStart(word, said);
  if (said.length >= SHORTEST_BEGINNING && shared === said.length) return 0.85;
  const longestEnding = Math.max(word.length, said.length) - shared;
  return shared >= SHORTEST_STEM && longestEnding <= LONGEST_ENDING ? 0.8 : 0;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

interface Scored {
  readonly score: number;
  /** The words that were said of it. */
  readonly by: readonly string[];
  /** All of it was said, if shortened. */
  readonly whole: boolean;
}

const NOT_SAID: Scored = { score: 0, by: [], whole: false };

function bestOf(
  said: readonly string[],
  like: (one: string) => number,
): { readonly like: number; readonly by: string } {
  let best = { like: 0, by: '' };
  for (const one of said) {
    const value = like(one);
    if (value > best.like) best = { like: value, by: one };
  }
  return best;
}

interface Said {
  readonly all: readonly string[];
  /** Without the everyday words, which resemble a name by chance: "febrer", "Ferrer". */
  readonly rare: readonly string[];
}

/** Which part of a name was said, its words weighed by their length, so that "García" counts for more than "Ana". */
function scoreName(name: string, said: Said, mayBeShort: boolean): Scored {
  const words = wordsOf(name);
  const total = words.reduce((sum, word) => sum + word.length, 0);
  if (total === 0) return NOT_SAID;
  const best = words.map((word) => {
    const full = said.all.includes(word) ? { like: 1, by: word } : bestOf(said.rare, (one) => likeness(word, one));
    return { word, ...(full.like > 0 || !mayBeShort ? full : bestOf(said.rare, (one) => shortened(word, one))) };
  });
  const heard = best.reduce((sum, { word, like }) => sum + word.length * like, 0) / total;
  const strongest = Math.max(...best.map(({ word, like }) => (word.length >= 4 ? like : 0)));
  // One whole surname or the main word of a service is enough to be told apart from silence, less than the full name.
  const score = Math.max(heard, strongest >= 0.75 ? 0.6 + 0.4 * heard * strongest : 0);
  return { score, by: best.flatMap(({ by }) => (by === '' ? [] : [by])), whole: best.every(({ like }) => like > 0) };
}

function better(a: Scored, b: Scored): Scored {
  return b.score > a.score ? b : a;
}

/**
 * "Revisión" names none of the visits that are called so, nor the only one: it may be of something that the clinic does not have. Whose only
 * words are those of several is asked for.
 */
function isAmbiguous(one: NamedScore, all: readonly NamedScore[], said: SaidServices): boolean {
  if (one.kind !== 'service' || one.scored.whole) return false;
  return isOfEvery(one, said) || isShared(one, all);
}

function isOfEvery({ scored }: NamedScore, said: SaidServices): boolean {
  return scored.by.every((word) => said.isOfEvery(word));
}

function isShared(one: NamedScore, all: readonly NamedScore[]): boolean {
  return all.some(
    (other) =>
      other !== one && other.kind === 'service' && one.scored.by.every((word) => other.scored.by.includes(word)),
  );
}

interface NamedScore {
  readonly kind: NamedThing['kind'];
  readonly id: string;
  readonly scored: Scored;
}

/**
 * Those of the names that the words fit best: who has more of the words than another leaves that other out, and several stay
 * where the words fit them alike ("la doctora Soler", of two of that name).
 */
export function namedAlike(
  text: string,
  names: readonly NamedThing[],
  everyday: ReadonlySet<string>,
): readonly NamedThing[] {
  const words = wordsOf(text).slice(0, 60);
  const said: Said = { all: words, rare: words.filter((word) => !everyday.has(word)) };
  const heard = names.slice(0, MOST_NAMES).flatMap((thing) => {
    const scored = [thing.name, ...(thing.aliases ?? [])]
      .map((one) => scoreName(one, said, thing.kind === 'service'))
      .reduce(better, NOT_SAID);
    return scored.score >= LEAST_SCORE ? [{ thing, by: new Set(scored.by) }] : [];
  });
  const isLess = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size < other.size && [...one].every((word) => other.has(word));
  return heard.filter(({ by }) => !heard.some((other) => isLess(by, other.by))).map(({ thing }) => thing);
}

/** Those of which a word was said as it is, be it short: "con Ana", of a few names that were just read out. */
export function namedByWord(text: string, names: readonly NamedThing[]): readonly NamedThing[] {
  const words = wordsOf(text);
  return names.filter(({ name }) => wordsOf(name).some((word) => words.includes(word)));
}

/** By how people call that kind of visit: less than by the name that the clinic gives it. */
const LAY_SCORE = 0.65;

function layScore({ kind, name, aliases = [] }: NamedThing, services: SaidServices): Scored {
  const by = kind === 'service' ? services.saidOf([name, ...aliases]) : [];
  return by.length > 0 ? { score: LAY_SCORE, by, whole: false } : NOT_SAID;
}

/**
 * Services and practitioners that were named, best first; for places see places.ts. Services may be said by the beginning of their name ("fisio"),
 * or as people call them ("el oculista", see services.ts);
 * what several services share names none of them: those are `alike`. `everyday`: words that mean a name only where
 * they are it ("cita" is no beginning of "citología").
 */
export function matchNames(
  text: string,
  names: readonly NamedThing[],
  { everyday, services }: { readonly everyday: ReadonlySet<string>; readonly services: SaidServices },
): { readonly matches: readonly NameMatch[]; readonly alike: readonly string[] } {
  const words = wordsOf(text).slice(0, 60);
  const said: Said = { all: words, rare: words.filter((word) => !everyday.has(word)) };
  const scored = names
    .filter(({ kind }) => kind !== 'site')
    .slice(0, MOST_NAMES)
    .map((thing): NamedScore => {
      const { kind, id, name, aliases } = thing;
      const all = [name, ...(aliases ?? [])].map((one) => scoreName(one, said, kind === 'service'));
      return { kind, id, scored: all.reduce(better, layScore(thing, services)) };
    });
  const heard = scored.filter((one) => one.scored.score >= LEAST_SCORE);
  const matches = heard
    .filter((one) => !isAmbiguous(one, heard, services))
    .map(({ kind, id, scored: { score } }) => ({ kind, id, score: Math.round(score * 1000) / 1000 }))
    .toSorted((a, b) => b.score - a.score);
  const isNamed = matches.some(({ kind }) => kind === 'service');
  const alike = heard.filter(
    (one) => one.kind === 'service' && !isNamed && !one.scored.whole && !isOfEvery(one, services),
  );
  return { matches, alike: alike.length > 1 ? alike.map(({ id }) => id) : [] };
}
