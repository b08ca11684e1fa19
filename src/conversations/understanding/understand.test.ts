import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MOST_CHARACTERS, understand } from './understand.ts';
import { readPhrases } from './text/phrase-book.ts';
import { NOW, ZONE, read } from './test-support/phrase-table.ts';
import type { NamedThing, Understanding, UnderstandingContext } from './types.ts';
import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import { parseInstant, type Instant } from '../../platform/time/instant.ts';
import { localDateOf, weekdayOf } from '../../platform/time/wall-time.ts';
import { required } from '../../platform/kernel/assert.ts';
import { LANGUAGE_KITS } from './lexicon/lexicons.ts';

function said(text: string, language: Language = 'es', context?: UnderstandingContext): Understanding {
  return understand({ text, language, now: NOW, zone: ZONE, ...(context ? { context } : {}) });
}

function instant(text: string): Instant {
  return required(parseInstant(text), text);
}

/** Wednesday 25 November at nine and at eleven, Thursday 26 at ten, all in Madrid. */
const OFFERED = ['2026-11-25T08:00:00Z', '2026-11-25T10:00:00Z', '2026-11-26T09:00:00Z'].map((text) => ({
  start: instant(text),
}));
const APPOINTMENT = { start: instant('2026-11-25T08:00:00Z') };

describe('an answer among offers', () => {
  test.each<[string, Language, number | undefined]>([
    ['el segundo', 'es', 2],
    ['la última', 'es', 3],
    ['la penúltima', 'es', 2],
    ['el del jueves', 'es', 3],
    ['el del miércoles', 'es', undefined],
    ['a las diez', 'es', 3],
    ['el miércoles a las once', 'es', 2],
    ['opción 3', 'es', 3],
    ['2', 'es', 2],
    ['el segundo no', 'es', undefined],
    ['cualquiera', 'es', 1],
    ['el del miércoles no', 'es', undefined],
    ['la segona', 'ca', 2],
    ["l'última", 'ca', 3],
    ['el de dijous', 'ca', 3],
    ['the second one', 'en', 2],
    ['the last one', 'en', 3],
    ['Thursday at ten', 'en', 3],
    ['number two', 'en', 2],
    ['a las seis', 'es', undefined],
  ])('"%s" (%s)', (text, language, choice) => {
    expect(said(text, language, { expects: 'choice', offered: OFFERED }).choice).toBe(choice);
  });
});

describe('a date of birth', () => {
  test.each<[Language, string]>([
    ['es', 'enero'],
    ['ca', 'gener'],
    ['en', 'January'],
  ])('in %s with its month by name is no row of digits, whatever the day', (language, month) => {
    for (let day = 1; day <= 31; day += 1) {
      for (const year of [1936, 1972, 2003]) {
        const text = `${day} ${language === 'en' ? '' : 'de '}${month} ${language === 'en' ? '' : 'de '}${year}`;
        const date = `${year}-01-${String(day).padStart(2, '0')}`;
        expect([text, said(text, language, { expects: 'birth-date' }).birthDate]).toEqual([text, date]);
      }
    }
  });

  test.each<[string, Language, string]>([
    ['14051972', 'es', '1972-05-14'],
    ['14 de mayo del 72', 'es', '1972-05-14'],
    ['12 del 5 del 85', 'es', '1985-05-12'],
    ['nací el catorce de mayo de mil novecientos setenta y dos', 'es', '1972-05-14'],
    ['doce del cinco del ochenta y cinco', 'es', '1985-05-12'],
    ['el catorze de maig del setanta-dos', 'ca', '1972-05-14'],
    ['el uno de enero de dos mil cinco', 'es', '2005-01-01'],
    ['14/05/1972', 'es', '1972-05-14'],
    ['catorze de maig de mil nou-cents setanta-dos', 'ca', '1972-05-14'],
    ['May 14th 1972', 'en', '1972-05-14'],
    ['the fourteenth of May nineteen seventy two', 'en', '1972-05-14'],
  ])('"%s" (%s)', (text, language, date) => {
    expect(said(text, language, { expects: 'birth-date' }).birthDate).toBe(date);
  });

  test('is never in the future', () => {
    expect(said('14052072', 'es', { expects: 'birth-date' }).birthDate).toBeUndefined();
    expect(said('31021980', 'es', { expects: 'birth-date' }).birthDate).toBeUndefined();
    expect(said('14 de mayo del 30', 'es', { expects: 'birth-date' }).birthDate).toBe('1930-05-14');
  });

  test('is no wish for an appointment', () => {
    expect(said('nací el 14 de mayo de 1972').when.alternatives).toEqual([]);
  });
});

