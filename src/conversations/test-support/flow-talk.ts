import type { AnsweringRules, FixedAnswer } from '../../answering/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import {
  parseId,
  type AppointmentId,
  type HoldId,
  type PatientId,
  type PractitionerId,
  type ServiceId,
} from '../../platform/kernel/ids.ts';
import { HOUR_MS, plusMs } from '../../platform/time/instant.ts';
import { localTime, parseZone, type IsoWeekday, type Zone } from '../../platform/time/wall-time.ts';
import { at } from '../../../test/support/test-context.ts';
import type { DialogueState, Node, Step } from '../domain/dialogue.ts';
import type { Effect, EffectResult } from '../domain/effect.ts';
import { step } from '../domain/flows/step.ts';
import { hear } from '../domain/hear.ts';
import type { House } from '../domain/house.ts';
import { openingState } from '../domain/opening-state.ts';
import { question } from '../domain/question.ts';
import type { TurnInput } from '../domain/turn.ts';
import type { Offered, Visit } from '../domain/wish.ts';
import { render } from '../phrases/render.ts';

/** A Friday, ten in the morning in Madrid. */
export const NOW = at('2026-11-20T09:00:00Z');
export const MADRID = parseZone('Europe/Madrid') as Zone;

export function id<T extends Brand<string, string>>(number: number): T {
  return required(parseId<T>(`0190f0f0-0000-7000-8000-${String(number).padStart(12, '0')}`), 'id');
}

export const PATIENT = id<PatientId>(1);
export const SERVICES = [
  { name: 'Medicina general', names: { en: 'General medicine' } },
  { name: 'Fisioterapia', names: { ca: 'Fisioteràpia', en: 'Physiotherapy' } },
  { name: 'Ecografía', names: { ca: 'Ecografia', en: 'Ultrasound' } },
].map((one, index) => ({ id: id<ServiceId>(10 + index), ...one }));
export const OFFERS: readonly Offered[] = ['2026-11-23T08:00:00Z', '2026-11-24T15:30:00Z', '2026-11-26T09:45:00Z'].map(
  (iso, index) => ({
    id: `opening-${index + 1}`,
    start: at(iso),
    zone: MADRID,
    practitionerName: 'Laura Vidal',
    siteName: 'Sede Centro',
  }),
);

export function visitAt(iso: string, number = 30): Visit {
  return {
    id: id<AppointmentId>(number),
    patientId: PATIENT,
    start: at(iso),
    zone: MADRID,
    serviceId: id<ServiceId>(10),
    serviceName: 'Medicina general',
    practitionerId: id<PractitionerId>(20),
    practitionerName: 'Laura Vidal',
    siteName: 'Sede Centro',
    changeable: true,
  };
}
export const VISIT = visitAt('2026-11-24T09:30:00Z');

const WEEKDAYS = [1, 2, 3, 4, 5] as const satisfies readonly IsoWeekday[];

export function houseWith(
  more: Partial<House> = {},
  answers: readonly FixedAnswer[] = [],
  greeting: AnsweringRules['greeting'] = {},
): House {
  return {
    greeting,
    closedWords: {},
    closed: false,
    answers,
    places: [
      {
        id: 'centro',
        name: 'Sede Centro',
        address: 'calle Mayor, 1',
        hours: WEEKDAYS.map((weekday) => ({ weekday, from: localTime(9), to: localTime(14) })),
      },
    ],
    openTimes: [20, 23, 24, 25, 26, 27].map((day) => ({
      start: at(`2026-11-${day}T08:00:00Z`),
      end: at(`2026-11-${day}T13:00:00Z`),
    })),
    ...more,
  };
}

interface World {
  readonly language?: Language;
  readonly house?: House;
  readonly visits?: readonly Visit[];
  readonly channel?: 'voice' | 'sms';
  readonly remote?: string;
  readonly node?: Node;
  readonly state?: Partial<DialogueState>;
  /** Answers an effect in its own way; undefined leaves it to the world. */
  readonly answer?: (effect: Effect) => EffectResult | undefined;
}

export interface FlowTalk {
  readonly state: DialogueState;
  readonly last: Step;
  /** All that the last turn said, with its question. */
  readonly said: string;
  /** Every effect so far. */
  readonly effects: readonly Effect[];
  hear(input: TurnInput): FlowTalk;
  say(text: string): FlowTalk;
  press(keys: string): FlowTalk;
}

