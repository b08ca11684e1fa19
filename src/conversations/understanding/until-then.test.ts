import { expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { required } from '../../platform/kernel/assert.ts';
import { toIso } from '../../platform/time/instant.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import { at } from '../../../test/support/test-context.ts';
import { understand, type UnderstandingContext } from './understand.ts';

const zone = required(parseZone('Europe/Madrid'), 'zone');
const read = (language: Language, text: string, context: UnderstandingContext = {}) =>
  understand({ text, language, now: at('2026-11-20T09:00:00Z'), zone, context });

test.each<[Language, string]>([
  ['es', 'hasta el lunes no puedo'],
  ['es', 'no puedo hasta el lunes'],
  ['ca', 'fins dilluns no puc'],
  ['ca', 'no puc fins dilluns'],
  ['en', 'I can’t until Monday'],
  ['en', 'until Monday I can’t'],
])('in %s "%s" allows Monday', (language, text) => {
  const { when } = read(language, text);
  expect(when.alternatives).toEqual([]);
  expect(when.exclude.map(({ to }) => toIso(to))).toEqual(['2026-11-22T23:00:00.000Z']);
});

test.each<[Language, string]>([
  ['es', 'hasta el lunes'],
  ['ca', 'fins dilluns'],
  ['en', 'until Monday'],
])('in %s "%s" as a wish takes Monday in', (language, text) => {
  const { when } = read(language, text);
  expect(when.alternatives.map(({ to }) => toIso(to))).toEqual(['2026-11-23T23:00:00.000Z']);
});

test.each<[Language, string]>([
  ['es', 'a partir de las seis, antes no puedo'],
  ['es', 'a partir de las seis, antes no'],
  ['ca', 'a partir de les sis, abans no puc'],
  ['en', 'after six, I can’t before'],
])('in %s "%s" answers no with nothing', (language, text) => {
  for (const expects of ['yes-no', 'choice', 'when'] as const) {
    const { yesNo, when } = read(language, text, { expects });
    expect(yesNo).toBeUndefined();
    expect(when.alternatives.length).toBeGreaterThan(0);
    expect(when.exclude).toEqual([]);
  }
});

test('a plain refusal of a time is still a no', () => {
  expect(read('es', 'a las seis no puedo', { expects: 'yes-no' }).yesNo).toBe('no');
});
