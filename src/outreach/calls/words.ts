import { createCatalog } from '../../platform/i18n/catalog.ts';
import { byLanguage } from '../../platform/i18n/language.ts';
import { OUTREACH_WORDS } from '../words/words.ts';

/** What is left on an answering machine: whoever hears it learns nothing about anybody's health. */
export const words = createCatalog(byLanguage((language) => OUTREACH_WORDS[language].calls));

/** For the ear, in groups of three. */
export function spokenNumber(phone: string): string {
  return phone.replace(/^\+34/, '').replace(/(\d{3})(?=\d)/g, '$1 ');
}
