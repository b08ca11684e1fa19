import type { Result } from '../../../platform/kernel/result.ts';
import { toIso } from '../../../platform/time/instant.ts';
import {
  activateProtocol,
  assessmentSeen,
  exampleProtocols,
  importProtocol,
  judgeShadow,
  overrideLevel,
  overrideReport,
  protocolToSign,
  type Protocol,
  protocolStandings,
  readOwnProtocol,
  retireProtocol,
  setTriageMode,
  shadowReport,
  signProtocol,
  triageLibrary,
  wouldChange,
  type GovernanceRefusal,
  type JudgementRefusal,
} from '../../../triage/index.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';
import {
  assessmentParams,
  documentBody,
  judgementBody,
  modeBody,
  modeOut,
  overriddenOut,
  overridesOut,
  periodQuery,
  protocolOut,
  retireBody,
  shadowJudgedOut,
  shadowOut,
  signBody,
  statusOut,
  versionOut,
  versionParams,
  wouldChangeOut,
} from '../shapes/triage-governance.ts';
import { triageSetupRoutes } from './triage-setup.ts';

const tag = 'Triage';

function valueOf<T>(result: Result<T, GovernanceRefusal | JudgementRefusal>): T {
  if (!result.ok) throw problemOf({ code: result.error.code }, { ...result.error });
  return result.value;
}

function protocolAnswer(protocol: Protocol) {
  const { id, version, sha256, title, entry, questions, rules, modifiers, sources } = protocol;
  const byDefault = protocol.default;
  return {
    id,
    version,
    sha256,
    title: { ...title },
    entry: [...entry],
    questions: questions.map(({ id: question, kind, redFlag, prompt }) => ({
      id: question,
      kind,
      redFlag,
      prompt: { ...prompt },
    })),
    rules: rules.map((one) => ({ ...one, why: { ...one.why } })),
    modifiers: modifiers.map(({ fact, why }) => ({ fact, why: { ...why } })),
    ...(byDefault ? { default: { level: byDefault.level, why: { ...byDefault.why } } } : {}),
    sources: sources.map((one) => ({ ...one })),
  };
}

const protocols: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/triage/protocols',
    tag,
    summary: 'Whether triage acts, what the clinic has signed, and what there is to sign',
    policy: 'settings.read',
    status: 200,
    answer: statusOut,
    handle: async ({ ctx }) => {
      const [{ mode }, signed] = await Promise.all([triageLibrary(ctx), protocolStandings(ctx)]);
      const available = exampleProtocols().map(({ id, version, sha256, title }) => ({
        id,
        version,
        sha256,
        title: { ...title },
      }));
      return { mode, signed: signed.map((one) => ({ ...one })), available };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/triage/protocols',
    tag,
    summary: 'Keep a protocol of the clinic’s own as a draft',
    policy: 'task.write',
    status: 201,
    refusals: ['protocol-malformed', 'protocol-version-taken'],
    body: documentBody,
    answer: versionOut,
    handle: async ({ ctx, body }) => valueOf(await importProtocol(ctx, body.document)),
  }),
  defineRoute({
    method: 'post',
    path: '/triage/protocols/would-change',
    tag,
    summary: 'Which stored calls an edited protocol would decide otherwise',
    policy: 'settings.read',
    status: 200,
    refusals: ['protocol-malformed'],
    body: documentBody,
    answer: wouldChangeOut,
    handle: async ({ ctx, body }) => {
      const read = readOwnProtocol(body.document);
      if (!read.ok) throw problemOf({ code: 'protocol-malformed' }, { faults: read.error.faults });
      const { calls, ...counts } = await wouldChange(ctx, read.value);
      return { ...counts, calls: calls.map((call) => ({ ...call, decidedAt: toIso(call.decidedAt) })) };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/triage/protocols/{id}/{version}',
    tag,
    summary: 'A protocol as it decides: what is read before it is signed',
    policy: 'settings.read',
    status: 200,
    refusals: ['protocol-unknown', 'protocol-malformed'],
    params: versionParams,
    answer: protocolOut,
    handle: async ({ ctx, params }) => protocolAnswer(valueOf(await protocolToSign(ctx, params))),
  }),
  defineRoute({
    method: 'post',
    path: '/triage/protocols/{id}/{version}/sign',
    tag,
    summary: 'A clinician answers for exactly this version',
    description: 'By hash: what is signed is what was read. It changes nothing for callers until it is taken into use.',
    policy: 'settings.read',
    status: 200,
    refusals: [
      'clinician-only',
      'protocol-unknown',
      'protocol-malformed',
      'protocol-hash-mismatch',
      'review-date-invalid',
      'protocol-status',
    ],
    params: versionParams,
    body: signBody,
    answer: versionOut,
    handle: async ({ ctx, params, body }) => valueOf(await signProtocol(ctx, { ...params, ...body })),
  }),
  defineRoute({
    method: 'post',
    path: '/triage/protocols/{id}/{version}/activate',
    tag,
    summary: 'Take a signed version into use, and the one before it out',
    policy: 'settings.read',
    status: 200,
    refusals: ['clinician-only', 'protocol-unknown', 'protocol-status'],
    params: versionParams,
    answer: versionOut,
    handle: async ({ ctx, params }) => valueOf(await activateProtocol(ctx, params)),
  }),
  defineRoute({
    method: 'post',
    path: '/triage/protocols/{id}/{version}/retire',
    tag,
    summary: 'Take a version out of use at once: its callers are given a person',
    policy: 'task.write',
    status: 200,
    refusals: ['protocol-unknown', 'protocol-status'],
    params: versionParams,
    body: retireBody,
    answer: versionOut,
    handle: async ({ ctx, params, body }) => valueOf(await retireProtocol(ctx, { ...params, ...body })),
  }),
  defineRoute({
    method: 'post',
    path: '/triage/mode',
    tag,
    summary: 'Off, shadow (it decides and nobody is told), or active',
    policy: 'task.write',
    status: 200,
    refusals: ['clinician-only', 'screen-not-active'],
    body: modeBody,
    answer: modeOut,
    handle: async ({ ctx, body }) => ({ mode: valueOf(await setTriageMode(ctx, body)) }),
  }),
];

