import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import { READ_WITH } from '../words/words.ts';
import { composedIn, type Composed } from './compose.ts';
import { isDenied, isDeniedAfter } from './negation.ts';
import { joinedOf, spanOf, wordsIn, type Joined } from './joined.ts';
import { tellsUnknown, type Covered } from './left-over.ts';
import { isPast } from './long-ago.ts';
import { tokenise, type Token } from './normalise.ts';
import { isOfFamily } from './of-family.ts';
import { isToldOfOthers, toldOfOthers, type ToldOfOthers } from './of-others.ts';
import { prefixesOf, wordsOf } from './patterns.ts';
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts';
import { readNumbers, type ToldNumbers } from './read-numbers.ts';
import { createSpelling } from './spelling.ts';
import { BESIDE_WORDS, CONCEPTS, FINDINGS, PLAIN_WORDS, WORD_CLASSES } from './word-lists.ts';

/** Raised with every change of a word list, so that a stored decision names the words it was made with. */
export const LEXICON_VERSION = '1.29.0';

export interface Match {
  readonly finding: string;
  /** In the text as it came, half-open. */
  readonly span: readonly [number, number];
  /** Said with a denial: nothing is known from it, least of all that it is absent. */
  readonly negated: boolean;
  /** Told of years ago, or of what the family had. */
  readonly past: boolean;
  /** Not said in known words: so much of what the text resembles tells it, 0 to 1. It makes a finding possible, never sure. */
  readonly likeness?: number;
}

export interface TextReading {
  readonly matches: readonly Match[];
  readonly numbers: ToldNumbers;
  /** How it came about and what is still possible with it, not denied: ids of `words/<language>/beside`. No findings. */
  readonly beside: ReadonlySet<string>;
  /** Findings whose words mean something else here, as a whole: no likeness brings them back. */
  readonly otherwise: ReadonlySet<string>;
}

/** What a phrase says more gravely is not told again by the words that it is made of. */
const STRONGER: Readonly<Record<string, readonly string[]>> = {
  breathless: ['cannot-breathe', 'not-breathing'],
  'neck-pain': ['stiff-neck'],
};

/**
 * What is told in the very words of something else is not told beside it: the water of a wound is not that of a birth, and a crown
 * that fell is no fall. Within so many letters of those words.
 */
const RATHER: Readonly<Record<string, readonly string[]>> = {
  'waters-broken': ['wound-problem', 'wound-opened'],
  fall: ['broken-prosthesis'],
  'vomiting-blood': ['gum-bleeding'],
  'dental-trauma': ['broken-prosthesis'],
};
const NEAR_LETTERS = 22;

/** The same, but only of the very words: "mal de coll" is a throat, "oli bullint" no fever. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  'neck-pain': ['sore-throat'],
  'head-injury': ['alcohol-withdrawal'],
  fever: ['burn', 'serious-burn'],
  burn: ['dysuria'],
  bleeding: ['gum-bleeding'],
  'cold-symptoms': ['cold-sweat'],
  'stroke-said': ['heat-stroke'],
  'rigid-belly': ['belly-injury'],
  'animal-bite': ['tick-bite'],
  'sting-or-new-food': ['tick-bite'],
  'cannot-bear-weight': ['light-hurts'],
  'sudden-imbalance': ['light-hurts'],
  'urinary-symptoms': ['everyday-complaint'],
  cut: ['everyday-complaint'],
  jaundice: ['everyday-complaint'],
  shingles: ['mouth-ulcer'],
  rash: ['gynae-bleeding', 'mouth-ulcer'],
  'medication-problem': ['vaginal-discharge'],
  violence: ['chickenpox-contact'],
};

function withoutOtherwiseTold(matches: readonly Match[]): readonly Match[] {
  const isIn = (one: Match, others: readonly string[] | undefined, near: number) =>
    others !== undefined &&
    matches.some(
      ({ finding, span: [from, to] }) =>
        others.includes(finding) && one.span[0] >= from - near && one.span[1] <= to + near,
    );
  return matches.filter((one) => !isIn(one, RATHER[one.finding], NEAR_LETTERS) && !isIn(one, WITHIN[one.finding], 0));
}

/** "Análisis de sangre" is no blood: what lies within such a phrase is not said. */
const OTHERWISE = 'said-otherwise';
/** "Se me escapa al toser" is an everyday complaint as a whole, and what lies within it is not said beside it. */
const AS_A_WHOLE: Readonly<Record<string, string>> = {
  'everyday-told': 'everyday-complaint',
  'back-told': 'back-pain',
  'constipation-told': 'constipation',
  'solids-told': 'hard-to-swallow',
  'shingles-told': 'shingles',
};

