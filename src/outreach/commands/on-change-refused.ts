import { z } from 'zod';
import { getAppointment } from '../../agenda/index.ts';
import type { DeliveredEvent } from '../../jobs/index.ts';
import { getPatient } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type AppointmentId } from '../../platform/kernel/ids.ts';
import type { TouchId } from '../domain/plan-difference.ts';
import { sendTouch } from '../jobs/send-touch.ts';
import { policyOf } from '../queries/reminder-plans.ts';
import { addTouch, lockPlan } from '../store/touches.ts';

const changeRefused = z.object({ writeId: z.uuid(), appointmentId: z.uuid() });

/**
 * For `ehr.change-refused`: who was told "requested" hears that the visit stays as it was, once, and not at night. Nothing where
 * the visit is over by now. Safe to repeat.
 */
export async function onChangeRefused(ctx: ClinicContext, { payload }: Pick<DeliveredEvent, 'payload'>): Promise<void> {
  const event = changeRefused.parse(payload);
  const appointmentId = required(parseId<AppointmentId>(event.appointmentId), 'appointment id');
  const id = required(parseId<TouchId>(event.writeId), 'write id');
  const appointment = await getAppointment(ctx, appointmentId);
  const now = ctx.clock.now();
  if (appointment?.status !== 'booked' || appointment.start <= now) return;
  const patient = await getPatient(ctx, appointment.patientId);
  if (!patient?.active || patient.deceased) return;
  const { plan, nextContactTime } = await policyOf(ctx, appointment.serviceId);
  const { channels } = plan;
  const planned = { step: 'change-refused', channels, dueAt: nextContactTime(now, appointment.zone) } as const;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await lockPlan(tx, appointmentId);
    await addTouch(tx, ctx, { definition: sendTouch, planned, id, appointment });
  });
}
