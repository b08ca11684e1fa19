import type { SiteId } from '../../../platform/kernel/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import {
  ask,
  finish,
  line,
  miss,
  perform,
  toPerson,
  type DialogueState,
  type Line,
  type Node,
  type NodeNamed,
  type Step,
} from '../dialogue.ts';
import { offeredValues } from '../disclosure.ts';
import type { EffectResult } from '../effect.ts';
import { keysOf, missed, wantsOthers, yesNoOf, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import type { Offered, Wish } from '../wish.ts';
import { contradictsPlace, placesOf, saysPlace, wishOf } from '../wish-of.ts';

/** Openings that were offered and are not offered again. Past this many the earliest are forgotten. */
const MOST_SHOWN = 60;
/** With the one for any of them, as many as are read out. */
const MOST_PLACES_ASKED = 3;
/** Reads what comes after this list. */
const MORE_KEY = '4';

type Said = Extract<Heard, { kind: 'said' }>;

/** By when the visit must be, where triage said so. */
function latestStart({ moving, triaged }: DialogueState): Instant | undefined {
  return moving ? moving.notAfter : triaged?.deadline;
}

/** The same wish, for the other places. */
function elsewhereFrom({ sites = [], notSites: _any, ...rest }: Wish): Wish {
  return sites.length > 0 ? { ...rest, notSites: sites } : rest;
}

/** Where it is looked first, when nobody asked for a place, or for somebody who works at another: far ones are offered in so many words alone. */
function nearOf({ caller, wish, moving }: DialogueState): readonly SiteId[] {
  if (moving || wish.sites || wish.practitionerId) return [];
  const { near = [] } = caller ?? {};
  return near.filter((id) => !wish.notSites?.includes(id));
}

/** The wish as it is looked for: at the places that are near, or anywhere but there. */
function soughtBy(state: DialogueState): Wish {
  const near = nearOf(state);
  const wish = near.length > 0 ? { ...state.wish, sites: near } : state.wish;
  return state.elsewhere ? elsewhereFrom(wish) : wish;
}

/** Looks for openings of the wish, none of those in `skip`. */
export function search(state: DialogueState, skip: readonly string[], ...say: readonly Line[]): Step {
  const { serviceId, ...rest } = soughtBy(state);
  if (serviceId === undefined) return toPerson(state, 'no-openings');
  const { caller, catalogue, moving } = state;
  if (caller && caller.near === undefined && catalogue?.severalSites && !moving) {
    const isTold = caller.isTold || caller.acting?.mayBeTold === false;
    return perform(
      { ...state, seeking: skip },
      { kind: 'find-near', patientId: caller.patientId, serviceId, ...(isTold ? { isTold } : {}) },
      ...say,
    );
  }
  const notAfter = latestStart(state);
  const urgent = !state.moving && state.triaged?.hasUrgent === true;
  return perform(
    state,
    {
      kind: 'find-openings',
      wish: { ...rest, serviceId },
      skip: skip.slice(-MOST_SHOWN),
      ...(notAfter === undefined ? {} : { notAfter }),
      ...(urgent ? { urgent } : {}),
    },
    ...say,
  );
}

/** It is known where to look first: the search that waited for it, unless it has to be asked which place. */
export function nearFound(
  { seeking = [], ...before }: DialogueState,
  { sites: near, apart = [] }: Extract<EffectResult, { kind: 'near' }>,
): Step {
  const state = before.caller ? { ...before, caller: { ...before.caller, near } } : before;
  const { sites, notSites, practitionerId } = state.wish;
  const isOpen = !sites && !notSites && !practitionerId && latestStart(state) === undefined;
  const mayAsk = isOpen && apart.length > 1 && apart.length <= MOST_PLACES_ASKED;
  return mayAsk ? ask(state, { name: 'place', places: apart }) : search(state, seeking);
}

function shownIn(node: Node): readonly string[] {
  return 'shown' in node ? node.shown : [];
}

/** Offers what was found; where nothing was, asks again with a wider wish before it gives up. */
export function found(given: DialogueState, openings: readonly Offered[]): Step {
  const { elsewhere, ...before } = given;
  const { why, ...state } = before;
  const shown = shownIn(state.node);
  const [nearest] = openings;
  if (elsewhere && nearest) {
    return ask(before, { name: 'elsewhere', opening: nearest, shown });
  }
  if (openings.length > 0) {
    const node: Node = {
      name: 'offer',
      openings,
      shown: [...shown, ...openings.map(({ id }) => id)].slice(-MOST_SHOWN),
      ...(why === undefined ? {} : { why }),
    };
    return ask(state, node);
  }
  // A place that was named is given up by nobody but who named it.
  const { sites, notSites, near } = state.wish;
  const isAsked = sites !== undefined || (notSites !== undefined && nearOf(before).length === 0);
  if (!elsewhere && isAsked && near === undefined) return search({ ...before, elsewhere: true }, shown);
  return widen(before, shown, elsewhere === true);
}

/** Asks again with a wider wish, at the same place; far away last, and there once. */
export function widen(before: DialogueState, shown: readonly string[], wasElsewhere = false): Step {
  const { why, ...state } = before;
  const { when, near, practitionerId, ...wider } = state.wish;
  const withSame = practitionerId ? { practitionerId } : {};
  const wanted = when?.within[0]?.start;
  if (when) {
    const wish = { ...wider, ...withSame, ...(wanted === undefined ? {} : { near: wanted }) };
    return search({ ...state, wish, why: why ?? 'none-then' }, shown);
  }
  if (near !== undefined) return search({ ...before, wish: { ...wider, ...withSame } }, shown);
  if (practitionerId) return search({ ...state, wish: wider, why: 'none-with' }, shown);
  // Nothing near at all: what there is far away, said so.
  if (!wasElsewhere && !before.elsewhere && nearOf(before).length > 0)
    return search({ ...before, elsewhere: true }, shown);
  return nothingFree(state, shown);
}

/** Nothing at the places that are near was taken, and nothing else is looked for. */
export function onlyNear(state: DialogueState): boolean {
  return nearOf(state).length > 0;
}

export function nothingFree(state: DialogueState, shown: readonly string[]): Step {
  // Nothing in time: a person finds a way, and nobody is put off to a later day.
  if (latestStart(state) !== undefined) return toPerson(state, 'no-openings-in-time', line('symptoms.none-in-time'));
  return ask(state, { name: 'no-openings', shown }, line(shown.length > 0 ? 'offer.no-more' : 'offer.none'));
}

/** Where a clinic has several places, the place is said with each time, or once for all of them. */
function offerLines({ openings, why }: NodeNamed<'offer'>, state: DialogueState): readonly Line[] {
  const [first] = openings;
  const several = new Set(openings.map(({ siteName }) => siteName)).size > 1 ? 'yes' : 'no';
  const isOneOfSeveral = state.catalogue?.severalSites && several === 'no' && first;
  const place = { one: isOneOfSeveral ? 'yes' : 'no', site: first?.siteName ?? '' };
  const intro = line(why === undefined || state.misses > 0 ? 'offer.intro' : `offer.${why}`, place);
  const options = openings.map((opening, index) =>
    line('offer.option', { ...offeredValues(state, opening), several, key: index + 1 }),
  );
  return [intro, ...options, line('offer.more', { key: MORE_KEY })];
}

export function hold(
  node: Pick<NodeNamed<'offer'>, 'openings' | 'shown'>,
  state: DialogueState,
  opening: Offered,
): Step {
  const confirming: Node = { name: 'confirm', opening, openings: node.openings, shown: node.shown };
  const urgent = latestStart(state) === undefined ? {} : { urgent: true };
  return perform({ ...state, node: confirming }, { kind: 'hold', openingId: opening.id, ...urgent });
}

/** Three openings were offered. */
function offer(node: NodeNamed<'offer'>, state: DialogueState, heard: Heard): Step {
  const keys = keysOf(heard);
  const choice = keys === undefined ? (heard.kind === 'said' ? heard.meaning.choice : undefined) : Number(keys);
  const picked = choice === undefined ? undefined : node.openings[choice - 1];
  const isOther = picked && heard.kind === 'said' && contradictsPlace(heard.meaning, picked.siteId);
  if (picked && !isOther) return hold(node, state, picked);
  if (keys === MORE_KEY) return search(state, node.shown);
  if (heard.kind !== 'said' || keys !== undefined) return missed(state, heard);
  return theOneAt(node, state, heard) ?? otherWish(state, heard) ?? saidToOffer(node, state, heard);
}

/** "La de Gràcia", where one of those that were offered is there. */
function theOneAt(node: NodeNamed<'offer'>, state: DialogueState, { meaning }: Said): Step | undefined {
  if (meaning.when || meaning.elsewhere || meaning.names.some(({ kind }) => kind !== 'site')) return undefined;
  const { sites = [] } = placesOf({}, meaning);
  const [only, ...others] = node.openings.filter(({ siteId }) => siteId !== undefined && sites.includes(siteId));
  if (!only || others.length > 0 || node.openings.length === 1) return undefined;
  return hold(node, { ...state, wish: wishOf(state.wish, meaning) }, only);
}

/** The places of what was offered last, or of the appointment that moves. */
function placesShown({ node, moving }: DialogueState): readonly SiteId[] {
  const offered = 'opening' in node ? [node.opening] : 'openings' in node ? node.openings : [];
  const shown = offered.length > 0 ? offered : moving ? [moving] : [];
  return [...new Set(shown.flatMap(({ siteId }) => (siteId ? [siteId] : [])))];
}

/** Another day, time, place or practitioner was asked for. */
export function otherWish(state: DialogueState, heard: Said): Step | undefined {
  const { meaning } = heard;
  if (meaning.whenUnclear && !meaning.when) return miss(state, 'not-understood', line('offer.when-unclear'));
  if (!meaning.when && meaning.names.length === 0 && !saysPlace(meaning)) return undefined;
  // A new wish begins its own list: what was offered before may be what is wanted now.
  const fresh: DialogueState = {
    ...state,
    wish: wishOf(state.wish, meaning, placesShown(state)),
    node: { name: 'no-openings', shown: [] },
  };
  return search(fresh, []);
}

function saidToOffer(node: NodeNamed<'offer'>, state: DialogueState, heard: Heard): Step {
  const [only, ...others] = node.openings;
  // It is read back all the same.
  if (only && heard.kind === 'said' && heard.meaning.cue === 'indifferent') return hold(node, state, only);
  const said = wantsOthers(heard) ? 'no' : yesNoOf(heard);
  if (said === 'yes' && only && others.length === 0) return hold(node, state, only);
  if (said === 'no') return search(state, node.shown);
  return miss(state, 'not-understood');
}

/** Nothing is free: a person may know more. */
function noOpenings(_node: NodeNamed<'no-openings'>, state: DialogueState, heard: Heard): Step {
  const answer = yesNoOf(heard);
  if (answer === 'yes') return toPerson(state, 'no-openings');
  if (answer === 'no') return finish(state, 'left', line('goodbye'));
  if (heard.kind === 'said') {
    const other = otherWish(state, heard);
    if (other) return other;
  }
  return missed(state, heard);
}

export const openingNodes: NodeTable<'offer' | 'no-openings'> = {
  offer: {
    expects: 'choice',
    hintsNames: true,
    pointsAt: ({ openings }) => ({ offered: openings }),
    question: offerLines,
    take: offer,
  },
  'no-openings': { expects: 'yes-no', question: () => [line('no-openings.ask')], take: noOpenings },
};
