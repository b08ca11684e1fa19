import { record } from '../../../audit/index.ts';
import { enqueue } from '../../../jobs/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId } from '../../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import {
  afterStep,
  type Campaign,
  type CampaignId,
  type CampaignNotInState,
  type CampaignStep,
} from '../domain/campaign.ts';
import type { PreflightFinding } from '../domain/preflight.ts';
import { announceCampaign, tellTrouble } from '../events.ts';
import { dropStopped } from '../jobs/drop-stopped.ts';
import { planCampaign } from '../jobs/plan-campaign.ts';
import { scheduleStep } from '../jobs/run-campaign.ts';
import { rebookVisits } from '../rebooking/rebook-visits.ts';
import { campaignPreflight } from '../queries/preflight.ts';
import { getCampaign, lockCampaign, setState, type StoredCampaign } from '../store/campaigns.ts';
import { dropWaiting } from '../store/targets.ts';
import { takeBack } from './take-back.ts';
import type { CampaignUnknown } from './write-campaign.ts';

export type StepRefusal =
  | CampaignUnknown
  | CampaignNotInState
  | { readonly code: 'sender-not-ready'; readonly findings: readonly PreflightFinding[] };

/**
 * Launches, pauses, resumes or stops a campaign. What a pause finds waiting for the carrier is taken back and waits again; of a
 * stop it is over. Nothing is written for a campaign after this is committed; what was on the wire then is not called back.
 * Audited. Done again it changes nothing. One whose senders are not there, or not lawful for its purpose, is not launched.
 */
export async function stepCampaign(
  ctx: ClinicContext,
  step: { readonly id: string; readonly step: CampaignStep },
): Promise<Result<Campaign, StepRefusal>> {
  const id = parseId<CampaignId>(step.id);
  const plan = id && step.step === 'launch' ? await getCampaign(ctx, id) : undefined;
  const findings = plan ? await campaignPreflight(ctx, plan) : [];
  if (findings.some(({ blocks }) => blocks)) return refuse({ code: 'sender-not-ready', findings });
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Result<Campaign, StepRefusal>> => {
    const before = id && (await lockCampaign(tx, id));
    if (!before) return refuse({ code: 'campaign-unknown' });
    const next = afterStep(before.state, step.step);
    if (!next.ok) return next;
    if (next.value === before.state) return ok(before);
    const resumes = step.step === 'resume' && before.resumesPlanning;
    const state = resumes ? 'planning' : next.value;
    const after = await setState(tx, {
      id: before.id,
      state,
      at: ctx.clock.now(),
      resumesPlanning: step.step === 'pause' && before.state === 'planning',
    });
    await follow(tx, ctx, after);
    await record(tx, ctx, {
      action: `campaign.${step.step}`,
      subject: { type: 'Campaign', id: before.id },
      detail: { from: before.state, to: state },
    });
    await announceCampaign(tx, ctx, { campaignId: before.id, state });
    const { halted, version } = before;
    if (halted) await tellTrouble(tx, ctx, { campaignId: before.id, version, ...halted, isOpen: false });
    return ok(after);
  });
}

async function follow(tx: ClinicTx, ctx: ClinicContext, { id, state, kind }: StoredCampaign): Promise<void> {
  const at = ctx.clock.now();
  switch (state) {
    case 'planning':
      return enqueue(tx, ctx, { definition: planCampaign, payload: { campaignId: id }, dedupeKey: `${id}@${at}` });
    case 'running':
      if (kind !== 'rebooking') return scheduleStep(tx, ctx, { campaignId: id, dueAt: at });
      return enqueue(tx, ctx, { definition: rebookVisits, payload: { campaignId: id }, dedupeKey: `${id}@${at}` });
    case 'paused':
      return takeBack(tx, ctx, { campaignId: id, reason: 'campaign-paused' });
    case 'stopped':
      await takeBack(tx, ctx, { campaignId: id, reason: 'campaign-stopped' });
      if (!(await dropWaiting(tx, { campaignId: id, reason: 'stopped', at }))) return undefined;
      return enqueue(tx, ctx, { definition: dropStopped, payload: { campaignId: id }, dedupeKey: `${id}@${at}` });
    case 'draft':
    case 'finished':
      return undefined;
  }
}