const judgements: readonly Route[] = [
  defineRoute({
    method: 'post',
    path: '/triage/assessments/{id}/override',
    tag,
    summary: 'A person decides otherwise: everybody may raise, only a clinician lowers, with words',
    policy: 'task.write',
    status: 200,
    refusals: ['triage-unknown', 'lowering-not-allowed', 'reason-missing', 'staff-only'],
    params: assessmentParams,
    body: judgementBody,
    answer: overriddenOut,
    handle: async ({ ctx, params, body }) => valueOf(await overrideLevel(ctx, { assessmentId: params.id, ...body })),
  }),
  defineRoute({
    method: 'post',
    path: '/triage/assessments/{id}/shadow',
    tag,
    summary: 'What a clinician decided beside a shadow; once, before the answer is seen',
    policy: 'task.write',
    status: 200,
    refusals: ['triage-unknown', 'already-judged', 'staff-only', 'clinician-only', 'not-shadow'],
    params: assessmentParams,
    body: judgementBody,
    answer: shadowJudgedOut,
    handle: async ({ ctx, params, body }) => valueOf(await judgeShadow(ctx, { assessmentId: params.id, ...body })),
  }),
  defineRoute({
    method: 'post',
    path: '/triage/assessments/{id}/seen',
    tag,
    summary: 'Somebody looked after it: it does not expire',
    policy: 'task.write',
    status: 204,
    params: assessmentParams,
    handle: async ({ ctx, params }) => assessmentSeen(ctx, params.id),
  }),
  defineRoute({
    method: 'get',
    path: '/triage/reports/overrides',
    tag,
    summary: 'How often people decided otherwise, by rule and by person',
    policy: 'audit.read',
    status: 200,
    query: periodQuery,
    answer: overridesOut,
    handle: async ({ ctx, query }) => {
      const { assessments, byRule, byAgent } = await overrideReport(ctx, query);
      return {
        assessments,
        byRule: byRule.map((one) => ({ ...one })),
        byAgent: byAgent.map((one) => ({ ...one, reasons: { ...one.reasons } })),
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/triage/reports/shadow',
    tag,
    summary: 'The engine beside the clinicians, where it only watched',
    policy: 'settings.read',
    status: 200,
    query: periodQuery,
    answer: shadowOut,
    handle: async ({ ctx, query }) => {
      const report = await shadowReport(ctx, query);
      return { ...report, emergencies: { ...report.emergencies }, pairs: report.pairs.map((one) => ({ ...one })) };
    },
  }),
];

export const triageGovernanceRoutes: readonly Route[] = [...protocols, ...judgements, ...triageSetupRoutes];
