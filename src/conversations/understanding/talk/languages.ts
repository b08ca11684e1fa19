import { fromFiles } from '../../../platform/i18n/from-files.ts';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import type { TalkWords } from './talk-words.ts';

export const TALK_WORDS = await fromFiles<TalkWords>(import.meta.dirname);

/** Whether a text has words of this kind, in whichever language of the house. */
export function saidInAny(text: string, kind: (words: TalkWords) => RegExp): boolean {
  return LANGUAGES.some((language) => kind(TALK_WORDS[language]).test(text));
}

/** The alternatives of every language together, for one expression: callers mix them. */
export function anyLanguage(kind: (words: TalkWords) => string): string {
  return LANGUAGES.map((language) => kind(TALK_WORDS[language])).join('|');
}
