import {
  DEFAULT_RULES,
  draftRules,
  previewAnswer,
  publishRules,
  rollBackRules,
  rulesHistory,
  rulesInForce,
  standingRules,
  tryoutOfDraft,
  tryoutOfPast,
  whatWouldHaveHappened,
  type AnswerDecision,
  type AnsweringRules,
  type RulesTrial,
  type RulesTryout,
  type SavedRules,
} from '../../../answering/index.ts';
import { parseLanguage } from '../../../platform/i18n/language.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { DAY_MS, plusMs, toIso } from '../../../platform/time/instant.ts';
import { callsWithReason } from '../../queries/calls.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { refuseUntried } from '../refuse-untried.ts';
import { accepted, problemOf } from '../refusals.ts';
import {
  draftBody,
  historyOut,
  previewBody,
  previewOut,
  publishBody,
  rollBackBody,
  rollBackParams,
  savedRulesOut,
  standingOut,
  tryOutBody,
  tryoutOut,
  whatIfBody,
  whatIfOut,
  type DecisionOut,
  type SavedRulesOut,
  type StandingOut,
  type TryoutOut,
} from '../shapes/answering.ts';

const MONTH_MS = 31 * DAY_MS;
/** Calls that one question looks at; of the changed ones the first are shown. */
const MOST_CALLS = 20_000;
const MOST_CHANGED = 200;

function savedOf(saved: SavedRules): SavedRulesOut {
  const { id, status, rules, note, version, savedAt, publishedAt } = saved;
  return {
    id,
    status,
    rules: { ...rules },
    note,
    version,
    savedAt: toIso(savedAt),
    ...(publishedAt === undefined ? {} : { publishedAt: toIso(publishedAt) }),
  };
}

function decisionOf({ opensAt, mode, ...rest }: AnswerDecision): DecisionOut {
  return { ...rest, mode: { ...mode }, ...(opensAt === undefined ? {} : { opensAt: toIso(opensAt) }) };
}

function trialOf({ persona, errand, wrong, came, lines }: RulesTrial) {
  return { persona, errand, wrong: [...wrong], came, lines: lines.map((line) => ({ ...line })) };
}

function tryoutShown(found: RulesTryout | undefined): TryoutOut {
  if (!found) return {};
  const { version, state, calls, trials } = found;
  return { tryout: { version, state, calls, trials: trials.map(trialOf) } };
}

function withLanguage(text: string | null) {
  const language = parseLanguage(text);
  return language === undefined ? {} : { language };
}

/** The rules that are asked about: those sent, else the draft. */
async function rulesAskedAbout(ctx: ClinicContext, sent: AnsweringRules | undefined): Promise<AnsweringRules> {
  return sent ?? (await standingRules(ctx)).draft?.rules ?? rulesInForce(ctx);
}

const readRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/answering-rules',
    tag: 'Answering',
    summary: 'How calls are answered, and the draft of how they shall be',
    policy: 'settings.read',
    status: 200,
    answer: standingOut,
    handle: async ({ ctx }): Promise<StandingOut> => {
      const { inForce, draft } = await standingRules(ctx);
      return {
        ...(inForce ? { inForce: savedOf(inForce) } : {}),
        ...(draft ? { draft: savedOf(draft) } : {}),
        defaults: { ...DEFAULT_RULES },
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/answering-rules/history',
    tag: 'Answering',
    summary: 'Every set of rules that was in force, the newest first',
    policy: 'settings.read',
    status: 200,
    answer: historyOut,
    handle: async ({ ctx }) => ({ history: (await rulesHistory(ctx)).map(savedOf) }),
  }),
  defineRoute({
    method: 'get',
    path: '/answering-rules/try-out',
    tag: 'Answering',
    summary: 'How the made-up callers fare with the draft as it stands',
    policy: 'settings.read',
    status: 200,
    answer: tryoutOut,
    handle: async ({ ctx }) => tryoutShown(await tryoutOfDraft(ctx)),
  }),
  defineRoute({
    method: 'get',
    path: '/answering-rules/{id}/try-out',
    tag: 'Answering',
    summary: 'How the made-up callers fare with rules of the past, since those in force were published',
    policy: 'settings.read',
    status: 200,
    params: rollBackParams,
    answer: tryoutOut,
    handle: async ({ ctx, params }) => tryoutShown(await tryoutOfPast(ctx, params.id)),
  }),
  defineRoute({
    method: 'post',
    path: '/answering-rules/preview',
    tag: 'Answering',
    summary: 'How a call would be answered at a time',
    policy: 'settings.read',
    status: 200,
    body: previewBody,
    answer: previewOut,
    handle: async ({ ctx, body }) => {
      const rules = await rulesAskedAbout(ctx, body.rules);
      const from = body.from === undefined ? {} : { from: body.from };
      return decisionOf(await previewAnswer(ctx, rules, { at: body.at ?? ctx.clock.now(), ...from }));
    },
  }),
  defineRoute({
    method: 'post',
    path: '/answering-rules/what-if',
    tag: 'Answering',
    summary: 'What would have happened to the calls of the last month',
    policy: 'settings.read',
    status: 200,
    body: whatIfBody,
    answer: whatIfOut,
    handle: async ({ ctx, body }) => {
      const since = body.from ?? plusMs(ctx.clock.now(), -MONTH_MS);
      const rows = await callsWithReason(ctx, { since, limit: MOST_CALLS + 1 });
      const calls = rows
        .slice(0, MOST_CALLS)
        .filter(({ direction }) => direction === 'inbound')
        .map(({ id, started_at: at, from_address: from, language, reason }) => ({
          id,
          at,
          ...(from.startsWith('+') ? { from } : {}),
          ...withLanguage(language),
          ...(reason === null ? {} : { reason }),
        }));
      const compared = await whatWouldHaveHappened(ctx, await rulesAskedAbout(ctx, body.rules), calls);
      const startedAt = new Map<string, string>(calls.map(({ id, at }) => [id, toIso(at)]));
      return {
        calls: compared.calls,
        truncated: rows.length > MOST_CALLS,
        counts: [...compared.counts],
        differences: [...compared.differences],
        changed: compared.changed.slice(0, MOST_CHANGED).map(({ callId, before, after, differences }) => ({
          callId,
          at: startedAt.get(callId) ?? toIso(since),
          before: decisionOf(before),
          after: decisionOf(after),
          differences: [...differences],
        })),
      };
    },
  }),
];

