import { commonEnd, soundOf, stemOf } from './inflection.ts';

const SHORTEST = 6;
/** Words that sound alike are the same word from this length on. */
const SHORTEST_BY_EAR = 5;
/** Words whose repair is remembered: as many as people use. */
const MOST_REMEMBERED = 20_000;

function isOneEditAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwap = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return isSwap || short.slice(at + 1) === long.slice(at + 1);
}

function groupedBy<K>(words: readonly string[], keyOf: (word: string) => K | undefined): ReadonlyMap<K, string[]> {
  const groups = new Map<K, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    if (key === undefined) continue;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(word);
  }
  return groups;
}

/**
 * Reads a word that no list has as one that a list has: another form of it ("hinchadísimas"), one that sounds the same ("empeso"),
 * or, from six letters on, the only one that is one slip away and ends alike. What stays unknown stays as it is.
 */
export function createSpelling(input: {
  readonly vocabulary: readonly string[];
  readonly isKnown: (word: string) => boolean;
  readonly isEnglish: boolean;
}): (word: string) => string {
  const { isKnown, isEnglish } = input;
  const vocabulary = [...new Set(input.vocabulary)].filter((word) => word.length >= SHORTEST_BY_EAR);
  const byLength = groupedBy(vocabulary, (word) => (word.length >= SHORTEST ? word.length : undefined));
  const byStem = groupedBy(vocabulary, (word) => stemOf(word, isEnglish));
  const bySound = groupedBy(vocabulary, soundOf);
  const seen = new Map<string, string>();
  /** "Moraos", "hinchao": as it is said in the south. */
  const spoken = (word: string): string | undefined => {
    const whole = word.replace(/ao(s?)$/, 'ado$1');
    return whole !== word && !isEnglish && isKnown(whole) ? whole : undefined;
  };
  const inflected = (word: string): string | undefined => {
    const forms = byStem.get(stemOf(word, isEnglish) ?? '') ?? [];
    return forms.toSorted((a, b) => commonEnd(word, b) - commonEnd(word, a))[0];
  };
  const byEar = (word: string): string | undefined => {
    const alike = bySound.get(soundOf(word)) ?? [];
    return alike.length === 1 && !isEnglish ? alike[0] : undefined;
  };
  const slipped = (word: string): string | undefined => {
    if (word.length < SHORTEST) return undefined;
    const near = [word.length - 1, word.length, word.length + 1]
      .flatMap((length) => byLength.get(length) ?? [])
      .filter((other) => other[0] === word[0] && other.at(-1) === word.at(-1) && isOneEditAway(word, other));
    return near.length === 1 ? near[0] : undefined;
  };
  return (word) => {
    if (word.length < SHORTEST_BY_EAR || !/^[a-z]+$/.test(word)) return word;
    const answer =
      seen.get(word) ??
      (isKnown(word) ? word : (spoken(word) ?? inflected(word) ?? byEar(word) ?? slipped(word) ?? word));
    if (seen.size < MOST_REMEMBERED) seen.set(word, answer);
    return answer;
  };
}
