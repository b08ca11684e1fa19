import type { Instant } from '../../../platform/time/instant.ts';
import { dayInterval, localDateOf } from '../../../platform/time/wall-time.ts';
import {
  ask,
  finish,
  line,
  miss,
  perform,
  toPerson,
  type CampaignNode,
  type DialogueState,
  type NodeNamed,
  type ReminderAnswer,
  type ReminderNode,
  type Step,
} from '../dialogue.ts';
import { keysOf, missed, type Heard } from '../heard.ts';
import type { AnsweringDevice } from '../../understanding/call-answer.ts';
import type { ConfirmedTogether, Visit, WhenWish, Wish } from '../wish.ts';
import { wishOf } from '../wish-of.ts';
import type { NodeTable } from '../node-table.ts';
import { MOST_VISITS_READ, move, notChangeable, visitLines } from './change.ts';
import { tellDetails } from './details.ts';
import { visitValues } from '../disclosure.ts';
import { begin } from './menu.ts';
import { answerOf, asksAnother } from './reminder-answer.ts';
import { askedStill, awaiting, settled } from './still-awaited.ts';

/** Of a call that we placed, where nobody can write BAJA. */
const NO_MORE_CALLS = '3';

/**
 * A machine answers in place of the patient: who screens calls hears who calls and why, and then whoever picks up the question;
 * a mailbox hears who called, and nothing of a visit.
 */
function toDevice(device: AnsweringDevice, node: ReminderNode | CampaignNode, state: DialogueState): Step {
  const clinic = { clinic: state.clinic.name };
  if (device === 'voicemail') return finish(state, 'hung-up', line('reminder.voicemail', clinic));
  if (node.screened) return finish(state, 'hung-up', line('goodbye'));
  return ask(state, { ...node, screened: true }, line(`${node.name}.screened`, clinic));
}

/** Answers in a call that we placed which are none to the question itself; `silenced` is said to who wants no more of them. */
export function inPlacedCall(
  state: DialogueState,
  heard: Heard,
  silenced: 'reminder.silenced' | 'campaign.silenced',
): Step | undefined {
  if (state.medium !== 'voice') return undefined;
  // Nobody there, or a machine that screens calls: no person is called for silence, the call is tried again.
  if (heard.kind === 'silence') {
    return state.misses > 0 ? finish(state, 'hung-up', line('goodbye')) : { state: { ...state, misses: 1 }, say: [] };
  }
  const { silence = false } = heard.kind === 'said' ? heard.meaning : {};
  if (!silence && keysOf(heard) !== NO_MORE_CALLS) return undefined;
  return finish(state, 'opted-out', line(silenced), line('goodbye'));
}

/** A reply in the thread of a reminder. The appointment is loaded before anything is said about it. */
function reminder(node: ReminderNode, state: DialogueState, heard: Heard): Step {
  // A call that we placed: who calls, and about which visit, was said already.
  if (heard.kind === 'start') return ask(state, node);
  const placed = inPlacedCall(state, heard, 'reminder.silenced');
  if (placed) return placed;
  const answer = answerOf(heard);
  if (answer === 'other') return toPerson(state, 'other-question');
  if (answer === 'complaint') return toPerson(state, 'complaint', line('reminder.complaint'));
  // A stranger is told nothing more, and can do nothing more, with the visit of somebody else.
  if (answer === 'wrong-person') return toPerson(state, 'wrong-person', line('reminder.wrong-person'));
  if (answer === 'thanks') {
    return node.answered || node.heldOver
      ? { state: { ...state, misses: 0 }, say: [], quiet: true }
      : miss(state, 'not-understood', line('reminder.unclear'));
  }
  const another = asksAnother(heard);
  if (answer === undefined && !another) return unclear(state);
  const { allOfThem } = heard.kind === 'said' ? heard.meaning : {};
  const asked: ReminderNode = { ...node, answer, allOfThem, ...(another ? { another } : {}) };
  const wish = wishTold(state, heard, asked);
  return perform({ ...state, wish, node: asked }, { kind: 'load-visits', subjects: node.subjects });
}

function unclear(state: DialogueState): Step {
  if (state.misses > 0) return toPerson(state, 'unclear-reply');
  return { state: { ...state, misses: 1 }, say: [line('reminder.unclear')] };
}

/** What of the answer narrows a search: all of it for another visit, the time alone where theirs is moved. */
function wishTold({ wish }: DialogueState, heard: Heard, { answer, allOfThem }: ReminderNode): Wish {
  if (heard.kind !== 'said') return wish;
  if (answer === 'another') return wishOf(wish, heard.meaning);
  const { when } = heard.meaning;
  return when && allOfThem === undefined ? { ...wish, when } : wish;
}

