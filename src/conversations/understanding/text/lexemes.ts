import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Concept } from '../lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { readNumberWords } from './numbers.ts';
import { phraseAt, type Found, type Meaning, type PhraseBook } from './phrase-book.ts';

export type LexemeKind = Concept | 'num' | 'clock' | 'date' | 'mark' | 'sign' | 'word';

/** One or more tokens that mean one thing. */
export interface Lexeme {
  readonly kind: LexemeKind;
  /** The concept's argument ("2" of "weekday:2"), or the folded text of a word, number or mark. */
  readonly arg: string;
  /** The value of a number, ordinal or argument; NaN where it has none. */
  readonly num: number;
  /** Written in figures: "10 to 12" is a span where "ten to twelve" is a time. */
  readonly written?: true;
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
}

interface Known {
  readonly lexicon: Lexicon;
  readonly book: PhraseBook;
}

/** How many words after the day "…'s out of the question" may take. */
const MOST_SAID_OF_OWNER = 10;

const REFUSES: readonly LexemeKind[] = ['cannot', 'never'];
const NEVER_LOST: readonly LexemeKind[] = ['cannot', 'except'];

/** "no puedo este viernes": the word of who hesitates names a day here. */
function isOfDay(tokens: readonly Token[], at: number, book: PhraseBook): boolean {
  const meant = (place: number): LexemeKind | undefined => phraseAt(tokens, place, book)?.meanings[0]?.kind;
  return meant(at) === 'this' && DAYS.includes(meant(at + 1) ?? 'mark');
}

const DAYS: readonly LexemeKind[] = ['weekday', 'unit', 'month', 'weekend', 'part', 'holiday', 'num'];

/** How many tokens of hesitation start at one: "you know" are two. */
function hesitationAt(tokens: readonly Token[], at: number, { lexicon, book }: Known): number {
  if (isOfDay(tokens, at, book)) return 0;
  const said = (lexicon.hesitations ?? '').split('|').find((one) => {
    const words = one.split(' ');
    return one !== '' && words.every((word, place) => tokens[at + place]?.text === word);
  });
  return said === undefined ? 0 : said.split(' ').length;
}

/** "I can't, er, do Tuesday". */
function hesitationBetweenMarks(tokens: readonly Token[], at: number, known: Known): number {
  const length = tokens[at]?.text === ',' ? hesitationAt(tokens, at + 1, known) : 0;
  return length > 0 && tokens[at + 1 + length]?.text === ',' ? length + 2 : 0;
}

/** Noise that is left out of a refusal, at most. */
const MOST_NOISE = 2;

/**
 * "no eh puedo el lunes", "no perro quiero": a refusal with noise in the middle of it. One word that the language does not know is
 * left out only after a negator.
 */
function noisyRefusalAt(tokens: readonly Token[], at: number, known: Known): Found | undefined {
  const { lexicon, book } = known;
  let node: PhraseBook | undefined = book.next.get(tokens[at]?.text ?? '');
  let found: Found | undefined;
  let noise = 0;
  for (let end = at + 1; node !== undefined;) {
    const token = tokens[end];
    const next: PhraseBook | undefined = node.next.get(token?.text ?? '');
    if (next !== undefined) {
      node = next;
      end += 1;
      const { meanings } = node;
      if (noise > 0 && meanings && NEVER_LOST.includes(meanings.at(-1)?.kind ?? 'word'))
        found = { meanings, length: end - at };
      continue;
    }
    const isUnknown =
      token?.kind === 'word' && !book.next.has(token.text) && lexicon.negators.includes(tokens[at]?.text ?? '');
    const between = node.meanings?.at(-1)?.kind === 'cannot' ? hesitationBetweenMarks(tokens, end, known) : 0;
    const length = token === undefined ? 0 : between || hesitationAt(tokens, end, known) || (isUnknown ? 1 : 0);
    noise += 1;
    if (length === 0 || noise > MOST_NOISE) return found;
    end += length;
    // "evite, o sea, el lunes": what follows it without a mark is part of it.
    const { meanings } = node;
    if (between === 0 && meanings && NEVER_LOST.includes(meanings.at(-1)?.kind ?? 'word'))
      found = { meanings, length: end - at };
  }
  return found;
}

