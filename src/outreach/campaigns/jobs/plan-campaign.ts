import { z } from 'zod';
import { defineJob } from '../../../jobs/index.ts';
import { AssertionFailed, required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId } from '../../../platform/kernel/ids.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { CampaignId, CampaignPlan, CampaignTargetId } from '../domain/campaign.ts';
import { reachPerson, type ReachRules } from '../domain/exclusion.ts';
import { isHeldOut } from '../domain/hold-out.ts';
import { permissionRules, type PermissionRules } from '../../queries/permission-facts.ts';
import { announceCampaign } from '../events.ts';
import { factsOf, reachRulesOf } from '../reach-rules.ts';
import { getCampaign, lockCampaign, plannedUpTo, setState, type StoredCampaign } from '../store/campaigns.ts';
import { peopleMeant, type Person } from '../store/people.ts';
import { insertTargets, nextDueAt, type NewTarget } from '../store/targets.ts';
import { scheduleStep } from './run-campaign.ts';

const PAGE = 2_000;
/** Two million people: beyond it something is wrong. */
const MOST_PAGES = 1_000;

interface Planning {
  readonly campaign: StoredCampaign;
  readonly rules: ReachRules;
  readonly permission: PermissionRules;
  readonly now: Instant;
}

function targetOf(ctx: ClinicContext, person: Person, planning: Planning): NewTarget {
  const { campaign, rules, permission, now } = planning;
  const reach = reachPerson(factsOf(person, campaign, permission.clinic), rules, now);
  const common = { id: ctx.ids.next<CampaignTargetId>(), patientId: person.id };
  if (reach.kind === 'leave-out') {
    return { ...common, state: 'excluded', reason: reach.reason, channel: firstChannel(campaign), dueAt: now };
  }
  const { channel, address, notBefore: dueAt } = reach;
  const held = isHeldOut(campaign.seed, address, campaign.holdOutPercent);
  return { ...common, state: held ? 'held-out' : 'planned', channel, address, dueAt };
}

function firstChannel({ channels }: CampaignPlan) {
  return required(channels[0], 'channel of a campaign');
}

/** Two of one page who share a phone: the statement sees only the pages before. */
function withoutTwice(targets: readonly NewTarget[]): readonly NewTarget[] {
  const seen = new Set<string>();
  return targets.map((target) => {
    if (target.address === undefined) return target;
    if (seen.has(target.address)) return { ...target, state: 'excluded', reason: 'same-address' };
    seen.add(target.address);
    return target;
  });
}

/** One page: read, decided, written. True where there may be more. */
async function planPage(ctx: ClinicContext, planning: Planning): Promise<boolean> {
  const { campaign, permission, now } = planning;
  const { zone } = permission.clinic;
  const query = { rules: campaign.audience, permission, now, zone, after: campaign.plannedTo, limit: PAGE };
  const people = await ctx.db.reading(ctx.clinicId, (reader) =>
    peopleMeant(reader, { ...query, campaignId: campaign.id }),
  );
  const targets = withoutTwice(people.map((person) => targetOf(ctx, person, planning)));
  const last = people.at(-1);
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (last && !(await plannedUpTo(tx, campaign.id, last.id))) return false;
    await insertTargets(tx, { campaignId: campaign.id, targets, at: now });
    if (people.length === PAGE) return true;
    await finishPlanning(tx, ctx, campaign);
    return false;
  });
}

async function finishPlanning(tx: ClinicTx, ctx: ClinicContext, { id }: StoredCampaign): Promise<void> {
  if ((await lockCampaign(tx, id))?.state !== 'planning') return;
  const at = ctx.clock.now();
  const dueAt = await nextDueAt(tx, id);
  const state = dueAt === undefined ? 'finished' : 'running';
  await setState(tx, { id, state, at });
  if (dueAt !== undefined) {
    await scheduleStep(tx, ctx, { campaignId: id, dueAt: at });
  }
  await announceCampaign(tx, ctx, { campaignId: id, state });
}

/** Looks at everybody whom the rules mean, a page at a time: memory does not grow with them, and a dead planner goes on where it was. */
export const planCampaign = defineJob<{ readonly campaignId: string }>({
  kind: 'outreach.plan-campaign',
  payload: z.object({ campaignId: z.uuid() }),
  maxAttempts: 10,
  async run(ctx, payload) {
    const id = required(parseId<CampaignId>(payload.campaignId), 'campaign id');
    const permission = await permissionRules(ctx);
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const campaign = await getCampaign(ctx, id);
      if (campaign?.state !== 'planning') return;
      const now = ctx.clock.now();
      const more = await planPage(ctx, {
        campaign,
        permission,
        rules: reachRulesOf(campaign, permission.clinic),
        now,
      });
      if (!more) return;
    }
    throw new AssertionFailed('a campaign means more people than a clinic can have');
  },
});
