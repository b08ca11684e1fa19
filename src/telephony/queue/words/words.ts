import { createCatalog } from '../../../platform/i18n/catalog.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import { ca } from './ca.ts';
import { en } from './en.ts';
import { es, type QueueWord } from './es.ts';

const catalog = createCatalog<QueueWord>({ es, ca, en });

/** A sentence that the queue says. */
export function queueWords(
  key: QueueWord,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return catalog.format(language, key, values);
}
