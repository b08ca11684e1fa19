/** Dates and times as people of a language write them, always in the zone of the place that they are about. */

type Options = Intl.DateTimeFormatOptions;

/** Making one takes longer than a hundred uses of it. */
const formats = new Map<Options, Map<string, Intl.DateTimeFormat>>();

function format(locale: string, zone: string, options: Options): Intl.DateTimeFormat {
  const known = formats.get(options) ?? new Map<string, Intl.DateTimeFormat>();
  formats.set(options, known);
  const key = `${locale} ${zone}`;
  const made = known.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  known.set(key, made);
  return made;
}

const TIME: Options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const LONG_DAY: Options = { weekday: 'long', day: 'numeric', month: 'long' };
const FULL_DAY: Options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const SHORT_DAY: Options = { weekday: 'short', day: 'numeric', month: 'short' };
const DATE: Options = { day: 'numeric', month: 'short', year: 'numeric' };
const BIRTH_DATE: Options = { day: 'numeric', month: 'long', year: 'numeric' };

export function timeText(iso: string | number, zone: string): string {
  return format('es-ES', zone, TIME).format(new Date(iso));
}

/** "lunes, 23 de noviembre" */
export function longDayText(iso: string | number, zone: string, locale: string): string {
  return format(locale, zone, LONG_DAY).format(new Date(iso));
}

/** "lunes, 23 de noviembre de 2026" */
export function fullDayText(iso: string | number, zone: string, locale: string): string {
  return format(locale, zone, FULL_DAY).format(new Date(iso));
}

/** "lun, 23 nov" */
export function shortDayText(iso: string | number, zone: string, locale: string): string {
  return format(locale, zone, SHORT_DAY).format(new Date(iso));
}

/** "23 nov 2026" */
export function dateText(iso: string | number, zone: string, locale: string): string {
  return format(locale, zone, DATE).format(new Date(iso));
}

/** "lun, 23 nov, 10:30" */
export function whenText({ start, zone }: { readonly start: string; readonly zone: string }, locale: string): string {
  return `${shortDayText(start, zone, locale)}, ${timeText(start, zone)}`;
}

const BIRTH_MONTH: Options = { month: 'long', year: 'numeric' };

/** A calendar date, which has no zone; where only the month or the year is known, no more than that. */
export function birthDateText(date: string, locale: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const noon = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`);
  return Number.isNaN(noon.getTime())
    ? date
    : format(locale, 'UTC', day === undefined ? BIRTH_MONTH : BIRTH_DATE).format(noon);
}

/** '+34612345678' as '612 34 56 78'; numbers of other countries keep their prefix. */
export function phoneText(address: string): string {
  const spanish = /^\+34(\d{3})(\d{2})(\d{2})(\d{2})$/.exec(address);
  return spanish ? spanish.slice(1).join(' ') : address;
}

const MINUTE = 60_000;

/** "5 min", "2 h", "3 d" */
export function ageText(fromIso: string, nowMs: number, locale: string): string {
  const minutes = Math.max(0, Math.floor((nowMs - Date.parse(fromIso)) / MINUTE));
  const [value, unit] =
    minutes < 60
      ? ([minutes, 'minute'] as const)
      : minutes < 48 * 60
        ? ([Math.floor(minutes / 60), 'hour'] as const)
        : ([Math.floor(minutes / 1440), 'day'] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

/** "2:05" */
export function durationText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}

export function yearsOld(birthDate: string, nowMs: number): number {
  const today = new Date(nowMs).toISOString();
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5, 10) < birthDate.slice(5) ? years - 1 : years;
}

/** "Carmen Ortiz o Luis Pardo": any of them will do. */
export function anyOfText(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}

/** What a language is called within a sentence of the reader's. */
export function languageText(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}
