import type { AnswerTopic } from '../../../answering/index.ts';
import { ask, line, type DialogueState, type Line, type Step } from '../dialogue.ts';
import { answerTo, isBetterRead } from './answers.ts';
import { offerInWriting, waitingIn, type AnswerOffer } from './by-text.ts';
import { noteQuestion } from './request.ts';

interface Asked {
  readonly topic: AnswerTopic;
  readonly serviceId?: string | undefined;
  /** In their own words, where there are any. */
  readonly words?: string;
  /** Where the answer is known already. */
  readonly told?: readonly Line[];
}

/** What the house answers to a question; one that it has no answer to is noted, and a person answers it. */
export function tell(state: DialogueState, { topic, serviceId, words, told: known = [] }: Asked): Step {
  const told = known.length > 0 ? known : answerTo(state, topic, serviceId);
  if (told.length > 0) return answered(state, { kind: 'answer', topic, ...(serviceId ? { serviceId } : {}) }, told);
  if (!state.canBeCalled) return ask(state, state.node, line('answer.unknown-hidden'));
  return noteQuestion(state, { kind: 'question', topic, ...(words === undefined ? {} : { words }) });
}

/** Told, and offered in writing where it is better read; then the question that was open is asked again. */
function answered(state: DialogueState, offer: AnswerOffer, told: readonly Line[]): Step {
  const open = waitingIn(state);
  const isMenu = open.name === 'menu' || open.name === 'other';
  const back = isMenu ? ({ name: 'menu', again: true } as const) : open;
  return isBetterRead(state, offer.topic, offer.serviceId)
    ? offerInWriting(state, { offer, back }, ...told)
    : ask(state, back, ...told);
}
