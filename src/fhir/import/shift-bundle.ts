import { parseInstant, plusMs, SECOND_MS } from '../../platform/time/instant.ts';
import {
  addDays,
  daysBetween,
  instantAt,
  localDateTimeOf,
  toZonedIso,
  type LocalDate,
  type Zone,
} from '../../platform/time/wall-time.ts';

/** A date-time with an offset to the second: what the sample's README says moves. */
const MOVES = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:(\d{2})[+-]\d{2}:\d{2}$/;
const DEEPEST = 60;

export interface BundleShift {
  readonly weeks: number;
  /** The zones in which the date-times were written: the offset tells which one is meant. */
  readonly zones: readonly Zone[];
}

/** Whole weeks from the sample's week to the week of `today`: weekdays stay what they are. */
export function weeksBetween(referenceDate: LocalDate, today: LocalDate): number {
  return Math.floor(daysBetween(referenceDate, today) / 7);
}

function shiftDateTime(text: string, { weeks, zones }: BundleShift): string {
  const seconds = MOVES.exec(text)?.[1];
  const instant = parseInstant(text);
  if (seconds === undefined || instant === undefined) return text;
  const zone = zones.find((known) => toZonedIso(instant, known) === text);
  if (!zone) return text;
  const { date, time } = localDateTimeOf(instant, zone);
  return toZonedIso(plusMs(instantAt(addDays(date, weeks * 7), time, zone), Number(seconds) * SECOND_MS), zone);
}

function shiftValue(value: unknown, shift: BundleShift, depth: number): unknown {
  if (typeof value === 'string') return shiftDateTime(value, shift);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => shiftValue(item, shift, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shiftValue(item, shift, depth + 1)]));
}

/**
 * Moves every date-time of the sample by whole weeks and keeps its wall time: ten in the morning in Las Palmas stays ten in
 * the morning, in summer as in winter. Bare dates (birth dates) and date-times of other zones stay.
 */
export function shiftBundle(bundle: unknown, shift: BundleShift): unknown {
  return shiftValue(bundle, shift, 0);
}
