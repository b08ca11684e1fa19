import { fromFiles } from '../../platform/i18n/from-files.ts';
import type { es } from './es.ts';

/** What this module says itself, by language. */
export const RECEPTION_WORDS = await fromFiles<typeof es>(import.meta.dirname);
