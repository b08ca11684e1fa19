import { MINUTE_MS, overlaps, type Interval } from '../../platform/time/instant.ts';
import { compareNames } from './names.ts';
import { shiftMinutes, type LocalDay, type LocalDays } from './local-days.ts';
import type { Closure, Opening, Schedule } from './model.ts';

/** ISO weeks by the calendar, counted: that of 1970-01-01 is 0, and each begins on a Monday. */
export function weekOf({ number }: Pick<LocalDay, 'number'>): number {
  return Math.floor((number + 3) / 7);
}

function minutesIn(shift: Interval, closures: readonly Closure[]): number {
  const closed = closures
    .filter((closure) => overlaps(closure, shift))
    .reduce((sum, { start, end }) => sum + Math.min(end, shift.end) - Math.max(start, shift.start), 0);
  return Math.max(0, shift.end - shift.start - closed) / MINUTE_MS;
}

/** Minutes that the schedules of one practitioner have in the week that begins on this Monday, closures taken off. */
export function workingMinutes(
  schedules: readonly Pick<Schedule, 'weeklyAvailability' | 'siteId'>[],
  week: { readonly monday: LocalDay; readonly days: LocalDays; readonly closures: readonly Closure[] },
): number {
  const { monday, days, closures } = week;
  return schedules.reduce((sum, { weeklyAvailability, siteId }) => {
    const theirs = closures.filter((closure) => closure.siteId === undefined || closure.siteId === siteId);
    const shifts = weeklyAvailability.map((shift) => {
      const day = days.after(monday, shift.weekday - 1);
      const { from, to } = shiftMinutes(shift);
      const start = days.instantAt(day, from) ?? day.start;
      return minutesIn({ start, end: days.instantAt(day, to) ?? day.end }, theirs);
    });
    return sum + shifts.reduce((all, minutes) => all + minutes, 0);
  }, 0);
}

/** How much of the week of the opening its practitioner has booked already: 0 is nothing, 1 is all. */
export type ShareOf = (opening: Opening) => number;

/** By time; of those at one time first whose week is the emptiest, then by name and id: the same for everybody who asks. */
export function byLoad(openings: readonly Opening[], shareOf: ShareOf): readonly Opening[] {
  return openings
    .map((opening) => ({ opening, share: shareOf(opening) }))
    .toSorted(
      (a, b) =>
        a.opening.start - b.opening.start ||
        a.share - b.share ||
        compareNames(a.opening.practitionerName, b.opening.practitionerName) ||
        (a.opening.practitionerId < b.opening.practitionerId ? -1 : 1),
    )
    .map(({ opening }) => opening);
}

/** Each time once at each site, with whom it is first. */
export function oncePerTime(openings: readonly Opening[]): readonly Opening[] {
  const seen = new Set<string>();
  return openings.filter(({ start, siteId }) => {
    const key = `${siteId} ${start}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
