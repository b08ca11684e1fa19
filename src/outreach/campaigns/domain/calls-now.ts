import type { ReceptionLoad } from '../../../telephony/index.ts';

/** How many calls may be placed now, from how the reception stands and how many go on already. */
export type CallsRule = (load: ReceptionLoad, underWay: number) => number;

/** Of those who pick up, about half want a person in the end; the others are done with the machine, or were a mailbox. */
const CALLS_PER_FREE_PERSON = 2;
/** A clinic whose reception takes its calls elsewhere: as many as one person could take after each other. */
const CALLS_WITHOUT_QUEUE = 2;
const MOST_AT_ONCE = 20;

/**
 * How many calls of a campaign may be placed now, beside those that ring or are talked on: none while a caller waits, for
 * whoever calls comes first; else as many as the free people of the reception could take over. Pure.
 */
export function callsNow(load: ReceptionLoad, underWay: number): number {
  if (load.waiting > 0) return 0;
  const atOnce = load.hasAgents ? load.free * CALLS_PER_FREE_PERSON : CALLS_WITHOUT_QUEUE;
  return Math.max(0, Math.min(atOnce, MOST_AT_ONCE) - underWay);
}

/**
 * The same of calls that remind: most who pick up press one key and hang up, so the free people of the reception are not counted; but
 * none rings while a caller waits, and never more at once than a small exchange carries. Pure.
 */
export function reminderCallsNow(load: ReceptionLoad, underWay: number): number {
  return load.waiting > 0 ? 0 : Math.max(0, MOST_AT_ONCE - underWay);
}
