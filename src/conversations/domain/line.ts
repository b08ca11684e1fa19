import type { HoursOfDay } from '../../answering/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { LocalDate, Zone } from '../../platform/time/wall-time.ts';
import type { PhraseKey } from '../phrases/es.ts';

/** A time that is put into words where it is rendered, by language and medium. */
export interface TimeValue {
  readonly at: Instant;
  readonly zone: Zone;
}

/** Opening hours, put into words likewise. */
export interface HoursValue {
  readonly hours: readonly HoursOfDay[];
}

/** A day without its time: a birth date. */
export interface DateValue {
  readonly date: LocalDate;
}

/** A day that is spoken of, without its year. */
export interface DayValue {
  readonly day: LocalDate;
}

/** The hours of one day, without naming it. */
export interface SpansValue {
  readonly spans: readonly HoursOfDay[];
}

export interface Line {
  readonly key: PhraseKey;
  readonly values?: Readonly<
    Record<string, string | number | TimeValue | HoursValue | DateValue | DayValue | SpansValue>
  >;
  /** Said in this language, whatever that of the talk. */
  readonly language?: Language;
}

export function line(key: PhraseKey, values?: Line['values']): Line {
  return values ? { key, values } : { key };
}
