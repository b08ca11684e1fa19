import type { Instant, Interval } from '../../platform/time/instant.ts';
import type { LocalDays } from './local-days.ts';
import type { Offering } from './openings.ts';
import type { OpeningsQuery, PartOfDay } from './openings-query.ts';

const MORNING_ENDS = 14 * 60;
const EVENING_BEGINS = 20 * 60;

export function partOfDay(minute: number): PartOfDay {
  if (minute < MORNING_ENDS) return 'morning';
  return minute < EVENING_BEGINS ? 'afternoon' : 'evening';
}

function contains(intervals: readonly Interval[], start: Instant): boolean {
  return intervals.some((interval) => start >= interval.start && start < interval.end);
}

/** Whether an offering is one of those asked for. */
export function isWantedOffering({ schedule }: Offering, query: OpeningsQuery): boolean {
  return (
    (query.practitionerId === undefined || schedule.practitionerId === query.practitionerId) &&
    (query.siteId === undefined || schedule.siteId === query.siteId) &&
    (query.siteIds === undefined || query.siteIds.includes(schedule.siteId)) &&
    query.exceptSiteIds?.includes(schedule.siteId) !== true
  );
}

export function isWantedTime(start: Instant, query: OpeningsQuery): boolean {
  if (query.within && !contains(query.within, start)) return false;
  return !(query.exclude && contains(query.exclude, start));
}

export function isWantedPart(
  offering: Offering,
  start: Instant,
  wanted: { query: OpeningsQuery; days: LocalDays },
): boolean {
  const { query, days } = wanted;
  return query.partOfDay === undefined || partOfDay(days.minuteOf(start, offering.site.zone)) === query.partOfDay;
}

/** The stretch in which a wanted start can lie at all: `from … to`, narrowed to the hull of `within`. */
export function wantedSpan(query: OpeningsQuery): Interval {
  const { within } = query;
  if (!within) return { start: query.from, end: query.to };
  const start = within.reduce((least, interval) => Math.min(least, interval.start), query.to as number);
  const end = within.reduce((most, interval) => Math.max(most, interval.end), query.from as number);
  return { start: Math.max(start, query.from) as Instant, end: Math.min(end, query.to) as Instant };
}
