/** How likely a language's own words are spelled like this one: the logarithm of the probability, to be compared only. */
export type LetterModel = (word: string) => number;

/** Shares of what three letters, two and one tell; the rest is any letter at all. */
const OF_THREE = 0.6;
const OF_TWO = 0.28;
const OF_ONE = 0.1;
const ANY = 0.02 / 30;
/** Threes of letters that are reckoned once and kept: a language has some thousands. */
const MOST_RECKONED = 10_000;

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Learns from a list of words which letter follows which two; a word begins with "^^" and ends with "$". */
export function letterModelOf(words: Iterable<string>): LetterModel {
  const counts = new Map<string, number>();
  let letters = 0;
  for (const word of words) {
    const padded = `^^${word}$`;
    for (let at = 2; at < padded.length; at += 1) {
      const before = padded.slice(at - 2, at);
      const letter = padded.slice(at, at + 1);
      count(counts, `${before}${letter}`);
      count(counts, `3${before}`);
      count(counts, `2${before.slice(1)}${letter}`);
      count(counts, `2${before.slice(1)}`);
      count(counts, `1${letter}`);
      letters += 1;
    }
  }
  const share = (key: string, of: string): number => (counts.get(key) ?? 0) / (counts.get(of) ?? 1);
  const logarithm = (before: string, letter: string): number => {
    const last = before.slice(1);
    const one = (counts.get(`1${letter}`) ?? 0) / letters;
    return Math.log(
      OF_THREE * share(`${before}${letter}`, `3${before}`) +
        OF_TWO * share(`2${last}${letter}`, `2${last}`) +
        OF_ONE * one +
        ANY,
    );
  };
  const reckoned = new Map<string, number>();
  return (word) => {
    const padded = `^^${word}$`;
    let total = 0;
    for (let at = 2; at < padded.length; at += 1) {
      const three = padded.slice(at - 2, at + 1);
      const known = reckoned.get(three);
      const value = known ?? logarithm(three.slice(0, 2), three.slice(2));
      if (known === undefined && reckoned.size < MOST_RECKONED) reckoned.set(three, value);
      total += value;
    }
    return total;
  };
}
