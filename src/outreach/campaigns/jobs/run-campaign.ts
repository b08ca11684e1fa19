import type { TouchChannel } from '../../domain/plan.ts';
import { z } from 'zod';
import { linesOf } from '../../../identity/index.ts';
import { defineJob, enqueue } from '../../../jobs/index.ts';
import { nextContactTime } from '../../../patients/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import { DatabaseUnavailable } from '../../../platform/database/database-unavailable.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId } from '../../../platform/kernel/ids.ts';
import { plusMs, type Instant } from '../../../platform/time/instant.ts';
import type { CampaignId, CampaignTargetId } from '../domain/campaign.ts';
import { languageOf, renderText } from '../domain/campaign-text.ts';
import { reachPerson } from '../domain/exclusion.ts';
import { handful, nextStepMs } from '../domain/pace.ts';
import { sendableUntil } from '../domain/sendable.ts';
import { carry } from '../../jobs/carry.ts';
import { permissionRules, type PermissionRules } from '../../queries/permission-facts.ts';
import { announceCampaign } from '../events.ts';
import { factsOf, reachRulesOf } from '../reach-rules.ts';
import { getCampaign, lockCampaign, setState, type StoredCampaign } from '../store/campaigns.ts';
import { peopleNow, type Person } from '../store/people.ts';
import { drawPace } from '../store/sender-pace.ts';
import {
  endTarget,
  isUnderWay,
  markTargetSent,
  nextDueAt,
  putOffTarget,
  takeDue,
  type Target,
} from '../store/targets.ts';

interface Sending {
  readonly campaign: StoredCampaign;
  readonly permission: PermissionRules;
  readonly lineOf: (channel: TouchChannel) => string | undefined;
}

/** Sends to one person, puts it off or leaves it, from facts read now. */
async function sendTo(
  tx: ClinicTx,
  ctx: ClinicContext,
  work: Sending & { readonly target: Target; readonly person: Person | undefined },
): Promise<void> {
  const { campaign, target, person } = work;
  const { clinic } = work.permission;
  const { id } = target;
  const now = ctx.clock.now();
  if (!person) return endTarget(tx, ctx, { id, state: 'dropped', reason: 'patient-unknown' });
  const rules = reachRulesOf({ ...campaign, channels: channelsFrom(campaign, target.channel) }, clinic);
  const reach = reachPerson(factsOf(person, campaign, clinic), rules, now);
  if (reach.kind === 'leave-out') return endTarget(tx, ctx, { id, state: 'dropped', reason: reach.reason });
  const { channel, address, notBefore } = reach;
  if (notBefore > now) return putOffTarget(tx, { id, until: notBefore, reason: reach.why ?? 'later', channel });
  const line = work.lineOf(channel);
  if (line === undefined) return endTarget(tx, ctx, { id, state: 'failed', reason: 'no-line' });
  const language = required(
    languageOf(campaign.texts, { own: person.language, house: clinic.defaultLanguage }),
    'language with a text',
  );
  const values = { clinic: clinic.name, phone: line, name: person.givenName };
  const text = renderText(required(campaign.texts[language], 'text'), values, { purpose: campaign.purpose, language });
  const messageId = await carry(tx, ctx, {
    channel,
    address,
    line,
    language,
    purpose: campaign.purpose,
    patientId: person.id,
    template: `campaign-${campaign.purpose}`,
    values: { text },
    dedupeKey: `campaign:${id}:${target.tries}`,
    expiresAt: sendableUntil(now, (at) => nextContactTime(at, clinic.zone) === at),
  });
  await markTargetSent(tx, ctx, { id, messageId, channel, address });
}

/** A second try begins at the channel that was chosen for it. */
function channelsFrom({ channels }: StoredCampaign, first: TouchChannel): readonly TouchChannel[] {
  return channels.slice(Math.max(0, channels.indexOf(first)));
}

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
    const [permission, lines] = await Promise.all([permissionRules(ctx), linesOf(ctx)]);
    const lineOf = (channel: TouchChannel) =>
      lines.find(({ channels }) => channels.some((one) => one === channel))?.number;
    const channel = required(campaign.channels[0], 'channel');
    const wanted = handful(campaign.perMinute);
    const limit = await drawPace(ctx, { sender: lineOf(channel) ?? 'none', channel, wanted });
    if (limit > 0) await sendHandful(ctx, { campaign, permission, lineOf }, { now: ctx.clock.now(), limit });
    await goOn(ctx, campaign);
  },
});
