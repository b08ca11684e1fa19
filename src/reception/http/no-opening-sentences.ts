import { createCatalog } from '../../platform/i18n/catalog.ts';
import { byLanguage, type Language } from '../../platform/i18n/language.ts';
import type { es } from '../words/es.ts';
import { RECEPTION_WORDS } from '../words/words.ts';

type Key = keyof typeof es.noOpening;

const sentences = createCatalog<Key>(byLanguage((language) => RECEPTION_WORDS[language].noOpening));
const keys = new Set<string>(sentences.keys);

function isKey(rule: string): rule is Key {
  return keys.has(rule);
}

/** Why there is no opening, in the words of the reader. */
export function noOpeningSentence(language: Language, rule: string): string {
  return sentences.format(language, isKey(rule) ? rule : 'other');
}
