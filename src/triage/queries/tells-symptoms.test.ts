import { expect, test } from '@jest/globals';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { FIRST_NAMES, SURNAMES } from '../lexicon/names-of-people.ts';
import { tellsSymptoms } from './tells-symptoms.ts';

const listed = (words: string) => words.trim().split(/\s+/);
const surnames = listed(SURNAMES);
const firstNames = listed(FIRST_NAMES);

test('no common surname or first name is a symptom, alone or whole, however it is written', () => {
  expect([surnames.length >= 200, firstNames.length >= 150]).toEqual([true, true]);
  const whole = surnames.map((one, at) => {
    const first = firstNames[at % firstNames.length];
    return `${first} ${one} ${surnames[(at * 7 + 3) % surnames.length]}`;
  });
  const texts = [...surnames, ...firstNames, ...whole, 'Teresa Garrido Moreno', 'María de la Paz Villar y Galindo.'];
  for (const language of LANGUAGES) {
    const taken = texts.flatMap((text) => [text, text.toLowerCase()]).filter((text) => tellsSymptoms(text, language));
    expect(taken).toEqual([]);
  }
});

test.each(['fiebre', 'herida', 'Moreno con fiebre', 'soy Carmen, me duele el pecho', 'tengo alegría al níquel'])(
  'a complaint is one, also with a name beside it: "%s"',
  (text) => {
    expect(tellsSymptoms(text, 'es')).toBe(true);
  },
);
