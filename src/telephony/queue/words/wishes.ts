import type { Language } from '../../../platform/i18n/language.ts';
import { caWishes } from './ca-wishes.ts';
import { enWishes } from './en-wishes.ts';
import { esWishes } from './es-wishes.ts';
import type { WishWords } from './wish-words.ts';

/** What is asked for by who waits, in the words of each language. */
export const WISH_WORDS: Readonly<Record<Language, WishWords>> = { es: esWishes, ca: caWishes, en: enWishes };
