import { ask, line, type DialogueState, type Line, type Step } from '../dialogue.ts';
import type { Intent } from '../../understanding/types.ts';
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

/** Said beside who they are, without any errand. An offer is none: nobody sells through an interpreter. */
const NO_ERRAND: ReadonlySet<Intent> = new Set([
  'other',
  'greeting',
  'thanks',
  'commercial',
  'repeat',
  'slower',
  'wait',
]);

/** They say who they are, and nothing yet of what is wanted: greeted, and asked again without haste. */
export function relayGreeted(state: DialogueState, heard: Heard): Step | undefined {
  if (heard.kind !== 'said' || heard.meaning.cue !== 'relay') return undefined;
  const wants = state.node.name === 'menu' && !NO_ERRAND.has(heard.meaning.intent);
  return wants ? undefined : ask(state, state.node, line('relay.on'));
}

function isRelayedCall({ relay, medium }: DialogueState): boolean {
  return relay === true && medium === 'voice';
}

/** Asks for the number by which the clinic knows the patient. By voice only an operator is asked so. */
export function patientPhoneLine(state: DialogueState): Line {
  return line(isRelayedCall(state) ? 'relay.patient-phone' : 'own-phone.ask');
}

/** Asks for a number to call. That of an operator is seen, and nobody's own. */
export function phoneLine(state: DialogueState, otherwise: 'request.phone' | 'own-phone.ask'): Line {
  return line(isRelayedCall(state) ? 'relay.phone' : otherwise);
}
