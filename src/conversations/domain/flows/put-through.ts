import type { Instant } from '../../../platform/time/instant.ts';
import type { CalledFor } from '../called-for.ts';
import {
  ask,
  line,
  miss,
  perform,
  toPerson,
  type DialogueState,
  type Line,
  type NodeNamed,
  type Step,
} from '../dialogue.ts';
import { keysOf, yesNoOf, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import { beginRequest } from './request.ts';

const MOST_OPTIONS = 4;

/**
 * To who was asked for by name, while the clinic puts callers through; otherwise a message is taken for them. In writing they
 * are called to the thread.
 */
function passOn(state: DialogueState, target: CalledFor, at: Instant): Step {
  const passes = state.catalogue?.house?.putsThrough ?? true;
  if (state.medium === 'voice' && !passes) {
    const said = { text: '', target };
    if (!state.hold) return beginRequest(state, 'message', said, at);
    // What was held is released first, so that nobody else waits for it.
    const to = { kind: 'request', request: 'message', said } as const;
    return perform({ ...state, node: { name: 'switching', to } }, { kind: 'release-holds' });
  }
  const step = toPerson(state, 'asked-for-person', line('target.person', { target: target.name }));
  return step.person ? { ...step, person: { ...step.person, target } } : step;
}

/**
 * A person is wanted. Who hides the number and cannot be put through now is asked where to call them, once: who insists is handed
 * over as they are.
 */
export function wantsPerson(state: DialogueState, at: Instant): Step {
  const { node, medium, canBeCalled, relay } = state;
  const passes = state.catalogue?.house?.putsThrough ?? true;
  const wasAsked = node.name === 'request' && node.draft.kind === 'callback';
  if (medium === 'text' || canBeCalled || relay || passes || wasAsked) return toPerson(state, 'asked-for-person');
  const said = { text: '', when: { within: [], exclude: [], asap: true } };
  const why = line('hidden.call-you');
  if (!state.hold) {
    const asked = beginRequest(state, 'callback', said, at);
    return { ...asked, say: [why, ...asked.say] };
  }
  const to = { kind: 'request', request: 'callback', said } as const;
  return perform({ ...state, node: { name: 'switching', to } }, { kind: 'release-holds' }, why);
}

/** Somebody is asked for by name. A name that several have is asked about once. */
export function calledByName(state: DialogueState, heard: Heard, at: Instant): Step | undefined {
  const [only, ...others] = (heard.kind === 'said' && heard.meaning.calledFor) || [];
  if (!only) return undefined;
  if (others.length === 0) return passOn(state, only, at);
  // More than can be told apart by ear, or not told apart when they were asked: a person does.
  if (others.length >= MOST_OPTIONS || state.node.name === 'which-target') return toPerson(state, 'asked-for-person');
  return ask(state, { name: 'which-target', among: [only, ...others] });
}

function whichTarget({ among }: NodeNamed<'which-target'>, state: DialogueState, heard: Heard, at: Instant): Step {
  if (heard.kind === 'silence') return miss(state, 'silence');
  const keys = keysOf(heard);
  const picked = keys === undefined ? undefined : among[Number(keys) - 1];
  if (picked) return passOn(state, picked, at);
  if (keys === undefined && yesNoOf(heard) === 'no') return ask(state, { name: 'menu' });
  return toPerson(state, 'asked-for-person');
}

function whichLines({ among }: NodeNamed<'which-target'>): readonly Line[] {
  const options = among.map(({ name: target }, index) => line('target.option', { target, key: index + 1 }));
  return [line('target.which'), ...options];
}

export const putThroughNodes: NodeTable<'which-target'> = {
  'which-target': { expects: 'choice', question: whichLines, take: whichTarget },
};
