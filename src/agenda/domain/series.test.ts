import { expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import { LocalDays } from './local-days.ts';
import { seriesStarts } from './series.ts';

const where = { zone: required(parseZone('Europe/Madrid'), 'zone'), days: new LocalDays() };

test('a series keeps its wall time over a change of the clock', () => {
  const starts = seriesStarts(at('2026-10-19T10:00:00+02:00'), { count: 3, everyDays: 7 }, where);
  expect(starts).toEqual([
    at('2026-10-19T10:00:00+02:00'),
    at('2026-10-26T10:00:00+01:00'),
    at('2026-11-02T10:00:00+01:00'),
  ]);
});

test('there is none where the clock skips the time on one of the days', () => {
  expect(seriesStarts(at('2026-03-28T02:30:00+01:00'), { count: 2, everyDays: 1 }, where)).toBeUndefined();
});