function isFigureOfSpeech({ finding }: Pick<Match, 'finding'>): boolean {
  return finding === OTHERWISE || AS_A_WHOLE[finding] !== undefined;
}

function withoutFigures(matches: readonly Match[]): readonly Match[] {
  const figures = matches.filter(isFigureOfSpeech).map(({ span }) => span);
  return matches
    .filter(
      ({ finding, span: [start, end] }) =>
        finding !== OTHERWISE &&
        (finding.startsWith('admin-') ||
          AS_A_WHOLE[finding] !== undefined ||
          !figures.some(([from, to]) => start >= from && end <= to)),
    )
    .map((match) => ({ ...match, finding: AS_A_WHOLE[match.finding] ?? match.finding }));
}

function patternsOf(language: Language): readonly string[] {
  return [
    ...FINDINGS.map((words) => words[language]),
    ...CONCEPTS.map((words) => words[language]),
    ...BESIDE_WORDS.map((words) => words[language]),
    ...Object.values(WORD_CLASSES[language]),
  ];
}

interface Known {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

let everyKnown: Known | undefined;
/** A word of one of the languages is no slip of another's. */
function everyWord(): Known {
  if (everyKnown) return everyKnown;
  const patterns = LANGUAGES.flatMap(patternsOf);
  everyKnown = {
    words: new Set([...patterns.flatMap(wordsOf), ...LANGUAGES.flatMap((language) => [...PLAIN_WORDS[language]])]),
    prefixes: [...new Set(patterns.flatMap(prefixesOf))],
  };
  return everyKnown;
}

interface Kit {
  readonly phrases: PhraseIndex;
  readonly beside: PhraseIndex;
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
    phrases: createPhraseIndex(FINDINGS, language),
    beside: createPhraseIndex(BESIDE_WORDS, language),
    spell: createSpelling({
      vocabulary: patternsOf(language).flatMap(wordsOf),
      isKnown: isWord,
      isEnglish: language === 'en',
    }),
  };
  kits.set(language, kit);
  return kit;
}

/** What somebody has had since then, has them still: a kidney that was given years ago. */
export const LASTING: ReadonlySet<string> = new Set([
  'immunosuppressed',
  'diabetic',
  'epileptic',
  'anticoagulated',
  'heart-disease',
]);

function everythingIn(language: Language, joined: Joined, others: ToldOfOthers): readonly Match[] {
  const { text, words, starts } = joined;
  const isNegated = ({ index, length }: { readonly index: number; readonly length: number }) =>
    isDenied(language, text, index, text.slice(index, index + length));
  const listed = kitOf(language)
    .phrases.find(text, words, starts)
    .map((found): Match => ({
      finding: found.finding,
      span: spanOf(joined, wordsIn(joined, found.index, found.length)),
      negated: isNegated(found),
      // Papers of years ago are asked for today.
      past:
        isToldOfOthers(others, wordsIn(joined, found.index, found.length), found.finding) ||
        isOfFamily(text, found.index, found.length) ||
        (!LASTING.has(found.finding) && !isWish(found.finding) && isPast(text, found.index)),
    }));
  const figures = listed.filter(isFigureOfSpeech).map(({ span }) => span);
  const isFigure = (from: number, to: number) => {
    const [start, end] = spanOf(joined, [from, to]);
    return figures.some(([first, last]) => start >= first && end <= last);
  };
  const isSaidStronger = ({ finding, within }: Composed) => {
    const [start, end] = spanOf(joined, within);
    return listed.some(
      ({ finding: other, span: [first, last] }) =>
        STRONGER[finding]?.includes(other) === true && first < end && last > start,
    );
  };
  const together = composedIn(language, joined, isFigure).filter((one) => !isSaidStronger(one));
  const composed = together.map(({ finding, within, heads }): Match => ({
    finding,
    span: spanOf(joined, within),
    negated: heads.some(isNegated) || isDeniedAfter(language, text, starts[within[1]] ?? text.length),
    past: isToldOfOthers(others, within, finding) || isPast(text, starts[within[0]] ?? 0),
  }));
  return [...listed, ...composed];
}

