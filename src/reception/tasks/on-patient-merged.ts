import type { DeliveredEvent } from '../../jobs/index.ts';
import { mergeOf } from '../../patients/index.ts';
import { repointUnmet } from '../demand/unmet-rows.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';

/** For `patient.merged`: the tasks of the alias, and what they found no time for, become the survivor's. Safe to repeat. */
export async function repointTasks(ctx: ClinicContext, { payload }: Pick<DeliveredEvent, 'payload'>): Promise<void> {
  const { aliasId, survivorId } = mergeOf(payload);
  await ctx.db.query(ctx.clinicId, 'update task set patient_id = $3 where clinic_id = $1 and patient_id = $2', [
    ctx.clinicId,
    aliasId,
    survivorId,
  ]);
  await repointUnmet(ctx, { aliasId, survivorId });
}
