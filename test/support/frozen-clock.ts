import type { MovableClock } from '../../src/platform/time/clock.ts';
import type { Instant } from '../../src/platform/time/instant.ts';

/** For tests: stands still until moved. */
export function frozenClock(start: Instant): MovableClock {
  let current = start;
  return {
    now: () => current,
    real: () => Date.now() as Instant,
    moveTo: (instant) => {
      if (instant > current) current = instant;
    },
    offsetMs: () => current - Date.now(),
  };
}