/** The appointments of the thread as they stand now. */
export function reminderVisits(
  state: DialogueState,
  node: ReminderNode,
  { visits, at }: { readonly visits: readonly Visit[]; readonly at: Instant },
): Step {
  if (node.answer === 'late') return late(state, visits, at);
  const coming = visits.filter((visit) => visit.changeable).toSorted((a, b) => a.start - b.start);
  const [only, ...others] = coming;
  const { answer } = node;
  // Nothing of the reminder is answered by it; who it is for is asked as of everybody who books.
  if (answer === 'another' || (node.another && !only))
    return begin({ ...awaiting(state, node.subjects, coming), misses: 0 }, 'book');
  if (!answer && only) return unclear(state);
  if (!only && answer === 'details') return toPerson(state, 'other-question');
  if (!only || !answer) return notChangeable(state);
  if (others.length > 0) {
    if (answer === 'yes' && (areTogether(node, coming) || node.allOfThem !== undefined) && isAll(node, coming))
      return confirmAll(state, node, coming);
    const which = { name: 'which-reminder', visits: coming.slice(0, MOST_VISITS_READ), answer } as const;
    return ask(awaiting(state, node.subjects, coming), which);
  }
  return act(state, only, answer);
}

/** One message told of all of them, and asked one question: a yes to it is no riddle. */
function areTogether({ subjects }: ReminderNode, visits: readonly Visit[]): boolean {
  const told = visits.map(({ id }) => subjects.find(({ appointmentId }) => appointmentId === id)?.together);
  return told[0] !== undefined && told.every((one) => one === told[0]);
}

/** "Las dos" of three is not understood as all of them, nor as any two. */
function isAll({ allOfThem = 'all' }: ConfirmedTogether, { length }: readonly Visit[]): boolean {
  return allOfThem === 'all' || allOfThem === length;
}

function confirmAll(state: DialogueState, node: ReminderNode, visits: readonly Visit[]): Step {
  const answered = settled(state, ...visits.map(({ id }) => id));
  return confirmNext({ ...answered, node: { ...node, toConfirm: visits } });
}

/** The next of those that a yes was for. */
function confirmNext(before: DialogueState & { readonly node: ReminderNode }): Step {
  const [visit, ...toConfirm] = before.node.toConfirm ?? [];
  if (!visit) return notChangeable(before);
  return act({ ...before, node: { ...before.node, toConfirm } }, visit, 'yes');
}

/** Who comes late to a visit of today, also one that has just begun: the clinic is told at once. */
function late(state: DialogueState, visits: readonly Visit[], at: Instant): Step {
  const today = visits.filter(({ start, zone }) => localDateOf(start, zone) === localDateOf(at, zone));
  const [visit] = today.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  if (!visit) return toPerson(state, 'other-question');
  return act(state, visit, 'late');
}

/** It is with the clinic; the thread goes on. */
export function lateNoted(before: DialogueState): Step {
  const state: DialogueState = { ...before, requests: (before.requests ?? 0) + 1, misses: 0 };
  return { state, say: [line('request.left', { kind: 'late' })], quiet: true };
}

function act(before: DialogueState, visit: Visit, answer: ReminderAnswer): Step {
  const state: DialogueState = { ...before, caller: { patientId: visit.patientId } };
  switch (answer) {
    case 'yes':
      return perform(state, { kind: 'confirm-attendance', appointmentId: visit.id });
    case 'no':
      return ask(state, { name: 'cannot-attend', visit });
    case 'cancel': {
      // Who thinks better of it has not answered yet.
      const subject = { appointmentId: visit.id, patientId: visit.patientId };
      const { subjects = [], visits = [] } = settled(state, visit.id).unanswered ?? {};
      return ask(awaiting(state, [...subjects, subject], [...visits, visit]), { name: 'cancel', visit });
    }
    case 'move':
      return moveTo(state, visit);
    case 'details':
      return tellDetails(state, visit, { name: 'visit', visit });
    case 'late':
      return perform(state, {
        kind: 'leave-request',
        draft: { kind: 'late', visit },
        number: state.requests ?? 0,
        patientId: visit.patientId,
      });
  }
}

/** Somebody who cannot come and names no time wants another day than that of the visit. */
function anotherDay({ start, zone }: Visit): WhenWish {
  return { within: [], exclude: [dayInterval(localDateOf(start, zone), zone)], asap: false };
}

/** A time that was named with the answer narrows the search. */
function moveTo(state: DialogueState, visit: Visit, heard?: Heard): Step {
  const when = state.wish.when ?? anotherDay(visit);
  const step = move(state, visit, heard);
  if (step.do?.kind !== 'find-openings' || step.do.wish.when) return step;
  const wish = { ...step.do.wish, when };
  return { ...step, state: { ...step.state, wish }, do: { ...step.do, wish } };
}

