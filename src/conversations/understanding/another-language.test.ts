import { expect, test } from '@jest/globals';
import { understandIn } from './understand.ts';
import { kitOf } from './lexicon/lexicons.ts';
import { es } from './lexicon/es.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { NOW, ZONE, summary } from './test-support/phrase-table.ts';

/** A little Galician, written as its file would be; nothing of the engine knows of it. */
const galician: Lexicon = {
  language: 'es',
  joinApostrophes: false,
  numbers: {
    words: { un: 1, unha: 1, dous: 2, duas: 2, tres: 3, catro: 4, cinco: 5, dez: 10, once: 11 },
    hundred: [],
    thousand: ['mil'],
    and: ['e'],
    andRequired: true,
    articles: ['un', 'unha'],
  },
  dayParts: es.dayParts,
  phrases: {
    the: 'o|a|os|as',
    at: 'as',
    of: 'de|do|da',
    fill: 'pola|para|polo',
    next: 'que ven|vindeiro|vindeira',
    'weekday:1': 'luns',
    'weekday:2': 'martes',
    'weekday:4': 'xoves',
    'unit:week': 'semana|semanas',
    tomorrow: 'maña|mana',
    'part:afternoon': 'pola tarde',
    in: 'dentro de',
    half: 'e media',
    or: 'ou',
    yes: 'si|vale',
    not: 'non',
    cannot: 'non podo|non me vai ben',
    can: 'podo|quero',
    except: 'agas|menos',
    'any-day': 'calquera dia',
  },
  intents: [
    ['book', 0.8, 'pedir _ cita|quero _ cita'],
    ['cancel', 0.9, 'anular*'],
  ],
  negators: ['non'],
  negatorsUndone: [],
  letters: {},
  notTypos: '',
  telltales: 'quero|luns|xoves|pola',
};

test.each([
  ['o luns que ven pola tarde', '11-23 16:00>11-23 20:00'],
  ['non podo o xoves', '-11-26>11-27 | no'],
  ['calquera dia agas martes', '11-20>2027-01-19 | -11-24>11-25, 12-01>12-02, 12-08>12-09 +5'],
  ['quero unha cita dentro de dúas semanas', '12-04>12-05 | book'],
  ['o xovs ou o luns', '11-26>11-27, 11-23>11-24'],
  ['non quero anular a cita', ''],
])('a further language is its files alone: "%s"', (text, expected) => {
  expect(summary(understandIn(kitOf(galician), { text, language: 'es', now: NOW, zone: ZONE }))).toBe(expected);
});
