const SHORTEST = 6;
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

/**
 * Puts right a word of six letters or more that is one slip away from one word of the lists. A different ending is no slip:
 * it is another form, and a form that is not listed says something else.
 */
export function createSpelling(
  vocabulary: readonly string[],
  isKnown: (word: string) => boolean,
): (word: string) => string {
  const seen = new Map<string, string>();
  const long = [...new Set(vocabulary)].filter((word) => word.length >= SHORTEST);
  const byLength = new Map<number, string[]>();
  for (const word of long) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  const repaired = (word: string): string => {
    const near = [word.length - 1, word.length, word.length + 1]
      .flatMap((length) => byLength.get(length) ?? [])
      .filter((candidate) => candidate.at(-1) === word.at(-1) && isOneEditAway(word, candidate));
    return near.length === 1 ? (near[0] ?? word) : word;
  };
  return (word) => {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return word;
    const answer = seen.get(word) ?? (isKnown(word) ? word : repaired(word));
    if (seen.size < MOST_REMEMBERED) seen.set(word, answer);
    return answer;
  };
}
