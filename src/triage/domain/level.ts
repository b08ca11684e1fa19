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

/** The five levels. The wait is stored with each decision and never inferred from a colour (facts of triage, 1.2). */
export const LEVEL_TERMS: Readonly<Record<Level, LevelTerms>> = {
  1: {
    maxWaitMinutes: 0,
    disposition: 'call-emergency',
    slot: { booking: 'none' },
    words: {
      es: 'Cuelgue y llame ahora al {emergency}.',
      ca: 'Pengi i truqui ara al {emergency}.',
      en: 'Hang up and call {emergency} now.',
    },
  },
  2: {
    maxWaitMinutes: 15,
    disposition: 'clinician-now',
    slot: { booking: 'none' },
    words: {
      es: 'Un profesional le atiende ahora mismo. Si empeora, llame al {emergency}; si nadie le atiende, vaya a urgencias.',
      ca: 'Un professional l’atén ara mateix. Si empitjora, truqui al {emergency}; si ningú no l’atén, vagi a urgències.',
      en: 'A clinician will speak to you right now. If it gets worse, call {emergency}; if nobody answers, go to the emergency department.',
    },
  },
  3: {
    maxWaitMinutes: 1440,
    disposition: 'seen-today',
    slot: { booking: 'before-deadline', useReserved: true },
    words: {
      es: 'Le tienen que ver hoy. Si empeora, llame al {emergency}.',
      ca: 'L’han de visitar avui. Si empitjora, truqui al {emergency}.',
      en: 'You need to be seen today. If it gets worse, call {emergency}.',
    },
  },
  4: {
    maxWaitMinutes: 4320,
    disposition: 'seen-this-week',
    slot: { booking: 'before-deadline', useReserved: false },
    words: {
      es: 'Le damos cita en los próximos tres días laborables. Si empeora, vuelva a llamar.',
      ca: 'Li donem hora en els propers tres dies feiners. Si empitjora, torni a trucar.',
      en: 'We will see you within three working days. If it gets worse, call again.',
    },
  },
  5: {
    maxWaitMinutes: undefined,
    disposition: 'routine',
    slot: { booking: 'any', useReserved: false },
    words: {
      es: 'Puede pedir una cita normal. Si nota algo nuevo, vuelva a llamar.',
      ca: 'Pot demanar hora normal. Si nota res de nou, torni a trucar.',
      en: 'You can book a normal appointment. If anything new appears, call again.',
    },
  },
};

export function moreUrgent(one: Level, other: Level): Level {
  return one <= other ? one : other;
}

/** One level up, but never by itself to level 1: that takes a rule. */
export function raised(level: Level): Level {
  return level === 5 ? 4 : level === 4 ? 3 : level === 3 ? 2 : level;
}
