import {
  DEFAULT_PLAN,
  discardPlanDraft,
  draftPlan,
  planDrafts,
  planHistory,
  publishPlan,
  publishPlanAtOnce,
  reminderPlans,
  tryPlanVersion,
  type PlanTrial,
  type PlanVersion,
  type TriedTouch,
} from '../../../outreach/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { staffNames } from '../../queries/staff-names.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { refuseUntried } from '../refuse-untried.ts';
import { accepted, problemOf } from '../refusals.ts';
import {
  planDraftBody,
  planHistoryOut,
  planHistoryQuery,
  planPublishBody,
  planRollBackBody,
  planTrialOut,
  planTryBody,
  planVersionParams,
  reminderPlanBody,
  reminderPlanParams,
  reminderPlanRemoveQuery,
  reminderPlansOut,
  type PlanTrialOut,
  type PlanVersionOut,
} from '../shapes/reminder-plan.ts';

const tag = 'Reminders';

async function shownVersions(ctx: ClinicContext, versions: readonly PlanVersion[]): Promise<PlanVersionOut[]> {
  const names = await staffNames(
    ctx,
    versions.flatMap(({ author }) => (author.kind === 'staff' ? [author.id] : [])),
  );
  return versions.map(({ author, plan, savedAt, publishedAt, ...rest }) => {
    const name = author.kind === 'staff' ? names.get(author.id) : undefined;
    return {
      ...rest,
      savedAt: toIso(savedAt),
      ...(plan === undefined ? {} : { plan: { ...plan } }),
      ...(publishedAt === undefined ? {} : { publishedAt: toIso(publishedAt) }),
      ...(name === undefined ? {} : { author: name }),
    };
  });
}

async function plansNow(ctx: ClinicContext) {
  const [plans, drafts] = await Promise.all([reminderPlans(ctx), planDrafts(ctx)]);
  return {
    plans: plans.map(({ plan, updatedAt, ...rest }) => ({ ...rest, plan: { ...plan }, updatedAt: toIso(updatedAt) })),
    drafts: await shownVersions(ctx, drafts),
    defaults: { ...DEFAULT_PLAN },
  };
}

const touchShown = ({ dueAt, ...touch }: TriedTouch) => ({ ...touch, dueAt: toIso(dueAt) });

function trialShown({ faults, visits, ...counts }: PlanTrial): PlanTrialOut {
  return {
    ...counts,
    passed: faults.length === 0,
    faults: faults.map(({ channels, ...fault }) => ({ ...fault, ...(channels ? { channels: [...channels] } : {}) })),
    visits: visits.map(({ start, now, after, ...visit }) => ({
      ...visit,
      start: toIso(start),
      now: now.map(touchShown),
      after: after.map(touchShown),
    })),
  };
}

const standingRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/reminder-plans',
    tag,
    summary: 'What is sent before a visit, by service, and the drafts of what shall be',
    policy: 'settings.read',
    status: 200,
    answer: reminderPlansOut,
    handle: ({ ctx }) => plansNow(ctx),
  }),
  defineRoute({
    method: 'post',
    path: '/reminder-plans',
    tag,
    summary: 'Write what is sent before the visits of a service, or of all others, in one step',
    description:
      'Tried with the visits to come and put in force at once, or refused. Visits that are booked already follow it within moments: what waits gets its new time and channels. What was sent stays sent, and no reminder whose time has passed is sent late.',
    policy: 'settings.write',
    status: 200,
    body: reminderPlanBody,
    answer: reminderPlansOut,
    refusals: ['service-unknown', 'plan-not-passed', 'untried-not-allowed'],
    handle: async ({ ctx, caller, body: { untried, ...input } }) => {
      refuseUntried(caller, untried);
      const saved = await publishPlanAtOnce(ctx, input, untried);
      if (!saved.ok) throw problemOf(saved.error, { ...saved.error });
      return plansNow(ctx);
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/reminder-plans/{key}',
    tag,
    summary: 'Go back to the common plan of the clinic, or to that of the product, in one step',
    policy: 'settings.write',
    status: 200,
    params: reminderPlanParams,
    query: reminderPlanRemoveQuery,
    answer: reminderPlansOut,
    refusals: ['plan-not-passed', 'untried-not-allowed'],
    handle: async ({ ctx, caller, params: { key }, query: { untried } }) => {
      refuseUntried(caller, untried);
      const removed = await publishPlanAtOnce(ctx, { serviceId: key === 'default' ? undefined : key }, untried);
      if (!removed.ok) throw problemOf(removed.error, { ...removed.error });
      return plansNow(ctx);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/reminder-plans/history',
    tag,
    summary: 'Every plan of a service, or of all others, that was in force, the newest first',
    policy: 'settings.read',
    status: 200,
    query: planHistoryQuery,
    answer: planHistoryOut,
    handle: async ({ ctx, query: { serviceId } }) => ({
      history: await shownVersions(ctx, await planHistory(ctx, serviceId)),
    }),
  }),
];

const draftRoutes: readonly Route[] = [
  defineRoute({
    method: 'post',
    path: '/reminder-plans/draft',
    tag,
    summary: 'Save the draft of a plan; nothing is sent by it yet',
    policy: 'settings.write',
    status: 200,
    body: planDraftBody,
    answer: reminderPlansOut,
    refusals: ['service-unknown', 'version-conflict'],
    handle: async ({ ctx, body }) => {
      const saved = await draftPlan(ctx, body);
      if (!saved.ok) throw problemOf(saved.error, { ...saved.error });
      return plansNow(ctx);
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/reminder-plans/{key}/draft',
    tag,
    summary: 'Throw the draft of a plan away; what is in force stays',
    policy: 'settings.write',
    status: 200,
    params: reminderPlanParams,
    answer: reminderPlansOut,
    handle: async ({ ctx, params: { key } }) => {
      await discardPlanDraft(ctx, key === 'default' ? undefined : key);
      return plansNow(ctx);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/reminder-plans/try-out',
    tag,
    summary: 'What the visits to come would be sent by the draft, and what is wrong with it',
    description: 'Nothing is written and nobody is contacted; no patient is named.',
    policy: 'settings.write',
    status: 200,
    body: planTryBody,
    answer: planTrialOut,
    refusals: ['no-draft', 'version-conflict'],
    handle: async ({ ctx, body }) => trialShown(accepted(await tryPlanVersion(ctx, body))),
  }),
  defineRoute({
    method: 'post',
    path: '/reminder-plans/publish',
    tag,
    summary: 'Send by the draft from now on',
    description:
      'Tried once more with the visits to come as they are, and refused where that goes wrong. Visits that are booked already follow within moments.',
    policy: 'settings.write',
    status: 200,
    body: planPublishBody,
    answer: reminderPlansOut,
    refusals: ['no-draft', 'version-conflict', 'plan-not-passed', 'untried-not-allowed'],
    handle: async ({ ctx, caller, body: { untried, ...wanted } }) => {
      refuseUntried(caller, untried);
      const published = await publishPlan(ctx, wanted, untried);
      if (!published.ok) throw problemOf(published.error, { ...published.error });
      return plansNow(ctx);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/reminder-plans/versions/{id}/try-out',
    tag,
    summary: 'What the visits to come would be sent by a plan of the past',
    policy: 'settings.write',
    status: 200,
    params: planVersionParams,
    answer: planTrialOut,
    refusals: ['plan-unknown'],
    handle: async ({ ctx, params }) => trialShown(accepted(await tryPlanVersion(ctx, { pastId: params.id }))),
  }),
  defineRoute({
    method: 'post',
    path: '/reminder-plans/versions/{id}/roll-back',
    tag,
    summary: 'Send by a plan of the past again',
    policy: 'settings.write',
    status: 200,
    params: planVersionParams,
    body: planRollBackBody,
    answer: reminderPlansOut,
    refusals: ['plan-unknown', 'plan-not-passed', 'untried-not-allowed'],
    handle: async ({ ctx, caller, params, body }) => {
      refuseUntried(caller, body?.untried);
      const restored = await publishPlan(ctx, { pastId: params.id }, body?.untried);
      if (!restored.ok) throw problemOf(restored.error, { ...restored.error });
      return plansNow(ctx);
    },
  }),
];

/** What is sent before a visit: in force, being written, tried, published and taken back. */
export const reminderPlanRoutes: readonly Route[] = [...standingRoutes, ...draftRoutes];
