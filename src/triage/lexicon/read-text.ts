import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import { isDenied } from './negation.ts';
import { tokenise, type Token } from './normalise.ts';
import { prefixesOf, wordsOf } from './patterns.ts';
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts';
import { readNumbers, type ToldNumbers } from './read-numbers.ts';
import { createSpelling } from './spelling.ts';
import { ALL_WORDS } from './words/all-words.ts';
import { WORD_CLASSES } from './words/word-classes.ts';

/** Raised with every change of a word list, so that a stored decision names the words it was made with. */
export const LEXICON_VERSION = '1.4.0';

export interface Match {
  readonly finding: string;
  /** In the text as it came, half-open. */
  readonly span: readonly [number, number];
  /** Said with a denial: nothing is known from it, least of all that it is absent. */
  readonly negated: boolean;
  /** Told of years ago. */
  readonly past: boolean;
}

export interface TextReading {
  readonly matches: readonly Match[];
  readonly numbers: ToldNumbers;
}

const CODE_SWITCH: Readonly<Record<Language, readonly Language[]>> = { es: ['es', 'ca'], ca: ['ca', 'es'], en: ['en'] };
const PAST =
  /(?:hace|fa) (?:\S+ )?(?:anos|anys) |years ago |de (?:pequeno|joven|petit|jove) |antecedentes? de |antecedents? d |el ano pasado |l any passat |last year |history of /;

/** "Análisis de sangre" is no blood: what lies within such a phrase is not said. */
const OTHERWISE = 'said-otherwise';

function withoutFigures(matches: readonly Match[]): readonly Match[] {
  const figures = matches.filter(({ finding }) => finding === OTHERWISE).map(({ span }) => span);
  return matches.filter(
    ({ finding, span: [start, end] }) =>
      finding !== OTHERWISE && !figures.some(([from, to]) => start >= from && end <= to),
  );
}

function patternsOf(language: Language): readonly string[] {
  return [...ALL_WORDS.map((words) => words[language]), ...Object.values(WORD_CLASSES[language])];
}

interface Known {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

let every: Known | undefined;
/** A word of one of the languages is no slip of another's. */
function everyWord(): Known {
  if (every) return every;
  const patterns = LANGUAGES.flatMap(patternsOf);
  every = { words: new Set(patterns.flatMap(wordsOf)), prefixes: [...new Set(patterns.flatMap(prefixesOf))] };
  return every;
}

interface Kit {
  readonly phrases: PhraseIndex;
  readonly spell: (word: string) => string;
}

function isWord(word: string): boolean {
  const { words, prefixes } = everyWord();
  return words.has(word) || prefixes.some((prefix) => word.startsWith(prefix));
}

const kits = new Map<Language, Kit>();
/** Compiled at the first use: a process that never triages pays nothing. */
function kitOf(language: Language): Kit {
  const known = kits.get(language);
  if (known) return known;
  const kit = {
    phrases: createPhraseIndex(language),
    spell: createSpelling(patternsOf(language).flatMap(wordsOf), isWord),
  };
  kits.set(language, kit);
  return kit;
}

function spanOf(tokens: readonly Token[], starts: readonly number[], index: number, length: number): [number, number] {
  const inside = tokens.filter((token, at) => {
    const start = starts[at] ?? 0;
    return start < index + length && start + token.text.length > index;
  });
  return [inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0];
}

function matchesIn(language: Language, raw: readonly Token[]): readonly Match[] {
  const { phrases, spell } = kitOf(language);
  const tokens = raw.map((token) => ({ ...token, text: spell(token.text) }));
  const starts: number[] = [];
  let text = ' ';
  for (const token of tokens) {
    starts.push(text.length);
    text += `${token.text} `;
  }
  const words = tokens.map((token) => token.text);
  const read = phrases.find(text, words, starts).map(({ finding, index, length }): Match => {
    const clause =
      text
        .slice(Math.max(0, index - 60), index)
        .split(/[.;?!]/)
        .at(-1) ?? '';
    const rest = /^[^.;,?!]*/.exec(text.slice(index, index + 90))?.[0] ?? '';
    return {
      finding,
      span: spanOf(tokens, starts, index, length),
      negated: isDenied(language, text, index, text.slice(index, index + length)),
      past: PAST.test(clause) || PAST.test(rest),
    };
  });
  return withoutFigures(read);
}

/**
 * What a text proposes: findings with the words that say them, and numbers. Pure: same text, same reading. Spanish and
 * Catalan are read together, for people mix them; another language is tried where the given one finds nothing.
 */
export function readText(text: string, language: Language): TextReading {
  const tokens = tokenise(text);
  const first = CODE_SWITCH[language].flatMap((one) => matchesIn(one, tokens));
  const others = language === 'en' ? (['es', 'ca'] as const) : (['en'] as const);
  const found = first.length > 0 ? first : others.flatMap((one) => matchesIn(one, tokens));
  const key = ({ finding, span, negated, past }: Match) => `${finding} ${span.join('-')} ${negated} ${past}`;
  const matches = [...new Map(found.map((match) => [key(match), match])).values()];
  return { matches, numbers: readNumbers(tokens) };
}
