import { expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { ageAnswer, fitsAge } from './age-answer.ts';

test.each<readonly [Language, string, number | undefined]>([
  ['es', '42', 504],
  ['es', 'cuarenta y dos', 504],
  ['es', 'tiene tres años', 36],
  ['es', 'tres años', 36],
  ['es', 'ocho meses', 8],
  ['es', 'dos meses y medio', 2],
  ['es', 'es un recién nacido', 0.5],
  ['es', 'setenta y ocho años', 936],
  ['ca', 'quaranta-dos', 504],
  ['ca', 'té tres anys', 36],
  ['ca', 'vuit mesos', 8],
  ['en', 'forty-two', 504],
  ['en', 'he is three', 36],
  ['en', 'eight months', 8],
  ['en', '7 months old', 7],
  ['es', 'no lo sé', undefined],
  ['es', '300', undefined],
  ['es', 'sí', undefined],
])('in %s "%s" is %s months', (language, text, months) => {
  expect(ageAnswer(text, language)).toBe(months);
});

test('a baby is not forty, and a son may be', () => {
  expect(fitsAge('mi bebé tiene fiebre', 'es', 480)).toBe(false);
  expect(fitsAge('mi bebé tiene fiebre', 'es', 8)).toBe(true);
  expect(fitsAge('mi hijo tiene fiebre', 'es', 480)).toBe(true);
});
