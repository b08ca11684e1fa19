import type { Token } from './normalise.ts';

/** A text as the patterns read it: its words joined by single spaces, with one before and one behind. */
export interface Joined {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly text: string;
  /** Where each word begins in `text`. */
  readonly starts: readonly number[];
}

export function joinedOf(tokens: readonly Token[]): Joined {
  const starts: number[] = [];
  let text = ' ';
  for (const token of tokens) {
    starts.push(text.length);
    text += `${token.text} `;
  }
  return { tokens, words: tokens.map((token) => token.text), text, starts };
}

/** The words that a stretch of the joined text covers, half-open. */
export function wordsIn({ starts, words }: Joined, index: number, length: number): readonly [from: number, to: number] {
  const from = starts.findIndex((start, at) => start + (words[at] ?? '').length > index);
  const beyond = starts.findIndex((start) => start >= index + length);
  return [Math.max(0, from), beyond < 0 ? starts.length : beyond];
}

/** The stretch of the text as it came. */
export function spanOf({ tokens }: Joined, [from, to]: readonly [number, number]): readonly [number, number] {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}