describe('an answer to a reminder', () => {
  const context: UnderstandingContext = { expects: 'reply', appointment: APPOINTMENT };
  test.each<[string, Language, 'yes' | 'no' | 'mixed']>([
    ['1', 'es', 'yes'],
    ['2', 'es', 'no'],
    ['sii', 'es', 'yes'],
    ['ok 👍', 'es', 'yes'],
    ['sí, el miércoles a las 9', 'es', 'yes'],
    ['sí, el jueves', 'es', 'mixed'],
    ['sí pero más tarde', 'es', 'mixed'],
    ['sí, mejor el jueves', 'es', 'mixed'],
    ['no podre', 'es', 'no'],
    ['vale, no puedo', 'es', 'mixed'],
    ['no, gracias', 'es', 'no'],
    ['creo que sí', 'es', 'mixed'],
    ["d'acord", 'ca', 'yes'],
    ['sí, però un altre dia', 'ca', 'mixed'],
    ["I can't", 'en', 'no'],
    ['yes but later', 'en', 'mixed'],
  ])('"%s" (%s) is %s', (text, language, answer) => {
    expect(said(text, language, context).yesNo).toBe(answer);
  });

  test('a time may be told from the appointment', () => {
    expect(read('es', 'una hora antes', context)).toContain('11-25 08:00>11-25 08:01');
    expect(read('es', 'una semana más tarde', context)).toContain('12-02>12-03');
    expect(read('es', 'la misma hora otro día', context)).toContain('-11-25>11-26');
    expect(read('es', 'el jueves a la misma hora', context)).toContain('11-26 09:00>11-26 09:01');
    expect(said('una hora antes').when.unclear).toBe(true);
  });
});

describe('names', () => {
  const names: readonly NamedThing[] = [
    { kind: 'practitioner', id: 'p1', name: 'Dra. Marta Ibáñez' },
    { kind: 'practitioner', id: 'p2', name: 'Dr. Jordi Puig' },
    { kind: 'service', id: 's1', name: 'Fisioterapia', aliases: ['fisio', 'rehabilitación'] },
    { kind: 'service', id: 's2', name: 'Limpieza dental', aliases: ['higiene'] },
  ];
  test.each([
    ['quiero cita con la doctora ibanez', 'p1'],
    ['con el doctor Puig', 'p2'],
    ['hora para el fisio', 's1'],
    ['una limpieza', 's2'],
    ['con Ibañes', 'p1'],
    ['la doctora Ivañez', 'p1'],
    ['doctor Puig', 'p2'],
    ['con Puij', 'p2'],
    ['con la Ibáñez', 'p1'],
  ])('"%s"', (text, id) => {
    expect(said(text, 'es', { names }).names[0]?.id).toBe(id);
  });

  test('nobody is matched by a word that is in no name', () => {
    expect(said('quiero cita mañana', 'es', { names }).names).toEqual([]);
  });
});

describe('an identity number', () => {
  test.each<[Language, string, string | undefined]>([
    ['es', 'mi dni es 12345678 z', '12345678Z'],
    ['es', 'doce treinta y cuatro cincuenta y seis setenta y ocho zeta', '12345678Z'],
    ['es', 'equis doce treinta y cuatro cincuenta y seis siete ele', 'X1234567L'],
    ['ca', 'el meu dni és dotze trenta-quatre cinquanta-sis setanta-vuit zeta', '12345678Z'],
    ['en', 'one two three four five six seven eight zed', '12345678Z'],
    ['es', '12345678A', undefined],
    ['es', '1234567Z', undefined],
  ])('%s: "%s"', (language, text, number) => {
    expect(said(text, language).identityNumber).toBe(number);
  });
});

