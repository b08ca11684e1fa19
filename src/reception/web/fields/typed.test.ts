import { expect, test } from '@jest/globals';
import { required } from '../../../platform/kernel/assert.ts';
import { parseLocalDate } from '../../../platform/time/wall-time.ts';
import { dateTyped, isWholeDate, isWholeTime, parseTypedDate, parseTypedTime, stepDate, stepTime } from './typed.ts';

const today = required(parseLocalDate('2026-11-27'), 'today');

test.each([
  ['9:30', '09:30'],
  ['9.30', '09:30'],
  ['9h30', '09:30'],
  ['930', '09:30'],
  ['0930', '09:30'],
  ['2130', '21:30'],
  ['9', '09:00'],
  ['21h', '21:00'],
  [' 21:05 ', '21:05'],
])('a time typed as %j is %s', (text, time) => {
  expect(parseTypedTime(text)).toBe(time);
});

test.each(['', '25:00', '9:75', '9:3', '9:30 pm', 'diez', '99999', '-1'])('%j is no time', (text) => {
  expect(parseTypedTime(text)).toBeUndefined();
});

test.each([
  ['27/11/2026', '2026-11-27'],
  ['7-1-2027', '2027-01-07'],
  ['27.11.26', '2026-11-27'],
  ['27112026', '2026-11-27'],
  ['27/12', '2026-12-27'],
  ['2026-12-01', '2026-12-01'],
  ['02 05 84', '2084-05-02'],
])('a date typed as %j is %s', (text, date) => {
  expect(parseTypedDate(text, { today, isPast: false })).toBe(date);
});

test('the year of a birth is one that has been', () => {
  expect(parseTypedDate('2/5/84', { today, isPast: true })).toBe('1984-05-02');
  expect(parseTypedDate('2/5/18', { today, isPast: true })).toBe('2018-05-02');
});

test.each(['', '31/02/2026', '11/27/2026', 'mañana', '1/1/1', '2026'])('%j is no date', (text) => {
  expect(parseTypedDate(text, { today, isPast: false })).toBeUndefined();
});

test('what may go on is not read before the field is left', () => {
  expect(['9', '93', '930'].filter(isWholeTime)).toEqual([]);
  expect(['9:30', '0930'].every(isWholeTime)).toBe(true);
  expect(['27/11', '27/11/20', '27'].filter(isWholeDate)).toEqual([]);
  expect(['27/11/2026', '27112026'].every(isWholeDate)).toBe(true);
});

test('the arrows go by five minutes and by days, and stay in the day', () => {
  expect(stepTime('09:32', 5)).toBe('09:35');
  expect(stepTime('09:32', -5)).toBe('09:30');
  expect(stepTime('23:55', 5)).toBe('23:55');
  expect(stepTime('00:00', -5)).toBe('00:00');
  expect(stepDate('2026-12-31', 1)).toBe('2027-01-01');
});

test('a date is shown day first, and what is none as it is', () => {
  expect(dateTyped('2026-11-27')).toBe('27/11/2026');
  expect(dateTyped('el lunes')).toBe('el lunes');
});