/** What the clinic answers where nothing goes wrong. */
function answerOf(effect: Effect, world: World): EffectResult {
  const visits = world.visits ?? [VISIT];
  const visit = visits[0] ?? VISIT;
  switch (effect.kind) {
    case 'load-catalogue':
      return { kind: 'catalogue', catalogue: { services: SERVICES, practitioners: [], severalSites: false } };
    case 'verify-caller':
      return effect.birthDate === '1972-05-14'
        ? { kind: 'verified', patientId: PATIENT }
        : { kind: 'refused', effect: 'verify-caller', code: 'not-matched', attemptsLeft: 4 };
    case 'find-near':
      return { kind: 'near', sites: [] };
    case 'find-openings':
      return { kind: 'openings', openings: OFFERS };
    case 'ask-code':
      return effect.patientId === undefined ? { kind: 'code-sent' } : { kind: 'code-sent', ending: '45' };
    case 'give-code':
      if (effect.code === '123456' && effect.patientId === undefined) {
        return { kind: 'verified', patientId: PATIENT, byCode: true };
      }
      return effect.code === '123456'
        ? { kind: 'code-right' }
        : { kind: 'refused', effect: 'give-code', code: 'code-wrong', attemptsLeft: 2 };
    case 'name-after-code':
      return { kind: 'verified', patientId: PATIENT, byCode: true };
    case 'change-phone':
      return { kind: 'phone-changes', from: plusMs(NOW, 24 * HOUR_MS) };
    case 'hold':
      return {
        kind: 'held',
        hold: { id: id<HoldId>(40), openingId: effect.openingId, expiresAt: plusMs(NOW, HOUR_MS) },
      };
    case 'release-holds':
      return { kind: 'released' };
    case 'book':
      return { kind: 'booked', visit };
    case 'reschedule':
      return { kind: 'rescheduled', visit };
    case 'cancel':
      return { kind: 'cancelled' };
    case 'confirm-attendance':
      return { kind: 'attendance-confirmed', visit };
    case 'list-visits':
    case 'load-visits':
      return { kind: 'visits', visits };
    case 'leave-request': {
      const code = effect.draft.kind === 'complaint' ? { code: 'Q-2611-0042' } : {};
      return { kind: 'request-left', request: effect.draft.kind, ...code };
    }
    case 'register-patient':
      return { kind: 'registered', patientId: PATIENT };
    case 'assess-symptoms':
      return { kind: 'assessed' };
    case 'recall-symptoms':
      return { kind: 'symptoms-recalled', text: effect.text };
    case 'send-text':
      return { kind: 'text-sent' };
    case 'remember-pace':
      return { kind: 'pace-kept' };
    case 'keep-cancel-reason':
      return { kind: 'cancel-reason-kept' };
    case 'decline-offer':
      return { kind: 'offer-declined' };
    case 'leave-feedback':
      return { kind: 'feedback-kept', worse: effect.feeling === 'worse' };
  }
}

const MOST_EFFECTS = 10;

function follow(state: DialogueState, input: TurnInput, world: World) {
  const effects: Effect[] = [];
  let last = step(state, { kind: 'heard', at: NOW, heard: hear(input, state, NOW) });
  const lines = [...last.say];
  while (last.do) {
    if (effects.length >= MOST_EFFECTS) throw new Error('a flow that does not come to its question');
    effects.push(last.do);
    const result = world.answer?.(last.do) ?? answerOf(last.do, world);
    last = step(last.state, { kind: 'result', at: NOW, result });
    lines.push(...last.say);
  }
  const told = last.quiet || last.unasked ? lines : [...lines, ...question(last.state)];
  const said = told.map((line) => render(line, last.state.language, last.state.medium)).join(' ');
  return { last, effects, said };
}

/** A talk of the flows alone, with a clinic that always says yes: no database, no clock. */
export function flowTalk(world: World = {}): FlowTalk {
  const begun = openingState({
    channel: world.channel ?? 'voice',
    clinic: { name: 'Clínica Alameda', zone: MADRID, languages: LANGUAGES },
    language: world.language ?? 'es',
    catalogue: { services: SERVICES, practitioners: [], severalSites: false, house: world.house ?? houseWith() },
    node: world.node ?? { name: 'menu' },
    greeted: world.node !== undefined,
    remote: world.remote ?? '+34600111222',
    canBeTexted: world.channel !== 'sms' && (world.remote ?? '+346').startsWith('+346'),
  });
  const talkAt = (state: DialogueState, before: Omit<FlowTalk, 'hear' | 'say' | 'press' | 'state'>): FlowTalk => {
    const next = (input: TurnInput): FlowTalk => {
      const { last, effects, said } = follow(state, input, world);
      return talkAt(last.state, { last, said, effects: [...before.effects, ...effects] });
    };
    return {
      ...before,
      state,
      hear: next,
      say: (text) => next({ kind: state.medium === 'voice' ? 'speech' : 'text', text }),
      press: (keys) => next({ kind: 'keys', keys }),
    };
  };
  const first: DialogueState = { ...begun, ...world.state };
  return talkAt(first, { last: { state: first, say: [] }, said: '', effects: [] });
}
