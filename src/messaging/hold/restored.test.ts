import { expect, test } from '@jest/globals';
import { restoredSign, type DatabaseSigns } from './restored.ts';

const SAME: DatabaseSigns = {
  stored: { systemIdentifier: '7', timeline: 1, mark: 10 },
  systemIdentifier: '7',
  timeline: 1,
  markOutside: 10,
};

test.each<[string, Partial<DatabaseSigns>, string | undefined]>([
  ['the database as it was', {}, undefined],
  ['a mark outside that was not written in time', { markOutside: 9 }, undefined],
  ['a first start', { stored: undefined, markOutside: undefined }, undefined],
  ['another machine, which has no mark yet', { markOutside: undefined }, undefined],
  ['a dump in another cluster', { systemIdentifier: '8' }, 'other-database'],
  ['a recovery to a point in time', { timeline: 2 }, 'other-timeline'],
  ['an older copy in the same cluster', { markOutside: 11 }, 'behind-mark'],
  ['an empty database where there was one', { stored: undefined }, 'behind-mark'],
])('%s', (_what, change, sign) => {
  expect(restoredSign({ ...SAME, ...change })).toBe(sign);
});
