import {
  parseInstant,
  plusMs,
  SECOND_MS,
  MINUTE_MS,
  type Instant,
  type Interval,
} from '../../platform/time/instant.ts';
import {
  addDays,
  addMonths,
  instantAt,
  localDateOf,
  parseLocalDate,
  parseLocalTime,
  type LocalDate,
  type LocalTime,
  type Zone,
} from '../../platform/time/wall-time.ts';

const PREFIXES = ['eq', 'ne', 'ge', 'gt', 'le', 'lt', 'sa', 'eb', 'ap'] as const;
export type Prefix = (typeof PREFIXES)[number];

export function splitPrefix(value: string): { readonly prefix: Prefix; readonly text: string } {
  const prefix = PREFIXES.find((known) => value.startsWith(known));
  return prefix ? { prefix, text: value.slice(2) } : { prefix: 'eq', text: value };
}

const EARLIEST = '1000-01-01' as LocalDate;
const LAST_YEAR = '9999-01-01' as LocalDate;
const LATEST = '9999-12-31' as LocalDate;
const MIDNIGHT = '00:00' as LocalTime;

/** What a year, a month or a day covers: `[low, high)`. */
export function dateRange(text: string): { readonly low: LocalDate; readonly high: LocalDate } | undefined {
  if (text.length > 10) return undefined;
  const full = /^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text;
  const low = parseLocalDate(full);
  if (low === undefined || low < EARLIEST) return undefined;
  // "Until the end of time" is often written as a day of the year 9999, which has no next year.
  if (low >= LAST_YEAR) return { low, high: LATEST };
  if (text.length === 4) return { low, high: addMonths(low, 12) };
  return { low, high: text.length === 7 ? addMonths(low, 1) : addDays(low, 1) };
}

/** Whether a value is an instant by itself. Any other is a date or a wall time, and needs a zone. */
export function namesOffset(value: string): boolean {
  return /T.+(Z|[+ -]\d{2}:\d{2})$/.test(value);
}

/** What a date or date-time covers as instants, by its precision. Without an offset it is wall time of the zone. */
export function instantRange(text: string, zone: Zone): Interval | undefined {
  // The plus of an offset is a space in a query string that was not escaped.
  const spelled = text.replace(' ', '+');
  const days = dateRange(spelled);
  if (days) return { start: instantAt(days.low, MIDNIGHT, zone), end: instantAt(days.high, MIDNIGHT, zone) };
  const instant = parseInstant(spelled);
  const lengthMs = /T\d{2}:\d{2}(?![:\d])/.test(spelled) ? MINUTE_MS : spelled.includes('.') ? 1 : SECOND_MS;
  if (instant !== undefined) return { start: instant, end: plusMs(instant, lengthMs) };
  const [dateText, timeText] = spelled.split('T', 2);
  const date = parseLocalDate(dateText);
  const time = parseLocalTime(timeText);
  if (date === undefined || time === undefined) return undefined;
  const seconds = Number(timeText?.slice(6) || 0);
  const start = plusMs(instantAt(date, time, zone), seconds * SECOND_MS);
  return { start, end: plusMs(start, lengthMs) };
}

export function localDateOfInstant(at: Date, zone: Zone): LocalDate {
  return localDateOf(at.getTime() as Instant, zone);
}
