import type { Language } from '../../../platform/i18n/language.ts';
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
import { wishOf } from '../wish-of.ts';
import type { NodeTable } from '../node-table.ts';
import { chooseService } from './service.ts';

/** The languages that can be chosen in the greeting, with their keys: 8 and 9. */
function otherLanguages(state: DialogueState) {
  return state.clinic.languages
    .filter((language) => language !== state.language)
    .slice(0, 2)
    .map((language, index) => ({ language, key: String(8 + index) }));
}

/** Where the greeting changes, by the wall clock: in Spain the morning lasts until lunch. */
const GREETING_HOURS: Readonly<Record<Language, { readonly afternoon: string; readonly evening: string }>> = {
  es: { afternoon: '14:00', evening: '20:30' },
  ca: { afternoon: '14:00', evening: '20:30' },
  en: { afternoon: '12:00', evening: '18:00' },
};
const FIRST_MORNING = '06:00';

/** Who answers, that it is a machine, and in which other languages it speaks. */
export function greeting(state: DialogueState, at: Instant): readonly Line[] {
  const { time } = localDateTimeOf(at, state.clinic.zone);
  const hours = GREETING_HOURS[state.language];
  const clinic = { clinic: state.clinic.name };
  if (state.medium === 'text') return [line('greeting.text', clinic)];
  const hello =
    time < FIRST_MORNING || time >= hours.evening
      ? 'greeting.evening'
      : time >= hours.afternoon
        ? 'greeting.afternoon'
        : 'greeting.morning';
  const languages = otherLanguages(state).map(({ language, key }): Line => ({
    key: 'language',
    values: { key },
    language,
  }));
  return [line(hello, clinic), ...languages];
}

/** Begins what was asked for. Booking first learns which services there are, a change first who it is. */
export function begin(state: DialogueState, goal: Goal): Step {
  const next: DialogueState = { ...state, goal };
  if (goal === 'book')
    return next.catalogue ? chooseService(next, next.catalogue) : perform(next, { kind: 'load-catalogue' });
  return state.caller
    ? perform(next, { kind: 'list-visits', patientId: state.caller.patientId })
    : ask(next, { name: 'birth-date', failures: 0 });
}

function byKey(state: DialogueState, keys: string): Step {
  const language = otherLanguages(state).find(({ key }) => key === keys)?.language;
  if (language) return ask({ ...state, language, languageChosen: true }, { name: 'menu' });
  if (keys === '1') return begin(state, 'book');
  if (keys === '2') return begin(state, 'change');
  if (keys === '3') return toPerson(state, 'other-question');
  return miss(state, 'not-understood');
}

function byWords(state: DialogueState, meaning: Meaning): Step {
  switch (meaning.intent) {
    case 'book':
      return begin({ ...state, wish: wishOf(state.wish, meaning) }, 'book');
    case 'move':
    case 'cancel':
      return begin(state, meaning.intent);
    case 'cannot-attend':
      return begin(state, 'change');
    case 'my-appointments':
    case 'confirm':
      return begin(state, 'list');
    case 'greeting':
      return ask(state, { name: 'menu' });
    case 'thanks':
      return finish(state, 'left', line('goodbye'));
    case 'other':
    case 'repeat':
    case 'slower':
    case 'wait':
    case 'correction':
    case 'person':
      return meaning.names.length > 0 || meaning.when
        ? begin({ ...state, wish: wishOf(state.wish, meaning) }, 'book')
        : miss(state, 'not-understood');
    default:
      return toPerson(state, 'other-question');
  }
}

/** What can we do for you. */
function menu(_node: NodeNamed<'menu'>, state: DialogueState, heard: Heard, at: Instant): Step {
  if (heard.kind === 'start') return ask({ ...state, greeted: true }, { name: 'menu' }, ...greeting(state, at));
  const keys = keysOf(heard);
  if (keys !== undefined) return byKey(state, keys);
  return heard.kind === 'said' ? byWords(state, heard.meaning) : miss(state, 'silence');
}

export const menuNodes: NodeTable<'menu'> = {
  menu: {
    expects: 'menu',
    hintsNames: true,
    question: () => [
      line('menu.intro'),
      line('menu.book'),
      line('menu.change'),
      line('menu.other'),
      line('menu.person'),
    ],
    take: menu,
  },
};
