import { bookAppointment, holdSlot, releaseHolds, type AgendaPorts, type Appointment } from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Notice } from '../visit-page/pages.ts';
import { beginBooking, bookedBefore, endBooking, linkedPatient, type BookingLink } from './booking-links.ts';

type Ctx = ClinicContext<AgendaPorts>;

/** Who books, cancels and books again is better helped by a person; whoever found the address cannot play with the agenda. */
const MOST_BOOKED = 3;

export type Booked =
  /** Theirs now, or theirs already; `pending` where the clinic's own system has not said yes. */
  | { readonly kind: 'visit'; readonly visit: Appointment; readonly isNew: boolean }
  | { readonly kind: 'not'; readonly notice: Notice };

/** Books the time that was chosen, once: whoever has a visit of this service to come is answered with that one. */
export async function bookByLink(ctx: Ctx, link: BookingLink, openingId: string): Promise<Booked> {
  if (!(await beginBooking(ctx, link))) return { kind: 'not', notice: 'not.busy' };
  try {
    // Read after it was begun: the press before this one may have booked meanwhile.
    const known = await linkedPatient(ctx, link);
    if (!known) return { kind: 'not', notice: 'not.possible' };
    if (known.coming) return { kind: 'visit', visit: known.coming, isNew: false };
    if ((await bookedBefore(ctx, link)) >= MOST_BOOKED) return { kind: 'not', notice: 'not.possible' };
    return await book(ctx, link, openingId);
  } finally {
    await endBooking(ctx, link);
  }
}

async function book(ctx: Ctx, { patientId, serviceId }: BookingLink, openingId: string): Promise<Booked> {
  const conversationKey = `booking-link:${patientId}:${serviceId}`;
  const held = await holdSlot(ctx, { openingId, conversationKey });
  if (!held.ok) return { kind: 'not', notice: 'not.taken' };
  // The time of another service may have other rules: this link is for one.
  const isOurs = held.value.opening.serviceId === serviceId;
  const done = isOurs ? await bookAppointment(ctx, { holdId: held.value.id, patientId, cause: 'web' }) : undefined;
  if (done?.ok) return { kind: 'visit', visit: done.value, isNew: true };
  // What was not booked is everybody's again.
  await releaseHolds(ctx, conversationKey);
  return { kind: 'not', notice: !done || done.error.code === 'ehr-refused' ? 'not.possible' : 'not.taken' };
}
