import {
  ask,
  line,
  miss,
  perform,
  type DialogueState,
  type Line,
  type NodeNamed,
  type RequestPart,
  type Step,
} from '../dialogue.ts';
import type { EffectResult } from '../effect.ts';
import { keysOf, missed, yesNoOf, type Heard, type Meaning } from '../heard.ts';
import { firstOpen } from '../house.ts';
import type { NodeTable } from '../node-table.ts';
import { phoneLine } from './relay.ts';
import { MOST_WORDS_KEPT, nameIn, phoneIn, type RequestDraft, type RequestKind, type ToldFirst } from '../request.ts';
import type { WhenWish } from '../wish.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import { readMinutes } from '../../understanding/minutes.ts';
import { MINUTE_MS, type Instant, type Interval } from '../../../platform/time/instant.ts';

const QUARTER_MS = 15 * MINUTE_MS;
/** Who tells as much with the first words has told what it is about. */
const LEAST_WORDS = 8;
/** Read back by voice; more would not be listened to. */
const MOST_READ_BACK = 200;

/** Which request a turn begins, if any. */
export function requestOf({ intent, cue }: Meaning): RequestKind | undefined {
  // A certificate of attendance is no invoice, though both are asked for with the same words.
  if (cue === 'certificate') return cue;
  if (intent === 'results' || intent === 'prescription' || intent === 'invoice' || intent === 'complaint')
    return intent;
  if (intent === 'call-later') return 'callback';
  if (intent === 'late' || intent === 'waiting-list') return intent;
  return cue === 'message' ? cue : undefined;
}

/** Requests that say all there is to say by their kind. */
const NEEDS_NO_WORDS: ReadonlySet<RequestKind> = new Set(['callback', 'late', 'question']);

function missing(state: DialogueState, draft: RequestDraft): RequestPart | undefined {
  const { kind, words, visit, from, name, phone } = draft;
  if (words === undefined && visit === undefined && !NEEDS_NO_WORDS.has(kind)) return 'words';
  if (kind === 'late' && visit !== undefined && draft.minutes === undefined) return 'minutes';
  if (kind === 'callback' && from === undefined) return 'when';
  if (!state.caller && name === undefined) return 'name';
  return (!state.canBeCalled || state.unproven || state.relay) && phone === undefined ? 'phone' : undefined;
}

/** Who is later than that does not come to the visit. */
const MOST_MINUTES = 240;

function lateBy(minutes: number | undefined): number | undefined {
  return minutes !== undefined && minutes >= 1 && minutes <= MOST_MINUTES ? minutes : undefined;
}

/** By how many minutes somebody says to be late. */
export function minutesLate(text: string, language: Language, asked = false): number | undefined {
  return lateBy(readMinutes(text, language, asked));
}

/** Asks for what is still missing, one thing at a time; then reads all of it back. */
export function goOn(state: DialogueState, draft: RequestDraft, ...say: readonly Line[]): Step {
  return ask(state, { name: 'request', draft, part: missing(state, draft) ?? 'check' }, ...say);
}

/** What was said, as a request keeps it. */
export function toldIn({ text, meaning }: Extract<Heard, { kind: 'said' }>): ToldFirst {
  return { text, ...(meaning.when ? { when: meaning.when } : {}) };
}

/** Begins a request with the words in which it was asked for, where they tell more than its kind. */
export function beginRequest(state: DialogueState, kind: RequestKind, said: ToldFirst, at: Instant): Step {
  const { text, when, target } = said;
  if (target) return goOn(state, { kind, target }, line('target.message', { target: target.name }));
  const told = text.split(/\s+/).length >= LEAST_WORDS ? { words: text.slice(0, MOST_WORDS_KEPT) } : {};
  const draft: RequestDraft = { kind, ...told };
  return kind === 'callback' && when ? whenToCall(state, draft, when, at) : goOn(state, draft);
}

/** A question without an answer, noted in the middle of a talk that goes on. */
export function noteQuestion(state: DialogueState, draft: RequestDraft): Step {
  return send(state, draft);
}

