import { recordAll } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';
import { emitAll } from '../../platform/outbox/emit.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import type { Cause } from '../domain/model.ts';
import { repointedEvent } from '../events.ts';

/**
 * The visits of an entry of the directory that is an alias now become the survivor's. No patient is told: times stay. Who keeps a copy
 * of them hears `appointment.repointed`. Safe to repeat.
 */
export async function repointPatient(
  tx: ClinicTx,
  ctx: ClinicContext,
  merge: { readonly aliasId: PatientId; readonly survivorId: PatientId; readonly cause: Cause },
): Promise<number> {
  const { aliasId, survivorId, cause } = merge;
  const now = new Date(ctx.clock.now());
  // Whoever knows a visit of several by its first appointment sees that something of it changes. Before the change: history keeps what was.
  await tx.run(
    `update appointment g set version = g.version + 1, updated_at = $3
      where g.clinic_id = $1 and g.patient_id <> $2 and g.id in (
        select a.group_id from appointment a where a.clinic_id = $1 and a.patient_id = $2 and a.group_id <> a.id)`,
    [tx.clinicId, aliasId, now],
  );
  const moved = await tx.sql<{ id: AppointmentId; version: number; start_at: Instant }>(
    `update appointment set patient_id = $3, version = version + 1, updated_at = $4 where clinic_id = $1 and patient_id = $2
      returning id, version, start_at`,
    [tx.clinicId, aliasId, survivorId, now],
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
  await emitAll(
    tx,
    ctx,
    moved.map(({ id, version, start_at: start }) =>
      repointedEvent({ appointmentId: id, patientId: survivorId, version, cause, start: toIso(start) }),
    ),
  );
  return moved.length;
}
