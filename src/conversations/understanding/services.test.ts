import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { NOW, ZONE } from './test-support/phrase-table.ts';
import type { NamedThing, UnderstandingContext } from './types.ts';
import { understand } from './understand.ts';

const service = (name: string, ...aliases: readonly string[]): NamedThing => ({
  kind: 'service',
  id: name,
  name,
  aliases,
});

/** A clinic with two kinds of dental visits, and one of each other. */
const CATALOGUE: readonly NamedThing[] = [
  service('Medicina general', 'General medicine'),
  service('Analítica (extracción)', 'Blood test (sample taking)'),
  service('Dermatología', 'Dermatology'),
  service('Odontología – revisión', 'Dental check-up'),
  service('Higiene dental', 'Dental hygiene'),
  service('Oftalmología', 'Ophthalmology'),
];

function named(language: Language, text: string, context: Partial<UnderstandingContext> = {}) {
  const { names } = understand({ text, language, now: NOW, zone: ZONE, context: { names: CATALOGUE, ...context } });
  return names[0]?.id;
}

describe('a kind of visit is called', () => {
  test.each<[Language, string, string]>([
    ['es', 'querría hora con el médico de cabecera', 'Medicina general'],
    ['es', 'con el médico de familia', 'Medicina general'],
    ['es', 'para el oculista', 'Oftalmología'],
    ['es', 'tengo que graduarme la vista, revisión de la vista', 'Oftalmología'],
    ['es', 'un médico de la piel', 'Dermatología'],
    ['es', 'es para sacarme sangre', 'Analítica (extracción)'],
    ['es', 'una limpieza de boca', 'Higiene dental'],
    ['ca', 'hora amb el metge de capçalera', 'Medicina general'],
    ['ca', 'per treure’m sang', 'Analítica (extracción)'],
    ['ca', 'metge de la pell', 'Dermatología'],
    ['en', 'I need to see a GP', 'Medicina general'],
    ['en', 'the skin doctor', 'Dermatología'],
    ['en', 'I want to have my teeth cleaned, teeth cleaning', 'Higiene dental'],
    ['en', 'eye doctor', 'Oftalmología'],
  ])('as people call it: %s «%s»', (language, text, expected) => {
    expect(named(language, text)).toBe(expected);
  });

  test.each<[Language, string]>([
    ['es', 'con el dentista'],
    ['en', 'a dentist'],
  ])('by a word that two kinds of visit share, and then it is asked which of them: %s «%s»', (language, text) => {
    const { names, servicesAlike } = understand({
      text,
      language,
      now: NOW,
      zone: ZONE,
      context: { names: CATALOGUE },
    });
    expect(names).toEqual([]);
    expect(servicesAlike).toEqual(['Odontología – revisión', 'Higiene dental']);
  });

  test('by a word that any kind of visit has, and then none is meant, be it the only one that is called so', () => {
    expect(named('es', 'querría una revisión')).toBeUndefined();
    expect(named('es', 'una revisión de odontología')).toBe('Odontología – revisión');
  });

  test('by "el médico" only as the answer to which kind it shall be', () => {
    expect(named('es', 'me ha dicho el médico que pida hora')).toBeUndefined();
    expect(named('es', 'con el médico', { expects: 'service' })).toBe('Medicina general');
    expect(named('en', 'a doctor', { expects: 'service' })).toBe('Medicina general');
  });
});

describe('an option that was read out', () => {
  const choice = (language: Language, text: string) =>
    understand({ text, language, now: NOW, zone: ZONE, context: { expects: 'service', options: 4 } }).choice;

  test.each<[Language, string, number | undefined]>([
    ['es', 'la segunda porfa', 2],
    ['es', 'pues la tercera', 3],
    ['es', 'la última', 4],
    ['ca', 'la segona si us plau', 2],
    ['en', 'the second one please', 2],
    ['es', 'es mi primera visita', undefined],
    ['es', 'el segundo jueves', undefined],
    ['es', 'para el primero de diciembre', undefined],
    ['es', 'la segunda no', undefined],
    ['en', "it's my first time", undefined],
  ])('is picked by its place: %s «%s»', (language, text, expected) => {
    expect(choice(language, text)).toBe(expected);
  });
});
