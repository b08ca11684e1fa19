import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';

export interface DonePhoneChange {
  readonly patientId: PatientId;
  readonly oldPhone: string;
  readonly newPhone: string;
}

/** A change of telephone that holds. Undefined where it does not, or was withdrawn. One round trip. */
export async function donePhoneChange(ctx: ClinicContext, id: string): Promise<DonePhoneChange | undefined> {
  const [row] = await ctx.db.query<{ patient_id: PatientId; old_phone: string; new_phone: string }>(
    ctx.clinicId,
    `select patient_id, old_phone, new_phone from phone_change where clinic_id = $1 and id = $2 and state = 'done'`,
    [ctx.clinicId, id],
  );
  return row && { patientId: row.patient_id, oldPhone: row.old_phone, newPhone: row.new_phone };
}
