import type { Brand } from '../kernel/brand.ts';

/** A point in time: milliseconds since 1970-01-01T00:00Z. */
export type Instant = Brand<number, 'Instant'>;

/** Half-open: `start` belongs to it, `end` does not. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
/** Only for spans of elapsed time. A calendar day is 23 to 25 hours long: use `addDays` of wall-time. */
export const DAY_MS = 86_400_000;

/** The latest instant of a four-digit year: what PostgreSQL, FHIR and ISO 8601 all take. */
const LATEST_MS = 253_402_300_799_999;

export function instantOf(ms: number): Instant | undefined {
  return Number.isFinite(ms) && Math.abs(ms) <= LATEST_MS ? (ms as Instant) : undefined;
}

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Parses an ISO 8601 instant with an offset. A date that does not exist (30 February) is undefined, not repaired. */
export function parseInstant(text: unknown): Instant | undefined {
  if (typeof text !== 'string' || text.length > 40) return undefined;
  const match = INSTANT.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const daysInMonth = Number(day) > 28 ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 28;
  if (month === '00' || Number(month) > 12 || day === '00' || Number(day) > daysInMonth) return undefined;
  // Two digits each: they compare as numbers do. Date.parse would take 24:00.
  const [hour = '', minute = '', second = ''] = match.slice(4);
  if (hour > '23' || minute > '59' || second > '59') return undefined;
  return instantOf(Date.parse(text));
}

/** Days whose date is remembered; past it all are made anew. */
const MOST_DATES = 20_000;
const dates = new Map<number, string>();

/** 'YYYY-MM-DD' of a day that is counted from 1970-01-01. */
export function isoDateOfDay(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  if (dates.size >= MOST_DATES) dates.clear();
  const made = new Date(day * DAY_MS).toISOString().slice(0, -14);
  dates.set(day, made);
  return made;
}

const TWO_DIGITS = Array.from({ length: 60 }, (_value, number) => String(number).padStart(2, '0'));

/** Of a number from 0 to 59; what is behind its point is left out. */
export function twoDigits(value: number): string {
  const number = Math.trunc(value);
  return TWO_DIGITS[number] ?? String(number);
}

/** As `Date.toISOString`, which takes three times as long: a page of FHIR has hundreds. */
export function toIso(instant: Instant): string {
  const day = Math.floor(instant / DAY_MS);
  const ms = Math.trunc(instant - day * DAY_MS);
  const time = `${twoDigits(ms / HOUR_MS)}:${twoDigits((ms / MINUTE_MS) % 60)}:${twoDigits((ms / SECOND_MS) % 60)}`;
  return `${isoDateOfDay(day)}T${time}.${String(ms % SECOND_MS).padStart(3, '0')}Z`;
}

export function plusMs(instant: Instant, ms: number): Instant {
  return (instant + ms) as Instant;
}

export function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end;
}
