import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { Cause } from '../domain/model.ts';

/** Who comes later than this does not come to that visit any more. */
export const MOST_MINUTES_LATE = 240;

/**
 * Keeps with a booked visit by how many minutes its patient will be late, from 1 to `MOST_MINUTES_LATE`, so that whoever
 * looks at the agenda sees it. Publishes `appointment.late { appointmentId, patientId, minutes }`. The same again changes
 * nothing. False where there is no such visit, or it is not awaited any more.
 */
export async function noteLate(
  ctx: ClinicContext,
  told: { readonly appointmentId: AppointmentId; readonly minutes: number; readonly cause: Cause },
): Promise<boolean> {
  const { appointmentId, minutes, cause } = told;
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [row] = await tx.sql<{ patient_id: PatientId; late_minutes: number | null }>(
      `select patient_id, late_minutes from appointment where clinic_id = $1 and id = $2 and status in ('booked', 'pending') for update`,
      [tx.clinicId, appointmentId],
    );
    if (!row) return false;
    if (row.late_minutes === minutes) return true;
    const { patient_id: patientId } = row;
    await tx.run('update appointment set late_minutes = $3 where clinic_id = $1 and id = $2', [
      tx.clinicId,
      appointmentId,
      minutes,
    ]);
    await record(tx, ctx, {
      action: 'appointment.note-late',
      subject: { type: 'Appointment', id: appointmentId },
      patientId,
      detail: { cause, minutes },
    });
    await emit(tx, ctx, { type: 'appointment.late', payload: { appointmentId, patientId, minutes } });
    return true;
  });
}
