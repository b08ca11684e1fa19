import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';

/** Somebody with more is a slip of the pen. */
export const MOST_INSURERS = 5;

/** Says anew, as a whole, who pays for a patient's visits; none: they do. What other systems know of the patient leaves it as it is. Safe to repeat. */
export async function writeInsurers(
  ctx: ClinicContext,
  { patientId, insurers }: { readonly patientId: PatientId; readonly insurers: readonly string[] },
): Promise<Result<readonly string[], { readonly code: 'patient-unknown' }>> {
  const names = [...new Set(insurers)];
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Result<readonly string[], { code: 'patient-unknown' }>> => {
    const [known] = await tx.sql<{ same: boolean }>(
      'select insurers = $3::text[] as same from patient where clinic_id = $1 and id = $2 for update',
      [tx.clinicId, patientId, names],
    );
    if (!known) return refuse({ code: 'patient-unknown' });
    if (known.same) return ok(names);
    await tx.run('update patient set insurers = $3::text[], insurers_at = $4 where clinic_id = $1 and id = $2', [
      tx.clinicId,
      patientId,
      names,
      new Date(ctx.clock.now()),
    ]);
    const detail = { insurers: names.length };
    await record(tx, ctx, {
      action: 'patient.insurers',
      subject: { type: 'Patient', id: patientId },
      patientId,
      detail,
    });
    return ok(names);
  });
}
