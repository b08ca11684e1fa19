import type { TouchChannel } from '../../domain/plan.ts';
import { z } from 'zod';
import { linesOf } from '../../../identity/index.ts';
import { drawRoom, HOUSE_ADDRESS } from '../../../messaging/index.ts';
import { defineJob, enqueue } from '../../../jobs/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import { DatabaseUnavailable } from '../../../platform/database/database-unavailable.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId } from '../../../platform/kernel/ids.ts';
import { plusMs, type Instant } from '../../../platform/time/instant.ts';
import type { CampaignId, CampaignTargetId } from '../domain/campaign.ts';
import { handful, nextStepMs } from '../domain/pace.ts';
import { permissionRules } from '../../queries/permission-facts.ts';
import { announceCampaign } from '../events.ts';
import { haltCampaign } from '../commands/halt-campaign.ts';
import { templateFindings } from '../domain/preflight.ts';
import { getCampaign, lockCampaign, setState, type StoredCampaign } from '../store/campaigns.ts';
import { peopleNow } from '../store/people.ts';
import { approvedContent } from '../../queries/whatsapp-way.ts';
import { aliasInUse } from '../../senders/sender-aliases.ts';
import { callsLeft } from '../queries/calls-left.ts';
import { endTarget, isUnderWay, nextDueAt, takeDue, type Target } from '../store/targets.ts';
import { sendTo, type Sending } from './send-to.ts';

interface Batch {
  readonly now: Instant;
  readonly limit: number;
  /** Exactly this one: the others of its handful are sent without it. */
  readonly only?: CampaignTargetId | undefined;
}

/**
 * One handful in one transaction. The campaign runs at this very moment, and no pause is committed before this is: what is
 * written here may be sent. Returns whom it has dealt with.
 */
function sendDue(ctx: ClinicContext, sending: Sending, batch: Batch): Promise<readonly Target[]> {
  const { campaign } = sending;
  const { now } = batch;
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const locked = await lockCampaign(tx, campaign.id, 'share');
    if (locked?.state !== 'running') return [];
    const taken = await takeDue(tx, { campaignId: campaign.id, ...batch });
    if (taken.length === 0) return [];
    const people = await peopleNow(tx, {
      ids: taken.map(({ patientId }) => patientId),
      now,
      campaignId: campaign.id,
      permission: sending.permission,
    });
    // All to their end, also where one fails: none may go on asking a transaction that is over.
    const ends = await Promise.allSettled(
      taken.map((target) => sendTo(tx, ctx, { ...sending, target, person: people.get(target.patientId) })),
    );
    const fault = ends.find((end) => end.status === 'rejected');
    if (fault) throw new HandfulFailed(fault.reason, taken);
    await announceCampaign(tx, ctx, { campaignId: campaign.id, state: locked.state });
    return taken;
  });
}

/** Nothing of the handful was written: one of them cannot be, and which one is found by trying each alone. */
class HandfulFailed extends Error {
  override readonly name: string = 'HandfulFailed';
  readonly targets: readonly Target[];
  constructor(cause: unknown, targets: readonly Target[]) {
    super('a handful of a campaign could not be written', { cause });
    this.targets = targets;
  }
}

/** The whole handful, or where one of them is bad each alone: one bad row never stops the others. */
async function sendHandful(ctx: ClinicContext, sending: Sending, batch: Batch): Promise<void> {
  try {
    await sendDue(ctx, sending, batch);
  } catch (error) {
    if (!(error instanceof HandfulFailed) || error.cause instanceof DatabaseUnavailable) throw error;
    for (const { id } of error.targets) await sendAlone(ctx, sending, { now: batch.now, limit: 1, only: id });
  }
}

