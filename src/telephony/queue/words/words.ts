import { createCatalog } from '../../../platform/i18n/catalog.ts';
import { fromFiles } from '../../../platform/i18n/from-files.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import type { QueueWord } from './es.ts';

const catalog = createCatalog<QueueWord>(await fromFiles(import.meta.dirname));

/** A sentence that the queue says. */
export function queueWords(
  key: QueueWord,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return catalog.format(language, key, values);
}