describe('a telephone number in groups', () => {
  test.each<[Language, string, string]>([
    ['es', 'seiscientos doce, treinta y cuatro, cincuenta y seis, setenta y ocho', '612345678'],
    ['ca', 'sis-cents dotze trenta-quatre cinquanta-sis setanta-vuit', '612345678'],
    ['en', 'six one two three four five six seven eight', '612345678'],
  ])('%s: "%s"', (language, text, digits) => {
    expect(said(text, language).digits).toBe(digits);
    expect(said(text, language).when.alternatives).toEqual([]);
  });
});

test.each(['1 ', 'no ', 'de ', '1-', 'y ', 'el lunes ', 'martse ', '🙂', 'a las '])(
  'ten thousand characters of "%s" come to an end, and are unclear',
  (piece) => {
    expect(said(piece.repeat(10_000 / piece.length)).when.unclear).toBe(true);
  },
);

test('a text in another language than the given one is read in its own where it tells more there', () => {
  const { intents, when } = said('vull una cita demà al matí', 'es');
  expect(intents[0]?.name).toBe('book');
  expect(when.alternatives).toEqual(said('vull una cita demà al matí', 'ca').when.alternatives);
  expect(when.alternatives).toHaveLength(1);
});

describe('red flags', () => {
  test('are found in the words of another language than the given one', () => {
    expect(said('no puc respirar, tinc molt mal al pit', 'es').redFlags.map((flag) => flag.finding)).toContain(
      'cannot-breathe',
    );
  });

  test('carry the span of the text they were found in', () => {
    const text = 'Hola. Mi madre NO DESPIERTA, ¿qué hago?';
    const [flag] = said(text).redFlags;
    expect(flag && text.slice(...flag.span)).toBe('NO DESPIERTA');
  });

  test('are heard in the language that is spoken, whichever was expected', () => {
    const found = (text: string, language: Language) => said(text, language).redFlags.map(({ finding }) => finding);
    expect(found('I have a terrible pain in my chest and I cannot breathe', 'es')).toContain('chest-pain');
    expect(found('em fa molt mal el pit i no puc respirar', 'en')).toContain('chest-pain');
  });

  test('are those of triage: two findings that are an emergency only together are one', () => {
    const found = (text: string) => said(text).redFlags.map(({ finding }) => finding);
    expect(found('tengo fiebre, quiero hora')).toEqual([]);
    expect(found('tengo fiebre y no puedo doblar el cuello')).toEqual(['fever', 'stiff-neck']);
  });
});

