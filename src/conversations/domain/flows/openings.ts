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
import { keysOf, missed, wantsOthers, yesNoOf, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import type { Offered } from '../wish.ts';
import { wishOf } from '../wish-of.ts';

/** Openings that were offered and are not offered again. Past this many the earliest are forgotten. */
const MOST_SHOWN = 60;
/** Reads what comes after this list. */
const MORE_KEY = '4';

/** By when the visit must be, where triage said so. */
function latestStart({ moving, triaged }: DialogueState): Instant | undefined {
  return moving ? moving.notAfter : triaged?.deadline;
}

/** Looks for openings of the wish, none of those in `skip`. */
export function search(state: DialogueState, skip: readonly string[], ...say: readonly Line[]): Step {
  const { serviceId, ...rest } = state.wish;
  if (serviceId === undefined) return toPerson(state, 'no-openings');
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

function shownIn(node: Node): readonly string[] {
  return 'shown' in node ? node.shown : [];
}

/** Offers what was found; where nothing was, asks again with a wider wish before it gives up. */
export function found(before: DialogueState, openings: readonly Offered[]): Step {
  const { why, ...state } = before;
  const shown = shownIn(state.node);
  if (openings.length > 0) {
    const node: Node = {
      name: 'offer',
      openings,
      shown: [...shown, ...openings.map(({ id }) => id)].slice(-MOST_SHOWN),
      ...(why === undefined ? {} : { why }),
    };
    return ask(state, node);
  }
  const { when, near, practitionerId, ...wider } = state.wish;
  const withSame = practitionerId ? { practitionerId } : {};
  const wanted = when?.within[0]?.start;
  if (when) {
    const wish = { ...wider, ...withSame, ...(wanted === undefined ? {} : { near: wanted }) };
    return search({ ...state, wish, why: why ?? 'none-then' }, shown);
  }
  if (near !== undefined) return search({ ...before, wish: { ...wider, ...withSame } }, shown);
  if (practitionerId) return search({ ...state, wish: wider, why: 'none-with' }, shown);
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
    line('offer.option', {
      when: { at: opening.start, zone: opening.zone },
      practitioner: opening.practitionerName,
      site: opening.siteName,
      several,
      key: index + 1,
    }),
  );
  return [intro, ...options, line('offer.more', { key: MORE_KEY })];
}

function hold(node: NodeNamed<'offer'>, state: DialogueState, opening: Offered): Step {
  const confirming: Node = { name: 'confirm', opening, openings: node.openings, shown: node.shown };
  return perform({ ...state, node: confirming }, { kind: 'hold', openingId: opening.id });
}

/** Three openings were offered. */
function offer(node: NodeNamed<'offer'>, state: DialogueState, heard: Heard): Step {
  const keys = keysOf(heard);
  const choice = keys === undefined ? (heard.kind === 'said' ? heard.meaning.choice : undefined) : Number(keys);
  const picked = choice === undefined ? undefined : node.openings[choice - 1];
  if (picked) return hold(node, state, picked);
  if (keys === MORE_KEY) return search(state, node.shown);
  if (heard.kind !== 'said' || keys !== undefined) return missed(state, heard);
  return otherWish(state, heard) ?? saidToOffer(node, state, heard);
}

/** Another day, time or practitioner was asked for. */
export function otherWish(state: DialogueState, heard: Extract<Heard, { kind: 'said' }>): Step | undefined {
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
