import { ask, line, perform, type DialogueState, type Node, type NodeNamed, type Step } from '../dialogue.ts';
import { visitDetails } from '../disclosure.ts';
import { keysOf, missed, yesNoOf, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import type { Visit } from '../wish.ts';
import { MOST_WORDS_KEPT } from '../request.ts';
import { mayNot } from './acting.ts';

/** All that there is to tell of a visit, where it may be told; else the code that opens it is offered. */
export function tellDetails(state: DialogueState, visit: Visit, back: Node): Step {
  const { caller } = state;
  if (!caller || caller.isTold || caller.acting) return mayNot(state);
  const details = visitDetails(state, visit);
  return details ? ask(state, back, line('visit.details', details)) : ask(state, { name: 'code-offer', visit, back });
}

/** "¿Con quién es?" of the visit that is spoken of. */
export function detailsAsked(state: DialogueState, heard: Heard): Step | undefined {
  const { node, moving } = state;
  if (heard.kind !== 'said' || keysOf(heard) !== undefined || heard.meaning.cue !== 'details') return undefined;
  const visit = 'visit' in node ? node.visit : node.name === 'offer' || node.name === 'confirm' ? moving : undefined;
  if (visit === undefined || node.name === 'code-offer') return undefined;
  return tellDetails({ ...state, about: heard.text.slice(0, MOST_WORDS_KEPT) }, visit, node);
}

function codeOffer({ visit, back }: NodeNamed<'code-offer'>, state: DialogueState, heard: Heard): Step {
  const { caller } = state;
  const answer = yesNoOf(heard);
  if (answer === 'no') return ask(state, back);
  if (answer !== 'yes' || !caller) return missed(state, heard);
  const asked: DialogueState = { ...state, node: { name: 'code-offer', visit, back } };
  return perform(asked, { kind: 'ask-code', patientId: caller.patientId, language: state.language });
}

export const detailsNodes: NodeTable<'code-offer'> = {
  'code-offer': { expects: 'yes-no', question: () => [line('details.offer')], take: codeOffer },
};