describe('whatever is said', () => {
  const words = Object.values(LANGUAGE_KITS).flatMap((kit) =>
    readPhrases(kit.lexicon).map((phrase) => phrase.words.join(' ')),
  );
  const word = fc.nat({ max: words.length - 1 }).map((at) => words[at] ?? '');
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc
      .array(fc.oneof(word, fc.nat(2100).map(String), fc.constantFrom(',', '?', '.', '10:30', '3/12', '31/02/2026')), {
        maxLength: 14,
      })
      .map((words) => words.join(' ')),
  );

  test('an answer comes, each span begins before it ends, and there is an intent', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), fc.boolean(), (words, language, inContext) => {
        const understood = said(
          words,
          language,
          inContext ? { expects: 'choice', offered: OFFERED, appointment: APPOINTMENT } : undefined,
        );
        for (const span of [...understood.when.alternatives, ...understood.when.exclude])
          expect(span.from).toBeLessThan(span.to);
        for (const { span } of understood.redFlags) expect(span[0]).toBeLessThan(span[1]);
        expect(understood.intents.length).toBeGreaterThan(0);
        if (understood.birthDate) expect(understood.birthDate <= localDateOf(NOW, ZONE)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('a day that was excepted is never among the alternatives that are left', () => {
    const days = {
      es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes'],
      ca: ['dilluns', 'dimarts', 'dimecres', 'dijous', 'divendres'],
      en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    };
    const forms: Readonly<Record<Language, readonly string[]>> = {
      es: [
        'cualquier día menos X',
        'cualquier día menos el X',
        'la semana que viene excepto el X',
        'cualquier día menos X a partir de las 6',
        'no puedo el X',
        'el X no puedo',
        'el X no',
        'por la tarde menos los X',
        'me va mal el X',
        'que no sea X',
      ],
      ca: [
        'qualsevol dia menys X',
        'la setmana que ve excepte X',
        'no puc X',
        'X no puc',
        'X no',
        'que no sigui X',
        'qualsevol dia menys X a partir de les 6',
      ],
      en: [
        'any day but X',
        'any day except X',
        'next week except X',
        'not X',
        "I can't do X",
        "X doesn't work",
        'any day except X after 6',
        'anything but X',
      ],
    };
    for (const language of LANGUAGES) {
      days[language].forEach((day, at) => {
        for (const form of forms[language]) {
          const { when } = said(form.replace('X', day), language);
          expect([form, day, when.exclude.length > 0]).toEqual([form, day, true]);
          for (const span of when.exclude) expect(weekdayOf(localDateOf(span.from, ZONE))).toBe(at + 1);
          const offers = when.alternatives.filter(
            (span) =>
              span.grain !== 'week' && span.grain !== 'range' && weekdayOf(localDateOf(span.from, ZONE)) === at + 1,
          );
          expect([form, day, offers]).toEqual([form, day, []]);
        }
      });
    }
  });

  test('a text that is too long is cut and marked unclear', () => {
    const understood = said(`el martes ${'bla '.repeat(MOST_CHARACTERS)}`);
    expect(understood.when.unclear).toBe(true);
    expect(understood.when.alternatives).toHaveLength(1);
  });

  test.each([900, 1_900, 5_000, 9_000])('an alarm is heard after %d characters of a letter', (characters) => {
    const before = 'Le escribo para contarle cómo va todo por aquí. '
      .repeat(Math.ceil(characters / 48))
      .slice(0, characters);
    const text = `${before}. Mi padre no respira. ${before.slice(0, 1_000)}`;
    const [flag] = said(text).redFlags;
    expect(flag?.level).toBe(1);
    expect(text.slice(...(flag?.span ?? [0, 0]))).toContain('no respira');
  });

  test('the same text gives the same answer', () => {
    expect(said('el martes por la tarde')).toEqual(said('el martes por la tarde'));
  });
});

describe('days on which the clocks change', () => {
  test('a day has 25 hours in autumn, and ten in the morning stays ten', () => {
    const now = instant('2026-10-23T08:00:00Z');
    const day = understand({ text: 'el domingo', language: 'es', now, zone: ZONE }).when.alternatives[0];
    expect(day && day.to - day.from).toBe(25 * 3_600_000);
    const time = understand({ text: 'el lunes a las diez', language: 'es', now, zone: ZONE }).when.alternatives[0];
    expect(time?.from).toBe(instant('2026-10-26T09:00:00Z'));
  });
});

describe('the language', () => {
  test.each<[string, Language]>([
    ['quiero pedir cita para mañana', 'es'],
    ['vull demanar hora per demà', 'ca'],
    ['I would like an appointment tomorrow', 'en'],
  ])('of "%s" is %s', (text, language) => {
    for (const given of LANGUAGES) expect(said(text, given).language).toBe(language);
  });

  test('is followed where the text means nothing in the given one', () => {
    expect(said('dimarts a la tarda', 'es').when.alternatives).toHaveLength(1);
  });
});

test.each(['%s %n', '???', 'a b', 's n', '%d %s %x', '{{name}}', '<b>', '@@ ##', '👍', 'n'])(
  'signs and single letters change no language: "%s"',
  (text) => {
    expect(LANGUAGES.map((language) => said(text, language).language ?? language)).toEqual(LANGUAGES);
  },
);

test.each<[string, Language]>([
  ['hello, %s', 'en'],
  ["n'hi ha per a demà?", 'ca'],
])('words beside signs still tell it: "%s"', (text, language) => {
  expect(said(text).language).toBe(language);
});
