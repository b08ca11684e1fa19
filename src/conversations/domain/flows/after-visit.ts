import { ask, finish, line, perform, toPerson, type DialogueState, type NodeNamed, type Step } from '../dialogue.ts';
import { keysOf, missed, yesNoOf, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import { MOST_WORDS_KEPT } from '../request.ts';
import { saidInAny } from '../../understanding/talk/languages.ts';
import { askWhatIsWrong } from './symptoms.ts';

const FEELINGS = { '1': 'better', '2': 'same', '3': 'worse' } as const;

function feelingOf(heard: Heard): 'better' | 'same' | 'worse' | undefined {
  const keys = keysOf(heard);
  if (keys === '1' || keys === '2' || keys === '3') return FEELINGS[keys];
  if (heard.kind !== 'said' || keys !== undefined) return undefined;
  const { text } = heard;
  if (saidInAny(text, ({ feels }) => feels.worse)) return 'worse';
  if (saidInAny(text, ({ feels }) => feels.same)) return 'same';
  // "No estoy bien" is not well.
  if (saidInAny(text, ({ feels }) => feels.better))
    return saidInAny(text, ({ feels }) => feels.negated) ? 'worse' : 'better';
  return undefined;
}

/** How somebody is after a visit. Whoever is worse is asked about it as any caller; who cannot be understood is called by a person. */
function feeling(node: NodeNamed<'feeling'>, state: DialogueState, heard: Heard): Step {
  const told = feelingOf(heard);
  if (told === undefined) return heard.kind === 'silence' ? missed(state, heard) : toPerson(state, 'unclear-reply');
  const text = heard.kind === 'said' && keysOf(heard) === undefined ? heard.text : undefined;
  const known = {
    ...state,
    caller: { patientId: node.patientId },
    node: text === undefined ? node : { ...node, text },
  };
  return perform(known, { kind: 'leave-feedback', feedbackId: node.feedbackId, feeling: told });
}

function scoreOf(heard: Heard): number | undefined {
  const digits = keysOf(heard) ?? (heard.kind === 'said' ? /^\D*(\d{1,2})\D*$/.exec(heard.text)?.[1] : undefined);
  const score = digits === undefined ? undefined : Number(digits);
  return score !== undefined && score >= 0 && score <= 10 ? score : undefined;
}

const LEAST_WORDS = 3;

/** What somebody thought of a visit, asked for that: whoever is named in it is not asked for. */
export function tellsOpinion({ node }: DialogueState, heard: Heard): boolean {
  const text = node.name === 'score' || node.name === 'comment' ? toldBeside(heard) : undefined;
  return text !== undefined && saidInAny(text, ({ judges }) => judges) && !saidInAny(text, ({ whom }) => whom.callsFor);
}

/** What is told beside a score, or in place of it. A question, or another wish, was taken before. */
function toldBeside(heard: Heard): string | undefined {
  if (heard.kind !== 'said' || keysOf(heard) !== undefined) return undefined;
  const words = heard.text.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= LEAST_WORDS ? heard.text.slice(0, MOST_WORDS_KEPT) : undefined;
}

/** To a person, with thanks: it is no question, and nobody is asked for more of it. */
function leaveComment(state: DialogueState, words: string): Step {
  const { caller } = state;
  return perform(
    { ...state, node: { name: 'comment' } },
    {
      kind: 'leave-request',
      draft: { kind: 'message', words },
      number: state.requests ?? 0,
      ...(caller ? { patientId: caller.patientId } : {}),
    },
  );
}

/** Only now is it with the clinic. */
export function commentLeft(state: DialogueState): Step {
  return finish(state, 'informed', line('comment.thanks'), line('goodbye'));
}

function score(node: NodeNamed<'score'>, state: DialogueState, heard: Heard): Step {
  const told = scoreOf(heard);
  const words = toldBeside(heard);
  const caller = { patientId: node.patientId };
  if (told === undefined) return words === undefined ? missed(state, heard) : leaveComment({ ...state, caller }, words);
  const known = { ...state, caller, node: words === undefined ? node : { ...node, words } };
  return perform(known, { kind: 'leave-feedback', feedbackId: node.feedbackId, score: told });
}

/** 0 of 10 is what 0 is everywhere as well: it is kept, and a person comes. */
export function lowestScore(state: DialogueState, heard: Heard): Step | undefined {
  const { node } = state;
  if (node.name !== 'score' || keysOf(heard) !== '0') return undefined;
  const { feedbackId, patientId } = node;
  const known = { ...state, caller: { patientId }, node: { ...node, calls: true as const } };
  return perform(known, { kind: 'leave-feedback', feedbackId, score: 0 });
}

/** In their own words, to a person. */
function comment(_node: NodeNamed<'comment'>, state: DialogueState, heard: Heard): Step {
  if (heard.kind !== 'said' || keysOf(heard) !== undefined) return missed(state, heard);
  const { intent } = heard.meaning;
  const isNothing = heard.text.split(/\s+/).length <= 3 && (yesNoOf(heard) === 'no' || intent === 'thanks');
  if (isNothing) return finish(state, 'informed', line('goodbye'));
  return leaveComment(state, heard.text.slice(0, MOST_WORDS_KEPT));
}

/** What follows once it is kept. */
export function feedbackKept(state: DialogueState): Step {
  const { node } = state;
  if (node.name === 'score' && node.calls) return toPerson(state, 'asked-for-person');
  if (node.name === 'score' && node.words !== undefined) return leaveComment(state, node.words);
  if (node.name === 'score') return ask(state, { name: 'comment' }, line('score.thanks'));
  return finish(state, 'informed', line('feeling.thanks'), line('goodbye'));
}

/** Worse after a visit: triage asks, where it acts; where it does not a person calls now. */
export function feelsWorse(state: DialogueState): Step {
  const { node, triage } = state;
  if (triage === 'active' || triage === 'example') {
    return askWhatIsWrong(state, node.name === 'feeling' ? node.text : undefined);
  }
  return toPerson(state, 'feels-worse', line('feeling.worse'));
}

export const afterVisitNodes: NodeTable<'feeling' | 'score' | 'comment'> = {
  feeling: { expects: 'reply', question: () => [line('feeling.ask')], isFree: () => true, take: feeling },
  score: { expects: 'reply', question: () => [line('score.ask')], take: score },
  comment: { expects: 'reply', question: () => [line('comment.ask')], isFree: () => true, take: comment },
};
