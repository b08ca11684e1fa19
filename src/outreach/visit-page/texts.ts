import { createCatalog } from '../../platform/i18n/catalog.ts';
import { byLanguage } from '../../platform/i18n/language.ts';
import { OUTREACH_WORDS } from '../words/words.ts';

/** What the page of a visit says. Short sentences, large letters: it is read on a phone by a patient of 80. */
export const texts = createCatalog(byLanguage((language) => OUTREACH_WORDS[language].visitPage));

export type PageText = (typeof texts.keys)[number];
