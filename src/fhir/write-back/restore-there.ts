import type { RestoreIntent } from '../../agenda/index.ts';
import { DAY_MS, plusMs, toIso } from '../../platform/time/instant.ts';
import { bookAnew, isBegun, type Moving } from './book-anew.ts';
import { changeInPlace } from './change-in-place.ts';
import { apart, fieldsOf } from './merge.ts';
import type { Outcome, Work } from './outcome.ts';

const ACTIVE = ['pending', 'booked', 'arrived', 'checked-in'];
/** Of a Slot: somebody decided that nobody is to have it, or is about to book it. */
const SOMEBODYS = ['busy-unavailable', 'busy-tentative', 'entered-in-error'];

/**
 * Whether somebody else has the time there by now. Not every EHR would say so itself: it is asked for a visit that it knows, not
 * for a new one. An EHR that answers no such search decides alone.
 */
async function isTakenThere(work: Work<RestoreIntent>, { reference, change }: Moving): Promise<boolean> {
  const { talk, intent } = work;
  const { slot, furtherSlots, practitioner, further } = change.set;
  const own = reference.replace(/^Appointment\//, '');
  for (const each of [...(slot === undefined ? [] : [slot]), ...apart(furtherSlots)]) {
    const { status, body } = await talk.read(each);
    if (status < 300 && SOMEBODYS.includes(String(body?.['status']))) return true;
    if (body?.['status'] !== 'busy') continue;
    const inIt = await talk.trySearch('Appointment', { slot: each });
    if (inIt?.some(({ id, status: its }) => id !== own && ACTIVE.includes(String(its)))) return true;
  }
  const { start, end } = intent.opening;
  const date = [`ge${toIso(plusMs(start, -DAY_MS / 2))}`, `lt${toIso(end)}`];
  for (const each of [...(practitioner === undefined ? [] : [practitioner]), ...apart(further)]) {
    const theirs = await talk.trySearch('Appointment', { practitioner: each, date });
    const clash = theirs?.some((other) => {
      const { status, start: from, end: to } = fieldsOf(other);
      const overlaps = from !== undefined && to !== undefined && from < end && to > start;
      return other['id'] !== own && ACTIVE.includes(status ?? '') && overlaps;
    });
    if (clash) return true;
  }
  return false;
}

/**
 * Takes a cancellation back: the same appointment stands again, on the version that was read. An EHR for which a cancelled visit
 * stays cancelled gets a new one in its place, if the time is still free.
 */
export async function restoreThere(work: Work<RestoreIntent>, moving: Moving): Promise<Outcome> {
  if (work.target.changing === 'operation' || (await isBegun(work))) return bookAnew(work, moving);
  if (!work.insists && (await isTakenThere(work, moving))) return { kind: 'slot-taken' };
  const outcome = await changeInPlace(work, moving);
  const isFinal = outcome === 'not-in-place' || outcome.kind === 'refused';
  return isFinal ? bookAnew(work, moving) : outcome;
}
