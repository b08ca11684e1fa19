import type { NamedThing, NameMatch } from './types.ts';
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

/** How alike two words are, from 0 to 1: one slip in five letters is forgiven, and a shared stem. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest < 4 || startOf(a) !== startOf(b) || Math.abs(a.length - b.length) > 3) return 0;
  const shortest = Math.min(a.length, b.length);
  if (shortest >= 5 && (a.startsWith(b) || b.startsWith(a))) return 0.9;
  const distance = editDistance(a, b);
  return distance <= Math.max(1, Math.floor(longest / 5)) ? 1 - distance / longest : 0;
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

/** Which part of a name was said, its words weighed by their length, so that "García" counts for more than "Ana". */
function scoreName(name: string, said: readonly string[]): number {
  const words = wordsOf(name);
  const total = words.reduce((sum, word) => sum + word.length, 0);
  if (total === 0) return 0;
  const best = words.map((word) => ({ word, like: Math.max(0, ...said.map((one) => likeness(word, one))) }));
  const heard = best.reduce((sum, { word, like }) => sum + word.length * like, 0) / total;
  const strongest = Math.max(...best.map(({ word, like }) => (word.length >= 4 ? like : 0)));
  // One whole surname or the main word of a service is enough to be told apart from silence, less than the full name.
  return Math.max(heard, strongest >= 0.75 ? 0.6 + 0.4 * heard * strongest : 0);
}

/** Services, practitioners and sites that were named, best first. */
export function matchNames(text: string, names: readonly NamedThing[]): readonly NameMatch[] {
  const said = wordsOf(text).slice(0, 60);
  if (said.length === 0) return [];
  const scored = names.slice(0, MOST_NAMES).map(({ kind, id, name, aliases }) => ({
    kind,
    id,
    score:
      Math.round(Math.max(scoreName(name, said), ...(aliases ?? []).map((alias) => scoreName(alias, said))) * 1000) /
      1000,
  }));
  return scored.filter(({ score }) => score >= LEAST_SCORE).toSorted((a, b) => b.score - a.score);
}
