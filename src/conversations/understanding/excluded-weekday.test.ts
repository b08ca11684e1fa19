import { describe, expect, test } from '@jest/globals';
import { understand } from './understand.ts';
import { NOW, ZONE } from './test-support/phrase-table.ts';
import type { When } from './types.ts';
import type { Language } from '../../platform/i18n/language.ts';

interface Words {
  /** From Monday on: the one that is coming, all of them, and this one. */
  readonly days: readonly (readonly [coming: string, every: string, near: string])[];
  /** "X" is left out, "Y" is another day. `open`: all other days remain; `firm`: X is turned down and nothing else is wished for. */
  readonly open: string;
  readonly firm: string;
  readonly instead: string;
}

const NAMES: Readonly<Record<Language, string>> = {
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  ca: 'dilluns dimarts dimecres dijous divendres dissabte diumenge',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
};

const WORDS: Readonly<Record<Language, Words>> = {
  es: {
    days: NAMES.es.split(' ').map((day) => [`el ${day}`, `los ${day.replace(/o$/, 'os')}`, `este ${day}`]),
    open: `cualquier día menos X|me da igual el día pero X no|cualquier día, X no puedo|cuando sea excepto X|cualquier día mientras no sea X
X no puedo, cualquier otro día me va bien|X trabajo, cualquier otro día bien|X tengo yoga, cualquier otro día bien|cualquier día salvo X
no puedo X, todos los demás días bien|cualquier día, X tengo clase|cualquier día quitando X`,
    firm: `no puedo X|X no puedo|X imposible|que no sea X|X trabajo|X sí que no puedo|X me va fatal|nunca X|X no, por favor|X descartado
X tengo yoga, el resto bien|tengo yoga X, el resto me va bien|X tengo gimnasio, lo demás sin problema|no me ponga X`,
    instead: `X no, Y|Y, no X|mejor Y que X|X no puedo pero Y sí|X cerráis, Y|Y, que X trabajo|no X, sino Y|X trabajo, así que Y|X no puedo, Y va bien`,
  },
  ca: {
    days: NAMES.ca
      .split(' ')
      .map((day) => [day, `els ${day.replace(/te$/, 'tes').replace(/ge$/, 'ges')}`, `aquest ${day}`]),
    open: `qualsevol dia menys X|m'és igual el dia però X no|qualsevol dia, X no puc|quan sigui excepte X|qualsevol dia mentre no sigui X
X no puc, qualsevol altre dia em va bé|X treballo, qualsevol altre dia bé|X tinc ioga, qualsevol altre dia bé|qualsevol dia llevat de X
no puc X, tots els altres dies bé|qualsevol dia, X tinc classe|qualsevol dia tret de X`,
    firm: `no puc X|X no puc|X impossible|que no sigui X|X treballo|X sí que no puc|X em va fatal|mai X|X no, sisplau|X descartat
X tinc ioga, la resta bé|tinc ioga X, la resta em va bé|X tinc gimnàs, la resta cap problema|no em posi X`,
    instead: `X no, Y|Y, no X|millor Y que X|X no puc però Y sí|X tanqueu, Y|Y, que X treballo|no X, sinó Y|X treballo, així que Y|X no puc, Y va bé`,
  },
  en: {
    days: NAMES.en.split(' ').map((day) => [day, `${day}s`, `this ${day}`]),
    open: `any day but X|any day, just not X|any day, I can't do X|whenever except X|any day as long as it isn't X
X I can't, any other day is fine|X I work, any other day is fine|X I've got yoga, any other day is fine|any day bar X
I can't do X, every other day is fine|any day, X I have class|any day apart from X`,
    firm: `I can't do X|X I can't|X is impossible|not X|I work X|X I really can't|X is awful|never X|not X please|X is out
X I've got yoga, the rest is fine|I've got yoga X, other days are fine|X I have gym, the rest is no problem|don't put me down for X`,
    instead: `not X, Y|Y, not X|rather Y than X|X I can't but Y is fine|you're shut X, Y then|Y, I work X|not X but Y|I work X so Y|X is out, Y works`,
  },
};

const FRIDAY = 4;
const TODAY: Readonly<Record<Language, string>> = { es: 'hoy', ca: 'avui', en: 'today' };

type Span = { readonly from: number; readonly to: number };

const listed = (text: string): readonly string[] => text.split(/[|\n]/);
const LANGUAGES = ['es', 'ca', 'en'] as const;
const formsOf = (kind: 'open' | 'firm' | 'instead'): readonly [Language, string][] =>
  LANGUAGES.flatMap((language) => listed(WORDS[language][kind]).map((form): [Language, string] => [language, form]));

function whenOf(text: string, language: Language): When {
  return understand({ text, language, now: NOW, zone: ZONE }).when;
}

/** Are all days of one name that are on offer, or the next of them alone, taken off what is offered? */
function isOffered({ alternatives, exclude }: When, days: readonly Span[]): boolean {
  return days.some((day) => {
    const isIn = alternatives.some((span) => span.from < day.to && day.from < span.to);
    return isIn && !exclude.some((span) => span.from <= day.from && span.to >= day.to);
  });
}

/** Each weekday in each of its three ways, with the name of another day. */
function casesOf(
  language: Language,
): readonly { readonly refused: string; readonly other: string; readonly plain: string }[] {
  const { days } = WORDS[language];
  return days.flatMap((names, at) => {
    const other = days[(at + 2) % days.length]?.[0] ?? '';
    // "este viernes no", said on a Friday, is today.
    const near = at === FRIDAY ? TODAY[language] : names[0];
    return names.map((refused, way) => ({ refused, other, plain: way === 2 ? near : names[0] }));
  });
}

const fill = (form: string, { refused, other }: { readonly refused: string; readonly other: string }): string =>
  form.replaceAll('X', refused).replaceAll('Y', other);

describe('a weekday that is left out is never offered, and another one still is', () => {
  test.each(formsOf('open'))('%s: "%s"', (language, form) => {
    const wrong = casesOf(language).filter((one) => {
      const when = whenOf(fill(form, one), language);
      const days = whenOf(one.plain, language).alternatives;
      const others = whenOf(one.other, language).alternatives;
      return isOffered(when, days) || !isOffered(when, others);
    });
    expect(wrong.map(({ refused }) => refused)).toEqual([]);
  });
});

describe('a weekday that is turned down alone is turned down, and nothing is wished for', () => {
  test.each(formsOf('firm'))('%s: "%s"', (language, form) => {
    const wrong = casesOf(language).filter((one) => {
      const when = whenOf(fill(form, one), language);
      const days = whenOf(one.plain, language).alternatives;
      const isOut = days.every((day) => when.exclude.some((span) => span.from <= day.from && span.to >= day.to));
      return when.unclear ? isOffered(when, days) && when.exclude.length === 0 : !isOut || isOffered(when, days);
    });
    expect(wrong.map(({ refused }) => refused)).toEqual([]);
  });
});

describe('of two weekdays the one that is turned down is never offered', () => {
  test.each(formsOf('instead'))('%s: "%s"', (language, form) => {
    const wrong = casesOf(language).filter((one) => {
      const when = whenOf(fill(form, one), language);
      const days = whenOf(one.plain, language).alternatives;
      const others = whenOf(one.other, language).alternatives;
      return !when.unclear && (isOffered(when, days) || !isOffered(when, others));
    });
    expect(wrong.map(({ refused }) => refused)).toEqual([]);
  });
});
