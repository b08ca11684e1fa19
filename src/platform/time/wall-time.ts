import { DateTime, FixedOffsetZone, IANAZone } from 'luxon';
import type { Brand } from '../kernel/brand.ts';
import { assert } from '../kernel/assert.ts';
import { isoDateOfDay, twoDigits, type Instant, type Interval } from './instant.ts';

/** A calendar date, 'YYYY-MM-DD'. It has no zone. */
export type LocalDate = Brand<string, 'LocalDate'>;
/** A time on the wall clock, 'HH:mm'. */
export type LocalTime = Brand<string, 'LocalTime'>;
/** An IANA zone that this runtime knows. */
export type Zone = Brand<string, 'Zone'>;
/** Monday is 1, Sunday is 7 (ISO 8601). */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface LocalDateTime {
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/** Asking the runtime whether it knows a zone costs some 100 µs; there are a few hundred of them, each is asked about once. */
const knownZones = new Set<string>();

export function parseZone(text: unknown): Zone | undefined {
  if (typeof text !== 'string' || !text.includes('/')) return undefined;
  if (!knownZones.has(text)) {
    if (!IANAZone.isValidZone(text)) return undefined;
    knownZones.add(text);
  }
  return text as Zone;
}

export function parseLocalDate(text: unknown): LocalDate | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return DateTime.fromISO(text, { zone: FixedOffsetZone.utcInstance }).isValid ? (text as LocalDate) : undefined;
}

export function parseLocalTime(text: unknown): LocalTime | undefined {
  if (typeof text !== 'string') return undefined;
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::\d{2})?$/.exec(text);
  return match ? (`${match[1]}:${match[2]}` as LocalTime) : undefined;
}

