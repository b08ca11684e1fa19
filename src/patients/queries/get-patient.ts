import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { Patient } from '../domain/patient.ts';
import { PATIENT_COLUMNS, toPatient, type PatientRow } from '../store/patient-rows.ts';

/** One patient of the clinic, also an inactive one. One round trip. */
export async function getPatient(ctx: ClinicContext, id: PatientId): Promise<Patient | undefined> {
  const [row] = await ctx.db.query<PatientRow>(
    ctx.clinicId,
    `select ${PATIENT_COLUMNS} from patient p where p.clinic_id = $1 and p.id = $2`,
    [ctx.clinicId, id],
  );
  return row && toPatient(row);
}
