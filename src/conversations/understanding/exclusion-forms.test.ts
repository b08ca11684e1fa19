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
no es X, es Y|en lugar de X, Y|antes Y que X|X ya no, Y|Y, nunca X`,
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
X no pot ser, i Y?|no és X, és Y|en lloc de X, Y|abans Y que X|X ja no, Y|Y, mai X`,
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
could it be Y, X is impossible|Y, X I'm at work|change it to Y, X is no use|X? no, Y|X I'd rather not, Y instead|Y, never X`,
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
