import {
  acknowledgeCase,
  addShift,
  closeCase,
  fatigueReport,
  handOverCase,
  importCalendar,
  listCases,
  onCallSetup,
  removeShift,
  saveOnCallSetting,
  savePerson,
  saveRota,
  whoIsOn,
  type CaseWithAlerts,
  type OnCallRefusal,
  type Shift,
} from '../../../oncall/index.ts';
import type { Result } from '../../../platform/kernel/result.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';
import {
  calendarBody,
  calendarOut,
  caseParams,
  casesOut,
  closeBody,
  fatigueOut,
  fatigueQuery,
  handOverBody,
  idAnswer,
  personBody,
  rotaBody,
  rotaParams,
  settingBody,
  setupOut,
  shiftBody,
  shiftParams,
  stateOut,
} from '../shapes/on-call.ts';

const tag = 'On call';

function valueOf<T>(result: Result<T, OnCallRefusal>): T {
  if (!result.ok) throw problemOf({ code: result.error.code }, { ...result.error });
  return result.value;
}

function shiftOut(shift: Shift) {
  const { id, rotaId, personId, rank } = shift;
  const base = { id, rotaId, personId, rank };
  return shift.kind === 'weekly'
    ? { ...base, weekday: shift.weekday, from: shift.from, to: shift.to }
    : { ...base, start: toIso(shift.start), end: toIso(shift.end) };
}

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

const rota: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/on-call',
    tag,
    summary: 'The rota, the ladder, and who is on duty now',
    policy: 'settings.read',
    status: 200,
    answer: setupOut,
    handle: async ({ ctx }) => {
      const [setup, now] = await Promise.all([onCallSetup(ctx), whoIsOn(ctx, { at: ctx.clock.now() })]);
      const { ladder, fallbackNumber, people, rotas, shifts } = setup;
      return {
        on: ladder !== undefined,
        ...(ladder ? { ladder: ladder.map((step) => ({ ...step, channels: [...step.channels] })) } : {}),
        ...(fallbackNumber ? { fallbackNumber } : {}),
        people: people.map((one) => ({ ...one })),
        rotas: rotas.map((one) => ({ ...one })),
        shifts: shifts.map(shiftOut),
        now: now.map(({ rank, person }) => ({ rank, personId: person.id, name: person.name })),
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/on-call/setting',
    tag,
    summary: 'Switch on-call on: the ladder, and the number that is called when nobody accepts',
    policy: 'settings.write',
    status: 204,
    refusals: ['phone-invalid'],
    body: settingBody,
    handle: async ({ ctx, body }) => valueOf(await saveOnCallSetting(ctx, body)),
  }),
  defineRoute({
    method: 'post',
    path: '/on-call/people',
    tag,
    summary: 'Whom the clinic can call; the same telephone again changes that person',
    policy: 'settings.write',
    status: 201,
    refusals: ['phone-invalid', 'person-unknown'],
    body: personBody,
    answer: idAnswer,
    handle: async ({ ctx, body }) => valueOf(await savePerson(ctx, body)),
  }),
  defineRoute({
    method: 'post',
    path: '/on-call/rotas',
    tag,
    summary: 'A rota: for a specialty, a site, both, or everything',
    policy: 'settings.write',
    status: 201,
    body: rotaBody,
    answer: idAnswer,
    handle: async ({ ctx, body }) => ({ id: await saveRota(ctx, body) }),
  }),
  defineRoute({
    method: 'post',
    path: '/on-call/rotas/{id}/calendar',
    tag,
    summary: 'Take the shifts of an iCalendar file',
    description:
      'In the place of what was imported before at that rank. All or nothing: an event that cannot be read is named by its line.',
    policy: 'settings.write',
    status: 200,
    refusals: ['rota-unknown', 'calendar-unreadable'],
    params: rotaParams,
    body: calendarBody,
    answer: calendarOut,
    handle: async ({ ctx, params, body }) => {
      const { rank, calendar: text } = body;
      const { shifts, unknownPeople } = valueOf(await importCalendar(ctx, { rotaId: params.id, rank, text }));
      return { shifts, unknownPeople: [...unknownPeople] };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/on-call/shifts',
    tag,
    summary: 'A shift of every week, or a single one that stands in its place: a swap, a holiday',
    policy: 'settings.write',
    status: 201,
    refusals: ['rota-unknown', 'person-unknown', 'shift-invalid'],
    body: shiftBody,
    answer: idAnswer,
    handle: async ({ ctx, body }) => valueOf(await addShift(ctx, body)),
  }),
  defineRoute({
    method: 'delete',
    path: '/on-call/shifts/{id}',
    tag,
    summary: 'Take a shift away',
    policy: 'settings.write',
    status: 204,
    refusals: ['shift-unknown'],
    params: shiftParams,
    handle: async ({ ctx, params }) => valueOf(await removeShift(ctx, params.id)),
  }),
  defineRoute({
    method: 'get',
    path: '/on-call/fatigue',
    tag,
    summary: 'How much was asked of each person: who is woken too often stops hearing',
    policy: 'settings.read',
    status: 200,
    query: fatigueQuery,
    answer: fatigueOut,
    handle: async ({ ctx, query }) => ({ people: (await fatigueReport(ctx, query)).map((one) => ({ ...one })) }),
  }),
];

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

export const onCallRoutes: readonly Route[] = [...rota, ...cases];
