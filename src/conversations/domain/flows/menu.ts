import type { PatientId } from '../../../platform/kernel/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { localDateTimeOf } from '../../../platform/time/wall-time.ts';
import {
  ask,
  finish,
  line,
  miss,
  perform,
  toPerson,
  type DialogueState,
  type Goal,
  type Line,
  type NodeNamed,
  type Step,
} from '../dialogue.ts';
import { keysOf, type Heard, type Meaning } from '../heard.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import { TALK_WORDS } from '../../understanding/talk/languages.ts';
import { saysPlace, wishOf, wishToMove } from '../wish-of.ts';
import type { Effect } from '../effect.ts';
import type { MenuOption } from '../../../answering/index.ts';
import { wordsIn } from '../house.ts';
import type { NodeTable } from '../node-table.ts';
import { beginRequest, requestOf, toldIn } from './request.ts';
import { mayDo, mayNot } from './acting.ts';
import { identify } from './identify.ts';
import { provePhone } from './new-phone.ts';
import { chooseService } from './service.ts';

/** The languages that can be chosen beside that of the talk, with their keys: 8 and 9. */
export function otherLanguages(state: DialogueState) {
  return state.clinic.languages
    .filter((language) => language !== state.language)
    .slice(0, 2)
    .map((language, index) => ({ language, key: String(8 + index) }));
}

const FIRST_MORNING = '06:00';

/** Words of the clinic's own end where the next sentence begins. */
function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** After hours: that nobody is there, in the clinic's words or ours, and when somebody is again. */
function closedLines(state: DialogueState): readonly Line[] {
  const { house } = state.catalogue ?? {};
  if (!house?.closed) return [];
  const own = wordsIn(house.closedWords, state.language);
  const opens =
    house.opensAt === undefined ? [] : [line('closed.opens', { when: { at: house.opensAt, zone: state.clinic.zone } })];
  return [own === undefined ? line('closed') : line('own', { text: ended(own) }), ...opens];
}

/** Who answers, and that it is a machine. */
export function greeting(state: DialogueState, at: Instant): readonly Line[] {
  const { time } = localDateTimeOf(at, state.clinic.zone);
  const hours = TALK_WORDS[state.language].greets;
  const clinic = { clinic: state.clinic.name };
  const { tone } = state.catalogue?.house ?? {};
  if (state.medium === 'text') return [line('greeting.text', clinic), ...closedLines(state)];
  const hello =
    time < FIRST_MORNING || time >= hours.evening
      ? 'greeting.evening'
      : time >= hours.afternoon
        ? 'greeting.afternoon'
        : 'greeting.morning';
  const own = wordsIn(state.catalogue?.house?.greeting ?? {}, state.language);
  const first =
    own === undefined
      ? line(tone === 'formal' ? `${hello}.formal` : hello, clinic)
      : line('greeting.own', { text: ended(own) });
  return [first, ...closedLines(state)];
}

/** Somebody who is late may call when the visit has begun already. */
function listVisits({ goal }: DialogueState, patientId: PatientId): Effect {
  return { kind: 'list-visits', patientId, ...(goal === 'late' ? { late: true } : {}) };
}

/** Begins what was asked for. Booking first learns which services there are, a change first who it is. */
export function begin(state: DialogueState, goal: Goal): Step {
  const next: DialogueState = { ...state, goal };
  if (state.caller && !mayDo(state.caller, goal)) return mayNot(next);
  if (goal === 'book')
    return next.catalogue ? chooseService(next, next.catalogue) : perform(next, { kind: 'load-catalogue' });
  if (goal === 'phone') return state.caller ? provePhone(next) : identify(next);
  // Who only told who they are may book; what there is, and any change of it, needs proof.
  return state.caller && !state.caller.isTold
    ? perform(next, listVisits(next, state.caller.patientId))
    : identify(next);
}

/** Says everything more slowly from now on. */
export const SLOW_KEY = '5';

/** From here on in a language that they asked for. */
export function inLanguage(state: DialogueState, language: Language): Step {
  return ask({ ...state, language, languageChosen: true, languageAsked: true }, { name: 'menu' });
}

const ALL_OPTIONS: readonly MenuOption[] = ['book', 'change', 'other'];

/** What the clinic's menu offers, in its order: the keys are 1, 2 … */
function offered(state: DialogueState): readonly MenuOption[] {
  return state.catalogue?.house?.menu ?? ALL_OPTIONS;
}

function byKey(state: DialogueState, keys: string): Step {
  const language = otherLanguages(state).find(({ key }) => key === keys)?.language;
  if (language) return inLanguage(state, language);
  const option = offered(state)[Number(keys) - 1];
  if (option !== undefined) return option === 'other' ? ask(state, { name: 'other' }) : begin(state, option);
  if (keys === SLOW_KEY && state.medium === 'voice') return ask({ ...state, slow: true }, state.node, line('slow.on'));
  return miss(state, 'not-understood');
}

const MOST_WORDS_ABOUT = 300;

/** Who sells something is let down politely, where the clinic wants that; a person hears of it where it does not. */
export function commercial(state: DialogueState): Step {
  return state.filtersCommercial ? finish(state, 'commercial', line('commercial')) : toPerson(state, 'other-question');
}

/** Who only names a service, a practitioner, a place or a time wants to come. */
function begunByNames(state: DialogueState, meaning: Meaning): Step | undefined {
  const isNamed =
    meaning.names.length > 0 || meaning.servicesAlike !== undefined || meaning.when !== undefined || saysPlace(meaning);
  return isNamed ? begin({ ...state, wish: wishOf(state.wish, meaning) }, 'book') : undefined;
}

