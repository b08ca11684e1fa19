import { record } from '../../../audit/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { CampaignHalt } from '../domain/campaign.ts';
import { announceCampaign, tellTrouble } from '../events.ts';
import { setState, type StoredCampaign } from '../store/campaigns.ts';
import { bringBackRefused } from '../store/refused.ts';
import { takeBack } from './take-back.ts';

/**
 * Pauses a campaign, locked for change, by itself: the carrier takes nothing more of it, and what is left would be burnt. What waits
 * is taken back, who was refused waits again, and a person is told: nobody but they resumes it. Audited.
 */
export async function haltCampaign(
  tx: ClinicTx,
  ctx: ClinicContext,
  { campaign, halted }: { readonly campaign: StoredCampaign; readonly halted: CampaignHalt },
): Promise<void> {
  const { id: campaignId, state: from, resumesPlanning } = campaign;
  const at = ctx.clock.now();
  const { version } = await setState(tx, { id: campaignId, state: 'paused', at, resumesPlanning, halted });
  await takeBack(tx, ctx, { campaignId, reason: 'campaign-paused' });
  await bringBackRefused(tx, { campaignId, at });
  await record(tx, ctx, {
    action: 'campaign.halt',
    subject: { type: 'Campaign', id: campaignId },
    detail: { from, to: 'paused', ...halted },
  });
  await tellTrouble(tx, ctx, { campaignId, version, ...halted, isOpen: true });
  await announceCampaign(tx, ctx, { campaignId, state: 'paused' });
}