/** A time that can be said: from now on is from the next quarter of an hour on. */
function roundTime({ start, end }: Interval, now: Instant): Instant {
  const quarter = (Math.ceil(start / QUARTER_MS) * QUARTER_MS) as Instant;
  return start === now && quarter < end ? quarter : start;
}

function whenToCall(state: DialogueState, draft: RequestDraft, when: WhenWish, at: Instant): Step {
  const { house } = state.catalogue ?? {};
  const anyTime = [{ start: at, end: (house?.openTimes ?? []).at(-1)?.end ?? at }];
  const first = firstOpen(house, when.within.length > 0 ? when.within : anyTime, at);
  if (first) return goOn(state, { ...draft, from: roundTime(first, at), to: first.end });
  const hours = house?.places.find((place) => place.hours.length > 0)?.hours;
  return ask(
    state,
    { name: 'request', draft, part: 'when' },
    line('request.closed-then'),
    ...(hours ? [line('answer.hours', { hours: { hours } })] : []),
  );
}

function send(state: DialogueState, draft: RequestDraft): Step {
  const { caller, wish, claimedPhone: told } = state;
  return perform(state, {
    kind: 'leave-request',
    draft: draft.phone === undefined && told !== undefined && !state.relay ? { ...draft, phone: told } : draft,
    number: state.requests ?? 0,
    ...(state.relay ? { relay: true } : {}),
    ...(caller ? { patientId: caller.patientId } : {}),
    ...(wish.serviceId && draft.kind !== 'callback' ? { serviceId: wish.serviceId } : {}),
  });
}

/** Told again from the beginning: what was understood wrongly is not known. */
function again(state: DialogueState, { kind, visit, name, phone, target }: RequestDraft): Step {
  if (kind === 'late' || kind === 'waiting-list') return ask(state, { name: 'menu' });
  const kept = {
    ...(visit ? { visit } : {}),
    ...(name && kind === 'callback' ? { name } : {}),
    ...(phone ? { phone } : {}),
    ...(target ? { target } : {}),
  };
  return goOn(state, { kind, ...kept });
}

const MOST_WORDS_TAKEN_BACK = 6;

/** They correct themselves, and say nothing else. */
function takesBack(heard: Heard): boolean {
  if (heard.kind !== 'said' || heard.text.trim().split(/\s+/).length > MOST_WORDS_TAKEN_BACK) return false;
  return heard.meaning.cue === 'start-over' || heard.meaning.intent === 'correction';
}

function request(node: NodeNamed<'request'>, state: DialogueState, heard: Heard, at: Instant): Step {
  const { draft, part } = node;
  if (heard.kind === 'silence') return miss(state, 'silence');
  const text = heard.kind === 'said' ? heard.text : '';
  const keys = keysOf(heard);
  switch (part) {
    case 'minutes': {
      const minutes = keys === undefined ? minutesLate(text, state.language, true) : lateBy(Number(keys));
      return minutes === undefined ? missed(state, heard) : goOn(state, { ...draft, minutes });
    }
    case 'words':
      if (text === '' || keys !== undefined) return missed(state, heard);
      // "No, me he equivocado" is nothing that a person is told.
      if (takesBack(heard)) return ask(state, node, line('new.correct'));
      return goOn(state, { ...draft, words: text.slice(0, MOST_WORDS_KEPT) });
    case 'name': {
      if (takesBack(heard)) return ask(state, node, line('new.correct'));
      // "Sí" and "no" are nobody's name.
      const isAnswer = ['yes', 'no'].includes(yesNoOf(heard) ?? '') && text.trim().split(/\s+/).length <= 2;
      const name = keys === undefined && !isAnswer ? nameIn(text) : undefined;
      return name === undefined ? missed(state, heard) : goOn(state, { ...draft, name });
    }
    case 'phone': {
      const phone = phoneIn(keys ?? text);
      return phone === undefined
        ? miss(state, 'not-understood', line('request.no-phone'))
        : goOn(state, { ...draft, phone });
    }
    case 'when':
      return heard.kind === 'said' && heard.meaning.when
        ? whenToCall(state, draft, heard.meaning.when, at)
        : missed(state, heard);
    case 'check': {
      const answer = yesNoOf(heard);
      if (answer === 'yes') return send(state, draft);
      if (draft.kind === 'callback' && heard.kind === 'said' && heard.meaning.when) {
        return whenToCall(state, draft, heard.meaning.when, at);
      }
      if (answer === 'no') return again(state, draft);
      return missed(state, heard);
    }
  }
}

