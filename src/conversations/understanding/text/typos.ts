import type { Lexicon } from '../lexicon/lexicon.ts';
import { readPhrases } from './lexemes.ts';
import type { Token } from './tokens.ts';

/** Words that are told from others by so many letters that one slip does not hide them. */
const CORRECTED = ['weekday', 'month', 'tomorrow', 'weekend', 'part'];
const LEAST_LETTERS = 5;

export interface TypoBook {
  readonly targets: readonly { readonly word: string; readonly meaning: string }[];
  /** Words of the language that are no slip, though they resemble one of the targets. */
  readonly known: ReadonlySet<string>;
}

export function typoBookOf(lexicon: Lexicon): TypoBook {
  const phrases = readPhrases(lexicon);
  const targets = phrases.filter(
    ({ words, meanings }) => words.length === 1 && CORRECTED.includes(meanings[0]?.kind ?? ''),
  );
  return {
    targets: targets
      .map(({ words: [word = ''], meanings: [one] }) => ({ word, meaning: `${one?.kind ?? ''}:${one?.arg ?? ''}` }))
      .filter(({ word }) => word.length >= LEAST_LETTERS),
    known: new Set([
      ...phrases.flatMap(({ words }) => words),
      ...Object.keys(lexicon.numbers.words),
      ...lexicon.telltales.split('|'),
      ...lexicon.notTypos.split('|'),
    ]),
  };
}

/** Letters that sound alike at the start of a word. */
const ALIKE = ['bv', 'gj', 'ck', 'sz', 'hj'];

/** One letter wrong, missing, added, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  const starts = [a[0] ?? '', b[0] ?? ''].toSorted().join('');
  if (a[0] !== b[0] && !ALIKE.includes(starts)) return false;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** "juebes", "novimebre", "wendesday": the one name of a day or month that the word can be; left alone where it may be two. */
export function correctTypos(tokens: readonly Token[], book: TypoBook): readonly Token[] {
  return tokens.map((token) => {
    if (token.kind !== 'word' || token.text.length < LEAST_LETTERS - 1 || book.known.has(token.text)) return token;
    const near = book.targets.filter((target) => isOneSlip(token.text, target.word));
    const [only] = near;
    return only !== undefined && near.every(({ meaning }) => meaning === only.meaning)
      ? { ...token, text: only.word }
      : token;
  });
}
