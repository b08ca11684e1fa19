import { localeOf, type Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { localDateTimeOf, type Zone } from '../../platform/time/wall-time.ts';

/** A visit as a message names it: "martes 24 de noviembre", "10:30", by the wall clock of the site. */
export interface VisitWords {
  readonly day: string;
  readonly time: string;
}

export function visitWords(start: Instant, zone: Zone, language: Language): VisitWords {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  });
  // The comma after the weekday costs a place, the curly apostrophe ("d’octubre") turns an SMS into UCS-2.
  const day = format.format(start).replace(', ', ' ').replaceAll('’', "'");
  return { day, time: localDateTimeOf(start, zone).time };
}

/** The same in few signs, for a list: "mar 24 nov 10:30". */
export function briefVisitWords(start: Instant, zone: Zone, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: zone,
  });
  const day = format
    .format(start)
    .replace(', ', ' ')
    .replace(/ d(?:e |['’])/u, ' ');
  return `${day} ${localDateTimeOf(start, zone).time}`;
}
