import { describe, expect, test } from '@jest/globals';
import { parseSeries, seriesStarts } from './series.ts';

describe('the same visit again and again', () => {
  test('stands at the same time by the clock on the wall, also after the clocks change', () => {
    expect(seriesStarts('2026-10-12T08:00:00.000Z', 'Europe/Madrid', { times: 3, everyWeeks: 1 })).toEqual([
      '2026-10-12T08:00:00.000Z',
      '2026-10-19T08:00:00.000Z',
      '2026-10-26T09:00:00.000Z',
    ]);
    expect(seriesStarts('2026-12-28T09:30:00.000Z', 'Atlantic/Canary', { times: 2, everyWeeks: 4 })).toEqual([
      '2026-12-28T09:30:00.000Z',
      '2027-01-25T09:30:00.000Z',
    ]);
  });

  test.each([
    [1, 1],
    [27, 1],
    [2.5, 1],
    [4, 0],
    [4, 27],
    ['', 1],
    ['<b>', 1],
    [4, Number.NaN],
  ])('%s times every %s weeks is none', (times, weeks) => expect(parseSeries(times, weeks)).toBeUndefined());

  test('is two times at least', () => expect(parseSeries(2, 26)).toEqual({ times: 2, everyWeeks: 26 }));
});
