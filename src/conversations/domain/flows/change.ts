import type { Instant } from '../../../platform/time/instant.ts';
import { localDateOf } from '../../../platform/time/wall-time.ts';
import {
  ask,
  finish,
  line,
  miss,
  perform,
  toPerson,
  type DialogueState,
  type Line,
  type NodeNamed,
  type Step,
} from '../dialogue.ts';
import type { CancelReason } from '../effect.ts';
import { keysOf, missed, yesNoOf, type Heard, type Meaning } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import type { Visit, Wish } from '../wish.ts';
import { placesOfMove, saysPlace, wishOf } from '../wish-of.ts';
import { visitValues } from '../disclosure.ts';
import { tellDetails } from './details.ts';
import { begin } from './menu.ts';
import { search } from './openings.ts';
import { askedStill, settled } from './still-awaited.ts';
import { minutesLate, goOn } from './request.ts';
import { saidInAny } from '../../understanding/talk/languages.ts';
import type { Intent } from '../../understanding/types.ts';

/** Visits read in one list. Somebody with more of them is helped by a person. */
export const MOST_VISITS_READ = 4;

/** Where a visit is, with its address where the clinic has told it. */
export function whereLines({ catalogue }: DialogueState, { siteId, siteName }: Visit): readonly Line[] {
  const places = catalogue?.house?.places ?? [];
  const place = places.find(({ id, name }) => (siteId === undefined ? name === siteName : id === siteId));
  const { address } = place ?? {};
  return [
    address === undefined
      ? line('visit.where', { site: siteName })
      : line('answer.address', { site: siteName, address }),
  ];
}

/** The coming visits of the caller, who has been identified. */
export function visitsFound(state: DialogueState, visits: readonly Visit[], at: Instant): Step {
  if (state.goal === 'late') return late(state, visits, at);
  const coming = visits.filter((visit) => visit.changeable).slice(0, MOST_VISITS_READ);
  const [only, ...others] = coming;
  // Who may be told, and change nothing, is told.
  if (only && state.caller?.acting?.mayBook === false) {
    return ask(state, { name: 'menu', again: true }, ...coming.map((one) => line('visit.of-other', visitValues(one))));
  }
  if (!only && state.goal === 'waiting-list') return goOn(state, { kind: 'waiting-list', ...wordsOf(state) });
  if (!only) return ask(state, { name: 'no-visits' });
  return others.length === 0 ? about(state, only) : ask(state, { name: 'visits', visits: coming });
}

function wordsOf({ about: words }: DialogueState): { readonly words?: string } {
  return words === undefined ? {} : { words };
}

/** Who comes late: it is about the next visit of today, or the one that has just begun. */
function late(state: DialogueState, visits: readonly Visit[], at: Instant): Step {
  const today = visits.find(({ start, zone }) => localDateOf(start, zone) === localDateOf(at, zone));
  if (!today) return ask(state, { name: 'menu', again: true }, line('late.none'));
  const minutes = minutesLate(state.about ?? '', state.language);
  return goOn(state, { kind: 'late', visit: today, ...wordsOf(state), ...(minutes === undefined ? {} : { minutes }) });
}

/** Several visits, each with the key that means it. */
export function visitLines({ visits: listed }: { readonly visits: readonly Visit[] }): readonly Line[] {
  return [
    line('visits.ask'),
    ...listed.map((visit, index) => line('visits.option', { ...visitValues(visit), key: index + 1 })),
  ];
}

/** Goes straight to what was asked for. */
function about(state: DialogueState, chosen: Visit): Step {
  if (state.goal === 'cancel') return ask(state, { name: 'cancel', visit: chosen });
  if (state.goal === 'waiting-list') return goOn(state, { kind: 'waiting-list', visit: chosen, ...wordsOf(state) });
  if (state.goal === 'details') return tellDetails(state, chosen, { name: 'visit', visit: chosen });
  if (state.goal === 'where') return ask(state, { name: 'visit', visit: chosen }, ...whereLines(state, chosen));
  return state.goal === 'move'
    ? move(state, chosen, undefined, state.wish)
    : ask(state, { name: 'visit', visit: chosen });
}

/** Which of them. */
function visits(node: NodeNamed<'visits'>, state: DialogueState, heard: Heard): Step {
  const keys = keysOf(heard);
  const choice = keys === undefined ? (heard.kind === 'said' ? heard.meaning.choice : undefined) : Number(keys);
  const picked = choice === undefined ? undefined : node.visits[choice - 1];
  if (picked) return about(state, picked);
  return missed(state, heard);
}

