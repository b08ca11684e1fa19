import type { DeliveredEvent } from '../../jobs/index.ts';
import { mergeOf } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';

/** For `patient.merged`: the calls of the alias become the survivor's. Safe to repeat. */
export async function repointCalls(ctx: ClinicContext, { payload }: Pick<DeliveredEvent, 'payload'>): Promise<void> {
  const { aliasId, survivorId } = mergeOf(payload);
  await ctx.db.query(ctx.clinicId, 'update call set patient_id = $3 where clinic_id = $1 and patient_id = $2', [
    ctx.clinicId,
    aliasId,
    survivorId,
  ]);
  await ctx.db.query(ctx.clinicId, 'update missed_call set patient_id = $3 where clinic_id = $1 and patient_id = $2', [
    ctx.clinicId,
    aliasId,
    survivorId,
  ]);
  await ctx.db.query(
    ctx.clinicId,
    'update recording_consent set patient_id = $3 where clinic_id = $1 and patient_id = $2',
    [ctx.clinicId, aliasId, survivorId],
  );
}
