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

const TALK = join(SOURCE, 'conversations/understanding/talk');
const wordsIn = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));

/** The words that one language alone has in what steers a talk: by them it is told in which language an expression is. */
const OWN_WORDS = LANGUAGES.map((language) => {
  const words = (name: string) => wordsIn(readFileSync(join(TALK, `${name}.ts`), 'utf8'));
  const others = LANGUAGES.filter((one) => one !== language).map(words);
  return new Set([...words(language)].filter((word) => others.every((set) => !set.has(word))));
});
/** What reads or answers patients: calls, messages, emails (whose own sentences are a catalogue), answers about symptoms. */
const TALKS =
  /^(?:conversations\/|telephony\/|messaging\/email\/(?!texts\.ts$)|triage\/lexicon\/(?:read-answer\.ts|answers\/))/;

/** Titles and parts of names are of the person who bears them, wherever that is. */
const NAMES = new Set(['conversations/phrases/spoken-name.ts']);

/** One expression with words of several languages in it. */
function mixesLanguages(text: string): boolean {
  return text
    .split('\n')
    .filter((line) => /(?<![/*<])\/(?![/*]).*\|.*\/[a-z]*u/u.test(line))
    .some((line) => {
      const said = wordsIn(line);
      return OWN_WORDS.filter((own) => [...said].some((word) => own.has(word))).length > 1;
    });
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
    const others = files.filter((name) => TALKS.test(name) && !isTest(name) && !OF_A_LANGUAGE.test(name));
    expect(others.length).toBeGreaterThan(80);
    expect(others.filter(holdsSeveralLanguages)).toEqual([]);
  });

  test('no expression holds words of several of them', () => {
    expect(mixesLanguages('const NO_CALLS = /(?:no quiero llamadas|no vull trucades|stop calling)/iu;')).toBe(true);
    expect(mixesLanguages('const NUMBER = /(?<!\\d)((?:19|20)\\d\\d)(?!\\d)/u;')).toBe(false);
    const others = files.filter(
      (name) => TALKS.test(name) && !isTest(name) && !OF_A_LANGUAGE.test(name) && !NAMES.has(name),
    );
    expect(others.filter((name) => mixesLanguages(readFileSync(join(SOURCE, name), 'utf8')))).toEqual([]);
  });
});
