import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';

export interface WaitingPhoneChange {
  readonly oldPhone: string;
  readonly newPhone: string;
  readonly holdsFrom: Instant;
}

/** The change of telephone that a patient asked for and that does not hold yet. One round trip. */
export async function waitingPhoneChange(
  ctx: ClinicContext,
  patientId: PatientId,
): Promise<WaitingPhoneChange | undefined> {
  const [row] = await ctx.db.query<{ old_phone: string; new_phone: string; holds_from: Instant }>(
    ctx.clinicId,
    `select old_phone, new_phone, holds_from from phone_change
      where clinic_id = $1 and patient_id = $2 and state = 'waiting'`,
    [ctx.clinicId, patientId],
  );
  return row && { oldPhone: row.old_phone, newPhone: row.new_phone, holdsFrom: row.holds_from };
}
