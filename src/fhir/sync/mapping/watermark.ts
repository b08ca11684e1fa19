import { MINUTE_MS, plusMs, SECOND_MS, type Instant } from '../../../platform/time/instant.ts';
import type { ForeignResource } from './foreign-resource.ts';

const LEAST_OVERLAP_MS = 2 * MINUTE_MS;

/**
 * How far before the watermark the next poll begins: a server stamps before it commits, and its nodes have clocks of their own.
 * Twice the interval, two minutes, or the skew that was measured, whichever is most.
 */
export function overlapMs(intervalMs: number, skewMs: number): number {
  return Math.max(2 * intervalMs, LEAST_OVERLAP_MS, Math.abs(skewMs));
}

export function pollFrom(watermark: Instant, intervalMs: number, skewMs: number): Instant {
  return plusMs(watermark, -overlapMs(intervalMs, skewMs));
}

/** The greatest lastUpdated that the server gave; never a time of ours, and never an earlier one. */
export function watermarkAfter(before: Instant | undefined, came: readonly ForeignResource[]): Instant | undefined {
  return came.reduce<Instant | undefined>(
    (mark, { lastUpdated }) =>
      lastUpdated !== undefined && (mark === undefined || lastUpdated > mark) ? lastUpdated : mark,
    before,
  );
}

/** The server's clock minus ours. Its `Date` has whole seconds: less than one is nothing. */
export function skewBetween(serverTime: Instant, ours: Instant): number {
  const skew = serverTime - ours;
  return Math.abs(skew) < SECOND_MS ? 0 : Math.round(skew);
}
