import { MOST_OCCURRENCES, type Series } from '../../../agenda/index.ts';
import type { GivenParameters, ParameterRule } from './parameters.ts';

const whole: ParameterRule = { values: ['valuePositiveInt', 'valueInteger', 'valueUnsignedInt'], max: '1' };
const LONGEST_DAYS = 366;
const A_WEEK = 7;

/** Our extension of $find and $book: as many visits at the same time, so many days apart. */
export const SERIES_PARAMETERS: Readonly<Record<string, ParameterRule>> = {
  'occurrence-count': whole,
  'occurrence-interval': whole,
};

/** The series that is asked for; undefined where it is one visit. */
export function readSeries(given: GivenParameters): Series | undefined {
  const count = given.one('occurrence-count')?.integer({ min: 1, max: MOST_OCCURRENCES });
  const everyDays = given.one('occurrence-interval')?.integer({ min: 1, max: LONGEST_DAYS }) ?? A_WEEK;
  return count === undefined || count === 1 ? undefined : { count, everyDays };
}

/** What a client has to know of offers that begin a series. */
export function noteOnSeries({ count, everyDays }: Series): string {
  return `Each offer is the first of ${count} visits every ${everyDays} days at the same time, all of them free: $book with the same occurrence-count and occurrence-interval books them all or none.`;
}
