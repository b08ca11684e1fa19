import { byLanguage, type Language } from '../../platform/i18n/language.ts';
import { readWords, type SaidWords } from '../../platform/i18n/word-files.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { WordClasses } from './patterns.ts';

const words = (list: string) => readWords(`${import.meta.dirname}/words`, list);

/** What people say for one finding or concept, per language: patterns of `patterns.ts`, folded (no accents). */
export type FindingWords = SaidWords;

/** Each finding, with all that is said for it. */
export const FINDINGS: readonly FindingWords[] = words('findings');

/**
 * Places of the body by every lay name, for the compositions. They are no findings by themselves: who names a knee has told nothing
 * yet.
 */
export const PARTS: readonly FindingWords[] = words('concepts/parts');

/** Every concept that compositions are made of. */
export const CONCEPTS: readonly FindingWords[] = words('concepts');

/**
 * How something came about, or what is still possible with it; and how long somebody has had it. It tells no complaint; see
 * `domain/told-beside.ts`.
 */
export const BESIDE_WORDS: readonly FindingWords[] = [...words('beside'), ...words('concepts/lasting')];

/** How it is told that something is not of who is cared for, or is long healed: see `of-others.ts`. */
export const OF_OTHERS: readonly FindingWords[] = words('of-others');

const CLASSES = words('classes');

/** Words that stand for one another in the patterns. */
export const WORD_CLASSES = byLanguage((language): WordClasses =>
  Object.fromEntries(CLASSES.map((one) => [one.id, one[language]])),
);

const LEFT_OVER = words('left-over');
const leftOver = (wanted: string): FindingWords =>
  required(
    LEFT_OVER.find(({ id }) => id === wanted),
    wanted,
  );

/** Said before a complaint: who says it tells how he is. */
export const COMPLAINT_FRAMES: FindingWords = leftOver('frame');

/** Said of how something is, whatever it is: never of papers alone. */
export const ODD_WORDS: FindingWords = leftOver('odd');

const wordsOf = (one: FindingWords) =>
  byLanguage((language): ReadonlySet<string> => new Set(one[language].split(/[\s|]+/)));

/** What is examined, said before or behind a part of the body: "la ecografía de la rodilla", "a knee scan". */
export const EXAMINED: Readonly<Record<Language, ReadonlySet<string>>> = wordsOf(leftOver('examined'));

/**
 * Words that tell of no complaint: grammar, time, people, papers and everyday life. What a caller says he has or feels and that is
 * neither a finding nor one of these was not understood.
 */
export const PLAIN_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = wordsOf(leftOver('plain'));
