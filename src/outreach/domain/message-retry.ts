import { HOUR_MS, MINUTE_MS } from '../../platform/time/instant.ts';

/**
 * How long to wait before the same words go by the same way once more, by what the carrier said and how often it was tried. A
 * telephone that is off is on again later (30003), nobody knows why (30008): once, and who goes too fast steps back (30001,
 * 20429, 63018). What Meta holds back (63032, 63049) goes by the next channel at once.
 */
const RETRIES_AFTER_MS: Readonly<Record<string, readonly number[]>> = {
  unreachable: [HOUR_MS, 3 * HOUR_MS],
  'unknown-error': [30 * MINUTE_MS],
  'rate-limited': [5 * MINUTE_MS, 20 * MINUTE_MS],
};

/** Undefined where the next channel is to be tried. `tries`: by this channel, the one that failed included. */
export function messageRetryMs(reason: string, tries: number): number | undefined {
  return Object.hasOwn(RETRIES_AFTER_MS, reason) ? RETRIES_AFTER_MS[reason]?.[tries - 1] : undefined;
}
