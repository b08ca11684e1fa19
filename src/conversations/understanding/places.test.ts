import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { parseZone, type Zone } from '../../platform/time/wall-time.ts';
import { at } from '../../../test/support/test-context.ts';
import { asksWhereVisitIs } from './places.ts';
import { understand } from './understand.ts';

const NAMES = [
  { kind: 'site' as const, id: 'gracia', name: 'Centre Gràcia' },
  { kind: 'site' as const, id: 'sants', name: 'Alameda Sants' },
  { kind: 'site' as const, id: 'eixample', name: 'Alameda Eixample' },
  { kind: 'site' as const, id: 'centro', name: 'Sede Centro' },
];

function read(language: Language, text: string) {
  const zone = parseZone('Europe/Madrid') as Zone;
  return understand({ text, language, now: at('2026-11-20T09:00:00Z'), zone, context: { names: NAMES } });
}

function placesIn(language: Language, text: string): readonly string[] {
  const { names, elsewhere } = read(language, text);
  return [...names.map(({ id, not }) => (not ? `not ${id}` : id)), ...(elsewhere ? ['elsewhere'] : [])].toSorted();
}

describe('the places that are named', () => {
  test.each<[Language, string, readonly string[]]>([
    ['es', 'quiero cita en el centro de Gràcia', ['gracia']],
    ['es', 'kiero cita en gracia', ['gracia']],
    ['es', 'a la consulta de Sants', ['sants']],
    ['es', 'quiero cita en sans', ['sants']],
    ['es', 'una cita en el centro', ['centro']],
    ['es', 'una cita en su centro', []],
    ['es', 'tiene que ser en Gràcia o en Sants', ['gracia', 'sants']],
    ['es', 'muchas gracias', []],
    ['es', 'en otro centro', ['elsewhere']],
    ['ca', 'al centre de Gràcia', ['gracia']],
    ['ca', "millor a l'Eixample", ['eixample']],
    ['ca', 'moltes gràcies', []],
    ['ca', 'en un altre centre', ['elsewhere']],
    ['en', 'an appointment at the Eixample clinic please', ['eixample']],
    ['en', 'in Eixampla', ['eixample']],
    ['en', 'somewhere else', ['elsewhere']],
  ])('%s: %s', (language, text, expected) => {
    expect(placesIn(language, text)).toEqual(expected);
  });

  test.each<[Language, string, readonly string[]]>([
    ['es', 'no en Sants', ['not sants']],
    ['es', 'no, en Sants', ['sants']],
    ['es', 'que no sea en Sants', ['not sants']],
    ['es', 'en Sants no, mejor en Gràcia', ['gracia', 'not sants']],
    ['es', 'no en Sants sino en Gràcia', ['gracia', 'not sants']],
    ['es', 'no puedo ir a Sants', ['not sants']],
    ['es', 'cualquiera menos Sants', ['not sants']],
    ['es', 'Sants no me va bien', ['not sants']],
    ['ca', 'que no sigui a Sants', ['not sants']],
    ['ca', 'a Sants no', ['not sants']],
    ['ca', 'no a Sants, a Gràcia', ['gracia', 'not sants']],
    ['en', 'not in Sants', ['not sants']],
    ['en', 'anywhere but Sants', ['not sants']],
    ['en', "I can't go to Sants", ['not sants']],
    ['en', 'not Sants, Gracia', ['gracia', 'not sants']],
  ])('keep a negation, %s: %s', (language, text, expected) => {
    expect(placesIn(language, text)).toEqual(expected);
  });

  test('are no thanks: "en Gràcia"', () => {
    expect(read('es', 'mejor en Gràcia').intents[0]?.name).not.toBe('thanks');
    expect(read('es', 'muchas gracias').intents[0]?.name).toBe('thanks');
  });
});

test.each([
  '¿Dónde es mi cita?',
  'dónde tengo la cita',
  'a qué centro tengo que ir',
  'On és la meva cita?',
  "a quin centre he d'anar",
  'where is my appointment',
  'which clinic is my appointment at',
])('asks where the appointment is: %s', (text) => {
  expect(asksWhereVisitIs(text)).toBe(true);
});

test.each(['¿Dónde están?', 'On són?', 'where are you?'])('asks for the clinic: %s', (text) => {
  expect(asksWhereVisitIs(text)).toBe(false);
});
