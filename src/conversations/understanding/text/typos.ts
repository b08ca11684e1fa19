import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Phrase } from './phrase-book.ts';
import { wordsOf } from './notation.ts';
import type { Token } from './tokens.ts';

/** Words that are told from others by so many letters that one slip does not hide them. */
const CORRECTED = ['weekday', 'month', 'tomorrow', 'weekend', 'part'];
const LEAST_LETTERS = 5;

export interface TypoBook {
  readonly targets: readonly { readonly word: string; readonly meaning: string }[];
  /** Longer words that say what is wanted, by their first letter: "facutra" is "factura". */
  readonly cues: ReadonlyMap<string, readonly string[]>;
  /** Known words by how they sound: "onse" is "once". */
  readonly sounding: ReadonlyMap<string, string>;
  readonly soundOf: (word: string) => string;
  /** Words about times, answers and numbers, which are no name of a service or a person. */
  readonly common: ReadonlySet<string>;
  /** Words of the language that are no slip, though they resemble one of the targets. */
  readonly known: ReadonlySet<string>;
}

const LEAST_CUE_LETTERS = 6;
const LEAST_HEARD_LETTERS = 4;

/** The words of the intents; a stem ("cancel*") is no word. */
function intentWords(lexicon: Lexicon): readonly string[] {
  return lexicon.intents.flatMap(([, , patterns]) => {
    const said = patterns.split('|').flatMap((pattern) => wordsOf(pattern, lexicon.classes ?? {}));
    return said.filter((word) => /^\p{L}+$/u.test(word));
  });
}

/** A word as it sounds: the replacements of its language, one after the other. */
function soundsOf(lexicon: Lexicon): (word: string) => string {
  const sounds = (lexicon.sounds ?? []).map(([letters, sound]) => [new RegExp(letters, 'g'), sound] as const);
  return (word) => sounds.reduce((heard, [letters, sound]) => heard.replace(letters, sound), word);
}

export function typoBookOf(lexicon: Lexicon, phrases: readonly Phrase[]): TypoBook {
  const wanted = intentWords(lexicon);
  const { numbers } = lexicon;
  const common = [
    ...phrases.flatMap(({ words }) => words),
    ...Object.keys(numbers.words),
    ...numbers.hundred,
    ...numbers.thousand,
    ...lexicon.telltales.split('|'),
    ...lexicon.notTypos.split('|'),
  ];
  const vocabulary = [...common, ...wanted, ...Object.keys(lexicon.letters)];
  const soundOf = soundsOf(lexicon);
  const sounding = new Map<string, string>();
  const cues = new Map<string, string[]>();
  for (const word of new Set(vocabulary)) {
    if (word.length >= LEAST_HEARD_LETTERS && !sounding.has(soundOf(word))) sounding.set(soundOf(word), word);
  }
  for (const word of new Set(wanted)) {
    if (word.length < LEAST_CUE_LETTERS) continue;
    const first = word[0] ?? '';
    cues.set(first, [...(cues.get(first) ?? []), word]);
  }
  const targets = phrases.filter(
    ({ words, meanings }) => words.length === 1 && CORRECTED.includes(meanings[0]?.kind ?? ''),
  );
  return {
    targets: targets
      .map(({ words: [word = ''], meanings: [one] }) => ({ word, meaning: `${one?.kind ?? ''}:${one?.arg ?? ''}` }))
      .filter(({ word }) => word.length >= LEAST_LETTERS),
    cues,
    sounding,
    soundOf,
    common: new Set(common),
    known: new Set(vocabulary),
  };
}

/** Letters that sound alike at the start of a word. */
const ALIKE = ['bv', 'gj', 'ck', 'sz', 'hj'];

/** One letter wrong, missing, added, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
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
function dayMeant(word: string, book: TypoBook): string | undefined {
  const near = word.length < LEAST_LETTERS - 1 ? [] : book.targets.filter((target) => isOneSlip(word, target.word));
  const [only] = near;
  return only !== undefined && near.every(({ meaning }) => meaning === only.meaning) ? only.word : undefined;
}

function cueMeant(word: string, book: TypoBook): string | undefined {
  if (word.length < LEAST_CUE_LETTERS) return undefined;
  return (book.cues.get(word[0] ?? '') ?? []).find((cue) => isOneSlip(word, cue));
}

/** Words that are none of the language, as the one that was meant: by a slip of the fingers, or written as they sound. */
export function correctTypos(tokens: readonly Token[], book: TypoBook): readonly Token[] {
  return tokens.map((token) => {
    if (token.kind !== 'word' || token.text.length < LEAST_HEARD_LETTERS || book.known.has(token.text)) return token;
    const meant =
      dayMeant(token.text, book) ?? book.sounding.get(book.soundOf(token.text)) ?? cueMeant(token.text, book);
    return meant === undefined ? token : { ...token, text: meant };
  });
}
