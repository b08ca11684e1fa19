import { HOUR_MS, type Instant } from '../../../platform/time/instant.ts';
import { localDateOf, parseLocalDate, type LocalDate } from '../../../platform/time/wall-time.ts';
import { ask, line, miss, perform, toPerson, type DialogueState, type NodeNamed, type Step } from '../dialogue.ts';
import type { Effect, EffectResult } from '../effect.ts';
import { keysOf, missed, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import { parseBirthDateKeys } from '../birth-date-keys.ts';
import { nameBeside, relationIn } from '../relations.ts';
import { search } from './openings.ts';
import { codeByWord, mayCallFromElsewhere, noPhoneChange, provePhone } from './new-phone.ts';
import { register } from './register.ts';
import { goOn } from './request.ts';
import { mayDo, mayNot } from './acting.ts';

/** Tries within one conversation; the directory limits them by number and hour as well. */
const MOST_FAILURES = 3;
/** With `#` after it, in place of a birth date: comes for the first time. */
const NEW_KEY = '1';
/** With `#` after it: calls from another number than that which the clinic has. */
const ELSEWHERE_KEY = '2';
/** The day on which the clocks are put back. */
const LONGEST_DAY_MS = 25 * HOUR_MS;

type Claim = Extract<Effect, { kind: 'verify-caller' }>;

export function claim(
  state: DialogueState,
  birthDate: LocalDate,
  { givenName, isWholeName, chosen }: Pick<Claim, 'givenName' | 'isWholeName' | 'chosen'> = {},
): Step {
  const { node } = state;
  if (node.name === 'birth-date' && node.onFile !== undefined)
    return codeByWord(state, { onFile: node.onFile, birthDate });
  // No number is seen: what is only told proves nothing. Enough to ask for a visit, no more.
  if (state.claimedPhone !== undefined && !state.relay && state.goal !== 'book') {
    return codeByWord(state, { onFile: state.claimedPhone, birthDate });
  }
  const asked = node.name === 'birth-date' ? { ...node, birthDate } : node;
  return perform(
    { ...state, node: asked },
    {
      kind: 'verify-caller',
      birthDate,
      // Who calls for somebody else stands in the audit trail as such.
      purpose: `${state.goal ?? 'book'}${state.forOther ? '-for-other' : ''}${state.relay ? '-by-relay' : ''}`,
      ...(state.forOther ? { forOther: true } : {}),
      ...(chosen === undefined ? {} : { chosen }),
      ...(state.claimedPhone === undefined ? {} : { phone: state.claimedPhone }),
      ...(state.slow && !state.relay ? { slow: true } : {}),
      ...(state.languageAsked && !state.forOther ? { language: state.language } : {}),
      ...(givenName === undefined ? {} : { givenName }),
      ...(isWholeName ? { isWholeName } : {}),
    },
  );
}

/**
 * Learns who it is about. Who hides the number says which one the clinic has, and proves it by a code to it; for a visit it is enough to
 * say who it is for, whether the clinic knows them or not. For an operator only visits are asked for.
 */
export function identify(state: DialogueState): Step {
  const words = state.about === undefined ? {} : { words: state.about };
  if (state.unproven) return goOn(state, { kind: 'message', ...words }, line('email.unproven'));
  if (state.isNew && state.goal === 'book') return register(state, {});
  if (!state.numberHidden) return ask(state, { name: 'birth-date', failures: 0 });
  const isOperator = state.relay === true && state.medium === 'voice';
  if (isOperator && state.goal !== 'book') return goOn(state, { kind: 'message', ...words }, line('acting.message'));
  if (state.medium === 'voice' && !isOperator && state.goal === 'book') return register(state, {});
  return ask(state, state.claimedPhone === undefined ? { name: 'own-phone' } : { name: 'birth-date', failures: 0 });
}

/** Asks for the birth date: together with the number it says whose appointment it is. */
function birthDate(node: NodeNamed<'birth-date'>, state: DialogueState, heard: Heard, at: Instant): Step {
  const today = localDateOf(at, state.clinic.zone);
  const keys = keysOf(heard);
  const isFirst = keys === NEW_KEY || (heard.kind === 'said' && heard.meaning.cue === 'first-visit');
  if (isFirst && state.goal === 'book') return register({ ...state, isNew: true }, {});
  if (callsFromElsewhere(node, state, heard)) {
    const { birthDate: told } = node;
    return ask(state, { name: 'on-file', ...(told === undefined ? {} : { birthDate: told }) });
  }
  const date = dateIn(node, state, { heard, keys, today });
  if (date !== undefined && date <= today) return claim(state, date);
  if (heard.kind === 'silence') return miss(state, 'silence');
  return narrowed(node, state, heard) ?? miss(state, 'not-understood', line('birth.invalid'));
}

/** "Llamo desde otro teléfono", or its key once the date did not go with the number. */
function callsFromElsewhere(node: NodeNamed<'birth-date'>, state: DialogueState, heard: Heard): boolean {
  if (!mayCallFromElsewhere(state)) return false;
  if (keysOf(heard) === ELSEWHERE_KEY) return node.failures > 0;
  if (heard.kind !== 'said' || heard.meaning.birthDate !== undefined) return false;
  return heard.meaning.cue === 'other-phone' || heard.meaning.cue === 'new-phone';
}

function dateIn(
  { year }: NodeNamed<'birth-date'>,
  state: DialogueState,
  { heard, keys, today }: { readonly heard: Heard; readonly keys: string | undefined; readonly today: LocalDate },
): LocalDate | undefined {
  const meaning = heard.kind === 'said' ? heard.meaning : undefined;
  const whole = meaning?.birthDate ?? (keys === undefined ? undefined : parseBirthDateKeys(keys, today));
  if (whole !== undefined || year === undefined) return whole;
  if (keys !== undefined)
    return /^\d{4}$/.test(keys) ? dayOfYear(year, `${keys.slice(2)}-${keys.slice(0, 2)}`) : undefined;
  const [day, ...others] = meaning?.when?.within ?? [];
  if (!day || others.length > 0 || day.end - day.start > LONGEST_DAY_MS) return undefined;
  return dayOfYear(year, localDateOf(day.start, state.clinic.zone).slice(5));
}

function dayOfYear(year: number, monthAndDay: string): LocalDate | undefined {
  return parseLocalDate(`${year}-${monthAndDay}`);
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/;

/** Told only in part: the year, or of whom of the family. The rest is asked for; nothing says whether there is such a one. */
function narrowed(node: NodeNamed<'birth-date'>, state: DialogueState, heard: Heard): Step | undefined {
  const text = heard.kind === 'keys' ? heard.keys : heard.kind === 'said' ? (keysOf(heard) ?? heard.text) : '';
  const year = Number(YEAR.exec(text)?.[1] ?? 0);
  if (year > 0 && node.year === undefined) return ask(state, { ...node, year });
  const relation = heard.kind === 'said' ? relationIn(heard.text) : undefined;
  if (relation === undefined || node.named !== undefined) return undefined;
  const named = nameBeside(text) ?? '';
  return ask({ ...state, forOther: true, relation }, { ...node, named });
}

/** Twins: the first name decides. */
function firstName(node: NodeNamed<'first-name'>, state: DialogueState, heard: Heard): Step {
  if (heard.kind !== 'said' || keysOf(heard) !== undefined) {
    return missed(state, heard);
  }
  const { birthDate: born, whole } = node;
  if (born !== undefined) return claim(state, born, { givenName: heard.text, ...(whole ? { isWholeName: true } : {}) });
  return perform(state, { kind: 'name-after-code', said: heard.text, ...(whole ? { isWhole: true } : {}) });
}

/** The first name did not tell which of them: asked for in full, once. That there are several is not said. */
export function notNamed(state: DialogueState): Step {
  const { node } = state;
  if (node.name !== 'first-name' || node.whole) return toPerson(state, 'not-identified', line('birth.person'));
  return ask(state, {
    name: 'first-name',
    whole: true,
    ...(node.birthDate === undefined ? {} : { birthDate: node.birthDate }),
  });
}

/** Goes on with what was asked for, now that it is known for whom. */
export function verified(state: DialogueState, result: Extract<EffectResult, { kind: 'verified' }>): Step {
  const spoken = result.language;
  const isTheirs = state.languageChosen || state.languageWritten;
  const language = !isTheirs && spoken && state.clinic.languages.includes(spoken) ? spoken : state.language;
  const slow = result.slow && state.medium === 'voice' ? { slow: true } : {};
  // A number that an operator reads out is known to many, and so is a birth date: enough to ask for a visit, no more.
  const isTold = result.byCode !== true && state.numberHidden === true;
  const caller = {
    patientId: result.patientId,
    ...(isTold ? { isTold } : {}),
    ...(result.acting ? { acting: result.acting } : {}),
    ...(result.byCode ? { byCode: true as const } : {}),
  } as const;
  const known: DialogueState = { ...state, language, caller, ...slow };
  if (!mayDo(caller, state.goal ?? 'book')) return mayNot(known);
  if (state.goal === 'phone') return provePhone(known);
  if (state.goal !== 'book') {
    const late = state.goal === 'late' ? { late: true } : {};
    return perform(known, { kind: 'list-visits', patientId: result.patientId, ...late });
  }
  return search(known, [], line('thanks'));
}

/** The answer is the same whether the number is known or not. */
export function notVerified(state: DialogueState, refusal: Extract<EffectResult, { kind: 'refused' }>): Step {
  const { node } = state;
  if (refusal.code === 'may-not-act') return mayNot(state);
  if (refusal.code === 'ambiguous' && node.name === 'birth-date' && node.birthDate !== undefined) {
    const { birthDate: date, named } = node;
    return named === undefined || named === ''
      ? ask(state, { name: 'first-name', birthDate: date })
      : claim({ ...state, node: { name: 'first-name', birthDate: date, tried: true } }, date, { givenName: named });
  }
  // The name beside the relation was none of theirs: asked for, as ever.
  if (node.name === 'first-name' && node.tried && refusal.code === 'not-matched') {
    return ask(state, { name: 'first-name', ...(node.birthDate === undefined ? {} : { birthDate: node.birthDate }) });
  }
  if (node.name === 'first-name' && (refusal.attemptsLeft ?? 1) > 0 && refusal.code !== 'too-many-attempts')
    return notNamed(state);
  const failures = node.name === 'birth-date' ? node.failures + 1 : MOST_FAILURES;
  // The new number is no number of theirs yet: most who call about it call from it.
  if (state.goal === 'phone' && failures > 1) {
    const told = node.name === 'birth-date' && node.birthDate !== undefined ? { birthDate: node.birthDate } : {};
    return mayCallFromElsewhere(state) ? ask(state, { name: 'on-file', ...told }) : noPhoneChange(state);
  }
  if (refusal.code !== 'not-matched' || failures >= MOST_FAILURES || (refusal.attemptsLeft ?? 1) <= 0) {
    return toPerson(state, 'not-identified', line('birth.person'));
  }
  const hints = [
    ...(state.goal === 'book' ? [line('birth.new')] : []),
    ...(mayCallFromElsewhere(state) ? [line('birth.elsewhere')] : []),
  ];
  const told = node.name === 'birth-date' && node.birthDate !== undefined ? { birthDate: node.birthDate } : {};
  return ask(state, { name: 'birth-date', failures, ...told }, line('birth.not-matched'), ...hints);
}

const BIRTH_DATE_KEYS = 8;

export const identityNodes: NodeTable<'birth-date' | 'first-name'> = {
  'birth-date': {
    expects: ({ year }) => (year === undefined ? 'birth-date' : 'when'),
    expectation: { keys: { max: BIRTH_DATE_KEYS, finishOnKey: '#' }, timeoutSeconds: 8 },
    question: ({ year }, state) =>
      year === undefined
        ? [line('birth.ask', { who: state.relation ?? 'other' })]
        : [line('birth.day-and-month', { year: String(year) })],
    take: birthDate,
  },
  'first-name': {
    expects: 'name',
    question: ({ whole }) => [line(whole ? 'birth.whole-name' : 'birth.first-name')],
    take: firstName,
  },
};
