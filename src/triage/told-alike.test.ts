import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, type Language } from '../platform/i18n/language.ts';
import { assess, assessByWords } from './domain/assess.ts';
import type { ProtocolTest } from './domain/protocol.ts';
import { exampleProtocols } from './protocols/load-protocols.ts';
import { NOT_TOLD, NUMBERS_ALIKE, TOLD_ALIKE, type Sentence } from './test-support/told-alike.ts';

const library = exampleProtocols();

function inputOf(language: Language, text: string) {
  return { language, text, patient: {}, answers: new Map() };
}

function sentenceOf(told: ProtocolTest['facts'][number]): Sentence | undefined {
  return typeof told === 'string' ? TOLD_ALIKE.get(told) : NUMBERS_ALIKE[told[0]]?.(told[1]);
}

const cases = [
  ...new Map(library.flatMap(({ tests }) => tests.map(({ facts }) => [facts.map(String).join(' + '), facts] as const))),
];
const toldCases = cases.flatMap(([name, facts]) => {
  const sentences = facts.flatMap((one) => sentenceOf(one) ?? []);
  const said = (language: Language) => sentences.map((one) => one[language]).join('. ');
  return sentences.length === facts.length ? [{ name, said }] : [];
});

/** What differs by words alone, and why that is right. */
const MAY_DIFFER: Readonly<Record<string, string>> = {};

describe('the same told in Spanish, Catalan and English', () => {
  test('every case of the protocols has words in all three, but for what is only answered', () => {
    const silent = cases.flatMap(([, facts]) => facts.filter((one) => sentenceOf(one) === undefined));
    expect([...new Set(silent.map(String))].filter((one) => !NOT_TOLD.has(one))).toEqual([]);
    expect(toldCases.length).toBeGreaterThan(1_150);
  });

  test('each finding is heard in each language', () => {
    const unheard = [...TOLD_ALIKE].flatMap(([finding, sentence]) =>
      LANGUAGES.filter(
        (language) =>
          assessByWords(inputOf(language, sentence[language]), library).facts.findings.get(finding) !== 'yes',
      ).map((language) => `${language} ${finding}: ${sentence[language]}`),
    );
    expect(unheard).toEqual([]);
  });

  test('the words give the same level in each language', () => {
    const levels = toldCases.map(({ name, said }) => ({
      name,
      levels: LANGUAGES.map((language) => assessByWords(inputOf(language, said(language)), library).decision.level),
    }));
    const different = levels.filter((one) => new Set(one.levels).size > 1);
    console.log(`${levels.length} cases told in three languages, ${different.length} with different levels`);
    expect(different.filter(({ name }) => MAY_DIFFER[name] === undefined)).toEqual([]);
    expect(Object.keys(MAY_DIFFER).filter((name) => different.every((one) => one.name !== name))).toEqual([]);
  });

  test('a likeness never makes one of them less urgent', () => {
    const one = toldCases.filter((_case, at) => at % 10 === 0);
    const lowered = one.flatMap(({ name, said }) =>
      LANGUAGES.filter((language) => {
        const input = inputOf(language, said(language));
        return assess(input, library).decision.level > assessByWords(input, library).decision.level;
      }).map((language) => `${language} ${name}`),
    );
    expect(lowered).toEqual([]);
  });
});