function plain(token: Token, at: number): Lexeme {
  const base = { from: at, to: at + 1, arg: token.text, num: Number.NaN };
  if (token.kind === 'number') return { ...base, kind: 'num', num: Number(token.text), written: true };
  if (token.kind === 'ordinal') return { ...base, kind: 'ordinal', num: Number.parseInt(token.text, 10) };
  return { ...base, kind: token.kind };
}

const OWNERS: readonly Concept[] = ['part', 'weekday', 'today', 'tomorrow', 'unit', 'month', 'weekend', 'day-after'];

function meant({ kind, arg }: Meaning, place: { readonly from: number; readonly to: number }): Lexeme {
  return { kind, arg, num: /^\d/.test(arg) ? Number.parseInt(arg, 10) : Number.NaN, ...place };
}

/** How many words a name of a day has at most: "New Year's Eve's". */
const MOST_WORDS_OF_OWNER = 3;

/** The place of the owner's last word: "Boxing Day's" has two. */
function endOfOwner(tokens: readonly Token[], at: number, book: PhraseBook): number | undefined {
  for (let last = at + MOST_WORDS_OF_OWNER - 1; last > at; last -= 1) {
    if (tokens[last]?.possessive === true && ownerIn(tokens, at, { last, book }).length > 0) return last;
  }
  return tokens[at]?.possessive === true ? at : undefined;
}

function ownerIn(
  tokens: readonly Token[],
  at: number,
  { last, book }: { readonly last: number; readonly book: PhraseBook },
): readonly Meaning[] {
  const stems = tokens.slice(at, last + 1);
  const stem = stems.at(-1);
  if (stem === undefined) return [];
  const found = phraseAt([...stems.slice(0, -1), { ...stem, text: stem.text.slice(0, -1) }], 0, book);
  return found?.length === stems.length ? found.meanings : [];
}

/** "Thursday's out": what the ending is short for says something of the day. */
function saidOfOwner(
  tokens: readonly Token[],
  at: number,
  last: number,
  { lexicon, book }: Known,
): readonly Lexeme[] | undefined {
  const verb = lexicon.possessiveVerb;
  const token = tokens[last];
  if (verb === undefined || token === undefined) return undefined;
  const said = phraseAt([{ ...token, text: verb }, ...tokens.slice(last + 1, last + MOST_SAID_OF_OWNER)], 0, book);
  if (!said || said.length < 2) return undefined;
  const [owner] = ownerIn(tokens, at, { last, book });
  const number =
    at === last ? readNumberWords([{ ...token, text: token.text.slice(0, -1) }], 0, lexicon.numbers) : undefined;
  const place = { from: at, to: last + 1 };
  const isTime = owner !== undefined && [...OWNERS, 'holiday', 'next'].includes(owner.kind);
  if (!isTime && number === undefined) return undefined;
  const first = isTime
    ? meant(owner, place)
    : ({ kind: 'num', arg: String(number?.value), num: number?.value ?? Number.NaN, ...place } as const);
  return [first, ...said.meanings.map((one) => meant(one, { from: last + 1, to: last + said.length }))];
}

/** "Thursday's appointment" is that of one Thursday, where "Thursdays" are all of them. */
function ownerAt(tokens: readonly Token[], at: number, known: Known): readonly Lexeme[] | undefined {
  const last = endOfOwner(tokens, at, known.book);
  if (last === undefined) return undefined;
  const said = saidOfOwner(tokens, at, last, known);
  if (said) return said;
  const [owner] = ownerIn(tokens, at, { last, book: known.book });
  if (owner === undefined || !(OWNERS.includes(owner.kind) || (last > at && owner.kind === 'holiday')))
    return undefined;
  const place = { from: at, to: last + 1 };
  return [meant(owner, place), { ...place, kind: 'possessive', arg: '', num: Number.NaN }];
}

