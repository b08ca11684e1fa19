import { localeOf, type Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { localDateTimeOf, type LocalDate, type LocalTime, type Zone } from '../../platform/time/wall-time.ts';
import { SPOKEN } from './spoken/languages.ts';
import type { DateWords } from './spoken/spoken-language.ts';

/** A time in words, with its preposition: "a las diez y media de la mañana", "a dos quarts d'onze del matí". */
export function spokenTime(time: LocalTime, language: Language): string {
  return SPOKEN[language].clock(Number(time.slice(0, 2)), Number(time.slice(3)));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function name(date: LocalDate, language: Language, field: { weekday: 'long' } | { month: 'long' }): string {
  const key = `${language} ${JSON.stringify(field)}`;
  const format = formatters.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...field, timeZone: 'UTC' });
  formatters.set(key, format);
  return format.format(Date.parse(date));
}

function dateWords(date: LocalDate, language: Language): DateWords {
  return {
    weekday: name(date, language, { weekday: 'long' }),
    day: Number(date.slice(8)),
    // Catalan months come with their preposition from some versions of the locale data, and without from others.
    month: name(date, language, { month: 'long' }).replace(/^(?:de |d['’])/, ''),
  };
}

/** A day in words: "martes 24 de noviembre", "dimarts 24 de novembre", "Tuesday the 24th of November". */
export function spokenDate(date: LocalDate, language: Language): string {
  return SPOKEN[language].date(dateWords(date, language));
}

/** A day for the eye. */
export function writtenDate(date: LocalDate, language: Language): string {
  return SPOKEN[language].writtenDate(dateWords(date, language));
}

/** Day and time for the ear, on the wall clock of the place of the visit. */
export function spokenWhen(at: Instant, zone: Zone, language: Language): string {
  const { date, time } = localDateTimeOf(at, zone);
  return `${spokenDate(date, language)} ${spokenTime(time, language)}`;
}

/** Day and time for the eye: "martes 24 de noviembre a las 10:30". No abbreviations: they read like a code. */
export function writtenWhen(at: Instant, zone: Zone, language: Language): string {
  const { date, time } = localDateTimeOf(at, zone);
  const { writtenDate, writtenAt } = SPOKEN[language];
  return `${writtenDate(dateWords(date, language))} ${writtenAt} ${time}`;
}
