import type { Instant } from '../../../platform/time/instant.ts';
import { ask, line, perform, type DialogueState, type Line, type NodeNamed, type Step } from '../dialogue.ts';
import type { EffectResult } from '../effect.ts';
import { keysOf, missed, yesNoOf, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import { MOST_WORDS_KEPT, phoneIn } from '../request.ts';
import { mayNot } from './acting.ts';
import { visitValues } from '../visit-values.ts';
import { goOn, grouped } from './request.ts';

const CODE = /^\d{6}$/;

/**
 * Number and birth date do not let anybody change how a patient is reached: a code goes to the number on file first. Who is known by
 * their own word alone leaves a message.
 */
export function provePhone(state: DialogueState): Step {
  const { caller } = state;
  if (!caller || caller.isTold || caller.acting) return mayNot(state);
  if (caller.byCode) return ask(state, { name: 'new-phone' });
  return perform(state, { kind: 'ask-code', patientId: caller.patientId, language: state.language });
}

/** Where no code can be had a person sees to it: nothing of what was told changes by itself. */
export function noPhoneChange(state: DialogueState): Step {
  const words = state.about === undefined ? {} : { words: state.about };
  return goOn(state, { kind: 'message', ...words }, line('phone.by-person'));
}

/**
 * "¿Con quién es?", in writing: whoever has the telephone in hand would read it. All of it is told after a code; by voice it was told
 * already, and is told again.
 */
export function detailsAsked(state: DialogueState, heard: Heard): Step | undefined {
  const { node, caller, medium } = state;
  if (node.name !== 'visit' || heard.kind !== 'said' || heard.meaning.cue !== 'details') return undefined;
  if (medium === 'voice') return ask(state, node);
  if (!caller || caller.isTold || caller.acting) return undefined;
  if (caller.byCode) return ask(state, node, line('visit.details', visitValues(node.visit)));
  const about = heard.text.slice(0, MOST_WORDS_KEPT);
  return perform({ ...state, about }, { kind: 'ask-code', patientId: caller.patientId, language: state.language });
}

export function codeSent(state: DialogueState, ending: string): Step {
  const { node } = state;
  return ask(state, { name: 'code', ending, ...(node.name === 'visit' ? { opens: node.visit } : {}) });
}

function code(_node: NodeNamed<'code'>, state: DialogueState, heard: Heard): Step {
  const { caller } = state;
  const digits = keysOf(heard)?.replace(/\D/g, '');
  if (caller && digits !== undefined && CODE.test(digits)) {
    return perform(state, { kind: 'give-code', patientId: caller.patientId, code: digits });
  }
  return yesNoOf(heard) === 'no' ? noPhoneChange(state) : missed(state, heard);
}

/** They are who they say: on with what was asked for. */
export function codeRight(state: DialogueState): Step {
  const { caller, node } = state;
  const known: DialogueState = { ...state, ...(caller ? { caller: { ...caller, byCode: true } } : {}) };
  if (node.name !== 'code' || !node.opens) return ask(known, { name: 'new-phone' });
  return ask(known, { name: 'visit', visit: node.opens }, line('visit.details', visitValues(node.opens)));
}

function newPhone({ phone }: NodeNamed<'new-phone'>, state: DialogueState, heard: Heard): Step {
  const { caller } = state;
  const digits = keysOf(heard) ?? (heard.kind === 'said' ? heard.text : '');
  if (phone === undefined) {
    const told = phoneIn(digits);
    return told === undefined ? missed(state, heard) : ask(state, { name: 'new-phone', phone: told });
  }
  const answer = yesNoOf(heard);
  // "No, es el 698 …": what was heard wrong is told anew in one breath.
  const anew = answer === 'yes' ? undefined : phoneIn(digits);
  if (anew !== undefined) return ask(state, { name: 'new-phone', phone: anew });
  if (answer === 'no') return ask(state, { name: 'new-phone' });
  if (answer !== 'yes' || !caller) return missed(state, heard);
  const { language, requests: number = 0 } = state;
  return perform(state, { kind: 'change-phone', patientId: caller.patientId, phone, language, number });
}

/** It is noted; only now is it said so, with when it holds. */
export function phoneChanges(state: DialogueState, at: Instant): Step {
  const { goal: _done, about: _told, ...rest } = state;
  const { zone } = state.clinic;
  const counted = { ...rest, requests: (state.requests ?? 0) + 1 };
  return ask(counted, { name: 'menu', again: true }, line('phone.changes', { when: { at, zone } }));
}

export function phoneRefused(state: DialogueState, refusal: Extract<EffectResult, { kind: 'refused' }>): Step {
  const { node } = state;
  switch (refusal.code) {
    case 'code-wrong':
      return (refusal.attemptsLeft ?? 0) > 0 ? ask(state, node, line('code.wrong')) : noPhoneChange(state);
    case 'invalid-phone':
    case 'same-phone':
      return ask(state, { name: 'new-phone' }, line(`phone.${refusal.code === 'same-phone' ? 'same' : 'invalid'}`));
    default:
      return noPhoneChange(state);
  }
}

const CODE_KEYS = { keys: { max: 6, finishOnKey: '#' }, timeoutSeconds: 20 };
const PHONE_KEYS = { keys: { max: 15, finishOnKey: '#' }, timeoutSeconds: 10 };

function newPhoneLines({ phone }: NodeNamed<'new-phone'>): readonly Line[] {
  return phone === undefined
    ? [line('phone.new')]
    : [line('phone.is', { phone: grouped(phone) }), line('request.check')];
}

export const newPhoneNodes: NodeTable<'code' | 'new-phone'> = {
  code: {
    expects: 'yes-no',
    expectation: CODE_KEYS,
    question: ({ ending }) => [line('code.ask', { ending: [...ending].join(' ') })],
    take: code,
  },
  'new-phone': {
    expects: ({ phone }) => (phone === undefined ? 'name' : 'yes-no'),
    expectation: ({ phone }) => (phone === undefined ? PHONE_KEYS : {}),
    question: newPhoneLines,
    take: newPhone,
  },
};
