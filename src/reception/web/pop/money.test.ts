import { expect, test } from '@jest/globals';
import { moneyText, totalOf } from './money.ts';

test('money is written as people of the language write it', () => {
  expect(moneyText({ minor: 4550, currency: 'EUR' }, 'es-ES').replaceAll('\u00a0', ' ')).toBe('45,50 €');
  expect(moneyText({ minor: 700, currency: 'JPY' }, 'en-GB')).toContain('700');
  expect(moneyText({ minor: 700, currency: '€€' }, 'es-ES')).toBe('7 €€');
});

test('what is owed is added up for each currency by itself', () => {
  expect(
    totalOf([
      { minor: 100, currency: 'EUR' },
      { minor: 50, currency: 'CHF' },
      { minor: 250, currency: 'EUR' },
    ]),
  ).toEqual([
    { minor: 350, currency: 'EUR' },
    { minor: 50, currency: 'CHF' },
  ]);
  expect(totalOf([])).toEqual([]);
});
