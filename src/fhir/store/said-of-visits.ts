import type { ClinicReader, ClinicTx } from '../../platform/database/database.ts';
import type { FhirJson } from '../mapping/resource.ts';

/** What clients have said of visits that the clinic's own system keeps, by the visit's id. */
export async function loadSaid(
  reader: ClinicReader,
  appointmentIds: readonly string[],
): Promise<ReadonlyMap<string, FhirJson>> {
  if (appointmentIds.length === 0) return new Map();
  const rows = await reader.sql<{ appointment_id: string; said: FhirJson }>(
    'select appointment_id, said from visit_said where clinic_id = $1 and appointment_id = any($2::uuid[])',
    [reader.clinicId, appointmentIds],
  );
  return new Map(rows.map(({ appointment_id: id, said }) => [id, said]));
}

/** In the place of what was said before; undefined: nothing. The visit is there. */
export async function saveSaid(tx: ClinicTx, appointmentId: string, said: FhirJson | undefined): Promise<void> {
  if (said)
    await tx.run(
      `insert into visit_said (clinic_id, appointment_id, said) values ($1, $2, $3)
       on conflict (clinic_id, appointment_id) do update set said = excluded.said`,
      [tx.clinicId, appointmentId, said],
    );
  else
    await tx.run('delete from visit_said where clinic_id = $1 and appointment_id = $2', [tx.clinicId, appointmentId]);
}