function spelled(language: Language, raw: readonly Token[]): Joined {
  const { spell } = kitOf(language);
  return joinedOf(raw.map((token) => ({ ...token, text: spell(token.text) })));
}

/** What is told of others is found by the words of all languages that are read together. */
function othersIn(language: Language, tokens: readonly Token[]): ToldOfOthers {
  return toldOfOthers(READ_WITH[language].map((one) => ({ language: one, joined: spelled(one, tokens) })));
}

const GAP = /\.{2,}|…/g;

/** Who has no breath writes in gaps: "no puedo... casi hablar". What is told across them is heard; nothing is denied across them. */
function acrossGaps(text: string, language: Language): readonly Match[] {
  const closed = text.replaceAll(GAP, (gap) => ' '.repeat(gap.length));
  if (closed === text) return [];
  const tokens = tokenise(closed);
  const others = othersIn(language, tokens);
  return READ_WITH[language]
    .flatMap((one) => everythingIn(one, spelled(one, tokens), others))
    .filter(({ negated }) => !negated);
}

function besideIn(language: Language, { text, words, starts }: Joined): readonly string[] {
  return kitOf(language)
    .beside.find(text, words, starts)
    .filter(({ index, length }) => !isDenied(language, text, index, text.slice(index, index + length)))
    .map(({ finding }) => finding);
}

/**
 * What a text proposes: findings with the words that say them, and numbers. Pure: same text, same reading. Spanish and
 * Catalan are read together, for people mix them; another language is tried where the given one finds nothing.
 */
export function readText(text: string, language: Language): TextReading {
  const tokens = tokenise(text);
  const ofOthers = othersIn(language, tokens);
  const read = (one: Language) => everythingIn(one, spelled(one, tokens), ofOthers);
  const own = [...READ_WITH[language].flatMap(read), ...acrossGaps(text, language)];
  const others = LANGUAGES.filter((one) => !READ_WITH[language].includes(one));
  // What is a figure of speech in one's own language is not looked for in another.
  const every = own.length > 0 ? own : others.flatMap(read);
  const found = withoutFigures(every);
  const key = ({ finding, span, negated, past }: Match) => `${finding} ${span.join('-')} ${negated} ${past}`;
  const matches = [...new Map(withoutOtherwiseTold(found).map((match) => [key(match), match])).values()];
  const beside = new Set(READ_WITH[language].flatMap((one) => besideIn(one, spelled(one, tokens))));
  const meant = new Set(matches.map(({ finding }) => finding));
  const otherwise = new Set(every.flatMap(({ finding }) => (meant.has(finding) ? [] : [finding])));
  return { matches, numbers: readNumbers(tokens), beside, otherwise };
}

/** Findings that go with a wish for papers or hours: beside them a complaint that was not understood may not become routine. */
const BESIDE_WISHES: ReadonlySet<string> = new Set([
  'psychologist',
  'physio',
  'pregnant',
  'period-question',
  'milk-tooth',
]);

export function isWish(finding: string): boolean {
  return finding.startsWith('admin-') || BESIDE_WISHES.has(finding);
}

/** Does a text tell of something that no finding accounts for? Asked where only papers and hours were understood. */
export function leavesSomething(text: string, language: Language): boolean {
  const tokens = tokenise(text);
  const others = othersIn(language, tokens);
  const joined = spelled(language, tokens);
  const told = READ_WITH[language].flatMap((one) => everythingIn(one, spelled(one, tokens), others));
  const covered = tokens.map(({ start, end }, at): Covered => {
    // A neighbour's story, or what was years ago, tells nothing that is unknown of the patient today.
    if (isToldOfOthers(others, [at, at + 1]) || isPast(joined.text, joined.starts[at] ?? 0)) return 'wish';
    const over = told.filter(({ span: [from, to] }) => start < to && end > from);
    if (over.length === 0) return undefined;
    return over.some(({ finding }) => finding !== OTHERWISE && !isWish(finding)) ? 'symptom' : 'wish';
  });
  return tellsUnknown(language, joined, covered);
}
