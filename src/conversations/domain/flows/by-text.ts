import {
  ask,
  finish,
  line,
  perform,
  type DialogueState,
  type Line,
  type Node,
  type NodeNamed,
  type Step,
} from '../dialogue.ts';
import { missed, yesNoOf, type Heard, type Meaning } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import type { TextOffer } from '../text-offer.ts';
import { serviceMeant, topicOf, writtenAnswer } from './answers.ts';

export type AnswerOffer = Extract<TextOffer, { kind: 'answer' }>;

/** The question that waits for its answer, behind what is offered in writing. */
export function waitingIn({ node }: DialogueState): Node {
  return node.name === 'by-text' ? node.back : node;
}

function nameOf(offer: TextOffer): string {
  return offer.kind === 'answer' ? `${offer.topic} ${offer.serviceId ?? ''}` : offer.kind;
}

/** Whether it may be offered: by voice, to a mobile, once. */
function mayOffer(state: DialogueState, offer: TextOffer): boolean {
  return state.medium === 'voice' && state.byText !== undefined && !state.byText.offered.includes(nameOf(offer));
}

interface Offering {
  readonly offer: TextOffer;
  /** Asked again afterwards. */
  readonly back: Node;
}

/** Offers by SMS what is better read, or hard to say; where that cannot be, or was offered before, goes back at once. */
export function offerInWriting(state: DialogueState, { offer, back }: Offering, ...say: readonly Line[]): Step {
  const { byText } = state;
  if (!byText || !mayOffer(state, offer)) return ask(state, back, ...say);
  const told = { ...state, byText: { ...byText, offered: [...byText.offered, nameOf(offer)] } };
  return ask(told, { name: 'by-text', offer, back }, ...say);
}

/** They said that they want it in writing: that is their consent. */
export function askedInWriting(state: DialogueState, meaning: Meaning): Step | undefined {
  if (state.medium !== 'voice') return undefined;
  const back = waitingIn(state);
  if (!state.byText) return ask(state, state.node, line('sms.not-here'));
  const topic = topicOf(meaning);
  const serviceId = serviceMeant(state, meaning);
  const offer: TextOffer | undefined =
    topic !== undefined
      ? { kind: 'answer', topic, ...(serviceId ? { serviceId } : {}) }
      : state.node.name === 'by-text'
        ? state.node.offer
        : { kind: 'go-on' };
  if (offer.kind === 'answer' && writtenAnswer(state, offer.topic, offer.serviceId).length === 0) return undefined;
  return agreed(state, { offer, back });
}

/** The message leaves now, or the talk goes on by message and the call ends. */
function agreed(state: DialogueState, { offer, back }: Offering): Step {
  if (offer.kind === 'go-on') {
    const over = finish(state, 'by-message', line('sms.go-on'));
    return {
      ...over,
      state: { ...over.state, brokenOffAt: back },
      ...(state.hold ? { do: { kind: 'release-holds' as const } } : {}),
    };
  }
  return perform(
    { ...state, node: { name: 'by-text', offer, back } },
    {
      kind: 'send-text',
      number: state.byText?.sent ?? 0,
      language: state.language,
      lines: writtenAnswer(state, offer.topic, offer.serviceId),
    },
  );
}

/** On with the question that was open. Only now is it said that it is on its way. */
export function textSent(state: DialogueState): Step {
  const { byText, ...rest } = state;
  const counted = byText ? { byText: { ...byText, sent: byText.sent + 1 } } : {};
  return ask({ ...rest, ...counted }, waitingIn(state), line('sms.sending'));
}

function byText(node: NodeNamed<'by-text'>, state: DialogueState, heard: Heard): Step {
  const answer = yesNoOf(heard);
  if (answer === 'yes') return agreed(state, node);
  if (answer === 'no') return ask(state, node.back);
  return heard.kind === 'silence' && state.misses > 0 ? ask(state, node.back) : missed(state, heard);
}

/** Somebody who goes on as if nothing had been offered answers what was asked before. */
export function passedBy(state: DialogueState, heard: Heard): DialogueState {
  const isAnswer = heard.kind === 'silence' || yesNoOf(heard) !== undefined;
  return isAnswer ? state : { ...state, node: waitingIn(state) };
}

/** Where a name or a story must be told in their own words: no key helps there. */
function isHardToSay(node: Node): boolean {
  switch (node.name) {
    case 'new-patient':
      return node.part === 'given-name' || node.part === 'family-name' || node.part === 'check';
    case 'request':
      return node.part === 'words' || node.part === 'name';
    case 'first-name':
      return true;
    default:
      return false;
  }
}

/** Missed twice where everything is told in words: it may be easier to write. */
export function hardToSay(before: DialogueState, own: Step): Step | undefined {
  const { node, misses } = own.state;
  const offer = { kind: 'go-on' } as const;
  const isLost = misses === 2 || hasBegunAnew(before.node, node);
  return isLost && isHardToSay(node) && !own.do && !own.outcome && mayOffer(own.state, offer)
    ? offerInWriting(own.state, { offer, back: node })
    : undefined;
}

/** What was read back was wrong, so the name is asked for once more. */
function hasBegunAnew(before: Node, node: Node): boolean {
  return (
    before.name === 'new-patient' &&
    before.part === 'which' &&
    node.name === 'new-patient' &&
    (node.part === 'given-name' || node.part === 'family-name')
  );
}

function question({ offer }: NodeNamed<'by-text'>): readonly Line[] {
  return [line(offer.kind === 'answer' ? 'sms.offer' : 'sms.offer-go-on')];
}

export const byTextNodes: NodeTable<'by-text'> = {
  'by-text': { expects: 'yes-no', question, take: byText },
};
