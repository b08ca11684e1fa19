import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { Appointment } from '../domain/model.ts';
import { afterDeadline } from '../domain/booking-rules.ts';
import type { BookRefusal } from '../errors.ts';
import { agendaOf } from '../ports/agenda-of.ts';
import type { AgendaPorts, BookIntent, RemoteAgenda } from '../ports/ehr-agenda.ts';
import { visitLimits } from '../store/limits.ts';
import { writeBooking, type Booking, type BookingRequest } from './write-booking.ts';
import { bookedAtEhr, leftOpen, withdrawRequest } from './requested-booking.ts';
import { furtherTimes, timeToTake } from './time-to-book.ts';

export type { BookingRequest } from './write-booking.ts';

/**
 * The request stands here, with its time, before the clinic's own system is asked: no crash loses it. A no takes it away again;
 * while nobody knows, it stays `pending`.
 */
async function bookRemotely(
  ctx: ClinicContext,
  ehr: RemoteAgenda,
  booking: Booking,
): Promise<Result<Appointment, BookRefusal>> {
  const { appointmentId, request, time } = booking;
  const further = booking.further.map(({ opening: { practitionerId, slotId } }) => ({ practitionerId, slotId }));
  const { patientId, companions = [], reason, urgency, cause, fhir } = request;
  const { opening } = time;
  const intent: BookIntent = {
    id: ctx.ids.next(),
    kind: 'book',
    appointmentId,
    patientId,
    ...(companions.length > 0 ? { companions, groupId: appointmentId } : {}),
    opening,
    ...(further.length > 0 ? { further } : {}),
    reason,
    urgency,
    cause,
    ...(fhir === undefined ? {} : { fhir }),
  };
  const asked = { intend: (tx: ClinicTx) => ehr.intend(tx, ctx, intent) };
  const requested = await writeBooking(ctx, { ...booking, asked });
  if (!requested.ok) return requested;
  const answer = await ehr.carryOut(ctx, intent);
  if (answer.ok) {
    const booked = await bookedAtEhr(ctx, intent, answer.value);
    return booked.ok ? booked : refuse({ code: 'ehr-refused', reason: 'cancelled-meanwhile' });
  }
  const { error } = answer;
  if (error.code === 'ehr-unconfirmed') return ok(await leftOpen(ctx, { appointment: requested.value, cause }));
  await withdrawRequest(ctx, appointmentId, error.code);
  return refuse(error);
}

/**
 * Books a hold or an opening for a patient: appointment, audit entry and `appointment.booked` in one transaction. Where the clinic has
 * its own system, that is asked too, once for all who come to one visit; an appointment that it has not confirmed yet comes back `pending`, and is
 * settled later by itself.
 * Refuses with `BookRefusal`; a hold that the same patient booked before is `already-booked` with its appointment, one that became somebody
 * else's visit is `slot-taken`.
 */
export async function bookAppointment(
  ctx: ClinicContext<AgendaPorts>,
  request: BookingRequest,
): Promise<Result<Appointment, BookRefusal>> {
  const { overbook, urgency, assets } = request;
  const urgent = urgency?.startBy !== undefined;
  const time = await timeToTake(ctx, request, { taker: request, overbook, urgent, assets });
  if (!time.ok) return time;
  const further = await furtherTimes(ctx, time.value, request.further ?? []);
  if (!further.ok) return further;
  const late = afterDeadline(request.urgency, time.value.opening);
  if (late) return refuse(late);
  const limits = request.overbook ? undefined : await visitLimits(ctx, time.value.opening);
  const booking: Booking = {
    appointmentId: request.appointmentId ?? ctx.ids.next<AppointmentId>(),
    request,
    time: time.value,
    further: further.value,
    limits,
  };
  const found = agendaOf(ctx, request.cause);
  const ehr = 'then' in found ? await found : found;
  return ehr.kind === 'own' ? writeBooking(ctx, booking) : bookRemotely(ctx, ehr, booking);
}
