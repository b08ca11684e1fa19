import { expect, test } from '@jest/globals';
import { required } from '../../../platform/kernel/assert.ts';
import { parseLocalDate, parseZone } from '../../../platform/time/wall-time.ts';
import { instantsOf, periodOf, readPeriod, todayIn } from './period.ts';

const MADRID = required(parseZone('Europe/Madrid'), 'zone');
const day = (text: string) => required(parseLocalDate(text), 'date');
const TODAY = day('2026-11-23');

test('a period is whole days of the clinic', () => {
  expect(todayIn(MADRID, Date.parse('2026-11-22T23:30:00Z'))).toBe(TODAY);
  expect(periodOf('week', TODAY)).toEqual({ from: day('2026-11-17'), to: TODAY });
  expect(instantsOf(periodOf('today', TODAY), MADRID)).toEqual({
    from: '2026-11-22T23:00:00.000Z',
    to: '2026-11-23T23:00:00.000Z',
  });
});

test('an address that makes no sense is today, and nothing is longer than the server counts', () => {
  expect(readPeriod(new URLSearchParams('from=2026-12-01&to=2026-11-01'), TODAY)).toEqual({ from: TODAY, to: TODAY });
  expect(readPeriod(new URLSearchParams('from=x'), TODAY)).toEqual({ from: TODAY, to: TODAY });
  expect(readPeriod(new URLSearchParams('from=2026-01-01&to=2026-11-23'), TODAY).from).toBe(day('2026-09-24'));
});
