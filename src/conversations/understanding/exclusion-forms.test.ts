import { describe, expect, test } from '@jest/globals';
import { understand } from './understand.ts';
import { NOW, ZONE } from './test-support/phrase-table.ts';
import type { When } from './types.ts';
import type { Language } from '../../platform/i18n/language.ts';

/** Every way of leaving days out, with every kind of day: what is left out is never taken, what is taken is never left out. */
interface Forms {
  readonly days: readonly string[];
  /** "X" is turned down, "Y" is wished for. */
  readonly pairs: string;
  /** Stretches that "W" stands for, with a day "X" out of them turned down. */
  readonly wide: readonly string[];
  readonly within: string;
}

const FORMS: Readonly<Record<Language, Forms>> = {
  es: {
    days: 'el lunes|el martes|el 24|el 2 de diciembre|mañana|el jueves 26|el miércoles que viene|el viernes por la tarde'.split(
      '|',
    ),
    pairs: `X no, Y|no X, sino Y|Y, no X|Y pero no X|Y en vez de X|mejor Y que X|X no puedo pero Y sí|no puedo X, Y me va bien
X no me va, Y sí|X no, Y sí|X, no, Y|X imposible, Y perfecto|X trabajo, así que Y|X estoy fuera, Y estaría bien|Y, que X trabajo
Y porque X no puedo|X no. ¿Y?|Y sí, X no|que sea Y y no X|no quiero X, quiero Y|Y, X no puedo|que no sea X, Y|X no, mejor Y
X me va mal, Y bien|X es fiesta, pues Y|¿puede ser Y? X imposible|cámbiamela a Y, X no me sirve|ni X, pero Y sí|X no puede ser, ¿y Y?
no es X, es Y|en lugar de X, Y|antes Y que X|X ya no, Y|Y, nunca X|no puedo X mejor Y|X no puedo mejor Y|ni X, Y sí
X me va fatal mejor Y|no me pongan X mejor Y|no me viene bien X prefiero Y`,
    wide: 'la semana que viene|diciembre|cualquier día|por la tarde|por las mañanas|la semana del 30|este mes'.split(
      '|',
    ),
    within: `W menos X|W pero X no|W excepto X|W, salvo X|W, quitando X|W, X no|W, pero no X|W siempre que no sea X|W mientras no sea X
W si no es X|menos X, W|W, X no puedo|W pero X no puedo|W aparte de X|W, cualquier día menos X|W, que no sea X|W exceptuando X
W a excepción de X|W, X imposible|cualquier día de W menos X|W, todos menos X|W, nunca X|W fuera de X|W, X descartado`,
  },
  ca: {
    days: 'dilluns|dimarts|el 24|el 2 de desembre|demà|dijous 26|dimecres que ve|divendres a la tarda'.split('|'),
    pairs: `X no, Y|no X, sinó Y|Y, no X|Y però no X|Y en comptes de X|millor Y que X|X no puc però Y sí|no puc X, Y em va bé
X no em va, Y sí|X no, Y sí|X, no, Y|X impossible, Y perfecte|X treballo, així que Y|X soc fora, Y estaria bé|Y, que X treballo
Y perquè X no puc|X no. Y?|Y sí, X no|que sigui Y i no X|no vull X, vull Y|Y, X no puc|que no sigui X, Y|X no, millor Y
X em va malament, Y bé|prefereixo Y que X|X és festa, doncs Y|pot ser Y? X impossible|canvia-me-la a Y, X no em serveix|ni X, però Y sí
X no pot ser, i Y?|no és X, és Y|en lloc de X, Y|abans Y que X|X ja no, Y|Y, mai X|no puc X millor Y|X no puc millor Y
X em va fatal millor Y|no em poseu X millor Y`,
    wide: 'la setmana que ve|desembre|qualsevol dia|a la tarda|als matins|la setmana del 30|aquest mes'.split('|'),
    within: `W menys X|W però X no|W excepte X|W, tret de X|W, llevat de X|W, X no|W, però no X|W sempre que no sigui X|W mentre no sigui X
W si no és X|menys X, W|W, X no puc|W però X no puc|W a part de X|W, qualsevol dia menys X|W, que no sigui X|W exceptuant X
W a excepció de X|W, X impossible|qualsevol dia de W menys X|W, tots menys X|W, mai X|W fora de X|W, X descartat`,
  },
  en: {
    days: 'Monday|Tuesday|the 24th|the 2nd of December|tomorrow|Thursday the 26th|next Wednesday|Friday afternoon'.split(
      '|',
    ),
    pairs: `not X, Y|not X but Y|Y, not X|Y but not X|Y instead of X|rather Y than X|X is no good but Y is fine|I can't do X, Y is fine
X doesn't work, Y does|X no, Y yes|X, no, Y|not X, rather Y|X's out, Y's fine|I'm busy X so Y|I'm away X, Y would be good|anything but X, say Y
Y because X I'm working|Y as I can't do X|X won't do. Y?|Y works, X doesn't|Y rather than X|not on X, on Y|I don't want X, I want Y|no X, Y
Y yes, X no|Y please, X I can't|Y would be great, just not X|can we do Y and not X|not X, how about Y|X is a bank holiday, so Y
could it be Y, X is impossible|Y, X I'm at work|change it to Y, X is no use|X? no, Y|X I'd rather not, Y instead|Y, never X|I can't do X make it Y
X is a nightmare, Y is fine|X r a nightmare make it Y|please don't give me X make it Y`,
    wide: 'next week|December|any day|in the afternoon|mornings|the week of the 30th|this month'.split('|'),
    within: `W, any day but X|W but not X|W except X|W, except for X|W apart from X|W but X is no good|W, only not X|W, just not X
W as long as it isn't X|W unless it's X|anything but X, W|W, X excluded|W, I can't do X|W but I can't do X|W though not X|W other than X|W bar X
W, whichever day isn't X|W with the exception of X|any day W but X|any day W except X|W, X is impossible|except X, W|all of W bar X|W, never X`,
  },
};

