import { expect, test } from '@jest/globals';
import { spokenName } from './spoken-name.ts';

test.each([
  ['es', 'Dra. Carmen Ruiz', 'la doctora Carmen Ruiz'],
  ['es', 'Dr. Óscar Peña', 'el doctor Óscar Peña'],
  ['ca', 'Dra. Montse Puig', 'la doctora Montse Puig'],
  ['en', 'Dra. Carmen Ruiz', 'Doctor Carmen Ruiz'],
  ['es', 'Dra. Carmen Ruiz Navarro', 'la doctora Carmen Ruiz'],
  ['ca', 'Dr.Jordi Puig Serra', 'el doctor Jordi Puig'],
  ['es', 'Dr. Miguel Ángel Santos Herrera', 'el doctor Miguel Ángel Santos'],
  ['es', 'Dra. María José García', 'la doctora María José García'],
  ['es', 'Lucía Fernández Prats', 'Lucía Fernández'],
  ['es', 'Dra. Ana de la Cruz Vega', 'la doctora Ana de la Cruz Vega'],
  ['ca', 'Dr. Josep Puig i Cadafalch', 'el doctor Josep Puig i Cadafalch'],
  ['es', 'Dra. Ruiz', 'la doctora Ruiz'],
  ['es', 'Dra. Vidal Serra', 'la doctora Vidal Serra'],
  ['es', 'Drago Petrovic', 'Drago Petrovic'],
  ['es', 'Laura Vidal', 'Laura Vidal'],
] as const)('in %s %s is said as %s', (language, name, said) => {
  expect(spokenName(name, language)).toBe(said);
});
