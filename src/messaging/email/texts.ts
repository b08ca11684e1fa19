import { createCatalog } from '../../platform/i18n/catalog.ts';
import { byLanguage } from '../../platform/i18n/language.ts';
import { MESSAGING_WORDS } from '../words/words.ts';

/** What is said in emails beside the words of the conversation. */
export const emailTexts = createCatalog(byLanguage((language) => MESSAGING_WORDS[language].email));
