import { z } from 'zod';
import { appointmentsOf } from '../../agenda/index.ts';
import type { DeliveredEvent } from '../../jobs/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type AppointmentId, type MessageId, type PatientId } from '../../platform/kernel/ids.ts';
import { dropTouch, lockSentByMessage } from '../store/touches.ts';
import { replan } from './replan.ts';

const appointmentChanged = z.object({ appointmentId: z.uuid(), cause: z.string().max(40).optional() });
const patientChanged = z.object({ patientId: z.uuid() });
const messageStatus = z.object({ messageId: z.uuid(), status: z.string(), failure: z.string().optional() });

/** Taken back because the visit changed, or silence that the patient asked for. */
const NEEDS_NOBODY: readonly string[] = ['moved', 'cancelled', 'opted-out'];

/** For every `appointment.…` event. Safe to repeat. */
export async function onAppointmentChanged(
  ctx: ClinicContext,
  { payload }: Pick<DeliveredEvent, 'payload'>,
): Promise<void> {
  const event = appointmentChanged.parse(payload);
  const appointmentId = required(parseId<AppointmentId>(event.appointmentId), 'appointment id');
  await replan(ctx, appointmentId, { cause: event.cause });
}

/** For `patient.changed`: who died or left is not written to. Safe to repeat. */
export async function onPatientChanged(
  ctx: ClinicContext,
  { payload }: Pick<DeliveredEvent, 'payload'>,
): Promise<void> {
  const event = patientChanged.parse(payload);
  const patientId = required(parseId<PatientId>(event.patientId), 'patient id');
  const coming = await appointmentsOf(ctx, patientId, { from: ctx.clock.now() });
  for (const { id } of coming) await replan(ctx, id);
}

/** For `message.status`: a touch whose message failed or never left was not received. The desk is told. Safe to repeat. */
export async function onMessageStatus(ctx: ClinicContext, { payload }: Pick<DeliveredEvent, 'payload'>): Promise<void> {
  const event = messageStatus.parse(payload);
  if (event.status !== 'failed' && event.status !== 'dropped') return;
  const messageId = required(parseId<MessageId>(event.messageId), 'message id');
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const touch = await lockSentByMessage(tx, messageId);
    if (!touch) return;
    const reason = event.failure ?? 'failed';
    // Who has just booked knows of the visit; whoever misses the reminder must hear it from a person.
    const announce = touch.step !== 'booking-confirmation' && !NEEDS_NOBODY.includes(reason);
    await dropTouch(tx, ctx, { touch, reason, announce });
  });
}