async function sendAlone(ctx: ClinicContext, sending: Sending, batch: Batch & { readonly only: CampaignTargetId }) {
  try {
    await sendDue(ctx, sending, batch);
  } catch (error) {
    if (!(error instanceof HandfulFailed) || error.cause instanceof DatabaseUnavailable) throw error;
    ctx.log.error({ error: error.cause, 'target.id': batch.only }, 'A message of a campaign cannot be written.');
    const end = { id: batch.only, state: 'failed', reason: 'unsendable' } as const;
    await ctx.db.inClinic(ctx.clinicId, (tx) => endTarget(tx, ctx, end));
  }
}

/** The next step, or the end where nobody waits any more. Under the lock: a step that ends at the same time sees the other's. */
async function goOn(ctx: ClinicContext, { id, perMinute }: StoredCampaign): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const campaign = await lockCampaign(tx, id);
    if (campaign?.state !== 'running') return;
    const now = ctx.clock.now();
    const next = await nextDueAt(tx, id);
    if (next === undefined && !(await isUnderWay(tx, id))) {
      await setState(tx, { id, state: 'finished', at: now });
      await announceCampaign(tx, ctx, { campaignId: id, state: 'finished' });
      return;
    }
    const dueAt = plusMs(now, nextStepMs(perMinute));
    await scheduleStep(tx, ctx, { campaignId: id, dueAt: next !== undefined && next > dueAt ? next : dueAt });
  });
}

/** By WhatsApp alone, and the template has been paused since the launch: everybody who is left would fail for it. */
async function haltWithoutTemplate(ctx: ClinicContext, { id }: StoredCampaign): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const campaign = await lockCampaign(tx, id);
    if (campaign?.state !== 'running') return;
    await haltCampaign(tx, ctx, { campaign, halted: { reason: 'template-needed', channel: 'whatsapp' } });
  });
}

/** Steps of one campaign, each at its instant once. */
export function scheduleStep(
  tx: ClinicTx,
  ctx: ClinicContext,
  step: { readonly campaignId: CampaignId; readonly dueAt: Instant },
): Promise<void> {
  const { campaignId, dueAt } = step;
  return enqueue(tx, ctx, {
    definition: runCampaign,
    payload: { campaignId },
    dueAt,
    dedupeKey: `${campaignId}@${dueAt}`,
  });
}

/** One handful of a running campaign, as its pace and its sender allow, and the job of the next. */
export const runCampaign = defineJob<{ readonly campaignId: string }>({
  kind: 'outreach.run-campaign',
  payload: z.object({ campaignId: z.uuid() }),
  maxAttempts: 20,
  async run(ctx, payload) {
    const id = required(parseId<CampaignId>(payload.campaignId), 'campaign id');
    const campaign = await getCampaign(ctx, id);
    if (campaign?.state !== 'running') return;
    const [permission, lines, alias] = await Promise.all([permissionRules(ctx), linesOf(ctx), aliasInUse(ctx)]);
    const lineOf = (channel: TouchChannel) =>
      lines.find(({ channels }) => channels.some((one) => one === channel))?.number;
    const channel = required(campaign.channels[0], 'channel');
    const wanted = handful(campaign.perMinute);
    const own = channel === 'email' ? HOUSE_ADDRESS : channel === 'sms' ? alias?.alias : undefined;
    const limit = await drawRoom(ctx, { from: own ?? lineOf(channel) ?? 'none', channel, wanted });
    if (limit > 0) {
      const { channels } = campaign;
      const [contentOf, calls] = await Promise.all([
        channels.includes('whatsapp') ? approvedContent(ctx, `campaign-${campaign.purpose}`) : undefined,
        channels.includes('voice') ? callsLeft(ctx) : 0,
      ]);
      if (contentOf && templateFindings(campaign, new Set(contentOf.keys())).some(({ blocks }) => blocks))
        return haltWithoutTemplate(ctx, campaign);
      const sending = {
        campaign,
        permission,
        lineOf,
        alias: alias?.alias,
        contentOf: contentOf ?? new Map(),
        calls: { left: calls },
      };
      await sendHandful(ctx, sending, { now: ctx.clock.now(), limit });
    }
    await goOn(ctx, campaign);
  },
});