/** A family has one phone, and more than one reminder is open. */
function whichReminder(node: NodeNamed<'which-reminder'>, state: DialogueState, heard: Heard): Step {
  const { allOfThem } = heard.kind === 'said' ? heard.meaning : {};
  if (allOfThem !== undefined) {
    if (!isAll({ allOfThem }, node.visits)) return missed(state, heard);
    return confirmAll(state, { name: 'reminder', subjects: [], answered: false }, node.visits);
  }
  const keys = keysOf(heard);
  const choice = keys === undefined ? (heard.kind === 'said' ? heard.meaning.choice : undefined) : Number(keys);
  const picked = choice === undefined ? undefined : node.visits[choice - 1];
  if (picked) return act(settled(state, picked.id), picked, node.answer);
  const isYesAgain = keys === undefined && choice === undefined && node.answer === 'yes' && answerOf(heard) === 'yes';
  return (isYesAgain && oneByOne(state)) || missed(state, heard);
}

/** Who writes but "sí" to the list of them: each is asked for by its name, the first one first. */
function oneByOne(state: DialogueState): Step | undefined {
  const [first, ...others] = state.unanswered?.visits ?? [];
  const subjects = state.unanswered?.subjects.filter(({ appointmentId }) => appointmentId === first?.id) ?? [];
  const still = first && askedStill({ unanswered: { subjects, visits: [first] } });
  if (!still || others.length === 0) return undefined;
  const asked: ReminderNode = { name: 'reminder', subjects, answered: false };
  return { state: { ...settled(state, first.id), node: asked, misses: 0 }, say: [still], quiet: true };
}

/** Another day, or cancel. */
function cannotAttend(node: NodeNamed<'cannot-attend'>, state: DialogueState, heard: Heard): Step {
  const keys = keysOf(heard);
  if (keys === '1') return moveTo(state, node.visit);
  if (keys === '2')
    return perform(
      { ...state, node: { name: 'cancel', visit: node.visit } },
      { kind: 'cancel', appointmentId: node.visit.id },
    );
  if (heard.kind !== 'said' || keys !== undefined) return missed(state, heard);
  const { intent, when, yesNo } = heard.meaning;
  if (intent === 'cancel') {
    return perform(
      { ...state, node: { name: 'cancel', visit: node.visit } },
      { kind: 'cancel', appointmentId: node.visit.id },
    );
  }
  if (intent === 'move' || when || (yesNo === 'yes' && intent === 'other')) return moveTo(state, node.visit, heard);
  return miss(state, 'not-understood');
}

/** The thread stays open: "gracias", or a change of mind, still belongs to it. What else waits in it is asked by its name. */
export function attendanceConfirmed(state: DialogueState, visit: Visit): Step {
  const { node } = state;
  const before = (node.name === 'reminder' ? node.confirmed : undefined) ?? [];
  const confirmed = [...before, visit];
  if (node.name === 'reminder' && node.toConfirm?.length)
    return confirmNext({ ...state, node: { ...node, confirmed } });
  const said = confirmed.map((one, index) =>
    line(index === 0 ? 'reminder.confirmed' : 'reminder.confirmed-too', visitValues(one)),
  );
  if (state.medium === 'voice') return finish(state, 'confirmed', ...said, line('goodbye'));
  const earlier = (node.name === 'reminder' ? node.settled : undefined) ?? [];
  const subjects = [...earlier, ...confirmed.map(({ id: appointmentId, patientId }) => ({ appointmentId, patientId }))];
  const { unanswered, ...rest } = settled(state, ...confirmed.map(({ id }) => id));
  const open: ReminderNode = unanswered
    ? { name: 'reminder', subjects: unanswered.subjects, answered: false, heldOver: true, settled: subjects }
    : { name: 'reminder', subjects, answered: true };
  const still = askedStill({ ...rest, ...(unanswered ? { unanswered } : {}) });
  return { state: { ...rest, node: open, misses: 0, wish: {} }, say: still ? [...said, still] : said, quiet: true };
}

/** Before everything that holds at every question: "if this person is available" asks for nobody. */
export function answeredByDevice(state: DialogueState, heard: Heard): Step | undefined {
  const { device, asksWho } = heard.kind === 'said' ? heard.meaning : {};
  const { node } = state;
  if (node.name !== 'reminder' && node.name !== 'campaign') return undefined;
  // Told once more; who asks a third time wants a person.
  if (asksWho && !node.toldWho)
    return ask(state, { ...node, toldWho: true }, line(`${node.name}.who`, { clinic: state.clinic.name }));
  return device && toDevice(device, node, state);
}

export const reminderNodes: NodeTable<'reminder' | 'which-reminder' | 'cannot-attend'> = {
  reminder: { expects: 'attendance', question: () => [line('reminder.ask')], take: reminder },
  'which-reminder': {
    expects: 'choice',
    pointsAt: ({ visits }) => ({ offered: visits }),
    question: visitLines,
    take: whichReminder,
  },
  'cannot-attend': {
    expects: 'reply',
    pointsAt: ({ visit }) => ({ appointment: visit }),
    question: ({ visit }) => [line('cannot.ask', visitValues(visit))],
    take: cannotAttend,
  },
};
