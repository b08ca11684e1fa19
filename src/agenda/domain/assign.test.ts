import { expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import { shift } from '../test-support/test-clinic.ts';
import { weekOf, workingMinutes } from './assign.ts';
import { LocalDays } from './local-days.ts';
import type { Closure, ClosureId, Schedule } from './model.ts';

const days = new LocalDays();
const zone = required(parseZone('Europe/Madrid'), 'zone');
const day = (iso: string) => days.dayOf(at(iso), zone);
const morning = { weeklyAvailability: shift('09:00', '14:00'), siteId: 'site' as Schedule['siteId'] };

test('a week begins on Monday', () => {
  expect(weekOf(day('2026-11-29T12:00:00Z'))).toBe(weekOf(day('2026-11-23T12:00:00Z')));
  expect(weekOf(day('2026-11-30T12:00:00Z'))).toBe(weekOf(day('2026-11-23T12:00:00Z')) + 1);
});

test('what somebody works in a week is their hours without what is closed', () => {
  const monday = day('2026-11-23T12:00:00Z');
  const closure: Closure = {
    id: 'c' as ClosureId,
    start: at('2026-11-24T00:00:00+01:00'),
    end: at('2026-11-24T12:00:00+01:00'),
    reason: 'curso',
  };
  expect(workingMinutes([morning], { monday, days, closures: [] })).toBe(1_500);
  expect(workingMinutes([morning], { monday, days, closures: [closure] })).toBe(1_500 - 180);
});
