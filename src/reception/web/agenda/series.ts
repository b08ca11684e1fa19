import { addDays, instantAt, localDateTimeOf, parseZone } from '../../../platform/time/wall-time.ts';
import { parseInstant, toIso } from '../../../platform/time/instant.ts';

/** The same visit again and again: how often in all, and how many weeks lie between. */
export interface SeriesWish {
  readonly times: number;
  readonly everyWeeks: number;
}

export const MOST_TIMES = 26;
export const MOST_WEEKS = 26;

/** What may be typed into the two fields; undefined while it is no series. */
export function parseSeries(times: number | string, everyWeeks: number | string): SeriesWish | undefined {
  const isWhole = (value: number | string, most: number): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
  if (!isWhole(times, MOST_TIMES) || times < 2 || !isWhole(everyWeeks, MOST_WEEKS)) return undefined;
  return { times, everyWeeks };
}

/** When each visit begins: the same day of the week at the same time by the clock of the place, whatever the clocks do between. */
export function seriesStarts(first: string, zoneName: string, { times, everyWeeks }: SeriesWish): readonly string[] {
  const start = parseInstant(first);
  const zone = parseZone(zoneName);
  if (start === undefined || !zone) return [first];
  const { date, time } = localDateTimeOf(start, zone);
  return Array.from({ length: times }, (_, index) =>
    index === 0 ? first : toIso(instantAt(addDays(date, index * everyWeeks * 7), time, zone)),
  );
}
