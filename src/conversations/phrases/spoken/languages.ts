import { fromFiles } from '../../../platform/i18n/from-files.ts';
import type { SpokenLanguage } from './spoken-language.ts';

/** How each language of the house tells times, days and people. */
export const SPOKEN = await fromFiles<SpokenLanguage>(import.meta.dirname);
