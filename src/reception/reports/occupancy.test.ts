import { expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { occupancyOf } from './occupancy.ts';

const RUIZ = { practitionerId: 'ruiz', siteId: 'madrid' };
const morning = { ...RUIZ, start: at('2026-11-23T08:00:00Z'), end: at('2026-11-23T12:00:00Z') };

test('a closure is no open time, and belongs to whom it names', () => {
  const closure = { start: at('2026-11-23T11:00:00Z'), end: at('2026-11-23T14:00:00Z') };
  const visits = [
    { ...RUIZ, minutes: 20 },
    { ...RUIZ, minutes: 40 },
  ];
  expect(occupancyOf([morning], [{ ...closure, siteId: 'madrid' }], visits)).toEqual([
    { ...RUIZ, bookedMinutes: 60, workingMinutes: 180 },
  ]);
  expect(occupancyOf([morning], [{ ...closure, practitionerId: 'vidal' }], [])[0]?.workingMinutes).toBe(240);
});

test('a visit of somebody without hours still counts as booked', () => {
  expect(occupancyOf([], [], [{ ...RUIZ, minutes: 30 }])).toEqual([{ ...RUIZ, bookedMinutes: 30, workingMinutes: 0 }]);
});
