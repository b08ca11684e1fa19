import { rulesInForce } from '../../../answering/index.ts';
import {
  cancelTransfer,
  completeTransfer,
  hangUpCall,
  holdCall,
  joinTransfer,
  presenceOf,
  queueNow,
  setAgentProfile,
  setPresence,
  startTransfer,
  superviseCall,
  takeOverCall,
  transferBlind,
  voiceToken,
  type Agent,
  type QueuedCall,
} from '../../../telephony/index.ts';
import type { StaffId } from '../../../platform/kernel/ids.ts';
import { toIso, type Instant } from '../../../platform/time/instant.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { Caller } from '../deps.ts';
import { accepted, problemOf } from '../refusals.ts';
import { callParams } from '../shapes/call.ts';
import {
  agentAnswer,
  agentParams,
  holdBody,
  presenceBody,
  presenceOut,
  profileBody,
  queueOut,
  superviseBody,
  transferBody,
  transferEndBody,
  voiceTokenOut,
  type AgentOut,
  type QueuedOut,
  type VoiceTokenOut,
} from '../shapes/queue.ts';

/** Calls are taken by people: another system has no telephone. */
function staffOf(caller: Caller): StaffId {
  if (caller.kind !== 'staff' || caller.actor.kind !== 'staff') throw problemOf({ code: 'staff-only' });
  return caller.actor.id;
}

function agentOf(agent: Agent): AgentOut {
  const { staffId, name, presence, deskPhone, skills, siteIds, languages, idleSince, wrapUpUntil } = agent;
  return {
    staffId,
    name,
    presence,
    ...(deskPhone === undefined ? {} : { deskPhone }),
    skills: [...skills],
    siteIds: [...siteIds],
    languages: [...languages],
    idleSince: toIso(idleSince),
    ...(wrapUpUntil === undefined ? {} : { wrapUpUntil: toIso(wrapUpUntil) }),
  };
}

function peopleOf(legs: QueuedCall['legs']): QueuedOut['people'] {
  return legs.flatMap(({ role, staffId, status, mode }) =>
    role === 'caller' || status === 'over'
      ? []
      : [{ role, status, ...(staffId ? { staffId } : {}), ...(mode ? { mode } : {}) }],
  );
}

function queuedOf({ entry, legs, position, expectedSeconds }: QueuedCall, now: Instant): QueuedOut[] {
  const { status, skill, promisedAt, staffId, connectedAt } = entry;
  if (status !== 'waiting' && status !== 'ringing' && status !== 'talking') return [];
  return [
    {
      callId: entry.callId,
      kind: entry.kind,
      status,
      reason: entry.reason,
      priority: entry.priority,
      language: entry.language,
      from: entry.callerNumber,
      ...(skill === undefined ? {} : { skill }),
      enteredAt: toIso(entry.enteredAt),
      waitedSeconds: Math.max(0, Math.round(((connectedAt ?? now) - entry.enteredAt) / 1_000)),
      ...(position === undefined ? {} : { position }),
      ...(expectedSeconds === undefined ? {} : { expectedSeconds }),
      ...(promisedAt === undefined ? {} : { promisedAt: toIso(promisedAt) }),
      ...(staffId === undefined ? {} : { staffId }),
      ...(connectedAt === undefined ? {} : { connectedAt: toIso(connectedAt) }),
      held: legs.some(({ role, held }) => role === 'caller' && held),
      people: peopleOf(legs),
    },
  ];
}

const presenceRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/presence',
    tag: 'Queue',
    summary: 'Whether I take calls, and where I am rung',
    policy: 'call.handle',
    status: 200,
    refusals: ['staff-only'],
    answer: presenceOut,
    handle: async ({ ctx, caller }) => {
      const agent = await presenceOf(ctx, staffOf(caller));
      return agent ? { agent: agentOf(agent) } : {};
    },
  }),
  defineRoute({
    method: 'post',
    path: '/presence',
    tag: 'Queue',
    summary: 'Begin or stop taking calls',
    policy: 'call.handle',
    status: 200,
    refusals: ['staff-only'],
    body: presenceBody,
    answer: presenceOut,
    handle: async ({ ctx, caller, body: { presence, deskPhone } }) => {
      const change = { presence, ...(deskPhone === undefined ? {} : { deskPhone }) };
      const agent = await setPresence(ctx, staffOf(caller), change);
      return agent ? { agent: agentOf(agent) } : {};
    },
  }),
  defineRoute({
    method: 'patch',
    path: '/agents/{id}',
    tag: 'Queue',
    summary: 'Say what somebody can do: skills, sites, languages',
    policy: 'settings.write',
    status: 200,
    refusals: ['agent-unknown'],
    params: agentParams,
    body: profileBody,
    answer: agentAnswer,
    handle: async ({ ctx, params, body }) => agentOf(accepted(await setAgentProfile(ctx, params.id, body))),
  }),
  defineRoute({
    method: 'post',
    path: '/voice-token',
    tag: 'Queue',
    summary: 'A token with which my browser rings',
    policy: 'call.handle',
    status: 200,
    refusals: ['staff-only', 'browser-calls-off'],
    answer: voiceTokenOut,
    secrets: ['token'],
    handle: async ({ ctx, caller }): Promise<VoiceTokenOut> => {
      const { token, identity, expiresAt } = accepted(voiceToken(ctx, staffOf(caller)));
      return { token, identity, expiresAt: toIso(expiresAt) };
    },
  }),
];