/** "¿Con quién tengo la cita?" is about a visit; "más detalles de los precios" is not. */
const ABOUT_THEIRS: ReadonlySet<string> = new Set(['my-appointments', 'other']);

/** What was asked for in words. */
export function byWords(state: DialogueState, heard: Extract<Heard, { kind: 'said' }>, at: Instant): Step {
  const { meaning } = heard;
  if (meaning.cue === 'first-visit' && !state.caller) {
    return begin({ ...state, isNew: true, wish: wishOf(state.wish, meaning) }, 'book');
  }
  const request = requestOf(meaning);
  if (request === 'late' || request === 'waiting-list') {
    return begin({ ...state, about: heard.text.slice(0, MOST_WORDS_ABOUT) }, request);
  }
  if (request) return beginRequest(state, request, toldIn(heard), at);
  if (meaning.cue === 'new-phone') return begin({ ...state, about: heard.text.slice(0, MOST_WORDS_ABOUT) }, 'phone');
  if (meaning.cue === 'details' && ABOUT_THEIRS.has(meaning.intent))
    return begin({ ...state, about: heard.text.slice(0, MOST_WORDS_ABOUT) }, 'details');
  switch (meaning.intent) {
    case 'book':
      return begin(
        { ...state, wish: wishOf(state.wish, meaning), about: heard.text.slice(0, MOST_WORDS_ABOUT) },
        'book',
      );
    case 'move':
      return begin({ ...state, wish: wishToMove(meaning) }, 'move');
    case 'cancel':
      return begin(state, 'cancel');
    case 'cannot-attend':
      return begin(state, 'change');
    case 'my-appointments':
    case 'confirm':
      return begin(state, 'list');
    case 'commercial':
      return commercial(state);
    case 'greeting':
      return begunByNames(state, meaning) ?? ask(state, { name: 'menu' });
    case 'wrong-person':
      // In answer to what we wrote; who calls us has not been taken for anybody yet.
      if (state.medium === 'text') return toPerson(state, 'wrong-person', line('reminder.wrong-person'));
      return toPerson(state, 'other-question');
    case 'thanks':
      return finish(state, 'left', line('goodbye'));
    case 'other':
    case 'repeat':
    case 'slower':
    case 'wait':
    case 'correction':
    case 'person':
      return begunByNames(state, meaning) ?? miss(state, 'not-understood');
    default:
      return toPerson(state, 'other-question');
  }
}

/** What can we do for you. */
function menu(node: NodeNamed<'menu'>, state: DialogueState, heard: Heard, at: Instant): Step {
  if (heard.kind === 'start') {
    const calm = state.medium === 'voice' && state.catalogue?.house?.tone === 'calm';
    const begun = { ...state, greeted: true, ...(calm ? { slow: true } : {}) };
    return ask(begun, { name: 'menu', first: true }, ...greeting(state, at));
  }
  const keys = keysOf(heard);
  if (keys !== undefined) return byKey(state, keys);
  // What was wanted is done: who stays silent twice has put the phone down, and nobody need call them.
  if (node.again && heard.kind === 'silence' && state.misses > 0) return finish(state, 'informed', line('goodbye'));
  if (heard.kind !== 'said') return unanswered(node, state);
  const { yesNo, intent } = heard.meaning;
  if (node.again && yesNo === 'no' && (intent === 'other' || intent === 'thanks')) {
    return finish(state, 'informed', line('goodbye'));
  }
  if (node.again && yesNo === 'yes' && intent === 'other') return ask(state, { name: 'menu' });
  return byWords(state, heard, at);
}

/**
 * Who says nothing may not have understood a word, or not so fast: how to be spoken to is what is told then, and the options a
 * key away. After it the menu is read again.
 */
function unanswered({ again }: NodeNamed<'menu'>, state: DialogueState): Step {
  const missed = miss(state, 'silence');
  if (again || state.medium === 'text' || state.misses > 0) return missed;
  const slow = state.slow ? [] : [line('other.option', { what: 'slow', key: SLOW_KEY })];
  const languages = otherLanguages(state).map(({ language, key }): Line => ({
    key: 'language',
    values: { key },
    language,
  }));
  return {
    ...missed,
    say: [...missed.say, line('menu.help'), ...slow, ...languages, line('menu.repeat')],
    unasked: true,
  };
}

/** Who has just been helped is asked in one breath; the menu is read again to who stays silent or is not understood. */
function menuLines({ again, first }: NodeNamed<'menu'>, state: DialogueState): readonly Line[] {
  const { misses, medium, catalogue } = state;
  if (again && misses === 0) return [line('menu.again')];
  const own = offered(state).map((option, index) => line(`menu.${option}`, { key: String(index + 1) }));
  const options = [...own, line('menu.person')];
  const canGo = again && medium === 'voice' ? [line('menu.no-more')] : [];
  // By their names, and after the options: a key for each would be two more to remember.
  const languages = first && misses === 0 && medium === 'voice' ? otherLanguages(state) : [];
  const bySay = languages.map(({ language }): Line => ({ key: 'language.say', language }));
  const isFormal = catalogue?.house?.tone === 'formal' && medium === 'voice';
  return [line(isFormal ? 'menu.intro.formal' : 'menu.intro'), ...options, ...canGo, ...bySay];
}

export const menuNodes: NodeTable<'menu'> = {
  menu: {
    expects: 'menu',
    hintsNames: true,
    options: (_node, state) => offered(state).length,
    question: menuLines,
    take: menu,
  },
};
