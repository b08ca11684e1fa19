import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { assess, exampleProtocols } from '../index.ts';
import { HARMLESS_SENTENCES, sentencesIn } from '../test-support/harmless-sentences.ts';
import { RED_FLAG_SENTENCES } from '../test-support/red-flag-sentences.ts';
import { FINDINGS } from './word-lists.ts';

const library = exampleProtocols();
const levelOf = (language: (typeof LANGUAGES)[number], text: string) =>
  assess({ language, text, patient: {}, answers: new Map() }, library).decision.level;

describe.each(LANGUAGES)('what callers say (%s)', (language) => {
  const redFlags = sentencesIn(RED_FLAG_SENTENCES[language]);
  const harmless = sentencesIn(HARMLESS_SENTENCES[language]);

  test('every one of a hundred and more red-flag sentences reaches level 1 or 2', () => {
    const missed = redFlags.filter((text) => levelOf(language, text) > 2);
    console.log(`${language}: ${redFlags.length - missed.length} of ${redFlags.length} red-flag sentences recognised`);
    expect(redFlags.length).toBeGreaterThanOrEqual(100);
    expect(missed).toEqual([]);
  });

  test('at most eight in a hundred harmless sentences do', () => {
    const over = harmless.filter((text) => levelOf(language, text) <= 2);
    console.log(`${language}: ${over.length} of ${harmless.length} harmless sentences sent to level 1 or 2`);
    expect(harmless.length).toBeGreaterThanOrEqual(50);
    expect(over.length / harmless.length).toBeLessThanOrEqual(0.08);
  });
});

test('every finding of the word list has an id of its own and folded words in each language', () => {
  expect(new Set(FINDINGS.map(({ id }) => id)).size).toBe(FINDINGS.length);
  for (const { id, es, ca, en } of FINDINGS) {
    for (const words of [es, ca, en]) expect([id, /[A-Z]/.test(words) || words.trim() === '']).toEqual([id, false]);
  }
});
