import { versionOf, type Talk } from './talk.ts';

/** Slots whose state somebody else decides, or that are nobody's any more. `busy-tentative` is somebody's hold. */
const NOT_OURS = ['busy-unavailable', 'busy-tentative', 'entered-in-error'];

/**
 * Sees to it that a Slot there is free, or busy: reads it, changes it in place where the EHR did not do so by itself, and reads
 * it again. False where it could not be brought to that.
 */
export async function slotIs(talk: Talk, reference: string, wanted: 'free' | 'busy'): Promise<boolean> {
  const before = await talk.read(reference);
  // An EHR that shows its Slots to nobody keeps them by itself.
  if (before.status >= 400 || !before.body) return true;
  const { status } = before.body;
  if (status === wanted || (typeof status === 'string' && NOT_OURS.includes(status))) return true;
  if (wanted === 'free' && (await hasOthers(talk, reference))) return true;
  const written = await talk.update(reference, { ...before.body, status: wanted }, versionOf(before));
  if (written.status >= 300) return false;
  const after = await talk.read(reference);
  return after.body?.['status'] === wanted;
}

/** Somebody else has it by now, or had it all the time: a Slot for several. */
async function hasOthers(talk: Talk, reference: string): Promise<boolean> {
  const found = await talk.search('Appointment', { slot: reference });
  return found.some(({ status }) => ['pending', 'booked', 'arrived', 'checked-in'].includes(String(status)));
}
