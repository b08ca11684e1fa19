import { expect, test } from '@jest/globals';
import { parseWords } from './word-files.ts';

test('a list has an id on a line, and below it a way of saying it on each line; remarks say why', () => {
  const text =
    'chest-pain:\n  @pain __ pecho\n  # Angina.\n  (pecho|torax) _ @hurts\n\npalpitations:\n  palpitacion*\n';
  expect([...parseWords(text, 'heart.txt')]).toEqual([
    ['chest-pain', ['@pain __ pecho', '(pecho|torax) _ @hurts']],
    ['palpitations', ['palpitacion*']],
  ]);
});

test.each([
  ['a way of saying nothing', '  pecho', 'heart.txt:1: "pecho" is no way of saying it'],
  ['a way that is not below its id', 'chest-pain:\npecho', 'heart.txt:2: "pecho" is no way of saying it'],
  ['an id in capitals', 'Chest:\n  pecho', 'heart.txt:1: "Chest:" is no way of saying it'],
  ['an id with two homes', 'fever:\n  fiebre\nfever:\n  calentura', 'heart.txt:3: "fever:" is told twice'],
])('%s is refused with its line', (_what, text, fault) => {
  expect(() => parseWords(text, 'heart.txt')).toThrow(fault);
});
