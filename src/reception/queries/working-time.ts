import type { Schedule } from '../../agenda/index.ts';
import type { Site } from '../../identity/index.ts';
import type { Instant, Interval } from '../../platform/time/instant.ts';
import { addDays, instantAt, localDateOf, weekdayOf, type LocalDate } from '../../platform/time/wall-time.ts';

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

/** When somebody works, from their weekly hours in the wall time of the site, within the horizon of the schedule. */
export function workingTimeOf(schedule: Schedule, site: Pick<Site, 'zone'>, during: Interval): readonly WorkingTime[] {
  const from: number = Math.max(during.start, schedule.horizonStart ?? during.start);
  const to: number = Math.min(during.end, schedule.horizonEnd ?? during.end);
  return datesAround(during, site.zone).flatMap((date) =>
    schedule.weeklyAvailability
      .filter((shift) => shift.weekday === weekdayOf(date))
      .map((shift): WorkingTime => {
        const ends = shift.to > shift.from ? date : addDays(date, 1);
        const start: Instant = instantAt(date, shift.from, site.zone);
        return { schedule, start, end: instantAt(ends, shift.to, site.zone) };
      })
      .filter(({ start, end }) => start < to && end > from),
  );
}
