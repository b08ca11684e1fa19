import { describe, expect, test } from '@jest/globals';
import { ca } from './ca.ts';
import { en } from './en.ts';
import { es, type Messages } from './es.ts';

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

describe.each<[string, Messages]>([
  ['ca', ca],
  ['en', en],
])('the desk in %s', (_language, texts) => {
  test('has every text, and none that the desk does not know', () => {
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(es).toSorted());
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('has the same values in every text', () => {
    const differing = Object.entries(es).filter(([key, text]) => {
      const other = Object.entries(texts).find(([name]) => name === key)?.[1] ?? '';
      return placeholders(text).join() !== placeholders(other).join();
    });
    expect(differing).toEqual([]);
  });
});

test('why a visit was cancelled is told in words, whatever code the telephone or a program kept', () => {
  const kept = [
    'patient',
    'patient-time',
    'patient-not-needed',
    'patient-elsewhere',
    'patient-other',
    'patient-erased',
  ];
  const codes = [...kept, 'not-possible', 'series-incomplete'];
  for (const texts of [es, ca, en] as const)
    expect(codes.filter((code) => !(texts as Readonly<Record<string, string>>)[`cancelReason.${code}`])).toEqual([]);
});

test('what comes in a singular comes in a plural', () => {
  const keys = Object.keys(es);
  const singles = keys.filter((key) => key.endsWith('.one'));
  expect(singles.length).toBeGreaterThan(0);
  expect(singles.filter((key) => !keys.includes(key.replace(/\.one$/, '.other')))).toEqual([]);
});
