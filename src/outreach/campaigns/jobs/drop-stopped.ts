import { z } from 'zod';
import { defineJob } from '../../../jobs/index.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId } from '../../../platform/kernel/ids.ts';
import type { CampaignId } from '../domain/campaign.ts';
import { announceCampaign } from '../events.ts';
import { getCampaign } from '../store/campaigns.ts';
import { dropWaiting } from '../store/targets.ts';

/** The rest of a stopped campaign, a page at a time. Nobody of it is written to meanwhile: that asks the campaign, not the person. */
export const dropStopped = defineJob<{ readonly campaignId: string }>({
  kind: 'outreach.drop-stopped',
  payload: z.object({ campaignId: z.uuid() }),
  maxAttempts: 20,
  async run(ctx: ClinicContext, payload) {
    const id = required(parseId<CampaignId>(payload.campaignId), 'campaign id');
    for (;;) {
      const campaign = await getCampaign(ctx, id);
      if (campaign?.state !== 'stopped') return;
      const more = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
        const rest = await dropWaiting(tx, { campaignId: id, reason: 'stopped', at: ctx.clock.now() });
        if (!rest) await announceCampaign(tx, ctx, { campaignId: id, state: 'stopped' });
        return rest;
      });
      if (!more) return;
    }
  },
});
