import { ask, line, type DialogueState, type Step } from '../dialogue.ts';
import type { Heard } from '../heard.ts';

/**
 * Who interprets for the deaf says so. From then on the number proves nothing and is written to by nobody, whoever was identified
 * by it no longer is, nobody is hurried, and nothing that they say is taken for an offer.
 */
export function relayed(before: DialogueState, heard: Heard): DialogueState {
  if (heard.kind !== 'said' || heard.meaning.cue !== 'relay' || before.relay) return before;
  const { caller: _byNumber, byText: _toNumber, filtersCommercial: _filters, ...state } = before;
  return { ...state, relay: true, numberHidden: true, ...(state.medium === 'voice' ? { slow: true } : {}) };
}

const GOALS: ReadonlySet<string> = new Set([
  'book',
  'move',
  'cancel',
  'my-appointments',
  'confirm',
  'late',
  'results',
  'prescription',
]);

/** They say who they are, and nothing yet of what is wanted: greeted, and asked again without haste. */
export function relayGreeted(state: DialogueState, heard: Heard): Step | undefined {
  if (heard.kind !== 'said' || heard.meaning.cue !== 'relay') return undefined;
  const wants = state.node.name === 'menu' && GOALS.has(heard.meaning.intent);
  return wants ? undefined : ask(state, state.node, line('relay.on'));
}
