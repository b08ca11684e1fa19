import {
  ask,
  finish,
  line,
  perform,
  toPerson,
  withoutHold,
  type DialogueState,
  type Line,
  type NodeNamed,
  type Outcome,
  type Step,
} from '../dialogue.ts';
import { mayTell, offeredValues } from '../disclosure.ts';
import type { Effect, EffectResult } from '../effect.ts';
import { keysOf, missed, wantsOthers, yesNoOf, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import { nameIn, type Offered, type Visit } from '../wish.ts';
import { contradictsPlace } from '../wish-of.ts';
import { otherWish, search } from './openings.ts';
import { askedStill, settled } from './still-awaited.ts';

function confirmLines({ opening }: NodeNamed<'confirm'>, state: DialogueState): readonly Line[] {
  const values = offeredValues(state, opening);
  if (state.moving) return [line('confirm.move', values), line('confirm.keys')];
  const service = state.catalogue?.services.find(({ id }) => id === state.wish.serviceId);
  const named = { ...values, service: opening.serviceName ?? (service ? nameIn(state.language, service) : '') };
  return [line('confirm.book', named), line('confirm.keys')];
}

/** The time is held; it is read back and waits for a yes. */
function confirm(node: NodeNamed<'confirm'>, state: DialogueState, heard: Heard): Step {
  const answer = wantsOthers(heard) ? 'no' : yesNoOf(heard);
  // "Yes, but later" is no yes; a time that is named here is another wish.
  const isElsewhere = heard.kind === 'said' && contradictsPlace(heard.meaning, node.opening.siteId);
  if (answer === 'yes' && !isElsewhere) return book(state, node.opening);
  const other = heard.kind === 'said' && keysOf(heard) === undefined ? otherWish(state, heard) : undefined;
  if (other?.do && state.hold) return releaseThen(other.state);
  if (other) return other;
  if (answer === 'no') {
    return perform(
      { ...withoutHold(state), node: { name: 'offer', openings: node.openings, shown: node.shown } },
      { kind: 'release-holds' },
    );
  }
  return missed(state, heard);
}

/** After the release `released` searches again, because the node holds nothing to offer. */
function releaseThen(state: DialogueState): Step {
  return perform(state, { kind: 'release-holds' });
}

export function released(state: DialogueState): Step {
  if (state.node.name === 'no-openings') return search(state, []);
  return state.node.name === 'handed-over' || state.node.name === 'over'
    ? { state, say: [], quiet: true }
    : ask(state, state.node);
}

function book(state: DialogueState, opening: Offered, holdId = state.hold?.id): Step {
  const held = holdId === undefined ? {} : { holdId };
  if (state.moving)
    return perform(state, { kind: 'reschedule', appointmentId: state.moving.id, openingId: opening.id, ...held });
  if (!state.caller) return toPerson(state, 'not-identified');
  const { assessmentId, deadline } = state.triaged ?? {};
  return perform(state, {
    kind: 'book',
    patientId: state.caller.patientId,
    openingId: opening.id,
    ...held,
    ...(assessmentId && deadline !== undefined ? { assessmentId } : {}),
  });
}

export function held(state: DialogueState, result: Extract<EffectResult, { kind: 'held' }>): Step {
  return ask({ ...state, hold: result.hold }, state.node);
}

/** Said only now that the agenda has said yes. */
export function booked(state: DialogueState, visit: Visit): Step {
  const moved = state.moving !== undefined;
  const values = offeredValues(state, visit);
  const said = line(moved ? 'moved' : 'booked', values);
  return withLastWord(settled(state, state.moving?.id), moved ? 'moved' : 'booked', said);
}

function withLastWord(state: DialogueState, outcome: Outcome, said: Line): Step {
  return finish(state, outcome, said, askedStill(state) ?? line('goodbye'));
}

/** Not booked yet, and not called so: who hears this is told once it is sure. */
export function requested(state: DialogueState, visit: Visit): Step {
  const values = offeredValues(state, visit);
  return withLastWord(settled(state, state.moving?.id), 'requested', line('requested', values));
}

/** The same for a change of a visit that stands: until it is sure, the visit is as it was. */
export function changeRequested(state: DialogueState, effect: Effect['kind']): Step {
  const said = effect === 'confirm-attendance' ? 'requested.answer' : 'requested.change';
  const changed = state.node.name === 'cancel' ? state.node.visit.id : state.moving?.id;
  return withLastWord(settled(state, changed), 'requested', line(said));
}

/** A refusal of the agenda comes back as an input: other times are offered. */
export function refused(state: DialogueState, code: string): Step {
  const { node } = state;
  if (node.name !== 'confirm') return toPerson(state, 'no-openings');
  // A hold that ran out while somebody was thinking: the time itself may still be free.
  if (code === 'hold-expired' && state.hold) return book(withoutHold(state), node.opening, undefined);
  const again = withoutHold(state);
  switch (code) {
    case 'slot-taken':
    case 'hold-expired':
    case 'opening-in-past':
    case 'opening-unknown':
      return search({ ...again, why: 'taken' }, node.shown);
    case 'already-booked':
      // That they have another visit then is not told to who may not hear of their visits.
      return search({ ...again, why: mayTell(state, 'time-and-place') ? 'clash' : 'taken' }, node.shown);
    case 'day-limit':
      return search({ ...again, why: 'full-day' }, node.shown);
    case 'patient-limit':
      // Not why: that would tell of visits.
      return toPerson(state, 'patient-limit', line('limit.person'));
    default:
      return toPerson(state, state.moving ? 'not-changeable' : 'no-openings');
  }
}

export const confirmNodes: NodeTable<'confirm'> = {
  confirm: {
    expects: 'yes-no',
    // "No, otro día", "una hora más tarde": than the one that was read back.
    pointsAt: ({ opening }) => ({ appointment: { start: opening.start } }),
    question: confirmLines,
    take: confirm,
  },
};