const ENDS = { complete: completeTransfer, cancel: cancelTransfer, join: joinTransfer } as const;

const controlRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/queue',
    tag: 'Queue',
    summary: 'Who waits, who talks, and who of the staff is there',
    policy: 'conversation.read',
    status: 200,
    answer: queueOut,
    handle: async ({ ctx }) => {
      const [{ calls, agents }, { targets }] = await Promise.all([queueNow(ctx), rulesInForce(ctx)]);
      const now = ctx.clock.now();
      return {
        calls: calls.flatMap((call) => queuedOf(call, now)),
        agents: agents.map(agentOf),
        targets: targets.map(({ id, name, kind, number }) => ({ id, name, kind, canBeCalledIn: number !== undefined })),
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/calls/{id}/hold',
    tag: 'Queue',
    summary: 'Put the caller on hold, or take the talk up again',
    policy: 'call.handle',
    status: 204,
    refusals: ['call-not-talking'],
    params: callParams,
    body: holdBody,
    handle: async ({ ctx, params, body }) => accepted(await holdCall(ctx, params.id, body.held)),
  }),
  defineRoute({
    method: 'post',
    path: '/calls/{id}/hang-up',
    tag: 'Queue',
    summary: 'End the talk for everybody in it',
    policy: 'call.handle',
    status: 204,
    refusals: ['call-not-talking'],
    params: callParams,
    handle: async ({ ctx, params }) => accepted(await hangUpCall(ctx, params.id)),
  }),
  defineRoute({
    method: 'post',
    path: '/calls/{id}/transfer',
    tag: 'Queue',
    summary: 'Pass the caller on, or call somebody in first',
    policy: 'call.handle',
    status: 204,
    refusals: ['call-not-talking', 'agent-unknown', 'agent-not-free', 'target-unknown', 'transfer-under-way'],
    params: callParams,
    body: transferBody,
    handle: async ({ ctx, params, body }) =>
      accepted(await (body.way === 'warm' ? startTransfer : transferBlind)(ctx, params.id, body.to)),
  }),
  defineRoute({
    method: 'post',
    path: '/calls/{id}/transfer/end',
    tag: 'Queue',
    summary: 'Leave the caller with whoever was called in, take them back, or talk all together',
    policy: 'call.handle',
    status: 204,
    refusals: ['call-not-talking', 'no-transfer'],
    params: callParams,
    body: transferEndBody,
    handle: async ({ ctx, params, body }) => accepted(await ENDS[body.end](ctx, params.id)),
  }),
  defineRoute({
    method: 'post',
    path: '/calls/{id}/take-over',
    tag: 'Queue',
    summary: 'Take a caller away from the automatic receptionist: my telephone rings',
    policy: 'call.handle',
    status: 204,
    refusals: ['call-unknown', 'call-over', 'call-with-person', 'agent-unknown', 'agent-not-free', 'staff-only'],
    params: callParams,
    handle: async ({ ctx, caller, params }) => accepted(await takeOverCall(ctx, params.id, staffOf(caller))),
  }),
  defineRoute({
    method: 'post',
    path: '/calls/{id}/supervise',
    tag: 'Queue',
    summary: 'Have my telephone rung and listen, coach the agent, or talk with both',
    policy: 'call.supervise',
    status: 204,
    refusals: ['call-not-talking', 'agent-unknown', 'staff-only'],
    params: callParams,
    body: superviseBody,
    handle: async ({ ctx, caller, params, body }) =>
      accepted(await superviseCall(ctx, params.id, { staffId: staffOf(caller), mode: body.mode })),
  }),
];

/** The people behind the telephone: who takes calls, who waits for them, and what is done with a call. */
export const queueRoutes: readonly Route[] = [...presenceRoutes, ...controlRoutes];
