import { required } from '../../src/platform/kernel/assert.ts';
import type { Instant } from '../../src/platform/time/instant.ts';
import { addDays, instantAt, localDateOf, localTime, parseZone, weekdayOf } from '../../src/platform/time/wall-time.ts';

export const PRACTITIONERS = 30;
export const DAYS = 90;
export const VISIT_MINUTES = 20;
const OCCUPIED_SHARE = 0.6;
export const ZONE = required(parseZone('Europe/Madrid'), 'zone');
export const SHIFTS: readonly { readonly from: number; readonly to: number }[] = [
  { from: 9, to: 14 },
  { from: 15, to: 18 },
];

/** The same numbers in [0, 1) in every run (a linear congruential generator; constants of Numerical Recipes). */
function* chances(): Generator<number, never> {
  for (let state = 20_261_120; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

export interface Place {
  readonly practitioner: number;
  readonly start: Instant;
  readonly taken: boolean;
}

/** Every visit that could be, by start: 30 practitioners on the working days of 90 days. */
export function places(now: Instant): readonly Place[] {
  const chance = chances();
  const first = addDays(localDateOf(now, ZONE), 1);
  const found: Place[] = [];
  for (let day = 0; day < DAYS; day += 1) {
    const date = addDays(first, day);
    if (weekdayOf(date) > 5) continue;
    for (const { from, to } of SHIFTS) {
      for (let minute = from * 60; minute < to * 60; minute += VISIT_MINUTES) {
        const start = instantAt(date, localTime(Math.floor(minute / 60), minute % 60), ZONE);
        for (let practitioner = 0; practitioner < PRACTITIONERS; practitioner += 1) {
          found.push({ practitioner, start, taken: chance.next().value < OCCUPIED_SHARE });
        }
      }
    }
  }
  return found;
}
