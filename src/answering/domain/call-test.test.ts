import { expect, test } from '@jest/globals';
import { isAsWished } from './call-test.ts';

const turn = { heard: { kind: 'keys', keys: '3' }, says: ['No le he entendido.'] } as const;

test('an answer that was marked as wrong may not come again, however it is punctuated', () => {
  expect(isAsWished({ ...turn, wrong: true }, ['no le he entendido'])).toBe(false);
  expect(isAsWished({ ...turn, wrong: true }, ['Le paso con recepción.'])).toBe(true);
});

test('the words that are wished are looked for as whole words, without accents or case', () => {
  expect(isAsWished({ ...turn, has: 'recepcion' }, ['Le paso con Recepción.'])).toBe(true);
  expect(isAsWished({ ...turn, has: 'cita' }, ['Le citamos mañana.'])).toBe(false);
});

test('an answer of which nobody said anything may be another one: times and names are never the same', () => {
  expect(isAsWished(turn, ['Para el lunes a las nueve, pulse 1.'])).toBe(true);
});