const LEFT_OUT: Readonly<Record<Language, readonly string[]>> = {
  es: ['el lunes', 'el miércoles 2', 'el 24'],
  ca: ['dilluns', 'dimecres 2', 'el 24'],
  en: ['Monday', 'Wednesday the 2nd', 'the 24th'],
};

/** "X" is the only day that is wished for. */
const ONLY: Readonly<Record<Language, string>> = {
  es: `solo X otro día no puedo|solo X, cualquier otro día no puedo|solo puedo X, otro día imposible|solo X no puedo otro día`,
  ca: `només X un altre dia no puc|només X, qualsevol altre dia no puc|només puc X, un altre dia impossible`,
  en: `only X, I can't do any other day|I can only do X cant do any other day|only X another day I can't|just X, any other day is out`,
};

/** Nothing in December, "D" or later. */
const NOTHING_IN: Readonly<Record<Language, string>> = {
  es: `nada en diciembre, después del 6 de enero|nada en diciembre mejor después del 6 de enero|en diciembre no puedo nada, ya después d reyes
en diciembre imposible mejor pasado reyes|en diciembre no que estoy fuera, después de Reyes`,
  ca: `res al desembre, després del 6 de gener|res al desembre millor després del 6 de gener|al desembre no puc, passat Reis
al desembre impossible millor passat Reis`,
  en: `nothing in december, after the 6th of january|nothing in december please make it after the sixth of january
december's out make it after the 6th of january|I can't do December make it after the 6th of January`,
};

/** A morning that is out, and an afternoon that is wished for. */
const PARTS: Readonly<Record<Language, string>> = {
  es: `las mañanas imposible solo tardes|las mañanas las tengo llenas solo puedo tardes|solo por la tarde las mañanas no puedo|por la mañana no puedo solo por la tarde`,
  ca: `els matins impossible només tardes|els matins els tinc plens nomes puc tardes|només a la tarda els matins no puc`,
  en: `mornings r a nightmare afternoons only pls|mornings are out, afternoons only|afternoons only please mornings are a nightmare|only afternoons mornings I work`,
};

type Span = { readonly from: number; readonly to: number };

