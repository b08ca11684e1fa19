import type { DeliveredEvent } from '../../jobs/index.ts';
import { mergeOf } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';

/**
 * Of one person one offer at a time stands: where both entries have one, the alias's is left to end by itself. Of a campaign that has
 * both the survivor's own place counts, and what is still planned for the alias is dropped.
 */
const REPOINTED = [
  'update touch set patient_id = $3 where clinic_id = $1 and patient_id = $2',
  'update visit_link set patient_id = $3 where clinic_id = $1 and patient_id = $2',
  `update booking_link l set patient_id = $3 where l.clinic_id = $1 and l.patient_id = $2
      and not exists (select from booking_link s where s.clinic_id = $1 and s.patient_id = $3 and s.service_id = l.service_id)`,
  'update waiting_entry set patient_id = $3 where clinic_id = $1 and patient_id = $2',
  `update slot_offer o set patient_id = $3 where o.clinic_id = $1 and o.patient_id = $2
      and not (o.state = 'offered' and o.entry_id is not null and exists (
        select from slot_offer s where s.clinic_id = $1 and s.patient_id = $3 and s.state = 'offered' and s.entry_id is not null))`,
  `update campaign_target t set patient_id = $3 where t.clinic_id = $1 and t.patient_id = $2
      and not exists (select from campaign_target s where s.clinic_id = $1 and s.patient_id = $3
        and s.campaign_id = t.campaign_id and s.appointment_id is not distinct from t.appointment_id)`,
];
const DROPPED = `update campaign_target set state = 'dropped', reason = 'merged', ended_at = $3
  where clinic_id = $1 and patient_id = $2 and state = 'planned'`;

/** For `patient.merged`: messages, places on the waiting list, offers and campaigns of the alias become the survivor's. Safe to repeat. */
export async function repointTouches(ctx: ClinicContext, { payload }: Pick<DeliveredEvent, 'payload'>): Promise<void> {
  const { aliasId, survivorId } = mergeOf(payload);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    for (const statement of REPOINTED) await tx.run(statement, [ctx.clinicId, aliasId, survivorId]);
    await tx.run(DROPPED, [ctx.clinicId, aliasId, new Date(ctx.clock.now())]);
  });
}
