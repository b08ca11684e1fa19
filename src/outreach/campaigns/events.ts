import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { CampaignHalt, CampaignId, CampaignState } from './domain/campaign.ts';

/** `campaign.changed`: its state or its figures are not what they were. Whoever watches asks again. */
export function announceCampaign(
  tx: ClinicTx,
  ctx: ClinicContext,
  change: { readonly campaignId: CampaignId; readonly state: CampaignState },
): Promise<void> {
  return emit(tx, ctx, { type: 'campaign.changed', payload: change });
}

/**
 * `campaign.trouble`: a campaign has paused by itself and waits for a person, or does so no longer. `version` of the campaign tells one
 * such pause from the next.
 */
export function tellTrouble(
  tx: ClinicTx,
  ctx: ClinicContext,
  trouble: CampaignHalt & { readonly campaignId: CampaignId; readonly version: number; readonly isOpen: boolean },
): Promise<void> {
  return emit(tx, ctx, { type: 'campaign.trouble', payload: trouble });
}
