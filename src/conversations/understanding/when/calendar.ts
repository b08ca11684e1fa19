import { parseLocalDate, instantAt, localTime, type LocalDate, type Zone } from '../../../platform/time/wall-time.ts';
import { HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../../../platform/time/instant.ts';
import { required } from '../../../platform/kernel/assert.ts';

/** A calendar day as days since 1970-01-01. Phrases are added up day by day, where building date objects would cost too much. */
export type DayNumber = number;

const DAY = 86_400_000;

export function dayOf(date: LocalDate): DayNumber {
  return Math.round(Date.parse(date) / DAY);
}

export function dateOf(day: DayNumber): LocalDate {
  return required(parseLocalDate(new Date(day * DAY).toISOString().slice(0, 10)), `the date of day ${day}`);
}

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civilOf(day: DayNumber): Civil {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Undefined for a day that does not exist, such as 30 February. */
export function dayFrom(year: number, month: number, day: number): DayNumber | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1000 || year > 9000) return undefined;
  return day > daysInMonth(year, month) ? undefined : Date.UTC(year, month - 1, day) / DAY;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first day of the month that lies `offset` months after that of `day`. */
export function monthStart(day: DayNumber, offset = 0): DayNumber {
  const { year, month } = civilOf(day);
  return Date.UTC(year, month - 1 + offset, 1) / DAY;
}

/** The same day of the month `months` later, or the month's last day where it has no such day. */
export function plusMonths(day: DayNumber, months: number): DayNumber {
  const start = monthStart(day, months);
  const { year, month } = civilOf(start);
  return start + Math.min(civilOf(day).day, daysInMonth(year, month)) - 1;
}

/** Monday is 1, Sunday is 7. */
export function weekdayOfDay(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOfDay(day) + 1;
}

/** Wall time to instants for many days at once. */
export interface WallClock {
  at(day: DayNumber, minute: number): Instant;
}

const BLOCK = 7;

/**
 * Asking the zone for each of 60 days costs more than the whole rest. A week whose two ends lie exactly seven times 24 hours
 * apart holds no change of the clocks (no zone changes twice within a week), so that inside it the arithmetic is plain.
 */
export function wallClock(zone: Zone): WallClock {
  const midnights = new Map<DayNumber, Instant>();
  const midnight = (day: DayNumber): Instant => {
    const known = midnights.get(day);
    if (known !== undefined) return known;
    const found = instantAt(dateOf(day), localTime(0), zone);
    midnights.set(day, found);
    return found;
  };
  return {
    at(day, minute) {
      const wholeDays = Math.floor(minute / 1440);
      const realDay = day + wholeDays;
      const realMinute = minute - wholeDays * 1440;
      const blockStart = Math.floor(realDay / BLOCK) * BLOCK;
      const start = midnight(blockStart);
      if (midnight(blockStart + BLOCK) - start === BLOCK * 24 * HOUR_MS) {
        return plusMs(start, (realDay - blockStart) * 24 * HOUR_MS + realMinute * MINUTE_MS);
      }
      return instantAt(dateOf(realDay), localTime(Math.floor(realMinute / 60), realMinute % 60), zone);
    },
  };
}

/** The first such weekday after a day. */
export function weekdayAfter(weekday: number, day: DayNumber): DayNumber {
  return day + ((weekday - weekdayOfDay(day) + 6) % 7) + 1;
}
