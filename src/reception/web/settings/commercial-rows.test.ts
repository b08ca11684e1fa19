import { expect, test } from '@jest/globals';
import { commercialRows } from './commercial-rows.ts';

test('a number has one row, with how often it was let down and what the desk said of it', () => {
  const lastAt = '2026-11-20T09:00:00Z';
  expect(
    commercialRows({
      callers: [
        { number: '+34600555001', calls: 3, lastAt },
        { number: '+34600555002', calls: 1, lastAt },
      ],
      numbers: [
        { number: '+34600555002', verdict: 'allowed', notedAt: lastAt },
        { number: '+34600555003', verdict: 'blocked', notedAt: lastAt },
      ],
    }),
  ).toEqual([
    { number: '+34600555001', calls: 3, lastAt },
    { number: '+34600555002', calls: 1, lastAt, verdict: 'allowed' },
    { number: '+34600555003', calls: 0, verdict: 'blocked' },
  ]);
});
