import { MINUTE_MS, plusMs, type Instant } from '../../../platform/time/instant.ts';

const QUARTER_MS = 15 * MINUTE_MS;
const MOST_QUARTERS = 8;

/** Until when a message that is written now may still leave: two hours, and not into the quiet hours. */
export function sendableUntil(now: Instant, mayDisturb: (at: Instant) => boolean): Instant {
  let until = plusMs(now, QUARTER_MS);
  for (let quarters = 1; quarters < MOST_QUARTERS && mayDisturb(until); quarters += 1)
    until = plusMs(until, QUARTER_MS);
  return until;
}
