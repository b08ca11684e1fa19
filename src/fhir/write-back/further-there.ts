import type { FurtherPlace } from '../../agenda/index.ts';
import { proposalOf, slotOf } from './found-time.ts';
import { referencesOf, type References } from './links.ts';
import type { Work } from './outcome.ts';

export type FurtherReferences = Pick<References, 'further' | 'furtherSlots'>;

/** One of them is nobody whom the EHR knows: it cannot be asked for all. */
export const NOT_LINKED = 'not-linked';

/** Whom a visit needs besides its own practitioner, in the EHR's references, with the Slots of their time. */
export async function furtherThere(
  work: Work,
  places: readonly FurtherPlace[] = [],
): Promise<FurtherReferences | typeof NOT_LINKED> {
  if (places.length === 0) return {};
  const further: string[] = [];
  const furtherSlots: string[] = [];
  for (const { practitionerId, slotId } of places) {
    const proposal = await proposalOf(work, slotId);
    const { Practitioner, Slot } = await referencesOf(work.ctx, work.target.connectionId, [
      { type: 'Practitioner', localId: practitionerId },
      ...(slotId === undefined ? [] : [{ type: 'Slot' as const, localId: slotId }]),
    ]);
    if (Practitioner === undefined) return NOT_LINKED;
    further.push(Practitioner);
    const slot = (proposal && slotOf(proposal)) ?? Slot;
    if (slot !== undefined) furtherSlots.push(slot);
  }
  return { further, ...(furtherSlots.length > 0 ? { furtherSlots } : {}) };
}
