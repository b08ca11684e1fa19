import { expect, test } from '@jest/globals';
import type { Instant } from '../../platform/time/instant.ts';
import { backOffMs, retryAt } from './retry-after.ts';

const NOW = Date.parse('2026-11-20T09:00:00Z') as Instant;
const GMT = 'Fri, 20 Nov 2026 09:02:00 GMT';

test.each([
  ['30', undefined, 30_000],
  ['0', undefined, 0],
  [GMT, undefined, 120_000],
  // The server's clock is an hour ahead: it means a minute, not sixty-one.
  ['Fri, 20 Nov 2026 10:01:00 GMT', 'Fri, 20 Nov 2026 10:00:00 GMT', 60_000],
  // In the past: now.
  ['Fri, 20 Nov 2026 08:00:00 GMT', undefined, 0],
])('Retry-After %s with Date %s is %d ms from now', (retryAfter, date, ms) => {
  expect(retryAt({ retryAfter, date }, NOW)).toBe(NOW + ms);
});

test.each([undefined, '', '-1', '1.5', 'soon', '2026-11-20T09:02:00Z', '99999999999999'])(
  'Retry-After %s says nothing',
  (retryAfter) => {
    expect(retryAt({ retryAfter, date: undefined }, NOW)).toBeUndefined();
  },
);

test('rule 3.9: the rest between tries is anything up to a doubling span with an end', () => {
  const span = { backOffMs: 500, mostBackOffMs: 20_000 };
  expect([0, 1, 2, 10].map((attempt) => backOffMs(attempt, span, () => 1))).toEqual([500, 1_000, 2_000, 20_000]);
  expect(backOffMs(5, span, () => 0)).toBe(0);
});
