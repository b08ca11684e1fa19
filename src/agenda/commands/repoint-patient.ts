import { recordAll } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';

/** The visits of an entry of the directory that is an alias now become the survivor's. Nobody is told: times stay. Safe to repeat. */
export async function repointPatient(
  tx: ClinicTx,
  ctx: ClinicContext,
  merge: { readonly aliasId: PatientId; readonly survivorId: PatientId },
): Promise<number> {
  const { aliasId, survivorId } = merge;
  const moved = await tx.sql<{ id: AppointmentId; version: number }>(
    `update appointment set patient_id = $3, version = version + 1, updated_at = $4 where clinic_id = $1 and patient_id = $2
      returning id, version`,
    [tx.clinicId, aliasId, survivorId, new Date(ctx.clock.now())],
  );
  await recordAll(
    tx,
    ctx,
    moved.map(({ id, version }) => ({
      action: 'appointment.repoint',
      subject: { type: 'Appointment', id },
      patientId: survivorId,
      detail: { version, aliasId },
    })),
  );
  return moved.length;
}
