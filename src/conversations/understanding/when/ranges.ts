import type { DayRange } from './phrase.ts';
import { weekdayOfDay } from './calendar.ts';

/** The days of those names in a range, a year and a little at most. */
export function every(weekdays: readonly number[], within: DayRange): readonly DayRange[] {
  const found: DayRange[] = [];
  const limit = Math.min(within.to, within.from + 370);
  for (let day = within.from; day < limit; day += 1) {
    if (weekdays.includes(weekdayOfDay(day))) found.push({ from: day, to: day + 1 });
  }
  return found;
}

/** What of the ranges lies within the bounds. */
export function within(ranges: readonly DayRange[], bounds: readonly DayRange[]): readonly DayRange[] {
  return ranges.flatMap((range) =>
    bounds
      .map((bound) => ({ from: Math.max(range.from, bound.from), to: Math.min(range.to, bound.to) }))
      .filter((cut) => cut.from < cut.to),
  );
}
