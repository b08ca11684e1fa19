import { expect, test } from '@jest/globals';
import { allOfThemIn, type AllOfThem } from './all-of-them.ts';

test.each<[string, AllOfThem | undefined]>([
  ['Sí, las dos', 2],
  ['sí, los dos', 2],
  ['Sí, las 2, gracias', 2],
  ['sí, ambas citas', 2],
  ['las dos, sí', 2],
  ['sí, las tres', 3],
  ['sí, todas', 'all'],
  ['Sí, totes dues', 2],
  ['sí, tots dos', 2],
  ['d’acord, totes', 'all'],
  ['yes, both', 2],
  ['yes, all three of them', 3],
  ['sí, a las dos', undefined],
  ['a les dues, sí', undefined],
  ['las dos', undefined],
  ['sí', undefined],
  ['no, las dos no', undefined],
  ['sí, las dos menos la de Ana', undefined],
  ['no, ninguna de las dos', undefined],
  ['yes, but not both', undefined],
])('"%s" says yes to %s', (text, count) => {
  expect(allOfThemIn(text, { answered: false })).toBe(count);
});

test.each<[string, AllOfThem | undefined]>([
  ['las dos', 2],
  ['totes dues', 2],
  ['both', 2],
  ['la segunda', undefined],
  ['ninguna de las dos', undefined],
])('once it was asked for which, "%s" is %s', (text, count) => {
  expect(allOfThemIn(text, { answered: true })).toBe(count);
});
