import { DAY_MS, MINUTE_MS, type Instant, type Interval } from '../../platform/time/instant.ts';
import { dayInterval, localDateTimeOf, localTime, localToInstant, weekdayOf } from '../../platform/time/wall-time.ts';
import type { IsoWeekday, LocalDate, Zone } from '../../platform/time/wall-time.ts';

/** Minutes from midnight by the wall: "09:30" is 570. */
export function minuteOfTime(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** A shift of a day in minutes from its midnight; one that ends before it begins ends on the next day. */
export function shiftMinutes(shift: { readonly from: string; readonly to: string }): { from: number; to: number } {
  const [from, to] = [minuteOfTime(shift.from), minuteOfTime(shift.to)];
  return { from, to: to > from ? to : to + 1_440 };
}

/** One calendar day of one zone. */
export interface LocalDay extends Interval {
  readonly date: LocalDate;
  /** Days since 1970-01-01, by the calendar. */
  readonly number: number;
  readonly zone: Zone;
  readonly weekday: IsoWeekday;
  /** The clock is put forward or back on this day. */
  readonly shifts: boolean;
}

/**
 * Before it a time may be asked for. There is room behind it for the longest search, in every zone, before years have five digits:
 * neither FHIR nor PostgreSQL nor a `LocalDate` knows those.
 */
export const END_OF_TIMES = Date.UTC(9999, 0, 1) as Instant;

/** Five years of one zone. Past it all are computed anew. */
const MOST_DAYS = 1_827;

/**
 * Calendar days, computed once each: a conversion through the zone data costs some 10 µs, and a search asks for
 * thousands. On a day without a clock change, wall time is midnight plus minutes.
 */
export class LocalDays {
  readonly #zones = new Map<Zone, Map<number, LocalDay>>();

  /** The calendar day by its number; a date has no zone, so its number comes from UTC. */
  day(number: number, zone: Zone): LocalDay {
    const days = this.#daysOf(zone);
    const known = days.get(number);
    if (known) return known;
    const date = new Date(number * DAY_MS).toISOString().slice(0, 10) as LocalDate;
    const { start, end } = dayInterval(date, zone);
    const made: LocalDay = { date, number, zone, start, end, weekday: weekdayOf(date), shifts: end - start !== DAY_MS };
    if (days.size >= MOST_DAYS) days.clear();
    days.set(number, made);
    return made;
  }

  /** The day of the zone to which the instant belongs. */
  dayOf(instant: Instant, zone: Zone): LocalDay {
    const guess = this.day(Math.floor(instant / DAY_MS), zone);
    if (instant < guess.start) return this.after(guess, -1);
    return instant < guess.end ? guess : this.after(guess, 1);
  }

  /** The calendar day `count` days later, in the same zone. */
  after(day: LocalDay, count: number): LocalDay {
    return this.day(day.number + count, day.zone);
  }

  /** Minutes on the wall clock since midnight. */
  minuteOf(instant: Instant, zone: Zone): number {
    const day = this.dayOf(instant, zone);
    if (!day.shifts) return Math.floor((instant - day.start) / MINUTE_MS);
    const [hour, minute] = localDateTimeOf(instant, zone).time.split(':').map(Number);
    return (hour ?? 0) * 60 + (minute ?? 0);
  }

  /** The instant at which the wall clock shows the minute (1440 and more: on the next day), or undefined where the clock skips it. */
  instantAt(day: LocalDay, minute: number): Instant | undefined {
    if (minute >= 1_440) return this.instantAt(this.after(day, 1), minute - 1_440);
    if (!day.shifts) return (day.start + minute * MINUTE_MS) as Instant;
    const local = localToInstant({ date: day.date, time: localTime(Math.floor(minute / 60), minute % 60) }, day.zone);
    if (local.kind === 'ok') return local.instant;
    return local.kind === 'ambiguous' ? local.earlier : undefined;
  }

  #daysOf(zone: Zone): Map<number, LocalDay> {
    const known = this.#zones.get(zone);
    if (known) return known;
    const made = new Map<number, LocalDay>();
    this.#zones.set(zone, made);
    return made;
  }
}
