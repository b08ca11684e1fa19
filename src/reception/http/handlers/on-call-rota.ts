import {
  addShift,
  fatigueReport,
  importCalendar,
  onCallSetup,
  removeShift,
  saveOnCallSetting,
  savePerson,
  saveRota,
  swapShift,
  whoIsOn,
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
  fatigueOut,
  fatigueQuery,
  idAnswer,
  nowOut,
  nowQuery,
  personBody,
  rotaBody,
  rotaParams,
  settingBody,
  setupOut,
  shiftBody,
  shiftParams,
  swapBody,
} from '../shapes/on-call.ts';

const tag = 'On call';

/** The value, or the refusal with its facts as a problem. */
export function valueOf<T>(result: Result<T, OnCallRefusal>): T {
  if (!result.ok) throw problemOf({ code: result.error.code }, { ...result.error });
  return result.value;
}

function shiftOut(shift: Shift) {
  const { id, rotaId, personId, rank } = shift;
  const base = { id, rotaId, personId, rank };
  return shift.kind === 'weekly'
    ? { ...base, weekday: shift.weekday, from: shift.from, to: shift.to }
    : {
        ...base,
        start: toIso(shift.start),
        end: toIso(shift.end),
        ...(shift.replaces ? { replaces: shift.replaces } : {}),
      };
}

function dutyOut({ rank, person }: Awaited<ReturnType<typeof whoIsOn>>[number]) {
  return { rank, personId: person.id, name: person.name };
}

export const onCallRotaRoutes: readonly Route[] = [
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
        now: now.map(dutyOut),
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/on-call/now',
    tag,
    summary: 'Who is called first, second and third: for a specialty, a site, at an instant',
    policy: 'settings.read',
    status: 200,
    query: nowQuery,
    answer: nowOut,
    handle: async ({ ctx, query: { at, ...need } }) => ({
      now: (await whoIsOn(ctx, { at: at ?? ctx.clock.now(), need })).map(dutyOut),
    }),
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
    refusals: ['site-unknown'],
    body: rotaBody,
    answer: idAnswer,
    handle: async ({ ctx, body }) => ({ id: valueOf(await saveRota(ctx, body)) }),
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
    method: 'post',
    path: '/on-call/shifts/{id}/swap',
    tag,
    summary: 'Somebody else takes one shift: whoever else is on then stays',
    description: 'Of a shift of every week the one that begins on `on`. To take it back, take the swap away.',
    policy: 'settings.write',
    status: 201,
    refusals: ['shift-unknown', 'person-unknown', 'shift-invalid', 'already-swapped'],
    params: shiftParams,
    body: swapBody,
    answer: idAnswer,
    handle: async ({ ctx, params, body }) => valueOf(await swapShift(ctx, { shiftId: params.id, ...body })),
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