export function localTime(hour: number, minute = 0): LocalTime {
  const parsed = parseLocalTime(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  assert(parsed, `no such time: ${hour}:${minute}`);
  return parsed;
}

/** What a wall time is in a zone: one instant, two (the hour that comes twice in autumn) or none (the hour that is skipped in spring). */
export type LocalInstant =
  | { readonly kind: 'ok'; readonly instant: Instant }
  | { readonly kind: 'ambiguous'; readonly earlier: Instant; readonly later: Instant }
  | { readonly kind: 'gap'; readonly after: Instant };

const DAY_MS = 86_400_000;
/** Days of all zones together whose offset is remembered; past it all are asked anew. */
const MOST_DAYS = 20_000;
/** By zone and UTC day: the offset in minutes that the whole day has, or undefined where the clock is put forward or back on it. */
const dayOffsets = new Map<Zone, Map<number, number | undefined>>();
let daysKnown = 0;

function offsetOfDay(utcDay: number, zone: Zone): number | undefined {
  const days = dayOffsets.get(zone) ?? new Map<number, number | undefined>();
  if (days.has(utcDay)) return days.get(utcDay);
  const info = IANAZone.create(zone);
  const [first, last] = [info.offset(utcDay * DAY_MS), info.offset((utcDay + 1) * DAY_MS)];
  const whole = first === last ? first : undefined;
  if (daysKnown >= MOST_DAYS) {
    dayOffsets.clear();
    daysKnown = 0;
    days.clear();
  }
  daysKnown += 1;
  dayOffsets.set(zone, days.set(utcDay, whole));
  return whole;
}

/** Minutes east of UTC. The zone data is asked once a day: a question costs some 10 µs, and a page of FHIR asks a hundred. */
function offsetAt(instant: Instant, zone: Zone): number {
  return offsetOfDay(Math.floor(instant / DAY_MS), zone) ?? IANAZone.create(zone).offset(instant);
}

/** 'YYYY-MM-DDTHH:mm:ss' on the wall clock. */
function onWallClock(instant: Instant, offsetMinutes: number): string {
  const local = instant + Math.round(offsetMinutes * 60_000);
  const day = Math.floor(local / DAY_MS);
  const seconds = (local - day * DAY_MS) / 1_000;
  const [hour, minute] = [seconds / 3_600, (seconds / 60) % 60];
  return `${isoDateOfDay(day)}T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(seconds % 60)}`;
}

/** '±hh:mm'. Before about 1900 zones had seconds, which are left out. */
function offsetText(offsetMinutes: number): string {
  const minutes = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? '-' : '+'}${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}`;
}

/**
 * Luxon picks one side of an ambiguous hour by today's offset, so its choice changes with the date of the run. The two
 * candidates are therefore found here, by trying the offsets on either side of the day.
 */
export function localToInstant(local: LocalDateTime, zone: Zone): LocalInstant {
  const asUtc = DateTime.fromISO(`${local.date}T${local.time}`, { zone: FixedOffsetZone.utcInstance });
  assert(asUtc.isValid, `invalid wall time ${local.date} ${local.time}`);
  const utcMs = asUtc.toMillis();
  const day = 86_400_000;
  const info = IANAZone.create(zone);
  const offsets = [...new Set([info.offset(utcMs - day), info.offset(utcMs + day)])];
  const found = offsets
    .map((offsetMinutes) => ({ offsetMinutes, ms: utcMs - offsetMinutes * 60_000 }))
    .filter(({ offsetMinutes, ms }) => info.offset(ms) === offsetMinutes)
    .map(({ ms }) => ms as Instant)
    .toSorted((a, b) => a - b);
  const [earlier, later] = found;
  if (earlier !== undefined && later !== undefined) return { kind: 'ambiguous', earlier, later };
  if (earlier !== undefined) return { kind: 'ok', instant: earlier };
  return { kind: 'gap', after: (utcMs - Math.min(...offsets) * 60_000) as Instant };
}

/** One instant for a wall time: the earlier of two, and a skipped time moved forward by the length of the gap. */
export function instantAt(date: LocalDate, time: LocalTime, zone: Zone): Instant {
  const local = localToInstant({ date, time }, zone);
  if (local.kind === 'ok') return local.instant;
  return local.kind === 'ambiguous' ? local.earlier : local.after;
}

export function localDateTimeOf(instant: Instant, zone: Zone): LocalDateTime {
  const text = onWallClock(instant, offsetAt(instant, zone));
  return { date: text.slice(0, 10) as LocalDate, time: text.slice(11, 16) as LocalTime };
}

export function localDateOf(instant: Instant, zone: Zone): LocalDate {
  return localDateTimeOf(instant, zone).date;
}

/** 'YYYY-MM-DDTHH:mm:ss±hh:mm', as FHIR instants are written for people to read. */
export function toZonedIso(instant: Instant, zone: Zone): string {
  const offsetMinutes = offsetAt(instant, zone);
  return onWallClock(instant, offsetMinutes) + offsetText(offsetMinutes);
}

export function weekdayOf(date: LocalDate): IsoWeekday {
  return DateTime.fromISO(date, { zone: FixedOffsetZone.utcInstance }).weekday as IsoWeekday;
}

/** The calendar day `days` later (or earlier). Adding a day is not adding 24 hours. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return DateTime.fromISO(date, { zone: FixedOffsetZone.utcInstance })
    .plus({ days })
    .toFormat('yyyy-MM-dd') as LocalDate;
}

/** The same day of the month `months` later, or the month's last day where it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return DateTime.fromISO(date, { zone: FixedOffsetZone.utcInstance })
    .plus({ months })
    .toFormat('yyyy-MM-dd') as LocalDate;
}

/** From `from` to `to`, in days; negative where `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

export function yearsBetween(birth: LocalDate, at: LocalDate): number {
  const years = Number(at.slice(0, 4)) - Number(birth.slice(0, 4));
  return at.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** The day that others write for "without end". No date follows it, and no ISO time of four digits lies behind it. */
const LAST_DAY = '9999-12-31';
const LAST_MOMENT = Date.UTC(9999, 11, 31, 23, 59, 59, 999) as Instant;

/** The whole local day as instants: 23, 24 or 25 hours long. */
export function dayInterval(date: LocalDate, zone: Zone): Interval {
  const midnight = '00:00' as LocalTime;
  if (date === LAST_DAY) return { start: instantAt(date, midnight, zone), end: LAST_MOMENT };
  return { start: instantAt(date, midnight, zone), end: instantAt(addDays(date, 1), midnight, zone) };
}
