import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import { NOW, read, readTimes, ZONE } from './test-support/phrase-table.ts';
import { understand } from './understand.ts';

describe('what limits a wish is no further wish', () => {
  test.each<[Language, string, string]>([
    ['es', 'antes del 2 de diciembre, entre semana', '11-20>11-21, 11-23>11-24, 11-24>11-25 +5'],
    ['ca', 'abans del 2 de desembre i entre setmana', '11-20>11-21, 11-23>11-24, 11-24>11-25 +5'],
    ['en', 'before the 2nd of december, weekdays only', '11-20>11-21, 11-23>11-24, 11-24>11-25 +5'],
    [
      'es',
      'la semana que viene y siempre por la tarde',
      '11-23 16:00>11-23 20:00, 11-24 16:00>11-24 20:00, 11-25 16:00>11-25 20:00 +4',
    ],
    ['es', 'a partir del miércoles pero dentro de la semana que viene', '11-25>11-30'],
    ['en', 'from wednesday on but it has to be next week', '11-25>11-30'],
    [
      'es',
      'por la mañana mejor, antes de las once',
      '11-20 08:00>11-20 11:00, 11-21 08:00>11-21 11:00, 11-22 08:00>11-22 11:00 +57',
    ],
    ['es', 'la semana que viene o la otra', '11-23>11-30, 11-30>12-07'],
  ])('%s «%s»', (language, text, expected) => {
    expect(readTimes(language, text)).toBe(expected);
  });

  test('a further hour is one of the days that were named with the first', () => {
    expect(readTimes('es', 'el martes o el miércoles, a las cinco o a las seis')).toBe(
      '11-24 17:00>11-24 17:01, 11-25 17:00>11-25 17:01, 11-24 18:00>11-24 18:01 +1',
    );
  });

  test('the rest of the month is the month from today on', () => {
    expect(readTimes('es', 'lo que queda de mes menos el 25')).toBe('11-20>12-01 | -11-25>11-26');
    expect(readTimes('ca', 'el que queda de mes menys el 25')).toBe('11-20>12-01 | -11-25>11-26');
    expect(readTimes('en', 'the rest of the month apart from the 25th')).toBe('11-20>12-01 | -11-25>11-26');
  });
});

describe('a yes under a condition confirms nothing', () => {
  test.each<[Language, string]>([
    ['es', 'vale, salvo que sea con López'],
    ['es', 'sí, mientras no sea con el doctor López'],
    ['es', 'sí, siempre que no sea en Sants'],
    ['es', 'sí, si es con la doctora Ruiz'],
    ['es', 'sí, con otra doctora'],
    ['ca', 'sí, sempre que no sigui amb López'],
    ['ca', 'sí, llevat que sigui a Sants'],
    ['en', "yes as long as it's not dr Lopez"],
    ['en', 'yes, only not with dr lopez please'],
  ])('%s «%s»', (language, text) => {
    const context = { expects: 'yes-no' } as const;
    expect(understand({ text, language, now: NOW, zone: ZONE, context }).yesNo).toBe('mixed');
  });

  test.each<[Language, string]>([
    ['es', 'sí, sin falta'],
    ['es', 'ahí estaremos, gracias'],
    ['ca', 'oi tant'],
    ['en', "we'll be there, thanks"],
    ['en', 'fine by me'],
  ])('a plain one does: %s «%s»', (language, text) => {
    const context = { expects: 'yes-no' } as const;
    expect(understand({ text, language, now: NOW, zone: ZONE, context }).yesNo).toBe('yes');
  });
});

const UNDER_RESERVE: Readonly<Record<Language, string>> = {
  es: `de momento sí|sí, de momento|por ahora sí|vale, por el momento|en principio sí|confirmo, de momento|hoy por hoy sí|de entrada sí|si puedo
sí, si puedo|sí, si es posible|sí, si puede ser|casi seguro que sí|espero que sí|sí, lo intentaré|sí, haré lo posible|sí, en cuanto pueda
sí, depende de mi jefe|sí, depende del trabajo|si me da tiempo sí`,
  ca: `de moment sí|sí, per ara|d'acord, de moment|en principi sí|si puc|sí, si puc|sí, si pot ser|si és possible sí|gairebé segur que sí|espero que sí
sí, ho intentaré|sí, faré el possible|d'entrada sí|sí, depèn de la feina|si em va bé sí`,
  en: `yes, for now|for now yes|yes, if possible|if possible yes|yes if I can|in principle yes|at the moment yes|so far yes|yes, as of now|I hope so
yes, I will try|almost certainly|yes, I should be able to`,
};

describe('whoever is asked whether they come', () => {
  const context = { expects: 'attendance' } as const;
  const cases = LANGUAGES.flatMap((language) =>
    UNDER_RESERVE[language].split(/[|\n]/).map((text): [Language, string] => [language, text]),
  );
  test.each(cases)('and says yes under a reserve has not confirmed: %s «%s»', (language, text) => {
    expect(understand({ text, language, now: NOW, zone: ZONE, context }).yesNo).not.toBe('yes');
  });

  test.each<[Language, string]>([
    ['es', 'sí puedo'],
    ['es', 'si'],
    ['es', 'sí por favor, gracias'],
    ['es', 'si que puedo'],
    ['ca', 'confirmo'],
    ['ca', 'sí, gràcies'],
    ['en', 'yes I can'],
  ])('and says it plainly has: %s «%s»', (language, text) => {
    expect(understand({ text, language, now: NOW, zone: ZONE, context }).yesNo).toBe('yes');
  });

  test('a courtesy is one where a time is asked for', () => {
    const asked = { text: 'sí, si puede ser', language: 'es', now: NOW, zone: ZONE } as const;
    expect(understand({ ...asked, context: { expects: 'yes-no' } }).yesNo).toBe('yes');
  });
});

test.each<[Language, string, string]>([
  ['es', 'necesito q me vea el dermatólogo', 'book'],
  ['es', 'me ponéis la cita una semana más tarde', 'move'],
  ['es', 'a q hora tenia yo la cita', 'my-appointments'],
  ['es', 'que me saldria un empaste sin seguro', 'prices'],
  ['ca', 'em podríeu posar la visita una setmana més tard', 'move'],
  ['en', 'any chance of bringing my appointment forward', 'move'],
  ['en', "the school wants a paper proving she was at the doctor's", 'certificate'],
])('what is wanted, as people say it: %s «%s»', (language, text, expected) => {
  expect(read(language, text)).toContain(expected);
});
