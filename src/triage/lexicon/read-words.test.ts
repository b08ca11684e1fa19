import { expect, test } from '@jest/globals';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { parseWords, readWords } from './read-words.ts';

const LISTS = ['findings', 'concepts', 'beside', 'classes', 'left-over'];

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

test.each(LISTS)('%s: whatever is said in one language is said in each', (list) => {
  const words = readWords(list);
  expect(words.length).toBeGreaterThan(3);
  const missing = words.flatMap((one) =>
    LANGUAGES.filter((language) => one[language] === '').map((language) => [one.id, language]),
  );
  expect(missing).toEqual([]);
});
