import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId } from '../../platform/kernel/ids.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { toIso } from '../../platform/time/instant.ts';
import type { Appointment, BareAppointment, Cause } from '../domain/model.ts';
import type { AppointmentUnknown, NotChangeable } from '../errors.ts';
import type { AppointmentEvent } from '../events.ts';
import type { BookIntent, EhrReceipt } from '../ports/ehr-agenda.ts';
import { deleteRequest, markSlot } from '../store/appointments.ts';
import { decide } from '../store/decide.ts';
import { furtherOf } from '../store/further-time.ts';
import { othersToCome } from '../store/group-visits.ts';
import { freeAppointmentTime } from '../store/occupancy.ts';
import { changeOthers } from './change-others.ts';
import { lockedAppointment, nextVersion, settled, writeChange } from './change-appointment.ts';

/** Who is asked for along with it, to the same visit. */
async function othersAsked(tx: ClinicTx, before: BareAppointment): Promise<readonly BareAppointment[]> {
  return (await othersToCome(tx, before)).filter(({ status }) => status === 'pending');
}

/** The clinic's own system has it: what was asked for is an appointment now. Safe to repeat. */
export function bookedAtEhr(
  ctx: ClinicContext,
  intent: BookIntent,
  receipt: EhrReceipt,
): Promise<Result<Appointment, AppointmentUnknown | NotChangeable>> {
  const outcome = decide<BareAppointment, AppointmentUnknown | NotChangeable>(ctx, async (tx, no) => {
    const before = await lockedAppointment(tx, intent.appointmentId);
    if (!before) return no({ code: 'appointment-unknown' });
    const { status, start } = before;
    // Taken back by somebody while nobody knew: whoever carries out the intention has to undo it there.
    const along = await othersAsked(tx, before);
    if (status === 'cancelled' && along.length === 0)
      return no({ code: 'not-changeable', status, start, why: 'status' });
    await receipt.settle?.(tx, ctx);
    const change = { cause: intent.cause, action: 'appointment.book', withGroup: true };
    for (const other of along)
      await writeChange(tx, ctx, { ...change, before: other, after: nextVersion(ctx, other, { status: 'booked' }) });
    if (status !== 'pending') return before;
    const { fhir } = receipt;
    const after = nextVersion(ctx, before, { status: 'booked', ...(fhir === undefined ? {} : { fhir }) });
    await writeChange(tx, ctx, { ...change, before, after });
    return after;
  });
  return settled(ctx, outcome);
}

/** Nobody knows yet, and the trail and the desk say so. The time stays taken. */
export async function leftOpen(
  ctx: ClinicContext,
  open: { readonly appointment: Appointment; readonly cause: Cause },
): Promise<Appointment> {
  const { appointment, cause } = open;
  const { id, patientId, version, status, start } = appointment;
  const payload: AppointmentEvent = { appointmentId: id, patientId, version, cause, start: toIso(start), status };
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    Promise.all([
      emit(tx, ctx, { type: 'appointment.status-changed', payload }),
      record(tx, ctx, {
        action: 'appointment.outcome-unknown',
        subject: { type: 'Appointment', id },
        patientId,
        detail: { cause, start: toIso(start) },
      }),
    ]),
  );
  return appointment;
}

/**
 * It was refused while whoever asked was waiting: nothing was promised, so nothing is left of it but the trail. A stored slot
 * that the EHR calls taken is not offered again.
 */
export async function withdrawRequest(
  ctx: ClinicContext,
  id: AppointmentId,
  why: 'slot-taken' | 'ehr-refused',
): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const before = await lockedAppointment(tx, id);
    if (before?.status !== 'pending') return;
    // Those who come along name the first: they go before it.
    for (const { id: other } of await othersAsked(tx, before))
      await Promise.all([freeAppointmentTime(tx, other, ctx.clock.now()), deleteRequest(tx, other)]);
    const left = await freeAppointmentTime(tx, id, ctx.clock.now());
    // Of several slots nobody knows which one is taken: the mirror will see.
    const isSure = why === 'slot-taken' && furtherOf(left, before).length === 0;
    await Promise.all([
      before.slotId && !isSure ? markSlot(tx, before.slotId, { status: 'free', at: ctx.clock.now() }) : undefined,
      deleteRequest(tx, id),
      record(tx, ctx, {
        action: 'appointment.request-refused',
        subject: { type: 'Appointment', id },
        patientId: before.patientId,
        detail: { start: toIso(before.start), why },
      }),
    ]);
  });
}

/** `Appointment.cancelReason` of a request that the clinic's own system refused after it had been promised an answer. */
const NOT_POSSIBLE = 'not-possible';

/** It was refused after whoever asked was sent away with "requested": it ends as cancelled, and they are told. Safe to repeat. */
export async function refusedAtEhr(ctx: ClinicContext, intent: BookIntent): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const before = await lockedAppointment(tx, intent.appointmentId);
    if (before?.status !== 'pending') return;
    const change = { status: 'cancelled', cancelReason: NOT_POSSIBLE } as const;
    const about = { before, cause: 'ehr', action: 'appointment.request-refused' };
    const afterOf = (other: BareAppointment) => nextVersion(ctx, other, change);
    const withGroup = await changeOthers(tx, ctx, { ...about, to: 'cancelled', afterOf });
    await writeChange(tx, ctx, { ...about, after: afterOf(before), withGroup });
  });
}
