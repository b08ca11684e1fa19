import {
  ask,
  finish,
  line,
  miss,
  perform,
  toPerson,
  withoutHold,
  type DialogueState,
  type Line,
  type Node,
  type Step,
} from '../dialogue.ts';
import type { Effect, EffectResult } from '../effect.ts';
import { keysOf, wantsOthers, yesNoOf, type Heard } from '../heard.ts';
import type { Catalogue, Offered, Visit } from '../wish.ts';
import { wishOf } from '../wish-of.ts';

/** Services read in one list; key 4 then reads the next. A list of four or fewer is read as a whole. */
const SERVICES_PER_PAGE = 3;
const MOST_IN_ONE_LIST = 4;
/** Openings that were offered and are not offered again. Past this many the earliest are forgotten. */
const MOST_SHOWN = 60;
/** Reads what comes after this list. */
const MORE_KEY = '4';

export function servicePage(catalogue: Catalogue, page: number) {
  const { services } = catalogue;
  if (services.length <= MOST_IN_ONE_LIST) return { shown: services, more: false };
  const pages = Math.ceil(services.length / SERVICES_PER_PAGE);
  const from = (page % pages) * SERVICES_PER_PAGE;
  return { shown: services.slice(from, from + SERVICES_PER_PAGE), more: true };
}

/** Asks for the service only where there is a choice. */
export function chooseService(state: DialogueState, catalogue: Catalogue): Step {
  const [only, ...others] = catalogue.services;
  const known: DialogueState = { ...state, catalogue };
  if (!only) return toPerson(known, 'no-openings', line('offer.no-service'));
  const wished = catalogue.services.find(({ id }) => id === state.wish.serviceId);
  if (wished || others.length === 0) {
    return identify({ ...known, wish: { ...state.wish, serviceId: (wished ?? only).id } });
  }
  return ask(known, { name: 'service', page: 0 });
}

function identify(state: DialogueState): Step {
  return state.caller ? search(state, []) : ask(state, { name: 'birth-date', failures: 0 });
}

/** Which kind of visit. */
export function service(state: DialogueState, heard: Heard): Step {
  const { node, catalogue } = state;
  if (node.name !== 'service' || !catalogue) return miss(state, 'not-understood');
  const { shown, more } = servicePage(catalogue, node.page);
  const keys = keysOf(heard);
  if (keys === MORE_KEY && more) return ask(state, { name: 'service', page: node.page + 1 });
  const picked = keys === undefined ? undefined : shown[Number(keys) - 1];
  if (picked) return identify({ ...state, wish: { ...state.wish, serviceId: picked.id } });
  if (heard.kind !== 'said' || keys !== undefined)
    return miss(state, heard.kind === 'silence' ? 'silence' : 'not-understood');
  const wish = wishOf(state.wish, heard.meaning);
  if (catalogue.services.some(({ id }) => id === wish.serviceId)) return identify({ ...state, wish });
  if (more && wantsOthers(heard)) return ask({ ...state, wish }, { name: 'service', page: node.page + 1 });
  return miss({ ...state, wish }, 'not-understood');
}

/** Looks for openings of the wish, none of those in `skip`. */
export function search(state: DialogueState, skip: readonly string[], ...say: readonly Line[]): Step {
  const { serviceId, ...rest } = state.wish;
  if (serviceId === undefined) return toPerson(state, 'no-openings');
  return perform(state, { kind: 'find-openings', wish: { ...rest, serviceId }, skip: skip.slice(-MOST_SHOWN) }, ...say);
}

function shownIn(node: Node): readonly string[] {
  return 'shown' in node ? node.shown : [];
}

/** Offers what was found; where nothing was, asks again with a wider wish before it gives up. */
export function found(state: DialogueState, openings: readonly Offered[]): Step {
  const shown = shownIn(state.node);
  if (openings.length > 0) {
    const node: Node = {
      name: 'offer',
      openings,
      shown: [...shown, ...openings.map(({ id }) => id)].slice(-MOST_SHOWN),
    };
    return ask(state, node);
  }
  const { when, near, practitionerId, ...wider } = state.wish;
  const withSame = practitionerId ? { practitionerId } : {};
  const wanted = when?.within[0]?.start;
  if (when) {
    const wish = { ...wider, ...withSame, ...(wanted === undefined ? {} : { near: wanted }) };
    return search({ ...state, wish }, shown, line('offer.none-then'));
  }
  if (near !== undefined) return search({ ...state, wish: { ...wider, ...withSame } }, shown);
  if (practitionerId) return search({ ...state, wish: wider }, shown, line('offer.none-with'));
  return ask(state, { name: 'no-openings', shown }, line(shown.length > 0 ? 'offer.no-more' : 'offer.none'));
}

function hold(state: DialogueState, opening: Offered): Step {
  const { node } = state;
  if (node.name !== 'offer') return miss(state, 'not-understood');
  const confirming: Node = { name: 'confirm', opening, openings: node.openings, shown: node.shown };
  return perform({ ...state, node: confirming }, { kind: 'hold', openingId: opening.id });
}

