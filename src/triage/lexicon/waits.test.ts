import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Language } from '../../platform/i18n/language.ts';
import { checkInput } from '../domain/check-input.ts';
import { assess, exampleProtocols } from '../index.ts';
import { DANGERS_BESIDE_CALM } from '../test-support/dangers-beside-calm.ts';
import { EVERYDAY_SENTENCES } from '../test-support/everyday-sentences.ts';

const library = exampleProtocols();

interface Told {
  readonly language: Language;
  readonly age: string;
  readonly text: string;
}

function toldIn(sentences: string, parted = '|'): readonly Told[] {
  return sentences
    .trim()
    .split('\n')
    .map((line) => {
      const [language = '', age = '', text = ''] = line.split(parted);
      return { language: language as Language, age, text };
    });
}

function levelOf({ language, age, text }: Told): number {
  const patient = age === '' ? {} : { ageYears: Number(age) };
  const input = checkInput({ language, text, patient }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  return assess(input.value, library).decision.level;
}

describe('what waits, and what hides behind its words', () => {
  test('a danger told beside what was looked at, came slowly, is small or is an errand stays a danger', () => {
    const dangers = toldIn(DANGERS_BESIDE_CALM);
    expect(dangers.length).toBeGreaterThan(150);
    expect(dangers.filter((one) => levelOf(one) > 2).map(({ text }) => text)).toEqual([]);
  }, 60_000);

  test('of everyday sentences that nobody had tried, at most one in twelve is heard as of today or graver', () => {
    const everyday = toldIn(EVERYDAY_SENTENCES);
    const tooHigh = everyday.filter((one) => levelOf(one) <= 3);
    expect(everyday.length).toBeGreaterThan(140);
    expect(tooHigh.length / everyday.length).toBeLessThanOrEqual(1 / 12);
  }, 60_000);

  test('of complaints of every specialty, known by now, hardly one is heard as of today or graver', () => {
    const file = new URL('../test-support/callers/everyday.tsv', import.meta.url);
    const everyday = toldIn(readFileSync(file, 'utf8'), '\t');
    const tooHigh = everyday.filter((one) => levelOf(one) <= 3);
    expect(everyday.length).toBeGreaterThan(400);
    expect(tooHigh.length / everyday.length).toBeLessThanOrEqual(1 / 16);
  }, 60_000);
});
