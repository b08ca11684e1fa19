import { expect, test } from '@jest/globals';
import { daysText, hoursOf, isWhole, rowsOf } from './asset-hours.ts';

const MORNING = { from: '09:00', to: '14:00' };

test('days with the same hours stand in one row, and are written day by day again', () => {
  const hours = [
    { weekday: 3, ...MORNING },
    { weekday: 1, ...MORNING },
    { weekday: 1, from: '16:00', to: '20:00' },
  ];
  const rows = rowsOf(hours);
  expect(rows).toEqual([
    { weekdays: [1, 3], ...MORNING },
    { weekdays: [1], from: '16:00', to: '20:00' },
  ]);
  expect(hoursOf(rows)).toEqual(expect.arrayContaining(hours));
  expect(hoursOf(rows)).toHaveLength(3);
});

test('a row without a day, a time or a length is not whole', () => {
  expect(isWhole({ weekdays: [1], ...MORNING })).toBe(true);
  expect(isWhole({ weekdays: [], ...MORNING })).toBe(false);
  expect(isWhole({ weekdays: [1], from: '09:00', to: '' })).toBe(false);
  expect(isWhole({ weekdays: [1], from: '09:00', to: '09:00' })).toBe(false);
});

test('days on end are told by the first and the last', () => {
  const names = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
  expect(daysText([1, 2, 3, 4, 5], names)).toBe('lunes–viernes');
  expect(daysText([7, 1, 2, 4], names)).toBe('lunes, martes, jueves, domingo');
  expect(daysText([3], names)).toBe('miércoles');
});
