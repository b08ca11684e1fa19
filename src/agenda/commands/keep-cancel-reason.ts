import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';
import type { Cause } from '../domain/model.ts';

/**
 * Keeps why a visit was cancelled, where the patient tells it afterwards: a code or a few words. Whatever was kept before is
 * replaced; the trail has both. False where there is no such visit, or it is not cancelled any more.
 */
export async function keepCancelReason(
  ctx: ClinicContext,
  told: { readonly appointmentId: AppointmentId; readonly reason: string; readonly cause: Cause },
): Promise<boolean> {
  const { appointmentId, reason, cause } = told;
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [row] = await tx.sql<{ patient_id: PatientId }>(
      `update appointment set cancel_reason = $3, version = version + 1, updated_at = $4
        where clinic_id = $1 and id = $2 and status = 'cancelled' returning patient_id`,
      [tx.clinicId, appointmentId, reason, new Date(ctx.clock.now())],
    );
    if (!row) return false;
    await record(tx, ctx, {
      action: 'appointment.cancel-reason',
      subject: { type: 'Appointment', id: appointmentId },
      patientId: row.patient_id,
      detail: { cause, reason },
    });
    return true;
  });
}
