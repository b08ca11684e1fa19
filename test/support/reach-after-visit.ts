import { expect } from '@jest/globals';
import { afterVisitSchema, DEFAULT_PLAN, saveAfterVisit, saveReminderPlan } from '../../src/outreach/index.ts';
import { HOUR_MS, plusMs } from '../../src/platform/time/instant.ts';
import type { Channel, Walk } from './purposes.ts';
import type { Person, ReachStand } from './reach-stand.ts';
import { hasArrived } from './reach-walk.ts';

export type Written = 'sms' | 'whatsapp';

/** A visit of the EHR is over, and the EHR says how it ended; the clinic wants one thing said or asked then. */
export async function ended(
  stand: ReachStand,
  visit: { readonly index: number; readonly slot: string; readonly status: 'noshow' | 'fulfilled' },
  wanted: {
    readonly channels: readonly Exclude<Channel, 'voice'>[];
    readonly ask: Parameters<typeof afterVisitSchema.parse>[0];
  },
): Promise<Person> {
  const person = stand.person(visit.index);
  await saveReminderPlan(stand.ctx, { plan: { ...DEFAULT_PLAN, steps: [], channels: [...wanted.channels] } });
  await saveAfterVisit(stand.ctx, afterVisitSchema.parse(wanted.ask));
  const name = `over-${visit.index}`;
  await stand.visitAtEhr(name, person, visit.slot);
  await stand.moveTo(plusMs(stand.startAtEhr(name), HOUR_MS));
  await stand.changeAtEhr(name, { status: visit.status });
  return person;
}

/** The newest words to somebody, once they have arrived. */
export async function reads(
  stand: ReachStand,
  walk: Walk,
  read: { readonly person: Person; readonly channel: Written; readonly words: RegExp },
): Promise<void> {
  expect((await stand.texts(read.person, read.channel)).at(-1)).toMatch(read.words);
  await hasArrived(stand, walk, read);
}
