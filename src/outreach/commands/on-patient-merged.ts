import type { DeliveredEvent } from '../../jobs/index.ts';
import { mergeOf } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';

/** For `patient.merged`: the planned and sent messages of the alias become the survivor's. Safe to repeat. */
export async function repointTouches(ctx: ClinicContext, { payload }: Pick<DeliveredEvent, 'payload'>): Promise<void> {
  const { aliasId, survivorId } = mergeOf(payload);
  for (const table of ['touch', 'visit_link'] as const) {
    await ctx.db.query(ctx.clinicId, `update ${table} set patient_id = $3 where clinic_id = $1 and patient_id = $2`, [
      ctx.clinicId,
      aliasId,
      survivorId,
    ]);
  }
}