function noVisits(_node: NodeNamed<'no-visits'>, state: DialogueState, heard: Heard): Step {
  const answer = yesNoOf(heard);
  if (answer === 'yes' || (heard.kind === 'said' && heard.meaning.intent === 'book')) return begin(state, 'book');
  if (answer === 'no') return finish(state, 'informed', line('goodbye'));
  return missed(state, heard);
}

/** "Cambiar mi cita al jueves", said before anybody knew which: of a time that the visit has already it tells which it is. */
function newTime({ when }: Wish, { start }: Visit): Pick<Wish, 'when'> {
  if (!when) return {};
  return when.within.some((one) => one.start <= start && start < one.end) ? {} : { when };
}

/** Searches other times for a visit; nothing is given up before the new time is sure. */
export function move(state: DialogueState, visit: Visit, heard?: Heard, asked: Wish = {}): Step {
  const said = heard?.kind === 'said' ? heard.meaning : undefined;
  const { siteId } = visit;
  const places = state.catalogue?.severalSites ? placesOfMove(asked, siteId) : {};
  const { serviceId, practitionerId } = visit;
  const wish = { serviceId, practitionerId, ...places, ...newTime(asked, visit) };
  const moving: DialogueState = {
    ...state,
    moving: visit,
    wish: said ? { ...wishOf(wish, said, siteId ? [siteId] : []), serviceId: visit.serviceId } : wish,
  };
  return search({ ...moving, node: { name: 'no-openings', shown: [] } }, []);
}

/** Move it, cancel it, or leave it. */
function visit(node: NodeNamed<'visit'>, state: DialogueState, heard: Heard): Step {
  const keys = keysOf(heard);
  if (keys === '1') return move(state, node.visit);
  if (keys === '2') return ask(state, { name: 'cancel', visit: node.visit });
  if (keys === '3') return finish(state, 'informed', line('visit.kept'), line('goodbye'));
  if (keys === '4') return perform(state, { kind: 'confirm-attendance', appointmentId: node.visit.id });
  if (heard.kind !== 'said' || keys !== undefined) return missed(state, heard);
  const { intent, when } = heard.meaning;
  if (intent === 'move' || when || saysPlace(heard.meaning)) return move(state, node.visit, heard);
  if (intent === 'cancel') return ask(state, { name: 'cancel', visit: node.visit });
  if (intent === 'confirm' && heard.meaning.yesNo !== 'mixed') {
    return perform(state, { kind: 'confirm-attendance', appointmentId: node.visit.id });
  }
  if (intent === 'thanks' || heard.meaning.yesNo === 'no')
    return finish(state, 'informed', line('visit.kept'), line('goodbye'));
  return miss(state, 'not-understood');
}

function keptAndBook(state: DialogueState, said: Meaning): Step {
  const anew = begin({ ...state, wish: wishOf({}, said) }, 'book');
  return { ...anew, say: [line('visit.kept'), ...anew.say] };
}

/** Cancelling is asked once more, and another day is offered in its place. */
function cancel(node: NodeNamed<'cancel'>, state: DialogueState, heard: Heard): Step {
  const said = heard.kind === 'said' && keysOf(heard) === undefined ? heard.meaning : undefined;
  if (keysOf(heard) === '3') return move(state, node.visit);
  if (said?.intent === 'move' || (said?.when && said.intent !== 'cancel')) return move(state, node.visit, heard);
  const answer = yesNoOf(heard) ?? (said?.intent === 'cancel' ? 'yes' : undefined);
  if (answer === 'yes' && state.medium === 'voice') return ask(state, { name: 'cancel-reason', visit: node.visit });
  // "No, déjelo, quiero pedir otra": it stays, and they are helped on.
  if (answer === 'no' && said?.intent === 'book') return keptAndBook(state, said);
  // Who writes may not come back to tell why: it is cancelled at once, and they are asked with the answer.
  if (answer === 'yes') return perform(state, { kind: 'cancel', appointmentId: node.visit.id });
  if (answer === 'no') return finish(state, 'informed', line('visit.kept'), line('goodbye'));
  return missed(state, heard);
}

const REASON_OF_KEY: Readonly<Record<string, CancelReason>> = {
  1: 'patient-time',
  2: 'patient-not-needed',
  3: 'patient-elsewhere',
  4: 'patient-other',
};
const REASONS = [
  ['patient-elsewhere', 'elsewhere'],
  ['patient-not-needed', 'notNeeded'],
  ['patient-time', 'noTime'],
] as const satisfies readonly (readonly [CancelReason, string])[];

