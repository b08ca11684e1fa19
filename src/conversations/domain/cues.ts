import type { Cue } from '../understanding/talk/talk-words.ts';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { saidInAny, TALK_WORDS } from '../understanding/talk/languages.ts';

/** Which cue is looked for first, and in how many words: in more it is a part of something else that is said. */
const CUES: readonly (readonly [cue: Cue, mostWords: number])[] = [
  ['relay', 60],
  ['start-over', 10],
  ['wait', 8],
  ['indifferent', 7],
  ['slower', 10],
  ['unclear-to-them', 8],
  ['new-phone', 20],
  ['other-phone', 20],
  ['details', 12],
  ['first-visit', 20],
  ['certificate', 40],
  ['message', 40],
  ['by-text', 14],
  ['for-other', 40],
];

/** The cue in a text, if there is one. */
export function cueOf(text: string): Cue | undefined {
  const count = text.trim().split(/\s+/).length;
  return CUES.find(([cue, mostWords]) => count <= mostWords && saidInAny(text, ({ cues }) => cues[cue]))?.[0];
}

/** Does a text say that a relay operator speaks, for who cannot hear? */
export function speaksByRelay(text: string): boolean {
  return cueOf(text) === 'relay';
}

/** What is said besides: "personas sordas" asks for no person. */
export function besideRelay(text: string): string {
  return LANGUAGES.reduce((rest, language) => rest.replace(TALK_WORDS[language].cues.relay, ' '), text);
}

/** What is said besides: "para otra persona" asks for none either. */
export function besideOther(text: string): string {
  return LANGUAGES.reduce((rest, language) => rest.replace(TALK_WORDS[language].family.somebodyElse, ' '), text);
}

/** "Espere un momento", "más despacio", "¿qué ha dicho?" and nothing else: never a name, nor a message to be noted. */
export function cueAlone(text: string): Cue | undefined {
  const cue = cueOf(text);
  if (cue !== 'wait' && cue !== 'slower' && cue !== 'unclear-to-them') return undefined;
  const isAlone = LANGUAGES.some((language) => {
    const { cues, besideCues } = TALK_WORDS[language];
    const one = cues[cue];
    const rest = text.replaceAll(new RegExp(one.source, 'giu'), ' ');
    const others = rest.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
    return rest !== text && others.every((word) => besideCues.has(word));
  });
  return isAlone ? cue : undefined;
}

/** A question in one breath: it is answered, whatever is being asked for. */
export function asksAlone(text: string): boolean {
  return isShort(text) && saidInAny(text, ({ asksSomething }) => asksSomething);
}

/** "Mejor quiero anular mi cita": something else is wanted than what is being told. */
export function changesMind(text: string): boolean {
  return isShort(text) && saidInAny(text, ({ changesMind: words }) => words);
}

const MOST_WORDS_ALONE = 9;

function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length <= MOST_WORDS_ALONE;
}

/** Does a text ask for a person, and for nothing else? */
export function callsForPerson(text: string): boolean {
  const said = text
    .trim()
    .replace(/^[¿¡«"]+/, '')
    .replace(/[?!»"]+$/, '');
  return saidInAny(said, ({ callsForPerson: words }) => words);
}