const writeRoutes: readonly Route[] = [
  defineRoute({
    method: 'post',
    path: '/answering-rules/draft',
    tag: 'Answering',
    summary: 'Save the draft; nothing is answered by it yet',
    policy: 'settings.write',
    status: 200,
    refusals: ['version-conflict', 'place-unknown'],
    body: draftBody,
    answer: savedRulesOut,
    handle: async ({ ctx, body }) => {
      const saved = await draftRules(ctx, body);
      if (!saved.ok) throw problemOf(saved.error, { ...saved.error });
      return savedOf(saved.value);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/answering-rules/try-out',
    tag: 'Answering',
    summary: 'Let the made-up callers call by the draft; nothing is booked and nobody is told',
    policy: 'settings.write',
    status: 204,
    refusals: ['no-draft', 'version-conflict'],
    body: tryOutBody,
    handle: async ({ ctx, exchange, body }) => {
      accepted(await exchange.deps.tryRules(ctx, body));
    },
  }),
  defineRoute({
    method: 'post',
    path: '/answering-rules/publish',
    tag: 'Answering',
    summary: 'Answer by the draft from now on',
    policy: 'settings.write',
    status: 200,
    refusals: ['no-draft', 'version-conflict', 'personas-not-passed', 'untried-not-allowed'],
    body: publishBody,
    answer: savedRulesOut,
    handle: async ({ ctx, caller, body: { expectedVersion, untried } }) => {
      refuseUntried(caller, untried);
      const published = await publishRules(ctx, expectedVersion, untried);
      if (!published.ok) throw problemOf(published.error, { ...published.error });
      return savedOf(published.value);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/answering-rules/{id}/try-out',
    tag: 'Answering',
    summary: 'Let the made-up callers call by rules of the past; nothing is booked and nobody is told',
    policy: 'settings.write',
    status: 204,
    refusals: ['rules-unknown'],
    params: rollBackParams,
    handle: async ({ ctx, exchange, params }) => {
      accepted(await exchange.deps.tryRules(ctx, { pastId: params.id }));
    },
  }),
  defineRoute({
    method: 'post',
    path: '/answering-rules/{id}/roll-back',
    tag: 'Answering',
    summary: 'Answer by rules of the past again',
    policy: 'settings.write',
    status: 200,
    refusals: ['rules-unknown', 'personas-not-passed', 'untried-not-allowed'],
    params: rollBackParams,
    body: rollBackBody,
    answer: savedRulesOut,
    handle: async ({ ctx, caller, params, body }) => {
      refuseUntried(caller, body?.untried);
      const restored = await rollBackRules(ctx, params.id, body?.untried);
      if (!restored.ok) throw problemOf(restored.error, { ...restored.error });
      return savedOf(restored.value);
    },
  }),
];

export const answeringRoutes: readonly Route[] = [...readRoutes, ...writeRoutes];
