import { RateLimiterMemory } from 'rate-limiter-flexible';

const WINDOW_SECONDS = 60;

export interface RequestRate {
  /** Counts one request of a caller. Seconds to wait where it is over its limit; undefined where it may go on. */
  take(caller: string, perMinute: number): Promise<number | undefined>;
}

/** Requests of each caller by the minute, counted in this process (real time). Each caller has its own limit. */
export function createRequestRate(): RequestRate {
  // The limiter only counts: the limit comes with each request, because it is the caller's own.
  const counter = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: WINDOW_SECONDS });
  return {
    async take(caller, perMinute) {
      const { consumedPoints, msBeforeNext } = await counter.consume(caller);
      return consumedPoints > perMinute ? Math.max(1, Math.ceil(msBeforeNext / 1_000)) : undefined;
    },
  };
}
