import { HOUR_MS, MINUTE_MS, plusMs, type Instant } from '../../../platform/time/instant.ts';
import type { DayPhrase } from './phrase.ts';
import { days, NOTHING } from './period-phrase.ts';
import { plusMonths, type DayNumber } from './calendar.ts';

/** A day or moment so many units away. Two weeks and a day is how "quince días" is counted, two weeks what it means. */
export function awayFrom(base: { day: DayNumber; instant: Instant }, count: number, unit: string): DayPhrase {
  switch (unit) {
    case 'minute':
      return { kind: 'instants', at: [plusMs(base.instant, count * MINUTE_MS)] };
    case 'hour':
      return { kind: 'instants', at: [plusMs(base.instant, count * HOUR_MS)] };
    case 'day': {
      const exact = { from: base.day + count, to: base.day + count + 1 };
      const idiom = count === 15 || count === 8 ? [{ from: exact.from - 1, to: exact.from }] : [];
      return { kind: 'days', ranges: [...idiom, exact], grain: 'day', open: true };
    }
    case 'week':
      return days(base.day + 7 * count, 1, 'day');
    case 'week-half':
      return days(base.day + 7 * count + 3, 2, 'range');
    case 'month-half':
      return days(plusMonths(base.day, count) + 15, 1, 'day');
    case 'year-half':
      return days(plusMonths(base.day, 12 * count + 6), 1, 'day');
    case 'fortnight':
      return days(base.day + 14 * count, 1, 'day');
    case 'month':
      return days(plusMonths(base.day, count), 1, 'day');
    case 'year':
      return days(plusMonths(base.day, 12 * count), 1, 'day');
    default:
      return NOTHING;
  }
}
