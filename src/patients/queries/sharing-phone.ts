import type { ClinicTx } from '../../platform/database/database.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { Patient } from '../domain/patient.ts';
import { toPatient, type PatientRow } from '../store/patient-rows.ts';
import { FIND_BY_CONTACT } from './find-by-contact.ts';

/** Everybody at a telephone who was born on the day of one of them: mostly that one alone, twins both. */
export async function sharingPhone(
  tx: ClinicTx,
  { patientId, phone }: { readonly patientId: PatientId; readonly phone: string },
): Promise<readonly Patient[]> {
  const rows = await tx.sql<PatientRow>(FIND_BY_CONTACT, [tx.clinicId, phone, 'phone']);
  const patients = rows.map(toPatient);
  const one = patients.find(({ id }) => id === patientId);
  return patients.filter(
    ({ id, birthDate }) => id === patientId || (birthDate !== undefined && birthDate === one?.birthDate),
  );
}