const listed = (text: string): readonly string[] => text.split(/[|\n]/);
const KNOWN = new Map<string, When>();
function whenOf(text: string, language: Language): When {
  const known = KNOWN.get(`${language} ${text}`) ?? understand({ text, language, now: NOW, zone: ZONE }).when;
  KNOWN.set(`${language} ${text}`, known);
  return known;
}
const meets = (spans: readonly Span[], one: Span): boolean =>
  spans.some(({ from, to }) => from < one.to && to > one.from);
const covers = (spans: readonly Span[], one: Span): boolean =>
  spans.some(({ from, to }) => from <= one.from && to >= one.to);

const LANGUAGES = ['es', 'ca', 'en'] as const;
const PAIRS = LANGUAGES.flatMap((language) =>
  listed(FORMS[language].pairs).map((form): [Language, string] => [language, form]),
);
const WITHIN = LANGUAGES.flatMap((language) =>
  listed(FORMS[language].within).map((form): [Language, string] => [language, form]),
);

describe('of two days, the one that is turned down is never taken, and the other never left out', () => {
  test.each(PAIRS)('%s: "%s"', (language, form) => {
    const { days } = FORMS[language];
    const wrong = days.filter((refused, at) => {
      const wished = days[(at + 3) % days.length] ?? '';
      const [day] = whenOf(refused, language).alternatives;
      const own = whenOf(wished, language).alternatives;
      const { alternatives, exclude, unclear } = whenOf(form.replace('X', refused).replace('Y', wished), language);
      if (day === undefined || own.length === 0) return true;
      const isTaken = meets(alternatives, day) && !covers(exclude, day);
      return (
        !unclear &&
        (isTaken || own.every((span) => covers(exclude, span)) || !own.some((span) => meets(alternatives, span)))
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('a day that is left out of a stretch is never taken', () => {
  test.each(WITHIN)('%s: "%s"', (language, form) => {
    const wrong = FORMS[language].wide.flatMap((wide) =>
      LEFT_OUT[language].filter((refused) => {
        const own = whenOf(refused, language).alternatives;
        const { alternatives, exclude, unclear } = whenOf(form.replace('W', wide).replace('X', refused), language);
        const isTaken = alternatives.some((span) => own.some((day) => covers([day], span)) && !meets(exclude, span));
        const isLost = exclude.length === 0 && own.some((day) => meets(alternatives, day));
        return !unclear && (isTaken || isLost || alternatives.length === 0);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

const formsOf = (forms: Readonly<Record<Language, string>>): readonly [Language, string][] =>
  LANGUAGES.flatMap((language) => listed(forms[language]).map((form): [Language, string] => [language, form]));

/** A day of the 2nd week of January, noon, in winter time. */
const hourAt = (day: string, hour: string): Span => {
  const from = Date.parse(`${day}T${hour}:00:00Z`);
  return { from, to: from + 60_000 };
};
const isWished = ({ alternatives, exclude }: When, one: Span): boolean =>
  alternatives.some((span) => covers([span], one)) && !meets(exclude, one);

describe('the only day that is named is never left out', () => {
  test.each(formsOf(ONLY))('%s: "%s"', (language, form) => {
    const wrong = FORMS[language].days.filter((day) => {
      const own = whenOf(day, language).alternatives;
      const when = whenOf(form.replace('X', day), language);
      return !when.unclear && !own.some((span) => covers(when.alternatives, span) && !meets(when.exclude, span));
    });
    expect(wrong).toEqual([]);
  });
});

describe('what is asked for after a month that is out is never left out with it', () => {
  test.each(formsOf(NOTHING_IN))('%s: "%s"', (language, form) => {
    const when = whenOf(form, language);
    expect([
      isWished(when, hourAt('2026-12-10', '10')),
      isWished(when, hourAt('2027-01-06', '10')),
      isWished(when, hourAt('2027-01-11', '10')),
    ]).toEqual([false, false, true]);
  });
});

describe('of two parts of the day the one that is out is never taken', () => {
  test.each(formsOf(PARTS))('%s: "%s"', (language, form) => {
    const when = whenOf(form, language);
    expect([isWished(when, hourAt('2026-11-24', '09')), isWished(when, hourAt('2026-11-24', '16'))]).toEqual([
      false,
      true,
    ]);
  });
});
