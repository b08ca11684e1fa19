import { GRAMMAR } from './grammar.ts';
import { tokenise } from './normalise.ts';
import type { Match } from './read-text.ts';

const IS_WORD = /^[\p{L}\d]/u;

/** Is every word of a text, but those of grammar, part of something that was understood? Then nothing is left for a likeness to tell. */
export function isWhollyTold(text: string, matches: readonly Match[]): boolean {
  const heard = matches.filter(({ negated, past }) => !negated && !past);
  return (
    heard.length > 0 &&
    tokenise(text).every(
      ({ text: word, start, end }) =>
        !IS_WORD.test(word) || GRAMMAR.has(word) || heard.some(({ span: [from, to] }) => start < to && end > from),
    )
  );
}
