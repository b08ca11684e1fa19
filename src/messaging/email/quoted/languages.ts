import { LANGUAGES, type Language } from '../../../platform/i18n/language.ts';
import { ca } from './ca.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { QuotedWords } from './quoted-words.ts';

const QUOTED: Readonly<Record<Language, QuotedWords>> = { es, ca, en };

/** Of every language: in which the other's program is, nobody knows. */
export const ALL_QUOTED: readonly QuotedWords[] = LANGUAGES.map((language) => QUOTED[language]);
