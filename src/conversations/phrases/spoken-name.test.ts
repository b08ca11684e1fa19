import { expect, test } from '@jest/globals';
import { spokenName } from './spoken-name.ts';

test.each([
  ['es', 'Dra. Carmen Ruiz', 'la doctora Carmen Ruiz'],
  ['es', 'Dr. Óscar Peña', 'el doctor Óscar Peña'],
  ['ca', 'Dra. Montse Puig', 'la doctora Montse Puig'],
  ['en', 'Dra. Carmen Ruiz', 'Doctor Carmen Ruiz'],
  ['es', 'Drago Petrovic', 'Drago Petrovic'],
  ['es', 'Laura Vidal', 'Laura Vidal'],
] as const)('in %s %s is said as %s', (language, name, said) => {
  expect(spokenName(name, language)).toBe(said);
});
