import { expect, test } from '@jest/globals';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { BESIDE_WORDS, CONCEPTS, FINDINGS, WORD_CLASSES } from './word-lists.ts';

test.each([
  ['findings', FINDINGS],
  ['concepts', CONCEPTS],
  ['what is told beside', BESIDE_WORDS],
] as const)('%s: whatever is said in one language is said in each', (_what, words) => {
  expect(words.length).toBeGreaterThan(30);
  const missing = words.flatMap((one) =>
    LANGUAGES.filter((language) => one[language] === '').map((language) => [one.id, language]),
  );
  expect(missing).toEqual([]);
});

test('each language has the same classes of words', () => {
  const [first, ...others] = LANGUAGES.map((language) => Object.keys(WORD_CLASSES[language]));
  for (const classes of others) expect(classes).toEqual(first);
});
