import type { Language } from '../../../platform/i18n/language.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import {
  ask,
  line,
  miss,
  type DialogueState,
  type Line,
  type NodeNamed,
  type OtherPage,
  type Step,
} from '../dialogue.ts';
import { keysOf, wantsOthers, type Heard } from '../heard.ts';
import type { NodeTable } from '../node-table.ts';
import { answerTo } from './answers.ts';
import { offerInWriting } from './by-text.ts';
import { begin, byWords, inLanguage, otherLanguages, SLOW_KEY } from './menu.ts';
import { goOn } from './request.ts';
import { askForSymptoms } from './symptoms.ts';
import { tell } from './tell.ts';

type Choice =
  | 'visits'
  | 'papers'
  | 'about'
  | 'list'
  | 'confirm'
  | 'late'
  | 'waiting-list'
  | 'prescription'
  | 'results'
  | 'certificate'
  | 'invoice'
  | 'hours'
  | 'parking'
  | 'preparation'
  | 'prices'
  | 'insurance'
  | 'symptoms'
  | 'callback'
  | 'message'
  | 'complaint'
  | 'phone'
  | 'details'
  | 'back';

interface Page {
  /** By keys 1 to 4. */
  readonly choices: readonly Choice[];
  /** Read by key 4, as in every list that goes on. */
  readonly next?: OtherPage;
}

/** All that is no first option of the menu: each is reached by keys alone, four of them at most at a time. */
const PAGES: Readonly<Record<OtherPage | 'first', Page>> = {
  first: { choices: ['visits', 'papers', 'about'], next: 'more' },
  visits: { choices: ['list', 'confirm', 'late', 'waiting-list'] },
  papers: { choices: ['prescription', 'results', 'certificate', 'invoice'] },
  about: { choices: ['hours', 'parking', 'preparation'], next: 'about-more' },
  'about-more': { choices: ['prices', 'insurance', 'back'] },
  more: { choices: ['symptoms', 'callback', 'message'], next: 'more-still' },
  'more-still': { choices: ['complaint', 'phone', 'details'], next: 'talk' },
  talk: { choices: [] },
};
const MORE_KEY = '4';

function tellAbout(state: DialogueState): Step {
  const address = answerTo(state, 'address');
  const told = [...answerTo(state, 'hours'), ...address];
  const back = { name: 'menu', again: true } as const;
  if (address.length > 0) return offerInWriting(state, { offer: { kind: 'answer', topic: 'address' }, back }, ...told);
  return told.length > 0 ? ask(state, back, ...told) : goOn(state, { kind: 'message' }, line('answer.unknown-ask'));
}

function chosen(state: DialogueState, choice: Choice): Step {
  switch (choice) {
    case 'visits':
    case 'papers':
    case 'about':
      return ask(state, { name: 'other', page: choice });
    case 'list':
    case 'confirm':
      return begin(state, 'list');
    case 'late':
    case 'waiting-list':
    case 'phone':
    case 'details':
      return begin(state, choice);
    case 'hours':
      return tellAbout(state);
    case 'parking':
    case 'preparation':
    case 'prices':
    case 'insurance':
      return tell(state, { topic: choice });
    case 'symptoms':
      return askForSymptoms(state);
    case 'back':
      return ask(state, { name: 'menu' });
    default:
      return goOn(state, { kind: choice });
  }
}

/** Pace and languages keep the keys that they have in the menu. */
function byTalkKey(state: DialogueState, page: OtherPage | undefined, keys: string): Step | undefined {
  if (page !== 'more-still' && page !== 'talk') return undefined;
  const language: Language | undefined = otherLanguages(state).find(({ key }) => key === keys)?.language;
  if (language) return inLanguage(state, language);
  return keys === SLOW_KEY && state.medium === 'voice'
    ? ask({ ...state, slow: true }, { name: 'menu' }, line('slow.on'))
    : undefined;
}

function other({ page }: NodeNamed<'other'>, state: DialogueState, heard: Heard, at: Instant): Step {
  const { choices, next } = PAGES[page ?? 'first'];
  const keys = keysOf(heard);
  if (next && (keys === MORE_KEY || wantsOthers(heard))) return ask(state, { name: 'other', page: next });
  const choice = keys === undefined ? undefined : choices[Number(keys) - 1];
  if (choice) return chosen(state, choice);
  const ofTalk = keys === undefined ? undefined : byTalkKey(state, page, keys);
  if (ofTalk) return ofTalk;
  if (heard.kind === 'silence') return miss(state, 'silence');
  return heard.kind === 'said' && keys === undefined ? byWords(state, heard, at) : miss(state, 'not-understood');
}

function option(what: string, key: string): Line {
  // A choice of the phrases has no hyphen in it.
  return line('other.option', { what: what === 'waiting-list' ? 'waiting' : what, key });
}

/** Not more than four in all; how the talk goes is for the last page, where it is by voice. */
function ofTalkLines(state: DialogueState): readonly Line[] {
  const slow = state.medium === 'voice' && !state.slow ? [option('slow', SLOW_KEY)] : [];
  return [
    ...slow,
    ...otherLanguages(state).map(({ language, key }): Line => ({ key: 'language', values: { key }, language })),
  ];
}

function otherLines({ page }: NodeNamed<'other'>, state: DialogueState): readonly Line[] {
  const { choices, next } = PAGES[page ?? 'first'];
  return [
    ...choices.map((choice, index) => option(choice, String(index + 1))),
    ...(next ? [line('option.more', { key: MORE_KEY })] : []),
    ...(page === 'talk' ? ofTalkLines(state) : []),
  ];
}

export const otherNodes: NodeTable<'other'> = {
  other: { expects: 'menu', question: otherLines, take: other },
};