/** Three openings were offered. */
export function offer(state: DialogueState, heard: Heard): Step {
  const { node } = state;
  if (node.name !== 'offer') return miss(state, 'not-understood');
  const keys = keysOf(heard);
  const choice = keys === undefined ? (heard.kind === 'said' ? heard.meaning.choice : undefined) : Number(keys);
  const picked = choice === undefined ? undefined : node.openings[choice - 1];
  if (picked) return hold(state, picked);
  if (keys === MORE_KEY) return search(state, node.shown);
  if (heard.kind !== 'said' || keys !== undefined)
    return miss(state, heard.kind === 'silence' ? 'silence' : 'not-understood');
  return otherWish(state, heard) ?? saidToOffer(state, heard, node.openings);
}

/** Another day, time or practitioner was asked for. */
function otherWish(state: DialogueState, heard: Extract<Heard, { kind: 'said' }>): Step | undefined {
  const { meaning } = heard;
  if (meaning.whenUnclear && !meaning.when) return miss(state, 'not-understood', line('offer.when-unclear'));
  if (!meaning.when && meaning.names.length === 0) return undefined;
  // A new wish begins its own list: what was offered before may be what is wanted now.
  const fresh: DialogueState = {
    ...state,
    wish: wishOf(state.wish, meaning),
    node: { name: 'no-openings', shown: [] },
  };
  return search(fresh, []);
}

function saidToOffer(state: DialogueState, heard: Heard, openings: readonly Offered[]): Step {
  const said = wantsOthers(heard) ? 'no' : yesNoOf(heard);
  const [only, ...others] = openings;
  if (said === 'yes' && only && others.length === 0) return hold(state, only);
  if (said === 'no') return search(state, shownIn(state.node));
  return miss(state, 'not-understood');
}

/** The time is held; it is read back and waits for a yes. */
export function confirm(state: DialogueState, heard: Heard): Step {
  const { node } = state;
  if (node.name !== 'confirm') return miss(state, 'not-understood');
  const answer = wantsOthers(heard) ? 'no' : yesNoOf(heard);
  // "Yes, but later" is no yes; a time that is named here is another wish.
  if (answer === 'yes') return book(state, node.opening);
  const other = heard.kind === 'said' && keysOf(heard) === undefined ? otherWish(state, heard) : undefined;
  if (other?.do && state.hold) return releaseThen(other.state);
  if (other) return other;
  if (answer === 'no') {
    return perform(
      { ...withoutHold(state), node: { name: 'offer', openings: node.openings, shown: node.shown } },
      { kind: 'release-holds' },
    );
  }
  return miss(state, heard.kind === 'silence' ? 'silence' : 'not-understood');
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
  return perform(state, { kind: 'book', patientId: state.caller.patientId, openingId: opening.id, ...held });
}

export function held(state: DialogueState, result: Extract<EffectResult, { kind: 'held' }>): Step {
  return ask({ ...state, hold: result.hold }, state.node);
}

/** Said only now that the agenda has said yes. */
export function booked(state: DialogueState, visit: Visit): Step {
  const moved = state.moving !== undefined;
  const values = {
    when: { at: visit.start, zone: visit.zone },
    practitioner: visit.practitionerName,
    site: visit.siteName,
  };
  return finish(state, moved ? 'moved' : 'booked', line(moved ? 'moved' : 'booked', values), line('goodbye'));
}

/** Not booked yet, and not called so: who hears this is told once it is sure. */
export function requested(state: DialogueState, visit: Visit): Step {
  const values = {
    when: { at: visit.start, zone: visit.zone },
    practitioner: visit.practitionerName,
    site: visit.siteName,
  };
  return finish(state, 'requested', line('requested', values), line('goodbye'));
}

/** The same for a change of a visit that stands: until it is sure, the visit is as it was. */
export function changeRequested(state: DialogueState, effect: Effect['kind']): Step {
  const said = effect === 'confirm-attendance' ? 'requested.answer' : 'requested.change';
  return finish(state, 'requested', line(said), line('goodbye'));
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
      return search(again, node.shown, line('offer.taken'));
    case 'already-booked':
      return search(again, node.shown, line('offer.clash'));
    default:
      return toPerson(state, state.moving ? 'not-changeable' : 'no-openings');
  }
}

/** Nothing is free: a person may know more. */
export function noOpenings(state: DialogueState, heard: Heard): Step {
  const answer = yesNoOf(heard);
  if (answer === 'yes') return toPerson(state, 'no-openings');
  if (answer === 'no') return finish(state, 'left', line('goodbye'));
  if (heard.kind === 'said') {
    const other = otherWish(state, heard);
    if (other) return other;
  }
  return miss(state, heard.kind === 'silence' ? 'silence' : 'not-understood');
}
