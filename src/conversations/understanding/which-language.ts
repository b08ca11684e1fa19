import type { Language } from '../../platform/i18n/language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { letterModelOf, type LetterModel } from './text/letters.ts';
import { fold, type Token } from './text/tokens.ts';

/** What a language's own files tell about how it is written. */
export interface LanguageEvidence {
  readonly language: Language;
  /** Words of its phrases and cues. */
  readonly known: ReadonlySet<string>;
  /** Beginnings of words that its cues are made of. */
  readonly stems: readonly string[];
  /** Words that no other language of the house has, as its file lists them. */
  readonly own: ReadonlySet<string>;
  /** How no other language of the house writes, accents kept. */
  readonly spelling: RegExp | undefined;
  readonly letters: LetterModel;
}

/** The beginning of a word tells it apart from this many letters on. */
const LEAST_STEM = 5;

export function evidenceOf(lexicon: Lexicon): LanguageEvidence {
  const phrases = Object.values(lexicon.phrases).join('|');
  const cues = lexicon.intents.map(([, , patterns]) => patterns).join('|');
  const words = `${phrases}|${cues}|${lexicon.telltales}|${Object.keys(lexicon.numbers.words).join('|')}`;
  // Patterns are written with brackets and strokes; a class in braces is no word.
  const parted = words
    .replaceAll(/\{[^}]*\}/g, ' ')
    .split(/[^\p{L}\p{M}*]+/u)
    .filter((word) => /^[\p{L}\p{M}]+\*?$/u.test(word));
  const known = new Set(parted.map((word) => fold(word.replace('*', ''))));
  const stems = parted
    .filter((word) => word.length > LEAST_STEM && word.endsWith('*'))
    .map((word) => fold(word.slice(0, -1)));
  return {
    language: lexicon.language,
    known,
    stems,
    own: new Set(lexicon.telltales.split('|')),
    spelling: lexicon.ownSpelling ? new RegExp(lexicon.ownSpelling, 'u') : undefined,
    letters: letterModelOf(known),
  };
}

/** More words than these tell nothing new. */
const MOST_WORDS = 60;
/** A word of another language may stand in any sentence, so a single one weighs no more than this. */
const MOST_OF_WORD = 2.2;
/** How surely letters tell a language: they are not independent of each other. */
const LETTERS_WEIGH = 0.6;
/** Less likely by the letter than this, no language spells so: "asdf". */
const GIBBERISH = -3.3;
const KNOWN = 1.2;
const KNOWN_STEM = 0.6;
const OWN = 1.4;
const SPELLING = 1.6;
/** So much more for one language than for any other, in the logarithm of the odds. */
const LEAD = 1;
/** The same where no word is known. */
const LEAD_OF_SPELLING = 3;

/** A capital letter within a sentence: a name tells nothing of the language it is said in. */
function isName(token: Token, before: Token | undefined, text: string): boolean {
  const first = text[token.start] ?? '';
  const begins = before === undefined || before.kind === 'mark';
  return !begins && first !== first.toLowerCase() && text !== text.toUpperCase();
}

/** "%s", "{{name}}", "<b>": a word held by such signs is of no language. */
function isOfSigns({ start, end }: Token, text: string): boolean {
  return /[%{<$\\]/.test(text[start - 1] ?? '') || /[}>]/.test(text[end] ?? '');
}

function knows({ known, stems }: LanguageEvidence, word: string): boolean {
  return known.has(word) || stems.some((stem) => word.startsWith(stem));
}

/** What a word tells for each language, nothing for the one that it speaks for most. A word of several speaks for none of them. */
function weigh(word: string, written: string, all: readonly LanguageEvidence[]): readonly number[] {
  const knowing = all.filter(({ known }) => known.has(word));
  const letters = all.map((one) => one.letters(word) * LETTERS_WEIGH);
  const best = Math.max(...letters);
  if (knowing.length === 0 && best < GIBBERISH * LETTERS_WEIGH * (word.length + 1)) return all.map(() => 0);
  const raw = all.map((one, at) => {
    const isKnown = one.known.has(word);
    const known = isKnown ? KNOWN : knows(one, word) ? KNOWN_STEM : 0;
    const own = isKnown && knowing.length === 1 && one.own.has(word) ? OWN : 0;
    const spelling = one.spelling?.test(written) ? SPELLING : 0;
    // A word that a language has is no stranger to it, however it is spelled.
    const spelled = isKnown ? 0 : (letters[at] ?? 0) - best;
    return spelled + known + own + spelling;
  });
  const most = Math.max(...raw);
  return raw.map((value) => Math.max(value - most, -MOST_OF_WORD));
}

/** The language a text is written in, by its words and by how they are spelled; undefined where none leads clearly. */
export function whichLanguage(
  text: string,
  tokens: readonly Token[],
  all: readonly LanguageEvidence[],
): Language | undefined {
  const words = tokens
    .slice(0, MOST_WORDS)
    .filter((token, at) => token.kind === 'word' && !isName(token, tokens[at - 1], text) && !isOfSigns(token, text));
  // Letters alone, "a b", are no words of any language.
  if (words.every(({ text: word }) => word.length === 1)) return undefined;
  const weights = words.map(({ text: word, start, end }) => weigh(word, text.slice(start, end).toLowerCase(), all));
  const ranked = all
    .map((evidence, at) => ({ evidence, total: weights.reduce((sum, weight) => sum + (weight[at] ?? 0), 0) }))
    .toSorted((one, other) => other.total - one.total);
  const [best, second] = ranked;
  if (!best || !second) return undefined;
  // "Montserrat Puig" is spelled as one language and may be said in any.
  const lead = words.some((word) => knows(best.evidence, word.text)) ? LEAD : LEAD_OF_SPELLING;
  return best.total - second.total >= lead ? best.evidence.language : undefined;
}
