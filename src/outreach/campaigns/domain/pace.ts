import { SECOND_MS } from '../../../platform/time/instant.ts';

/** How often a running campaign takes its next handful. */
const STEP_MS = 5 * SECOND_MS;
/** One handful at most: short transactions, and the next clinic's turn comes soon. */
const MOST_AT_ONCE = 100;

/** How many messages one step may take at a pace. */
export function handful(perMinute: number): number {
  return Math.max(1, Math.min(MOST_AT_ONCE, Math.floor((perMinute * STEP_MS) / 60_000)));
}

/** When the next step is due: at a pace of less than one message a step, later. */
export function nextStepMs(perMinute: number): number {
  return Math.max(STEP_MS, Math.ceil(60_000 / perMinute));
}
