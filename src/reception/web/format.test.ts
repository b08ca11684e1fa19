import { expect, test } from '@jest/globals';
import { anyOfText, birthDateText, languageText } from './format.ts';

test('a birth date is said in words, and of one that is known in part no more than is known', () => {
  const said = ['1980-05-02', '1980-05', '1980'].map((date) =>
    ['es', 'ca', 'en-GB'].map((locale) => birthDateText(date, locale)),
  );
  expect(said).toEqual([
    ['2 de mayo de 1980', '2 de maig del 1980', '2 May 1980'],
    ['mayo de 1980', 'maig del 1980', 'May 1980'],
    ['1980', '1980', '1980'],
  ]);
});

test('what another system gives for a birth date and is none stands as it came', () => {
  expect(birthDateText('hacia-1980', 'es')).toBe('hacia-1980');
});

test('whom to ask: any of them', () => {
  const names = ['Carmen Ortiz', 'Luis Pardo'];
  expect([anyOfText(names, 'es'), anyOfText(names, 'ca'), anyOfText(names, 'en'), anyOfText(['Rosa'], 'es')]).toEqual([
    'Carmen Ortiz o Luis Pardo',
    'Carmen Ortiz o Luis Pardo',
    'Carmen Ortiz or Luis Pardo',
    'Rosa',
  ]);
});

test('a language within a sentence is named in that of the sentence', () => {
  expect([languageText('en', 'es-ES'), languageText('es', 'ca'), languageText('ca', 'en-GB')]).toEqual([
    'inglés',
    'espanyol',
    'Catalan',
  ]);
});
