import type { Lexicon } from '../lexicon/lexicon.ts';
import { CONCEPTS, type Concept } from '../lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { readNumberWords } from './numbers.ts';
import { expandPhrases } from './notation.ts';

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

interface Meaning {
  readonly kind: Concept;
  readonly arg: string;
}

/** A phrase of a lexicon, and what it means. */
export interface Phrase {
  readonly words: readonly string[];
  /** One, or several in a row: "esta mañana" is today and the morning ("today+part:morning"). */
  readonly meanings: readonly Meaning[];
}

/** The phrases of a language as a tree of words, so that a lookup costs as many steps as the phrase has words. */
export interface PhraseBook {
  readonly next: ReadonlyMap<string, PhraseBook>;
  readonly meanings?: readonly Meaning[];
}

interface BookNode extends PhraseBook {
  readonly next: Map<string, BookNode>;
  meanings?: readonly Meaning[];
}

function conceptOf(name: string): Concept {
  const concept = CONCEPTS.find((known) => known === name);
  if (concept === undefined) throw new Error(`the lexicon names an unknown concept: ${name}`);
  return concept;
}

/** The phrases of a lexicon with what they mean. */
export function readPhrases(lexicon: Lexicon): readonly Phrase[] {
  return Object.entries(lexicon.phrases).flatMap(([key, list]) => {
    const meanings = key.split(/\+(?=[a-z])/).map((one): Meaning => {
      const [name = '', ...args] = one.split(':');
      const arg = args.join(':');
      return { kind: conceptOf(name), arg };
    });
    return expandPhrases(list, lexicon.classes ?? {}).map((words) => ({ words, meanings }));
  });
}

export function phraseBookOf(phrases: readonly Phrase[]): PhraseBook {
  const root: BookNode = { next: new Map() };
  for (const { words, meanings } of phrases) {
    let node = root;
    for (const word of words) {
      const child: BookNode = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, child);
      node = child;
    }
    node.meanings ??= meanings;
  }
  return root;
}

/** The longest phrase that starts at a token. */
function phraseAt(
  tokens: readonly Token[],
  at: number,
  book: PhraseBook,
): { readonly meanings: readonly Meaning[]; readonly length: number } | undefined {
  let node: PhraseBook | undefined = book;
  let found: { readonly meanings: readonly Meaning[]; readonly length: number } | undefined;
  for (let length = 1; ; length += 1) {
    node = node.next.get(tokens[at + length - 1]?.text ?? '');
    if (node === undefined) return found;
    if (node.meanings) found = { meanings: node.meanings, length };
  }
}

function plain(token: Token, at: number): Lexeme {
  const base = { from: at, to: at + 1, arg: token.text, num: Number.NaN };
  if (token.kind === 'number') return { ...base, kind: 'num', num: Number(token.text), written: true };
  if (token.kind === 'ordinal') return { ...base, kind: 'ordinal', num: Number.parseInt(token.text, 10) };
  return { ...base, kind: token.kind };
}

const OWNERS: readonly Concept[] = ['weekday', 'today', 'tomorrow', 'unit', 'month', 'weekend'];

/** "Thursday's appointment" is that of one Thursday, where "Thursdays" are all of them. */
function ownerAt(token: Token, at: number, book: PhraseBook): readonly Lexeme[] | undefined {
  const [owner] = book.next.get(token.text.slice(0, -1))?.meanings ?? [];
  if (owner === undefined || !OWNERS.includes(owner.kind)) return undefined;
  const place = { from: at, to: at + 1 };
  return [
    { ...place, kind: owner.kind, arg: owner.arg, num: Number.parseInt(owner.arg, 10) },
    { ...place, kind: 'possessive', arg: '', num: Number.NaN },
  ];
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

/** Groups tokens into what they mean; the reading that takes the most tokens wins, and a phrase wins over a number. */
export function lexemesOf(heard: readonly Token[], lexicon: Lexicon, book: PhraseBook): readonly Lexeme[] {
  const tokens = withRoughEndings(heard, lexicon);
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const phrase = phraseAt(tokens, at, book);
    const owner = token.possessive && (phrase?.length ?? 1) === 1 ? ownerAt(token, at, book) : undefined;
    if (owner) {
      lexemes.push(...owner);
      at += 1;
      continue;
    }
    const number = readNumberWords(tokens, at, lexicon.numbers);
    if (number && number.end - at > (phrase?.length ?? 0)) {
      lexemes.push({ kind: 'num', arg: String(number.value), num: number.value, from: at, to: number.end });
    } else if (phrase) {
      for (const { kind, arg } of phrase.meanings) {
        const num = /^\d/.test(arg) ? Number.parseInt(arg, 10) : Number.NaN;
        lexemes.push({ kind, arg, num, from: at, to: at + phrase.length });
      }
    } else {
      lexemes.push(plain(token, at));
    }
    at = lexemes.at(-1)?.to ?? at + 1;
  }
  return lexemes;
}
