import type { Clock } from '../../src/platform/time/clock.ts';
import type { Instant } from '../../src/platform/time/instant.ts';

/** Ten minutes pass in one: leases and looks at the carrier take their part of the experiment, not all of it. */
const SPEED = 10;

/** A clock that all processes of an experiment share: it stood at `from` when the machine's stood at `atMs`. */
export function fastClock(from: number, atMs: number): Clock {
  const now = () => Math.round(from + (Date.now() - atMs) * SPEED) as Instant;
  return { now, real: now };
}
