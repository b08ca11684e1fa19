import { fromFiles } from '../../platform/i18n/from-files.ts';
import { byLanguage, LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import type { TriageWords } from './triage-words.ts';

export const TRIAGE_WORDS = await fromFiles<TriageWords>(import.meta.dirname);

/** In which languages a text of each is read, its own first: Spanish and Catalan together, for people mix them. */
export const READ_WITH = byLanguage((language): readonly Language[] => {
  const others = LANGUAGES.filter((one) => one !== language && TRIAGE_WORDS[language].readWith.includes(one));
  return [language, ...others];
});
