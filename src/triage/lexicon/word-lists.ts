import { byLanguage, type Language } from '../../platform/i18n/language.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { WordClasses } from './patterns.ts';
import { readWords, type FindingWords } from './read-words.ts';

/** Each finding, with all that is said for it. */
export const FINDINGS: readonly FindingWords[] = readWords('findings');

/**
 * Places of the body by every lay name, for the compositions. They are no findings by themselves: who names a knee has told nothing
 * yet.
 */
export const PARTS: readonly FindingWords[] = readWords('concepts/parts');

/** Every concept that compositions are made of. */
export const CONCEPTS: readonly FindingWords[] = readWords('concepts');

/**
 * How something came about, or what is still possible with it; and how long somebody has had it. It tells no complaint; see
 * `domain/told-beside.ts`.
 */
export const BESIDE_WORDS: readonly FindingWords[] = [...readWords('beside'), ...readWords('concepts/lasting')];

const CLASSES = readWords('classes');

/** Words that stand for one another in the patterns. */
export const WORD_CLASSES = byLanguage((language): WordClasses =>
  Object.fromEntries(CLASSES.map((words) => [words.id, words[language]])),
);

const LEFT_OVER = readWords('left-over');
const leftOver = (wanted: string): FindingWords =>
  required(
    LEFT_OVER.find(({ id }) => id === wanted),
    wanted,
  );

/** Said before a complaint: who says it tells how he is. */
export const COMPLAINT_FRAMES: FindingWords = leftOver('frame');

/** Said of how something is, whatever it is: never of papers alone. */
export const ODD_WORDS: FindingWords = leftOver('odd');

const wordsOf = (words: FindingWords) =>
  byLanguage((language): ReadonlySet<string> => new Set(words[language].split(/[\s|]+/)));

/** What is examined, said before or behind a part of the body: "la ecografía de la rodilla", "a knee scan". */
export const EXAMINED: Readonly<Record<Language, ReadonlySet<string>>> = wordsOf(leftOver('examined'));

/**
 * Words that tell of no complaint: grammar, time, people, papers and everyday life. What a caller says he has or feels and that is
 * neither a finding nor one of these was not understood.
 */
export const PLAIN_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = wordsOf(leftOver('plain'));
