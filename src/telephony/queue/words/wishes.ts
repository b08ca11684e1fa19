import { fromFiles } from '../../../platform/i18n/from-files.ts';
import type { WishWords } from './wish-words.ts';

/** What is asked for by who waits, in the words of each language. */
export const WISH_WORDS = await fromFiles<WishWords>(`${import.meta.dirname}/wishes`);
