import { expect, test } from '@jest/globals';
import { namedAmong } from './given-name.ts';

const TWINS = [
  { givenName: 'María', familyName: 'Vega Ruiz' },
  { givenName: 'María José', familyName: 'Vega Ruiz' },
];

test.each([
  ['maria', false, ['María', 'María José']],
  ['soy María José', false, ['María', 'María José']],
  ['María José Vega Ruiz', true, ['María José']],
  ['maria vega ruiz', true, ['María']],
  ['Lucía', true, []],
])('%j, whole %j, is %j', (said, whole, named) => {
  expect(namedAmong(TWINS, said, whole).map(({ givenName }) => givenName)).toEqual(named);
});

test('the family name decides between two of one first name', () => {
  const two = [
    { givenName: 'Ana', familyName: 'Vega' },
    { givenName: 'Ana', familyName: 'Soler' },
  ];
  expect(namedAmong(two, 'Ana Soler', true)).toEqual([two[1]]);
  expect(namedAmong(two, 'Ana', true)).toEqual(two);
});
