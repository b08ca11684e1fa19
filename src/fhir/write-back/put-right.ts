import type { MoveIntent } from '../../agenda/index.ts';
import type { HoldId } from '../../platform/kernel/ids.ts';
import { changeInPlace } from './change-in-place.ts';
import type { References } from './links.ts';
import { together } from './merge.ts';
import { periodOf } from './new-appointment.ts';
import type { Outcome, Visit, Work } from './outcome.ts';
import { readBack } from './read-back.ts';

/** A booking that stands there otherwise, and a person decided for ours: it is moved to what was asked for, and read back. */
export async function putRight(
  work: Work,
  ehrId: string,
  meant: { readonly opening: Visit['opening']; readonly references: References },
): Promise<Outcome> {
  const { opening, references } = meant;
  const { id, appointmentId, cause } = work.intent;
  const { Practitioner: practitioner, Slot: slot, further = [], furtherSlots } = references;
  const along = {
    ...(further.length > 0 ? { further: together(further) } : {}),
    ...(furtherSlots ? { furtherSlots: together(furtherSlots) } : {}),
  };
  const intent: MoveIntent = {
    id,
    kind: 'reschedule',
    appointmentId,
    opening,
    // Of a move here: none is made, the time is the request's own.
    holdId: id as HoldId,
    attendance: 'needs-action',
    cause,
  };
  const { start, end } = opening;
  const change = {
    set: { status: 'booked', start, end, practitioner, slot, ...along },
    dependsOn: [],
    written: periodOf(opening),
    dropsSlot: slot === undefined,
  };
  const changed = await changeInPlace({ ...work, intent }, { reference: `Appointment/${ehrId}`, known: {}, change });
  if (changed === 'not-in-place') return readBack(work, ehrId, meant);
  return changed.kind === 'done' ? readBack(work, ehrId, meant) : changed;
}
