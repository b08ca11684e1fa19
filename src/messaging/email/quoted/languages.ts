import { fromFiles } from '../../../platform/i18n/from-files.ts';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import type { QuotedWords } from './quoted-words.ts';

const QUOTED = await fromFiles<QuotedWords>(import.meta.dirname);

/** Of every language: in which the other's program is, nobody knows. */
export const ALL_QUOTED: readonly QuotedWords[] = LANGUAGES.map((language) => QUOTED[language]);
