import { describe, expect, test } from '@jest/globals';
import { understand } from './understand.ts';
import { NOW, ZONE } from './test-support/phrase-table.ts';
import type { When } from './types.ts';
import type { Language } from '../../platform/i18n/language.ts';

function whenOf(text: string, language: Language): When {
  return understand({ text, language, now: NOW, zone: ZONE }).when;
}

/** Days and times as people name them. */
const WISHES: Readonly<Record<Language, string>> = {
  es: `el lunes|el martes por la tarde|mañana|pasado mañana|la semana que viene|el 25|el 25 de noviembre|el 3 de diciembre
por la mañana|por las tardes|los jueves|los viernes por la mañana|este fin de semana|a las cinco|de 10 a 12|a primera hora
entre las cuatro y las seis|después de las siete|antes de las diez|el lunes o el martes|el lunes y el miércoles|en enero
en navidad|del 3 al 7 de diciembre|el mes que viene|hoy|esta tarde|esta semana|el próximo jueves|el 25/11|el día 30
a última hora|al mediodía|de lunes a miércoles|el puente de diciembre|el jueves que viene|la primera semana de enero`,
  ca: `dilluns|dimarts a la tarda|demà|demà passat|la setmana que ve|el 25|el 25 de novembre|el 3 de desembre
al matí|a les tardes|els dijous|els divendres al matí|aquest cap de setmana|a les cinc|a dos quarts de sis|de 10 a 12
a primera hora|entre les quatre i les sis|després de les set|abans de les deu|dilluns o dimarts|dilluns i dimecres|al gener
per Nadal|del 3 al 7 de desembre|el mes que ve|avui|aquesta tarda|aquesta setmana|el proper dijous|el dia 30|al migdia
de dilluns a dimecres|el pont de desembre|dijous que ve|la primera setmana de gener`,
  en: `Monday|Tuesday afternoon|tomorrow|the day after tomorrow|next week|the 25th|the 25th of November|December 3rd
in the morning|in the afternoons|Thursdays|Friday mornings|this weekend|at five|at half past five|from 10 to 12
first thing|between four and six|after seven|before ten|Monday or Tuesday|Monday and Wednesday|in January|at Christmas
from the 3rd to the 7th of December|next month|today|this afternoon|this week|next Thursday|at lunchtime|a week on Monday
from Monday to Wednesday|the first week of January`,
};

/** Ways of turning down what stands for "X". */
const REFUSALS: Readonly<Record<Language, string>> = {
  es: `no puedo X|X no puedo|no, X no|X no me va bien|no me va bien X|X no me viene bien|me va mal X|X me va fatal|X imposible
cualquier día menos X|excepto X|menos X|que no sea X|X no podría|no quiero X|X no podré ir|no podré ir X|quiero cita pero no X
lo siento, X no puedo|X no estoy|X lo tengo complicado|es que X no puedo ir|mejor que no sea X|no puede ser X|X, no puedo
que no puedo X|le digo que no puedo X|oiga, que X no puedo`,
  ca: `no puc X|X no puc|no, X no|X no em va bé|no em va bé X|X no em ve bé|em va malament X|X em va fatal|X impossible
qualsevol dia menys X|excepte X|menys X|que no sigui X|X no podria|no vull X|X no podré venir|no podré venir X|vull hora però no X
ho sento, X no puc|X no hi soc|X ho tinc complicat|és que X no puc anar|millor que no sigui X|no pot ser X|X, no puc
que no puc X|li dic que no puc X|escolti, que X no puc`,
  en: `I can't do X|I can't X|X I can't|X doesn't work|X is no good|X doesn't suit me|I'm busy X|X is impossible|not X|no, not X
any day except X|except X|apart from X|X isn't possible|I don't want X|X won't work|I won't be able to come X|an appointment but not X
sorry, X I can't|X I'm away|X is difficult|anything but X|please not X|I'd rather not X|X, I can't
X it is not possible|look, I can't do X`,
};

const listed = (text: string): readonly string[] => text.split(/[|\n]/);
const CASES = (['es', 'ca', 'en'] as const).flatMap((language) =>
  listed(REFUSALS[language]).map((refusal): [Language, string] => [language, refusal]),
);

describe('a no is never lost', () => {
  test.each(CASES)('%s: "%s" never wishes for what it turns down', (language, refusal) => {
    const lost = listed(WISHES[language]).filter((wish) => {
      const wished = whenOf(wish, language).alternatives;
      const { alternatives, exclude, unclear } = whenOf(refusal.replace('X', wish), language);
      // A wide wish ("any day but…") stays, with its exclusion to be taken off; what was named must not stand alone in it.
      const inverted = alternatives.some(
        (one) =>
          wished.some((span) => span.from === one.from && span.to === one.to) ||
          (exclude.length === 0 && wished.some((span) => span.from < one.to && one.from < span.to)),
      );
      // "Not after seven" is a wish for what comes before it.
      return inverted || (exclude.length === 0 && alternatives.length === 0 && !unclear);
    });
    expect(lost).toEqual([]);
  });
});

describe('what contradicts itself is unclear', () => {
  test.each<[Language, string]>([
    ['es', 'el martes 25'],
    ['es', 'mañana lunes'],
    ['es', 'el 31 de noviembre'],
    ['es', 'puedo el martes y no puedo el martes'],
    ['es', 'el martes sí, el martes no'],
    ['ca', 'dimarts 25'],
    ['ca', 'demà dilluns'],
    ['ca', 'el 31 de novembre'],
    ['ca', 'puc dimarts i no puc dimarts'],
    ['en', 'Tuesday the 25th'],
    ['en', 'tomorrow Monday'],
    ['en', 'November 31st'],
    ['en', 'I can do Tuesday and I cannot do Tuesday'],
  ])('%s: "%s"', (language, text) => {
    expect(whenOf(text, language).unclear).toBe(true);
  });
});

describe('an hour that fits both halves of the day', () => {
  test.each<[Language, string]>([
    ['es', 'mañana a las ocho'],
    ['ca', 'demà a les vuit'],
    ['en', 'tomorrow at eight'],
  ])('%s: "%s" gives both', (language, text) => {
    const { alternatives } = whenOf(text, language);
    expect(alternatives).toHaveLength(2);
    const [first, second] = alternatives;
    expect(first && second && second.from - first.from).toBe(12 * 3_600_000);
  });
});

describe('two days in one breath after a no', () => {
  test.each<[Language, string]>([
    ['en', 'not monday tuesday'],
    ['en', 'not monday morning tuesday afternoon'],
    ['es', 'no lunes martes'],
    ['ca', 'no dilluns dimarts'],
  ])('%s: "%s" turns down the first only, and the second is asked about', (language, text) => {
    const { alternatives, exclude, unclear } = whenOf(text, language);
    expect([alternatives.length, exclude.length, unclear]).toEqual([1, 1, true]);
    expect(alternatives[0]?.from).toBeGreaterThanOrEqual(exclude[0]?.to ?? Infinity);
  });

  test.each<[Language, string]>([
    ['en', 'not monday or tuesday'],
    ['en', "i can't monday tuesday"],
    ['es', 'no puedo lunes martes'],
  ])('%s: "%s" turns down both', (language, text) => {
    const { alternatives, exclude } = whenOf(text, language);
    expect([alternatives.length, exclude.length]).toEqual([0, 2]);
  });
});

test('who does not want to come after lunch is not offered two in the afternoon', () => {
  const { alternatives, exclude } = whenOf('not after lunch', 'en');
  expect(alternatives).toEqual([]);
  expect(exclude.length).toBeGreaterThan(0);
});
