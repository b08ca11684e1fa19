import type { Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import type { LocalDays } from './local-days.ts';

/** As many as the desk books at once: half a year, week by week. */
export const MOST_OCCURRENCES = 26;

/** Visits at one wall time, so many days apart. */
export interface Series {
  readonly count: number;
  readonly everyDays: number;
}

/** When the visits of a series begin, the first one too; undefined where the clock skips the time on one of the days. */
export function seriesStarts(
  first: Instant,
  { count, everyDays }: Series,
  { zone, days }: { readonly zone: Zone; readonly days: LocalDays },
): readonly Instant[] | undefined {
  const day = days.dayOf(first, zone);
  const minute = days.minuteOf(first, zone);
  const starts = Array.from({ length: count }, (_, index) =>
    index === 0 ? first : days.instantAt(days.after(day, index * everyDays), minute),
  );
  const known = starts.filter((start) => start !== undefined);
  return known.length === count ? known : undefined;
}
