import type { DeliveredEvent } from '../../jobs/index.ts';
import { mergeOf } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';

/** For `patient.merged`: the conversations of the alias become the survivor's. Safe to repeat. */
export async function repointConversations(
  ctx: ClinicContext,
  { payload }: Pick<DeliveredEvent, 'payload'>,
): Promise<void> {
  const { aliasId, survivorId } = mergeOf(payload);
  const moved = [ctx.clinicId, aliasId, survivorId];
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await Promise.all([
      tx.run('update conversation set patient_id = $3 where clinic_id = $1 and patient_id = $2', moved),
      tx.run('update conversation_request set patient_id = $3 where clinic_id = $1 and patient_id = $2', moved),
    ]);
  });
}
