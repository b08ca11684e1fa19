import type { ClinicContext } from '../../../platform/kernel/context.ts';

/** Campaigns of all clinics that paused by themselves and wait for a person, by what the carrier said: for the operator. Reads only. */
export async function haltedCampaigns(
  ctx: Pick<ClinicContext, 'db'>,
): Promise<readonly { readonly reason: string; readonly campaigns: number }[]> {
  return ctx.db.querySystem<{ reason: string; campaigns: number }>(
    `select halted_reason as reason, count(*)::int as campaigns from campaign
      where state = 'paused' and halted_reason is not null group by 1`,
  );
}
