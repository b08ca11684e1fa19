import { createCatalog } from '../platform/i18n/catalog.ts';
import { ca } from './words/ca.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';

/** What callers hear outside of any talk. Everything else comes from a conversation. */
export const texts = createCatalog({ es, ca, en });
