import { ask, line, miss, type DialogueState, type NodeNamed, type Step } from '../dialogue.ts';
import { keysOf, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import type { RequestDraft } from '../request.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { answerTo } from './answers.ts';
import { offerInWriting } from './by-text.ts';
import { byWords } from './menu.ts';
import { goOn } from './request.ts';

function tellAbout(state: DialogueState): Step {
  const address = answerTo(state, 'address');
  const told = [...answerTo(state, 'hours'), ...address];
  const back = { name: 'menu', again: true } as const;
  if (address.length > 0) return offerInWriting(state, { offer: { kind: 'answer', topic: 'address' }, back }, ...told);
  return told.length > 0 ? ask(state, back, ...told) : goOn(state, { kind: 'message' }, line('answer.unknown-ask'));
}

const BY_KEY: Readonly<Record<string, RequestDraft['kind']>> = { 1: 'documents', 2: 'invoice', 4: 'message' };

/** All that is no appointment. */
function other(_node: NodeNamed<'other'>, state: DialogueState, heard: Heard, at: Instant): Step {
  const keys = keysOf(heard);
  if (keys === '3') return tellAbout(state);
  const kind = BY_KEY[keys ?? ''];
  if (kind) return goOn(state, { kind });
  if (heard.kind === 'silence') return miss(state, 'silence');
  return heard.kind === 'said' && keys === undefined ? byWords(state, heard, at) : miss(state, 'not-understood');
}

export const otherNodes: NodeTable<'other'> = {
  other: { expects: 'menu', question: () => [line('other.ask')], take: other },
};
