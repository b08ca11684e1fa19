import { acknowledgeCase, closeCase, handOverCase, listCases, type CaseWithAlerts } from '../../../oncall/index.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';
import { caseParams, casesOut, closeBody, handOverBody, stateOut } from '../shapes/on-call.ts';
import { onCallRotaRoutes, valueOf } from './on-call-rota.ts';

const tag = 'On call';

function caseOut(found: CaseWithAlerts) {
  const { id, reason, level, phone, conversationId, assessmentId, patientId, state, step, outcome } = found;
  const { openedAt, acknowledgedAt, acknowledgedBy, alerts } = found;
  return {
    id,
    reason,
    level,
    phone,
    conversationId,
    assessmentId,
    patientId,
    state,
    step,
    outcome,
    openedAt: toIso(openedAt),
    ...(acknowledgedAt === undefined ? {} : { acknowledgedAt: toIso(acknowledgedAt) }),
    ...(acknowledgedBy ? { acknowledgedBy: { ...acknowledgedBy } } : {}),
    alerts: alerts.map(({ person_id: personId, channel, state: alertState, made_at: at }) => ({
      ...(personId ? { personId } : {}),
      channel,
      state: alertState,
      at: toIso(at),
    })),
  };
}

const cases: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/on-call/cases',
    tag,
    summary: 'Urgent cases, the open ones first, with whom each was told to',
    policy: 'task.read',
    status: 200,
    answer: casesOut,
    handle: async ({ ctx }) => ({ cases: (await listCases(ctx)).map(caseOut) }),
  }),
  defineRoute({
    method: 'post',
    path: '/on-call/cases/{id}/acknowledge',
    tag,
    summary: 'I have it: nobody else is called',
    policy: 'task.write',
    status: 200,
    refusals: ['case-unknown', 'case-closed', 'staff-only'],
    params: caseParams,
    answer: stateOut,
    handle: async ({ ctx, params }) => {
      const { actor } = ctx;
      if (actor.kind !== 'staff') throw problemOf({ code: 'staff-only' });
      const { id, state } = valueOf(await acknowledgeCase(ctx, { id: params.id, by: { kind: 'staff', id: actor.id } }));
      return { id, state };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/on-call/cases/{id}/hand-over',
    tag,
    summary: 'Pass it on: they are called now, and the ladder runs until somebody accepts',
    policy: 'task.write',
    status: 200,
    refusals: ['case-unknown', 'case-closed', 'person-unknown'],
    params: caseParams,
    body: handOverBody,
    answer: stateOut,
    handle: async ({ ctx, params, body }) => {
      const { id, state } = valueOf(await handOverCase(ctx, { id: params.id, to: body.to }));
      return { id, state };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/on-call/cases/{id}/close',
    tag,
    summary: 'It is over, with what came of it',
    policy: 'task.write',
    status: 200,
    refusals: ['case-unknown', 'case-closed'],
    params: caseParams,
    body: closeBody,
    answer: stateOut,
    handle: async ({ ctx, params, body }) => {
      const { id, state } = valueOf(await closeCase(ctx, { id: params.id, outcome: body.outcome }));
      return { id, state };
    },
  }),
];

export const onCallRoutes: readonly Route[] = [...onCallRotaRoutes, ...cases];
