import { record } from '../../../audit/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId } from '../../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import type { Campaign, CampaignId, CampaignInvalid, CampaignNotInState, CampaignPlan } from '../domain/campaign.ts';
import { planFault } from '../domain/campaign-text.ts';
import { CARRIED } from '../../jobs/carry.ts';
import { templates } from '../../templates.ts';
import { announceCampaign } from '../events.ts';
import { insertCampaign, lockCampaign, rewriteDraft } from '../store/campaigns.ts';

export interface CampaignUnknown {
  readonly code: 'campaign-unknown';
}

/** Its rules and words, and whether its channels have a form for words of the clinic's own. */
function faultOf(plan: CampaignPlan): CampaignInvalid | undefined {
  const carried = templates.channelsOf(`campaign-${plan.purpose}`).filter((channel) => CARRIED.includes(channel));
  const unknown = plan.channels.find((channel) => !carried.includes(channel));
  if (unknown !== undefined) return { code: 'campaign-invalid', why: 'channel-unknown', detail: unknown };
  return planFault(plan);
}

/** Writes a draft: nobody is contacted before it is launched. Audited. A rebooking is made by closing time, not written. */
export async function createCampaign(
  ctx: ClinicContext,
  plan: CampaignPlan,
): Promise<Result<Campaign, CampaignInvalid>> {
  if (plan.kind === 'rebooking') return refuse({ code: 'campaign-invalid', why: 'rebooking-by-closure' });
  const fault = faultOf(plan);
  if (fault) return refuse(fault);
  const id = ctx.ids.next<CampaignId>();
  const campaign = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const made = await insertCampaign(tx, { id, plan, seed: ctx.ids.next(), at: ctx.clock.now() });
    await record(tx, ctx, {
      action: 'campaign.create',
      subject: { type: 'Campaign', id },
      detail: { kind: plan.kind, purpose: plan.purpose },
    });
    await announceCampaign(tx, ctx, { campaignId: id, state: made.state });
    return made;
  });
  return ok(campaign);
}

export type DraftRefusal = CampaignInvalid | CampaignUnknown | CampaignNotInState;

/** Writes a draft anew. What has been launched keeps its rules and its words. */
export async function changeDraft(
  ctx: ClinicContext,
  change: { readonly id: string; readonly plan: CampaignPlan },
): Promise<Result<Campaign, DraftRefusal>> {
  const id = parseId<CampaignId>(change.id);
  const fault = faultOf(change.plan);
  if (fault) return refuse(fault);
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Result<Campaign, DraftRefusal>> => {
    const before = id && (await lockCampaign(tx, id));
    if (!before) return refuse({ code: 'campaign-unknown' });
    if (before.state !== 'draft') return refuse({ code: 'campaign-state', state: before.state });
    const after = await rewriteDraft(tx, { id: before.id, plan: change.plan, at: ctx.clock.now() });
    await record(tx, ctx, {
      action: 'campaign.change',
      subject: { type: 'Campaign', id: before.id },
      detail: { kind: change.plan.kind, purpose: change.plan.purpose },
    });
    await announceCampaign(tx, ctx, { campaignId: before.id, state: after.state });
    return ok(after);
  });
}
