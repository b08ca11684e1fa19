import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import {
  parseLocalDate,
  parseLocalTime,
  parseZone,
  type LocalDate,
  type LocalTime,
  type Zone,
} from '../../platform/time/wall-time.ts';
import { at } from '../../../test/support/test-context.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { phrases, render } from './render.ts';
import { spokenDate, spokenTime, spokenWhen, writtenWhen } from './spoken-time.ts';

const rows: readonly [Language, string, string][] = [
  ['es', '09:00', 'a las nueve de la mañana'],
  ['es', '10:15', 'a las diez y cuarto de la mañana'],
  ['es', '10:30', 'a las diez y media de la mañana'],
  ['es', '10:45', 'a las once menos cuarto de la mañana'],
  ['es', '12:40', 'a la una menos veinte del mediodía'],
  ['es', '13:00', 'a la una de la tarde'],
  ['es', '17:05', 'a las cinco y cinco de la tarde'],
  ['es', '21:00', 'a las nueve de la noche'],
  ['es', '00:10', 'a las doce y diez de la madrugada'],
  ['ca', '09:00', 'a les nou del matí'],
  ['ca', '10:15', "a un quart d'onze del matí"],
  ['ca', '10:30', "a dos quarts d'onze del matí"],
  ['ca', '11:45', 'a tres quarts de dotze del matí'],
  ['ca', '12:30', "a dos quarts d'una del migdia"],
  ['ca', '13:00', 'a la una del migdia'],
  ['ca', '16:20', 'a les quatre i vint de la tarda'],
  ['ca', '16:35', 'a les quatre i trenta-cinc de la tarda'],
  ['ca', '16:22', 'a les quatre i vint-i-dos de la tarda'],
  ['ca', '20:30', 'a dos quarts de nou del vespre'],
  ['en', '09:00', 'at nine in the morning'],
  ['en', '10:30', 'at half past ten in the morning'],
  ['en', '10:45', 'at quarter to eleven in the morning'],
  ['en', '12:00', 'at twelve noon'],
  ['en', '13:20', 'at twenty past one in the afternoon'],
  ['en', '16:35', 'at twenty-five to five in the afternoon'],
  ['en', '16:07', 'at seven minutes past four in the afternoon'],
  ['en', '19:00', 'at seven in the evening'],
];

test.each(rows)('in %s %s is %s', (language, time, words) => {
  expect(spokenTime(parseLocalTime(time) as LocalTime, language)).toBe(words);
});

test.each<[Language, string, string]>([
  ['es', '2026-11-24', 'martes 24 de noviembre'],
  ['ca', '2026-11-24', 'dimarts 24 de novembre'],
  ['ca', '2026-10-01', "dijous 1 d'octubre"],
  ['ca', '2026-04-02', "dijous 2 d'abril"],
  ['en', '2026-11-24', 'Tuesday the 24th of November'],
  ['en', '2026-11-02', 'Monday the 2nd of November'],
  ['en', '2026-11-11', 'Wednesday the 11th of November'],
])('in %s %s is %s', (language, date, words) => {
  expect(spokenDate(parseLocalDate(date) as LocalDate, language)).toBe(words);
});

test('every minute of the day has words in every language', () => {
  for (const language of LANGUAGES) {
    for (let minute = 0; minute < 1440; minute += 1) {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      expect(spokenTime(parseLocalTime(time) as LocalTime, language)).not.toMatch(/undefined|NaN|\d| {2}/);
    }
  }
});

test('a time is told by the clock of the place of the visit', () => {
  const instant = at('2026-11-24T09:30:00Z');
  expect(spokenWhen(instant, parseZone('Europe/Madrid') as Zone, 'es')).toBe(
    'martes 24 de noviembre a las diez y media de la mañana',
  );
  expect(writtenWhen(instant, parseZone('Atlantic/Canary') as Zone, 'es')).toBe('martes 24 de noviembre a las 09:30');
  expect(writtenWhen(instant, parseZone('Europe/Madrid') as Zone, 'ca')).toBe('dimarts 24 de novembre a les 10:30');
  expect(writtenWhen(instant, parseZone('Europe/Madrid') as Zone, 'en')).toBe('Tuesday 24 November at 10:30');
});

describe('the phrases', () => {
  test('say the option before its key, in every language', () => {
    const keyword = { es: /pulse \d/, ca: /premi \d/, en: /press \d/ };
    const purpose = { es: /^Para /, ca: /^Per /, en: /^To / };
    for (const language of LANGUAGES) {
      for (const key of ['menu.book', 'menu.change', 'menu.other', 'menu.person', 'confirm.keys'] as const) {
        const said = render({ key, values: { key: '1' } }, language, 'voice');
        expect(said).toMatch(keyword[language]);
        expect(key === 'menu.other' || purpose[language].test(said)).toBe(true);
      }
    }
  });

  test('say that something is booked in one place only', () => {
    const claims = phrases.keys.filter((key) =>
      /reservada|booked/.test(phrases.format('es', key, everyValue()) + phrases.format('en', key, everyValue())),
    );
    expect(claims).toEqual(['booked', 'booked.text']);
  });
});

/** Something for every name that stands in a phrase. */
function everyValue() {
  const names = Object.values({ ...es, ...en }).flatMap((text) =>
    [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name),
  );
  return Object.fromEntries(names.map((name) => [name, 'x']));
}
