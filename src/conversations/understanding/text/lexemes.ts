import type { Lexicon } from '../lexicon/lexicon.ts';
import { CONCEPTS, type Concept } from '../lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { readNumberWords } from './numbers.ts';

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

interface Phrase {
  readonly words: readonly string[];
  /** One, or several in a row: "esta mañana" is today and the morning ("today+part:morning"). */
  readonly meanings: readonly Meaning[];
}

export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

function conceptOf(name: string): Concept {
  const concept = CONCEPTS.find((known) => known === name);
  if (concept === undefined) throw new Error(`the lexicon names an unknown concept: ${name}`);
  return concept;
}

/** The phrases of a lexicon with what they mean. */
export function readPhrases(lexicon: Lexicon): readonly Phrase[] {
  return Object.entries(lexicon.phrases).flatMap(([key, list]) => {
    const meanings = key.split(/\+(?=[a-z])/).map((one): Meaning => {
      const [name = '', arg = ''] = one.split(':');
      return { kind: conceptOf(name), arg };
    });
    return list.split('|').map((text) => ({ words: text.split(' '), meanings }));
  });
}

/** Phrases by their first word, the longest first. */
export function phraseBookOf(lexicon: Lexicon): PhraseBook {
  const book = new Map<string, Phrase[]>();
  for (const phrase of readPhrases(lexicon)) {
    const first = phrase.words[0] ?? '';
    const same = book.get(first) ?? [];
    same.push(phrase);
    book.set(first, same);
  }
  for (const phrases of book.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return book;
}

function phraseAt(tokens: readonly Token[], at: number, book: PhraseBook): Phrase | undefined {
  const first = tokens[at]?.text ?? '';
  return book.get(first)?.find((phrase) => phrase.words.every((word, offset) => tokens[at + offset]?.text === word));
}

function plain(token: Token, at: number): Lexeme {
  const base = { from: at, to: at + 1, arg: token.text, num: Number.NaN };
  if (token.kind === 'number') return { ...base, kind: 'num', num: Number(token.text), written: true };
  if (token.kind === 'ordinal') return { ...base, kind: 'ordinal', num: Number.parseInt(token.text, 10) };
  return { ...base, kind: token.kind };
}

/** Groups tokens into what they mean; the reading that takes the most tokens wins, and a phrase wins over a number. */
export function lexemesOf(tokens: readonly Token[], lexicon: Lexicon, book: PhraseBook): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const phrase = phraseAt(tokens, at, book);
    const number = readNumberWords(tokens, at, lexicon.numbers);
    if (number && number.end - at > (phrase?.words.length ?? 0)) {
      lexemes.push({ kind: 'num', arg: String(number.value), num: number.value, from: at, to: number.end });
    } else if (phrase) {
      for (const { kind, arg } of phrase.meanings) {
        const num = /^\d/.test(arg) ? Number.parseInt(arg, 10) : Number.NaN;
        lexemes.push({ kind, arg, num, from: at, to: at + phrase.words.length });
      }
    } else {
      lexemes.push(plain(token, at));
    }
    at = lexemes.at(-1)?.to ?? at + 1;
  }
  return lexemes;
}
