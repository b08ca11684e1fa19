import { expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { readMinutes } from './minutes.ts';

test.each<[Language, string, number | undefined]>([
  ['es', 'llego 10 min tarde', 10],
  ['es', 'voy a llegar unos veinte minutos tarde', 20],
  ['es', 'tardaré un cuarto de hora', 15],
  ['es', 'media hora', 30],
  ['es', 'treinta y cinco minutos', 35],
  ['es', 'llego tarde a la cita de las 5', undefined],
  ['ca', 'arribaré un quart d’hora tard', 15],
  ['ca', 'mitja hora', 30],
  ['ca', 'deu minutets', 10],
  ['en', "I'll be half an hour late", 30],
  ['en', 'ten minutes', 10],
  ['en', 'a quarter of an hour', 15],
])('%s: "%s" is %s minutes', (language, text, minutes) => {
  expect(readMinutes(text, language)).toBe(minutes);
});

test('a number alone is one of minutes only where they were asked for', () => {
  expect(readMinutes('veinte', 'es')).toBeUndefined();
  expect(readMinutes('veinte', 'es', true)).toBe(20);
  expect(readMinutes('unos 15', 'es', true)).toBe(15);
});
