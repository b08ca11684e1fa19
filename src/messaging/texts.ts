import { createCatalog } from '../platform/i18n/catalog.ts';
import { byLanguage } from '../platform/i18n/language.ts';
import { MESSAGING_WORDS } from './words/words.ts';

/** The few sentences that messaging says itself; everything else comes from a conversation or a template. */
export const texts = createCatalog(byLanguage((language) => MESSAGING_WORDS[language].messages));
