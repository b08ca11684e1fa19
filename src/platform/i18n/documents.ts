import { z } from 'zod';
import { byLanguage, FIRST_LANGUAGE, LANGUAGES, type Language } from './language.ts';

/** What every document of ours has words in. A further language may be lacking: Spanish stands in. */
const DEMANDED: readonly Language[] = ['es', 'ca', 'en'];

export function isDemanded(language: Language): boolean {
  return DEMANDED.includes(language);
}

/** The form of what a document has by language. What is read still has to be completed (`complete`). */
export function inLanguages<T>(one: z.ZodType<T>): z.ZodType<Readonly<Record<Language, T>>> {
  const shape = byLanguage((language) => (isDemanded(language) ? one : one.optional()));
  return z.strictObject(shape) as unknown as z.ZodType<Readonly<Record<Language, T>>>;
}

function isTold(value: object): value is Readonly<Record<Language, unknown>> {
  return DEMANDED.every((language) => Object.hasOwn(value, language));
}

/** A document as it was read, with Spanish wherever a language in service has no words. The document itself is left as it is. */
export function complete<T>(document: T): T {
  return completed(document) as T;
}

function completed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(completed);
  if (typeof value !== 'object' || value === null) return value;
  if (isTold(value)) return Object.fromEntries(LANGUAGES.map((one) => [one, value[one] ?? value[FIRST_LANGUAGE]]));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, completed(one)]));
}
