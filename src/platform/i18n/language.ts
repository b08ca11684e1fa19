/**
 * The languages that are complete. A further one is its code here, files of words and templates, and a row in
 * the tables that then lack it: the compiler names each (`test/languages`).
 */
export const LANGUAGES = ['es', 'ca', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Something for each of them. */
export function byLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;
}

export function parseLanguage(text: unknown): Language | undefined {
  if (typeof text !== 'string') return undefined;
  const primary = text.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}
