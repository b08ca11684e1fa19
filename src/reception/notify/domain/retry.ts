import { createHash } from 'node:crypto';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../platform/time/instant.ts';

/** The pauses that Standard Webhooks 1.0 recommends: three days and three hours in all. */
const PAUSES_MS = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  DAY_MS,
];

const LARGEST_JITTER = 0.2;
const LONGEST_WISH_MS = DAY_MS;

/** 0 to 1, the same for the same try: deliveries that failed together do not come back together. */
function spread(id: string, tries: number): number {
  return createHash('sha256').update(`${id}:${tries}`).digest().readUInt32BE(0) / 2 ** 32;
}

/** Milliseconds to the next try after so many; undefined where there is none. `wishMs` is what the receiver asked for, heeded up to a day. */
export function pauseMs(id: string, tries: number, wishMs = 0): number | undefined {
  const pause = PAUSES_MS[tries - 1];
  if (pause === undefined) return undefined;
  const jittered = Math.round(pause * (1 + LARGEST_JITTER * spread(id, tries)));
  return Math.max(jittered, Math.min(wishMs, LONGEST_WISH_MS));
}

/** `Retry-After` (RFC 9110): seconds or a date, in milliseconds from `now` (real time); 0 where it says nothing that can be read. */
export function retryAfterMs(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  if (/^\d{1,9}$/.test(header)) return Number(header) * SECOND_MS;
  const at = Date.parse(header);
  return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}