/** "uy no me ponga el lunes": the "no" that ends "uy no" opens a refusal of its own. */
function withoutSharedNo(
  found: Found | undefined,
  tokens: readonly Token[],
  at: number,
  book: PhraseBook,
): Found | undefined {
  if (found === undefined || found.length < 2) return found;
  const last = at + found.length - 1;
  const refusal = phraseAt(tokens, last, book);
  const refuses =
    refusal !== undefined && refusal.length > 1 && REFUSES.includes(refusal.meanings.at(-1)?.kind ?? 'word');
  return refuses ? { ...found, length: found.length - 1 } : found;
}

/** "elevenish" as its number and its ending. */
function withRoughEndings(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const endings = lexicon.roughEndings ?? [];
  if (endings.length === 0) return tokens;
  return tokens.flatMap((token) => {
    const ending = token.kind === 'word' ? endings.find((one) => token.text.endsWith(one)) : undefined;
    const stem = ending === undefined ? '' : token.text.slice(0, -ending.length);
    if (ending === undefined || !Object.hasOwn(lexicon.numbers.words, stem)) return [token];
    return [
      { ...token, text: stem },
      { ...token, text: ending },
    ];
  });
}

/** What a holiday is named after with its article in one word: "després del Pilar", "l'endemà de la Mercè". */
const TELLS_OF_DAY: readonly LexemeKind[] = ['after', 'before', 'until', 'from'];
const BESIDE_DAY: readonly LexemeKind[] = ['next-day', 'day-before'];

/** A holiday whose article went into the word before it. */
function holidayAt(
  tokens: readonly Token[],
  at: number,
  before: readonly Lexeme[],
  { lexicon, book }: Known,
): Found | undefined {
  const [relation, last] = [before.at(-2), before.at(-1)];
  const isTold =
    last?.arg === 'the' &&
    (TELLS_OF_DAY.includes(last.kind) || (last.kind === 'of' && BESIDE_DAY.includes(relation?.kind ?? 'word')));
  const token = tokens[at];
  if (!isTold || token === undefined) return undefined;
  for (const article of [lexicon.phrases['the'], lexicon.phrases['the:hour']].join('|').split('|')) {
    const found = phraseAt([{ ...token, text: article }, ...tokens.slice(at, at + MOST_WORDS_OF_OWNER)], 0, book);
    if (found?.meanings[0]?.kind === 'holiday') return { ...found, length: found.length - 1 };
  }
  return undefined;
}

/** Groups tokens into what they mean; the reading that takes the most tokens wins, and a phrase wins over a number. */
export function lexemesOf(heard: readonly Token[], lexicon: Lexicon, book: PhraseBook): readonly Lexeme[] {
  const tokens = withRoughEndings(heard, lexicon);
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const plainly = phraseAt(tokens, at, book);
    const noisy = noisyRefusalAt(tokens, at, { lexicon, book });
    const known = noisy && noisy.length > (plainly?.length ?? 0) ? noisy : withoutSharedNo(plainly, tokens, at, book);
    const phrase = known ?? holidayAt(tokens, at, lexemes, { lexicon, book });
    const owner = ownerAt(tokens, at, { lexicon, book });
    if (owner && (owner[0]?.to ?? at) - at >= (phrase?.length ?? 1)) {
      lexemes.push(...owner);
      at = owner.at(-1)?.to ?? at + 1;
      continue;
    }
    const number = readNumberWords(tokens, at, lexicon.numbers);
    if (number && number.end - at > (phrase?.length ?? 0)) {
      lexemes.push({ kind: 'num', arg: String(number.value), num: number.value, from: at, to: number.end });
    } else if (phrase) {
      const place = { from: at, to: at + phrase.length };
      lexemes.push(...phrase.meanings.map((one) => meant(one, place)));
    } else {
      lexemes.push(plain(token, at));
    }
    at = lexemes.at(-1)?.to ?? at + 1;
  }
  return lexemes;
}
