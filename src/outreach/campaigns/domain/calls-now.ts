import type { ReceptionLoad } from '../../../telephony/index.ts';

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