/** A kind as the phrases choose by it: their language has no hyphens in a choice. */
function word(kind: RequestKind): string {
  return kind === 'waiting-list' ? 'waiting' : kind;
}

/** A code for the ear, one sign at a time. */
function spelled(code: string): string {
  return [...code.replaceAll('-', '')].join(', ');
}

/** A number for the ear, in groups of three. */
export function grouped(phone: string): string {
  return phone.replace(/^\+34/, '').replace(/(\d{3})(?=\d)/g, '$1 ');
}

/** It is with the clinic now; only now is it said so. */
export function requestLeft(before: DialogueState, result: Extract<EffectResult, { kind: 'request-left' }>): Step {
  const state: DialogueState = { ...before, requests: (before.requests ?? 0) + 1 };
  const { node } = before;
  if (node.name !== 'request') {
    const stays = node.name === 'menu' ? ({ name: 'menu', again: true } as const) : node;
    return ask(state, stays, line('answer.unknown'));
  }
  const { code, request: kind } = result;
  const { draft } = node;
  const said =
    code === undefined
      ? kind === 'callback' && draft.from !== undefined
        ? line('request.will-call', { when: { at: draft.from, zone: state.clinic.zone } })
        : line('request.left', { kind: word(kind) })
      : line('request.left-code', { code: state.medium === 'voice' ? spelled(code) : code });
  const { goal: _done, about: _told, ...rest } = state;
  return ask(rest, { name: 'menu', again: true }, said);
}

function checkLines(state: DialogueState, draft: RequestDraft): readonly Line[] {
  const { kind, words = '', visit, minutes = 0, from, name, phone, target } = draft;
  const about = visit
    ? line(kind === 'late' ? 'request.is-late' : 'request.is-earlier', {
        when: { at: visit.start, zone: visit.zone },
        ...(kind === 'late' ? { minutes } : {}),
      })
    : kind === 'callback' && from !== undefined
      ? line('request.is-call', { when: { at: from, zone: state.clinic.zone } })
      : line('request.is', { kind: word(kind), words: words.slice(0, MOST_READ_BACK) });
  return [
    about,
    ...(target === undefined ? [] : [line('request.is-for', { target: target.name })]),
    ...(name === undefined ? [] : [line('request.is-of', { name })]),
    ...(phone === undefined ? [] : [line('request.is-phone', { phone: grouped(phone) })]),
    line('request.check'),
  ];
}

function requestLines({ draft, part }: NodeNamed<'request'>, state: DialogueState): readonly Line[] {
  switch (part) {
    case 'minutes':
      return [line('late.minutes')];
    case 'words':
      return [line('request.words', { kind: word(draft.kind) })];
    case 'name':
      return [line('request.name')];
    case 'phone':
      return [phoneLine(state, 'request.phone')];
    case 'when':
      return [line('request.when')];
    case 'check':
      return checkLines(state, draft);
  }
}

const EXPECTS = { minutes: 'name', words: 'name', name: 'name', phone: 'name', when: 'when', check: 'yes-no' } as const;
const MINUTE_KEYS = { keys: { max: 3, finishOnKey: '#' }, timeoutSeconds: 8 };
const PHONE_KEYS = { keys: { max: 15, finishOnKey: '#' }, timeoutSeconds: 10 };

export const requestNodes: NodeTable<'request'> = {
  request: {
    expects: ({ part }) => EXPECTS[part],
    isFree: ({ part }) => part === 'words' || part === 'name',
    expectation: ({ part }) =>
      part === 'phone' ? PHONE_KEYS : part === 'minutes' ? MINUTE_KEYS : part === 'words' ? { timeoutSeconds: 10 } : {},
    question: requestLines,
    take: request,
  },
};
