import type { Instant } from '../../../platform/time/instant.ts';
import { localDateOf, type LocalDate } from '../../../platform/time/wall-time.ts';
import {
  ask,
  line,
  miss,
  perform,
  toPerson,
  type DialogueState,
  type Line,
  type NodeNamed,
  type RegistrationPart,
  type Step,
} from '../dialogue.ts';
import type { EffectResult } from '../effect.ts';
import { keysOf, missed, yesNoOf, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import { parseBirthDateKeys } from '../birth-date-keys.ts';
import { nameTold, phoneIn, type NewPatient } from '../request.ts';
import type { Intent } from '../../understanding/types.ts';
import { fieldCorrected, nameCorrected, type Correctable } from './correct.ts';
import { search } from './openings.ts';
import { patientPhoneLine, phoneLine } from './relay.ts';
import { grouped } from './request.ts';

function missing(state: DialogueState, { givenName, familyName, birthDate, phone }: NewPatient): RegistrationPart {
  if (givenName === undefined) return 'given-name';
  if (familyName === undefined) return 'family-name';
  if (birthDate === undefined) return 'birth-date';
  return state.numberHidden && phone === undefined ? 'phone' : 'check';
}

/** Takes somebody new into the directory with the least that a visit needs, one thing at a time. */
export function register(state: DialogueState, draft: NewPatient, ...say: readonly Line[]): Step {
  return ask(state, { name: 'new-patient', draft, part: missing(state, draft) }, ...say);
}

function told(heard: Heard): string {
  return heard.kind === 'said' && keysOf(heard) === undefined ? heard.text : '';
}

function dateIn(state: DialogueState, heard: Heard, at: Instant): LocalDate | undefined {
  const today = localDateOf(at, state.clinic.zone);
  const keys = keysOf(heard);
  const date =
    (heard.kind === 'said' ? heard.meaning.birthDate : undefined) ??
    (keys === undefined ? undefined : parseBirthDateKeys(keys, today));
  return date !== undefined && date <= today ? date : undefined;
}

/** In place of a name, which no key can tell: the number that the clinic has. */
const PHONE_KEY = '1';

/** Somebody whose number is hidden, and who has not said that they come for the first time. */
function mayKeyPhone({ medium, numberHidden, relay, isNew }: DialogueState): boolean {
  return medium === 'voice' && numberHidden === true && !relay && !isNew;
}

const OF_THE_TALK: ReadonlySet<Intent> = new Set<Intent>(['wait', 'slower', 'repeat', 'correction']);

function newPatient(node: NodeNamed<'new-patient'>, state: DialogueState, heard: Heard, at: Instant): Step {
  const { draft, part } = node;
  if (heard.kind === 'silence') return miss(state, 'silence');
  const corrected = corrects(node, state, heard, at);
  if (corrected) return corrected;
  switch (part) {
    case 'given-name':
    case 'family-name': {
      if (part === 'given-name' && mayKeyPhone(state) && keysOf(heard) === PHONE_KEY) {
        return ask(state, { name: 'own-phone' });
      }
      // "Espere un momento" is nobody's name.
      if (heard.kind === 'said' && OF_THE_TALK.has(heard.meaning.intent)) return ask(state, node);
      const name = nameTold(told(heard), state.language);
      if (name === undefined) return missed(state, heard);
      return register(state, { ...draft, ...(part === 'given-name' ? { givenName: name } : { familyName: name }) });
    }
    case 'birth-date': {
      const birthDate = dateIn(state, heard, at);
      return birthDate === undefined
        ? miss(state, 'not-understood', line('birth.invalid'))
        : register(state, { ...draft, birthDate });
    }
    case 'phone': {
      const phone = phoneIn(keysOf(heard) ?? told(heard));
      return phone === undefined
        ? miss(state, 'not-understood', line('request.no-phone'))
        : register(state, { ...draft, phone });
    }
    case 'check':
      return checked(draft, state, heard);
    case 'which':
      return which(draft, state, heard);
  }
}

/** One field is told anew, and the rest of what was told stays: then all of it is read back again. */
function corrects(
  { draft, part }: NodeNamed<'new-patient'>,
  state: DialogueState,
  heard: Heard,
  at: Instant,
): Step | undefined {
  const text = told(heard);
  const field = text === '' ? undefined : fieldCorrected(text, part === 'check' || part === 'which');
  if (field === undefined || field === part) return undefined;
  const again = () => askAgain(state, draft, field);
  switch (field) {
    case 'given-name':
    case 'family-name': {
      const name = nameCorrected(text, field, { draft, language: state.language });
      if (name === undefined) return again();
      return register(state, { ...draft, ...(field === 'given-name' ? { givenName: name } : { familyName: name }) });
    }
    case 'birth-date': {
      const birthDate = dateIn(state, heard, at);
      return birthDate === undefined ? again() : register(state, { ...draft, birthDate });
    }
    case 'phone': {
      const phone = phoneIn(text);
      return phone === undefined ? again() : register(state, { ...draft, phone });
    }
  }
}

function askAgain(state: DialogueState, draft: NewPatient, part: Correctable): Step {
  return ask(state, { name: 'new-patient', draft, part }, line('new.correct'));
}

const FIELD_KEYS: Readonly<Record<string, Correctable>> = {
  1: 'given-name',
  2: 'family-name',
  3: 'birth-date',
  4: 'phone',
};

function which(draft: NewPatient, state: DialogueState, heard: Heard): Step {
  const field = FIELD_KEYS[keysOf(heard) ?? ''];
  return field ? askAgain(state, draft, field) : missed(state, heard);
}

function checked(draft: NewPatient, state: DialogueState, heard: Heard): Step {
  const answer = yesNoOf(heard);
  if (answer === 'no') return ask(state, { name: 'new-patient', draft, part: 'which' });
  const { givenName, familyName, birthDate, phone } = draft;
  if (answer !== 'yes' || !givenName || !familyName || !birthDate) return missed(state, heard);
  const { language } = state;
  return perform(state, {
    kind: 'register-patient',
    patient: { givenName, familyName, birthDate, language, ...(phone === undefined ? {} : { phone }) },
    ...(state.numberHidden ? { byWord: true } : {}),
  });
}

/** In the directory now: on with the booking. */
export function registered(
  state: DialogueState,
  { patientId, isTold }: Extract<EffectResult, { kind: 'registered' }>,
): Step {
  const { node } = state;
  const phone = node.name === 'new-patient' ? node.draft.phone : undefined;
  const known = phone === undefined ? state : toldPhone(state, phone);
  return search({ ...known, caller: { patientId, ...(isTold ? { isTold } : {}) } }, [], line('thanks'));
}

/** What the directory did not take is asked again, once understood so far; else a person. */
export function notRegistered(state: DialogueState, code: string): Step {
  const { node } = state;
  if (node.name !== 'new-patient' || code !== 'invalid-birth-date') return toPerson(state, 'not-identified');
  const { birthDate: _refused, ...draft } = node.draft;
  return register(state, draft, line('birth.invalid'));
}

/** Letter by letter, for the ear: "V, E, G, A". What is one letter to those who spell it stays one. */
function spelled(name: string): string {
  return name
    .toLocaleUpperCase('es')
    .split(/[\s-]+/)
    .map((word) => (word.match(/L·L|./gu) ?? []).join(', '))
    .join('. ');
}

function questionOf({ draft, part }: NodeNamed<'new-patient'>, state: DialogueState): readonly Line[] {
  switch (part) {
    case 'given-name':
      return [line(mayKeyPhone(state) ? 'hidden.name' : 'new.given-name')];
    case 'family-name':
      return [line('new.family-name')];
    case 'birth-date':
      return [line('birth.ask', { who: state.relation ?? 'other' })];
    case 'phone':
      return [phoneLine(state, state.medium === 'voice' ? 'request.phone' : 'own-phone.ask')];
    case 'which':
      return [line('new.which')];
    case 'check': {
      const { givenName = '', familyName = '', birthDate, phone } = draft;
      return [
        line('new.is', { name: `${givenName} ${familyName}`, spelled: spelled(familyName) }),
        ...(birthDate ? [line('new.is-born', { born: { date: birthDate } })] : []),
        ...(phone ? [line('request.is-phone', { phone: grouped(phone) })] : []),
        line('request.check'),
      ];
    }
  }
}

const EXPECTS = {
  'given-name': 'name',
  'family-name': 'name',
  'birth-date': 'birth-date',
  phone: 'name',
  check: 'yes-no',
  which: 'choice',
} as const;
const LONG_KEYS = { keys: { max: 15, finishOnKey: '#' }, timeoutSeconds: 10 };

/** Somebody whose number is not seen says which one the clinic knows; the birth date then proves it. */
function ownPhone({ phone: before }: NodeNamed<'own-phone'>, state: DialogueState, heard: Heard): Step {
  const answer = yesNoOf(heard);
  if (before !== undefined && answer === 'yes')
    return ask(toldPhone(state, before), { name: 'birth-date', failures: 0 });
  const phone = phoneIn(keysOf(heard) ?? told(heard));
  if (phone === undefined) {
    if (before !== undefined) return answer === 'no' ? ask(state, { name: 'own-phone' }) : missed(state, heard);
    return heard.kind === 'silence' ? miss(state, 'silence') : miss(state, 'not-understood', line('request.no-phone'));
  }
  // What is written needs no reading back.
  return state.medium === 'voice'
    ? ask(state, { name: 'own-phone', phone })
    : ask(toldPhone(state, phone), { name: 'birth-date', failures: 0 });
}

/** They told a number, and it was read back: whoever has to can call them there, though it proves nothing. */
function toldPhone(state: DialogueState, phone: string): DialogueState {
  const told = { ...state, claimedPhone: phone };
  return state.relay ? told : { ...told, canBeCalled: true };
}

function ownPhoneLines({ phone }: NodeNamed<'own-phone'>, state: DialogueState): readonly Line[] {
  return phone === undefined
    ? [patientPhoneLine(state)]
    : [line('request.is-phone', { phone: grouped(phone) }), line('request.check')];
}

export const registerNodes: NodeTable<'new-patient' | 'own-phone'> = {
  'new-patient': {
    expects: ({ part }) => EXPECTS[part],
    isFree: ({ part }) => part === 'given-name' || part === 'family-name',
    expectation: ({ part }) => (part === 'phone' || part === 'birth-date' ? LONG_KEYS : {}),
    question: questionOf,
    take: newPatient,
  },
  'own-phone': {
    expects: ({ phone }) => (phone === undefined ? 'name' : 'yes-no'),
    expectation: ({ phone }) => (phone === undefined ? LONG_KEYS : {}),
    question: ownPhoneLines,
    take: ownPhone,
  },
};
