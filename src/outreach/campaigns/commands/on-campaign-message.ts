import { z } from 'zod';

import type { DeliveredEvent } from '../../../jobs/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId, type MessageId } from '../../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs } from '../../../platform/time/instant.ts';
import { nextTry } from '../domain/next-try.ts';
import { CARRIER_SILENT, isCarrierSilent, isToHalt, refusalOf } from '../domain/refusals.ts';
import { announceCampaign } from '../events.ts';
import { scheduleStep } from '../jobs/run-campaign.ts';
import { endTarget, lockTargetByMessage, putOffTarget, type Target } from '../store/targets.ts';
import { noteTemplateHealth } from '../../commands/whatsapp-templates.ts';
import { fatesAround, isWrittenBefore } from '../store/refused.ts';
import { lockCampaign, setState, type StoredCampaign } from '../store/campaigns.ts';
import { haltCampaign } from './halt-campaign.ts';

const messageStatus = z.object({
  messageId: z.uuid(),
  status: z.string(),
  failure: z.string().optional(),
  failureKind: z.string().optional(),
});
type Status = z.infer<typeof messageStatus>;

/**
 * For `message.status`: what became of a message of a campaign, and whether it is tried again. Where one after another is refused for
 * what is not the person's, the campaign pauses by itself. Safe to repeat.
 */
export async function onCampaignMessage(
  ctx: ClinicContext,
  { payload }: Pick<DeliveredEvent, 'payload'>,
): Promise<void> {
  const status = messageStatus.parse(payload);
  const messageId = required(parseId<MessageId>(status.messageId), 'message id');
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [found] = await tx.sql<{ campaign_id: string }>(
      'select campaign_id from campaign_target where clinic_id = $1 and message_id = $2',
      [tx.clinicId, messageId],
    );
    if (!found) return;
    // The campaign first, its people after it: as every step of it does.
    const campaign = await lockCampaign(tx, required(parseId<StoredCampaign['id']>(found.campaign_id), 'campaign'));
    const target = await lockTargetByMessage(tx, messageId);
    if (!campaign || !target) return;
    await announceCampaign(tx, ctx, { campaignId: campaign.id, state: campaign.state });
    await follow(tx, ctx, { campaign, target, messageId, status });
  });
}

interface Outcome {
  readonly campaign: StoredCampaign;
  readonly target: Target;
  readonly messageId: MessageId;
  readonly status: Status;
}

async function follow(tx: ClinicTx, ctx: ClinicContext, outcome: Outcome): Promise<void> {
  const { campaign, target, messageId, status } = outcome;
  const { id, channel, tries } = target;
  const reason = status.failure ?? status.status;
  const { channels } = campaign;
  if (status.status === 'dropped') {
    // It waited for the carrier until the evening: tomorrow is another day. Whoever wrote BAJA meanwhile is left alone.
    if (reason !== 'expired') return endTarget(tx, ctx, { id, state: 'dropped', reason });
    return again(tx, ctx, { campaign, target, channel, afterMs: MINUTE_MS, reason });
  }
  if (status.status === 'unknown') return waitForCarrier(tx, ctx, outcome);
  if (status.status !== 'failed') return undefined;
  await noteTemplateHealth(tx, ctx, { messageId, reason });
  const next = nextTry(status, { tries, channel, channels });
  if (next.kind === 'over' && (await waitForPerson(tx, ctx, outcome))) return undefined;
  if (next.kind === 'over') return endTarget(tx, ctx, { id, state: 'failed', reason });
  return again(tx, ctx, { campaign, target, channel: next.channel, afterMs: next.afterMs, reason });
}

/**
 * Whether somebody who was refused waits until a person resumes the campaign: it has paused by itself, now or before. Also one that
 * thought that it was over, or that a person had paused: what was on the wire then is heard of afterwards.
 */
async function waitForPerson(tx: ClinicTx, ctx: ClinicContext, outcome: Outcome): Promise<boolean> {
  const { campaign, target, messageId, status } = outcome;
  const { id, channel } = target;
  if (campaign.state === 'stopped' || refusalOf(status) === 'person') return false;
  const reason = status.failure ?? status.status;
  const { haltLiftedAt: since } = campaign;
  // The answer to what had left before a person resumed it: they wait again, as all who had been refused then.
  if (!campaign.halted && since !== undefined && (await isWrittenBefore(tx, messageId, since))) {
    await again(tx, ctx, { campaign, target, channel, afterMs: 0, reason });
    return true;
  }
  const around = { campaignId: campaign.id, channel, messageId, since };
  if (!campaign.halted && !isToHalt(status, await fatesAround(tx, around))) return false;
  await putOffTarget(tx, { id, until: ctx.clock.now(), reason, channel });
  if (!campaign.halted) await haltCampaign(tx, ctx, { campaign, halted: { reason, channel } });
  return true;
}

/** The carrier does not answer: who is left waits, and what became of those before is found out as of every lost answer. */
async function waitForCarrier(tx: ClinicTx, ctx: ClinicContext, outcome: Outcome): Promise<void> {
  const { campaign, target, messageId } = outcome;
  const { channel } = target;
  if (campaign.state !== 'running') return;
  const around = { campaignId: campaign.id, channel, messageId, since: campaign.haltLiftedAt };
  if (!isCarrierSilent(await fatesAround(tx, around))) return;
  await haltCampaign(tx, ctx, { campaign, halted: { reason: CARRIER_SILENT, channel } });
}

async function again(
  tx: ClinicTx,
  ctx: ClinicContext,
  retry: Pick<Outcome, 'campaign' | 'target'> & {
    readonly channel: Target['channel'];
    readonly afterMs: number;
    readonly reason: string;
  },
): Promise<void> {
  const { campaign, target, channel, afterMs, reason } = retry;
  if (campaign.state === 'stopped') return endTarget(tx, ctx, { id: target.id, state: 'failed', reason });
  const until = plusMs(ctx.clock.now(), afterMs);
  await putOffTarget(tx, { id: target.id, until, reason, channel });
  // It had thought that it was over.
  if (campaign.state === 'finished') await setState(tx, { id: campaign.id, state: 'running', at: ctx.clock.now() });
  if (campaign.state !== 'paused') await scheduleStep(tx, ctx, { campaignId: campaign.id, dueAt: until });
}
