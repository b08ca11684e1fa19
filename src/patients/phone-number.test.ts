import { expect, test } from '@jest/globals';
import { namesSame } from './domain/given-name.ts';
import { canReceiveSms, parsePhone } from './phone-number.ts';

test.each([
  ['600 111 222', '+34600111222'],
  ['+34 910-00-00-01', '+34910000001'],
  ['0034600111222', '+34600111222'],
  ['+44 20 7946 0018', '+442079460018'],
])('%s is a phone number', (text, expected) => {
  expect(parsePhone(text)).toEqual({ ok: true, value: expected });
});

test.each(['', '112', '12345', 'no tengo', '+34 600', '6'.repeat(60)])('%s is none', (text) => {
  expect(parsePhone(text)).toEqual({ ok: false, error: { code: 'invalid-phone' } });
});

test('only a mobile takes an SMS', () => {
  expect([canReceiveSms('+34600111222'), canReceiveSms('+34910000001')]).toEqual([true, false]);
});

test.each([
  ['Lucía', 'LUCIA', true],
  ['Lucía', 'se llama Lucía', true],
  ['María José', 'maría josé vega', true],
  ['María José', 'María', true],
  ['Lucía', 'Luc', false],
  ['Pau', 'Paula', false],
  ['Pau', '', false],
])('%s is %s: %s', (name, said, same) => {
  expect(namesSame(name, said)).toBe(same);
});
