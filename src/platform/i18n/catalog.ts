import { IntlMessageFormat } from 'intl-messageformat';
import { AssertionFailed } from '../kernel/assert.ts';
import { FIRST_LANGUAGE, LANGUAGES, localeOf, type Language } from './language.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** ICU messages by key, one set per language. */
export interface Catalog<Key extends string> {
  format(language: Language, key: Key, values?: MessageValues): string;
  readonly keys: readonly Key[];
}

/**
 * A catalogue in which every language has exactly the same keys; anything else is an error at start, not a hole in a call.
 * Values are inserted as they are: whoever renders for HTML or TwiML escapes there.
 */
export function createCatalog<Key extends string>(
  texts: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
): Catalog<Key> {
  const keys = Object.keys(texts[FIRST_LANGUAGE]) as Key[];
  const compiled = new Map<string, IntlMessageFormat>();
  for (const language of LANGUAGES) {
    const own = Object.keys(texts[language]);
    const missing = keys.filter((key) => !own.includes(key));
    const unknown = own.filter((key) => !keys.includes(key as Key));
    if (missing.length + unknown.length > 0) {
      throw new AssertionFailed(
        `texts in ${language}: missing [${missing.join(', ')}], unknown [${unknown.join(', ')}]`,
      );
    }
    for (const key of keys) {
      compiled.set(
        `${language}.${key}`,
        new IntlMessageFormat(texts[language][key], localeOf(language), undefined, { ignoreTag: true }),
      );
    }
  }
  return {
    keys,
    format(language, key, values) {
      const message = compiled.get(`${language}.${key}`);
      if (!message) throw new AssertionFailed(`no text ${key} in ${language}`);
      return String(message.format(values));
    },
  };
}

/** Enough for all the words that the clinics of one installation have written themselves. */
const MOST_COMPILED = 2_000;
const compiledTexts = new Map<string, IntlMessageFormat>();

/** One ICU message that is in no catalogue: words that somebody wrote. Throws where it cannot be read, or lacks a value. */
export function formatText(language: Language, text: string, values?: MessageValues): string {
  const key = `${language}.${text}`;
  let message = compiledTexts.get(key);
  if (!message) {
    if (compiledTexts.size >= MOST_COMPILED) compiledTexts.clear();
    message = new IntlMessageFormat(text, localeOf(language), undefined, { ignoreTag: true });
    compiledTexts.set(key, message);
  }
  return String(message.format(values));
}
