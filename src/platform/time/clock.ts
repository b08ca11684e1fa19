import type { Instant } from './instant.ts';

/**
 * `now` is the time that the clinic lives in: the demo and the tests move it. `real` is the machine's own time, for
 * leases, sign-in, tokens and signatures, which must not jump when somebody moves the demo's clock.
 */
export interface Clock {
  now(): Instant;
  real(): Instant;
}

export interface MovableClock extends Clock {
  /** Moves `now` forward to the instant; the clock runs on from there. Earlier instants are ignored: time never goes back. */
  moveTo(instant: Instant): void;
  /** How far ahead of real time the clock is, in milliseconds. */
  offsetMs(): number;
}

const realNow = (): Instant => Date.now() as Instant;

export const systemClock: Clock = { now: realNow, real: realNow };

/** Runs with real time, ahead of it by an offset that only grows. */
export function movableClock(initialOffsetMs = 0): MovableClock {
  let offset = initialOffsetMs;
  return {
    now: () => (Date.now() + offset) as Instant,
    real: realNow,
    moveTo: (instant) => {
      offset = Math.max(offset, instant - Date.now());
    },
    offsetMs: () => offset,
  };
}
