import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AssertionFailed } from '../kernel/assert.ts';
import { FIRST_LANGUAGE, LANGUAGES, type Language } from './language.ts';

/** The language whose files are read for this one: its own where `path` of it exists, else Spanish stands in. */
export function standIn(language: Language, pathOf: (language: Language) => string): Language {
  return existsSync(pathOf(language)) ? language : FIRST_LANGUAGE;
}

/**
 * What the files `<folder>/<language>.ts` give, each under the name of its language: `export const ca = … satisfies T`. Where a language
 * in service has no file there, Spanish stands in; anything else that is wrong with a file is an error as the program starts.
 */
export async function fromFiles<T>(folder: string): Promise<Readonly<Record<Language, T>>> {
  const pathOf = (language: Language) => join(folder, `${language}.ts`);
  const read = async (language: Language): Promise<[Language, T]> => {
    const told = standIn(language, pathOf);
    const file: Readonly<Record<string, T>> = await import(pathToFileURL(pathOf(told)).href);
    const own = file[told];
    if (own === undefined) throw new AssertionFailed(`${pathOf(told)} has no export ${told}`);
    return [language, own];
  };
  return Object.fromEntries(await Promise.all(LANGUAGES.map(read))) as Record<Language, T>;
}
