import { byLanguage } from '../../platform/i18n/language.ts';
import { TRIAGE_WORDS } from '../words/words.ts';
import type { Words } from './words.ts';

export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** What may be booked at a level. `none`: nobody books by himself, a person or the on-call clinician takes over. */
export type SlotRule =
  { readonly booking: 'none' } | { readonly booking: 'before-deadline' | 'any'; readonly useReserved: boolean };

export interface LevelTerms {
  /** Absent where nothing is urgent. */
  readonly maxWaitMinutes: number | undefined;
  readonly disposition: string;
  readonly slot: SlotRule;
  readonly words: Words;
}

const wordsOf = (level: Level): Words => byLanguage((language) => TRIAGE_WORDS[language].levels[level]);

/** The five levels. The wait is stored with each decision and never inferred from a colour (facts of triage, 1.2). */
export const LEVEL_TERMS: Readonly<Record<Level, LevelTerms>> = {
  1: {
    maxWaitMinutes: 0,
    disposition: 'call-emergency',
    slot: { booking: 'none' },
    words: wordsOf(1),
  },
  2: {
    maxWaitMinutes: 15,
    disposition: 'clinician-now',
    slot: { booking: 'none' },
    words: wordsOf(2),
  },
  3: {
    maxWaitMinutes: 1440,
    disposition: 'seen-today',
    slot: { booking: 'before-deadline', useReserved: true },
    words: wordsOf(3),
  },
  4: {
    maxWaitMinutes: 4320,
    disposition: 'seen-this-week',
    slot: { booking: 'before-deadline', useReserved: false },
    words: wordsOf(4),
  },
  5: {
    maxWaitMinutes: undefined,
    disposition: 'routine',
    slot: { booking: 'any', useReserved: false },
    words: wordsOf(5),
  },
};

export function moreUrgent(one: Level, other: Level): Level {
  return one <= other ? one : other;
}

/** One level up, but never by itself to level 1: that takes a rule. */
export function raised(level: Level): Level {
  return level === 5 ? 4 : level === 4 ? 3 : level === 3 ? 2 : level;
}
