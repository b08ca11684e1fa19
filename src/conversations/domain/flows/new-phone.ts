import type { Instant } from '../../../platform/time/instant.ts';
import type { LocalDate } from '../../../platform/time/wall-time.ts';
import { ask, line, miss, perform, type DialogueState, type Line, type NodeNamed, type Step } from '../dialogue.ts';
import type { EffectResult } from '../effect.ts';
import { keysOf, missed, yesNoOf, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import { phoneIn } from '../request.ts';
import { mayNot } from './acting.ts';
import { tellDetails } from './details.ts';
import { goOn, grouped } from './request.ts';

const CODE = /^\d{6}$/;
/** As many as a code that was sent has (patients, `one-time-code`). */
const MOST_WRONG_CODES = 3;

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

/** Nobody was identified: number and birth date are what they say they are, and the code goes to that number if they are right. */
export function codeByWord(
  state: DialogueState,
  { onFile, birthDate }: { readonly onFile: string; readonly birthDate: LocalDate },
): Step {
  const claim = { phone: onFile, birthDate };
  return perform(state, { kind: 'ask-code', claim, language: state.language });
}

/** Whether a code to another number than that of the call may prove who they are. */
export function mayCallFromElsewhere(state: DialogueState): boolean {
  return !state.relay && !state.unproven && !state.numberHidden;
}

export function codeSent(state: DialogueState, ending: string | undefined): Step {
  const { node } = state;
  if (ending === undefined) return ask(state, { name: 'code', wrong: 0 });
  const opens = node.name === 'code-offer' ? { opens: node.visit, back: node.back } : {};
  return ask(state, { name: 'code', ending, ...opens });
}

function code({ wrong }: NodeNamed<'code'>, state: DialogueState, heard: Heard): Step {
  const { caller } = state;
  const digits = keysOf(heard)?.replace(/\D/g, '');
  if (digits !== undefined && CODE.test(digits) && (caller || wrong !== undefined)) {
    return perform(state, { kind: 'give-code', code: digits, ...(caller ? { patientId: caller.patientId } : {}) });
  }
  return yesNoOf(heard) === 'no' ? noPhoneChange(state) : missed(state, heard);
}

/** They are who they say: on with what was asked for. */
export function codeRight(state: DialogueState): Step {
  const { caller, node } = state;
  const known: DialogueState = { ...state, ...(caller ? { caller: { ...caller, byCode: true } } : {}) };
  if (node.name !== 'code' || !node.opens) return ask(known, { name: 'new-phone' });
  return tellDetails(known, node.opens, node.back ?? { name: 'visit', visit: node.opens });
}

/** Which number the clinic has, of who calls from another. */
function onFile({ birthDate }: NodeNamed<'on-file'>, state: DialogueState, heard: Heard): Step {
  if (heard.kind === 'silence') return missed(state, heard);
  const told = keysOf(heard) ?? (heard.kind === 'said' ? heard.text : '');
  const phone = phoneIn(told);
  if (phone !== undefined) {
    return birthDate === undefined
      ? ask(state, { name: 'birth-date', failures: 0, onFile: phone })
      : codeByWord(state, { onFile: phone, birthDate });
  }
  return yesNoOf(heard) === 'no' ? noPhoneChange(state) : miss(state, 'not-understood', line('request.no-phone'));
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
  const { language } = state;
  return perform(state, { kind: 'change-phone', patientId: caller.patientId, phone, language });
}

/** It is noted; only now is it said so, with when it holds. */
export function phoneChanges(state: DialogueState, at: Instant): Step {
  const { goal: _done, about: _told, ...rest } = state;
  const { zone } = state.clinic;
  return ask(rest, { name: 'menu', again: true }, line('phone.changes', { when: { at, zone } }));
}

/** Whether there is a code at all is told to nobody who was not identified before: they have as many tries in any case. */
function codeWrong(state: DialogueState, attemptsLeft: number): Step {
  const { node } = state;
  if (node.name !== 'code') return noPhoneChange(state);
  if (node.wrong === undefined) {
    return attemptsLeft > 0 ? ask(state, node, line('code.wrong')) : noPhoneChange(state);
  }
  const wrong = node.wrong + 1;
  return wrong < MOST_WRONG_CODES ? ask(state, { ...node, wrong }, line('code.wrong')) : noPhoneChange(state);
}

export function phoneRefused(state: DialogueState, refusal: Extract<EffectResult, { kind: 'refused' }>): Step {
  switch (refusal.code) {
    // The code is right, and several have that telephone and birth date.
    case 'ambiguous':
      return ask(state, { name: 'first-name' });
    case 'code-wrong':
      return codeWrong(state, refusal.attemptsLeft ?? 0);
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

export const newPhoneNodes: NodeTable<'code' | 'on-file' | 'new-phone'> = {
  code: {
    expects: 'yes-no',
    expectation: CODE_KEYS,
    question: ({ ending }) => [
      ending === undefined ? line('code.ask-word') : line('code.ask', { ending: [...ending].join(' ') }),
    ],
    take: code,
  },
  'on-file': {
    expects: 'name',
    expectation: PHONE_KEYS,
    question: (_node, { forOther }) => [line('on-file.ask', { who: forOther ? 'other' : 'self' })],
    take: onFile,
  },
  'new-phone': {
    expects: ({ phone }) => (phone === undefined ? 'name' : 'yes-no'),
    expectation: ({ phone }) => (phone === undefined ? PHONE_KEYS : {}),
    question: newPhoneLines,
    take: newPhone,
  },
};
