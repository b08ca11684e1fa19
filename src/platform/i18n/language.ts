import * as inService from './languages/in-service.ts';
import type { LanguageFacts } from './languages/language-facts.ts';

export type Language = keyof typeof inService;

type Facts<Own extends LanguageFacts> = Own;
const FACTS: Readonly<{ [One in Language]: Facts<(typeof inService)[One]> }> = inService;

function isLanguage(code: string): code is Language {
  return Object.hasOwn(FACTS, code);
}

/** What stands in where a language has no words of its own. */
export const FIRST_LANGUAGE = 'es' satisfies Language;

/** The languages in service (`languages/in-service.ts`), Spanish first. */
export const LANGUAGES: readonly Language[] = Object.keys(FACTS)
  .filter(isLanguage)
  .toSorted((one, other) => FACTS[one].place - FACTS[other].place);

/** Something for each of them. */
export function byLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;
}

export function parseLanguage(text: unknown): Language | undefined {
  if (typeof text !== 'string') return undefined;
  const primary = text.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}

/** The locale in which dates and numbers of a language are written. */
export function localeOf(language: Language): string {
  return FACTS[language].locale;
}

/** A language as those who speak it call it. */
export function nameOf(language: Language): string {
  return FACTS[language].name;
}

/** How the carrier hears a language and speaks it. */
export function speechOf(language: Language): (typeof inService)[Language]['speech'] {
  return FACTS[language].speech;
}

/** Whether the carrier writes down what was left on its machine in this language. */
export function isTranscribed(language: Language): boolean {
  return FACTS[language].transcribed;
}

/** How files of other systems write a language, without accents. */
export function writtenAs(language: Language): readonly string[] {
  return FACTS[language].writtenAs;
}