/** Why, asked once. Whatever is answered, and silence too, cancels: that was said before. Unless it is taken back in so many words. */
export function cancelFor(visit: Visit, state: DialogueState, heard: Heard): Step {
  const keys = keysOf(heard);
  const text = heard.kind === 'said' && keys === undefined ? heard.text : undefined;
  if (heard.kind === 'said' && text !== undefined && saidInAny(text, ({ cancels }) => cancels.takenBack)) {
    const { meaning } = heard;
    return meaning.intent === 'book'
      ? keptAndBook(state, meaning)
      : ask(state, { name: 'visit', visit }, line('visit.kept'));
  }
  const told =
    text === undefined
      ? undefined
      : (REASONS.find(([, words]) => saidInAny(text, ({ cancels }) => cancels[words]))?.[0] ?? 'patient-other');
  const reason = told ?? REASON_OF_KEY[keys ?? ''] ?? 'patient';
  return perform(state, { kind: 'cancel', appointmentId: visit.id, reason });
}

export function cancelled(state: DialogueState, done: 'cancelled' | 'cancel-reason-kept'): Step {
  if (done === 'cancel-reason-kept') return finish(state, 'informed', line('cancelled.noted'));
  const { node } = state;
  if (node.name !== 'cancel' && node.name !== 'cancel-reason')
    return finish(state, 'cancelled', line('cancelled.short'), line('goodbye'));
  const said = line('cancelled', visitValues(node.visit));
  if (state.medium === 'voice') return finish(state, 'cancelled', said, line('goodbye'));
  // One question at a time: where another reminder waits, that is asked, and not why.
  const others = settled(state, node.visit.id);
  const still = askedStill(others);
  if (still) return finish(others, 'cancelled', said, still);
  const over = finish(others, 'cancelled', said, line('cancelled.why'));
  return { ...over, state: { ...over.state, node: { name: 'over', cancelled: node.visit.id } } };
}

/** Said beside a reason, and no errand of its own. */
const BESIDE_REASON: ReadonlySet<Intent> = new Set(['other', 'thanks', 'greeting', 'cancel', 'cannot-attend']);

/**
 * "Ya no la necesito", once the thread before told that the visit is cancelled (`cancelled` of the menu): why, and no other one to
 * cancel. What is no errand of its own is a reason in their own words.
 */
export function reasonAfterwards(state: DialogueState, heard: Heard): Step | undefined {
  if (state.node.name !== 'menu' || !state.node.cancelled) return undefined;
  if (heard.kind !== 'said' || keysOf(heard) !== undefined) return undefined;
  const { text, meaning } = heard;
  if (!BESIDE_REASON.has(meaning.intent) || meaning.when !== undefined || meaning.names.length > 0) return undefined;
  const told = REASONS.find(([, words]) => saidInAny(text, ({ cancels }) => cancels[words]))?.[0];
  const isOther =
    saidInAny(text, ({ cancels }) => cancels.another) || saidInAny(text, ({ cancels }) => cancels.takenBack);
  const isOwnWords = (meaning.intent === 'other' || meaning.intent === 'cannot-attend') && !text.includes('?');
  const reason = told ?? (isOwnWords ? 'patient-other' : undefined);
  if (!reason || isOther) return undefined;
  const appointmentId = state.node.cancelled;
  return perform({ ...state, greeted: true }, { kind: 'keep-cancel-reason', appointmentId, reason });
}

export function notChangeable(state: DialogueState): Step {
  return toPerson(state, 'not-changeable', line('visit.not-changeable'));
}

const pointsAtVisit = ({ visit: spokenOf }: { readonly visit: Visit }) => ({ appointment: spokenOf });

export const changeNodes: NodeTable<'visits' | 'no-visits' | 'visit' | 'cancel' | 'cancel-reason'> = {
  visits: {
    expects: 'choice',
    pointsAt: (node) => ({ offered: node.visits }),
    question: visitLines,
    take: visits,
  },
  'no-visits': { expects: 'yes-no', question: () => [line('no-visits.ask')], take: noVisits },
  visit: {
    expects: 'menu',
    pointsAt: pointsAtVisit,
    question: (node) => [line('visit.is', visitValues(node.visit)), line('visit.keys')],
    take: visit,
  },
  cancel: {
    expects: 'yes-no',
    pointsAt: pointsAtVisit,
    question: (node) => [line('cancel.ask', visitValues(node.visit))],
    take: cancel,
  },
  'cancel-reason': {
    expects: 'choice',
    question: () => [line('cancel.why')],
    take: ({ visit: given }, state, heard) => cancelFor(given, state, heard),
  },
};
