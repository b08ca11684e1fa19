import { createCatalog } from '../../platform/i18n/catalog.ts';
import { byLanguage } from '../../platform/i18n/language.ts';
import { MESSAGING_WORDS } from '../words/words.ts';

/** What the chat itself says; everything else comes from the conversation. */
export const chatTexts = createCatalog(byLanguage((language) => MESSAGING_WORDS[language].chat));

/** Words on the widget's own buttons and fields, sent along with its script. */
export const WIDGET_TEXTS = byLanguage(
  (language): Readonly<Record<string, string>> => MESSAGING_WORDS[language].widget,
);
