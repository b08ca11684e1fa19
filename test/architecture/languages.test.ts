import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../src/platform/i18n/language.ts';

const SOURCE = join(import.meta.dirname, '../../src');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const isTest = (name: string) => /\.test\.tsx?$|test-support/.test(name);
/** "ca.ts", "es-intents.ts". */
const OF_A_LANGUAGE = new RegExp(`(?:^|/)(?:${LANGUAGES.join('|')})(?:-[a-z-]+)?\\.ts$`);

/** A file that gives values of its own to several languages: it is what somebody who adds one would have to find. */
function holdsSeveralLanguages(name: string): boolean {
  const text = readFileSync(join(SOURCE, name), 'utf8');
  // "{ es, ca, en }" only puts the files together, and "es: string" is a type.
  const own = (language: string) => new RegExp(`[{,\\s]${language}: ?(?:['"\`\\[{/]|new |\\()`).test(text);
  return LANGUAGES.filter(own).length > 1;
}

describe('a language is its files', () => {
  const folders = [...new Set(files.filter((name) => /(?:^|\/)es\.ts$/.test(name)).map((name) => dirname(name)))];

  test('every place that has words of one language has those of all', () => {
    expect(folders.length).toBeGreaterThanOrEqual(10);
    const missing = folders.flatMap((folder) =>
      LANGUAGES.map((language) => join(folder, `${language}.ts`)).filter((name) => !files.includes(name)),
    );
    expect(missing).toEqual([]);
  });

  test('what is said to callers and understood of them stands in those files alone', () => {
    const others = files.filter(
      (name) => /^(?:conversations|telephony)\//.test(name) && !isTest(name) && !OF_A_LANGUAGE.test(name),
    );
    expect(others.length).toBeGreaterThan(80);
    expect(others.filter(holdsSeveralLanguages)).toEqual([]);
  });
});
