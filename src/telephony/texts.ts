import { createCatalog } from '../platform/i18n/catalog.ts';
import { fromFiles } from '../platform/i18n/from-files.ts';
import type { es } from './words/es.ts';

/** What callers hear outside of any talk. Everything else comes from a conversation. */
export const texts = createCatalog(await fromFiles<typeof es>(`${import.meta.dirname}/words`));
