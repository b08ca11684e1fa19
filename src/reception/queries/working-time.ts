import type { Schedule } from '../../agenda/index.ts';
import type { Site } from '../../identity/index.ts';
import type { Instant, Interval } from '../../platform/time/instant.ts';
import {
  addDays,
  instantAt,
  localDateOf,
  weekdayOf,
  type LocalDate,
  type LocalTime,
} from '../../platform/time/wall-time.ts';

export interface WorkingTime extends Interval {
  readonly schedule: Schedule;
}

const MOST_DAYS = 64;

function datesAround({ start, end }: Interval, zone: Site['zone']): readonly LocalDate[] {
  const dates: LocalDate[] = [];
  const last = localDateOf(end, zone);
  // A shift of the evening before may reach into the first day.
  for (
    let date = addDays(localDateOf(start, zone), -1);
    date <= last && dates.length < MOST_DAYS;
    date = addDays(date, 1)
  ) {
    dates.push(date);
  }
  return dates;
}

/** Thirty who work the same hours ask for the same few instants; the clock of a zone is slow to ask. */
const instants = new Map<string, Instant>();
const MOST_INSTANTS = 5_000;

function instantOf(date: LocalDate, time: LocalTime, zone: Site['zone']): Instant {
  const key = `${zone} ${date} ${time}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  if (instants.size >= MOST_INSTANTS) instants.clear();
  const instant = instantAt(date, time, zone);
  instants.set(key, instant);
  return instant;
}

/** When somebody works, from their weekly hours in the wall time of the site, within the horizon of the schedule. */
export function workingTimeOf(schedule: Schedule, site: Pick<Site, 'zone'>, during: Interval): readonly WorkingTime[] {
  const from: number = Math.max(during.start, schedule.horizonStart ?? during.start);
  const to: number = Math.min(during.end, schedule.horizonEnd ?? during.end);
  return datesAround(during, site.zone).flatMap((date) =>
    schedule.weeklyAvailability
      .filter((shift) => shift.weekday === weekdayOf(date))
      .map((shift): WorkingTime => {
        const ends = shift.to > shift.from ? date : addDays(date, 1);
        const start = instantOf(date, shift.from, site.zone);
        return { schedule, start, end: instantOf(ends, shift.to, site.zone) };
      })
      .filter(({ start, end }) => start < to && end > from),
  );
}
