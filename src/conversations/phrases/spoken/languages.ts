import type { Language } from '../../../platform/i18n/language.ts';
import { ca } from './ca.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { SpokenLanguage } from './spoken-language.ts';

/** How each language of the house tells times, days and people. */
export const SPOKEN: Readonly<Record<Language, SpokenLanguage>> = { es, ca, en };
