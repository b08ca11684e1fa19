import type { Language } from '../../platform/i18n/language.ts';

/** How a language spells aloud. A further language is a further entry. Lower case; accents are kept, for "ñ" is not "n". */
export interface SpellingWords {
  /** The letter, then what it is called, parted by "|". */
  readonly letters: Readonly<Record<string, string>>;
  /** Before a word that only shows the letter: "b de Barcelona", "V as in Victor". */
  readonly asIn: readonly string[];
  /** After a name, before a letter that settles how it is written: "Vidal con uve". */
  readonly with: readonly string[];
  readonly without: readonly string[];
  /** The next letter comes twice. */
  readonly double: readonly string[];
  /** The vowel before it has an accent. */
  readonly accent: readonly string[];
  readonly space: readonly string[];
}

const IBERIAN = {
  a: 'a',
  b: 'be|b|be alta|be larga|be grande|be de burro',
  c: 'ce|c',
  d: 'de|d',
  e: 'e',
  f: 'efe|f',
  g: 'ge|g',
  h: 'hache|h|hache intercalada|hac|hac intercalada',
  i: 'i|i latina|i llatina',
  j: 'jota|j',
  k: 'ka|k',
  l: 'ele|l',
  m: 'eme|m',
  n: 'ene|n',
  ñ: 'eñe|ñ',
  o: 'o',
  p: 'pe|p',
  q: 'cu|q',
  r: 'erre|ere|r',
  s: 'ese|s',
  t: 'te|t',
  u: 'u',
  v: 'uve|ve|v|ve baja|ve corta|uve baja|ve chica|ve baixa',
  w: 'uve doble|doble uve|doble u|doble ve|ve doble|w',
  x: 'equis|x',
  y: 'i griega|ye|y',
  z: 'zeta|ceta|z',
};

export const SPELLING: Readonly<Record<Language, SpellingWords>> = {
  es: {
    letters: { ...IBERIAN, ç: 'ce cedilla|cedilla|ce trencada|ç', ll: 'elle|doble ele', rr: 'doble erre', ch: 'che' },
    asIn: ['de', 'como', 'como en'],
    with: ['con', 'se escribe con', 'va con', 'es con'],
    without: ['sin'],
    double: ['doble', 'dos'],
    accent: ['con acento', 'acento', 'con tilde', 'tilde', 'acentuada'],
    space: ['espacio'],
  },
  ca: {
    letters: {
      ...IBERIAN,
      ç: 'ce trencada|ç',
      f: 'efa|efe|f',
      j: 'jota|j',
      l: 'ela|ele|l',
      'l·l': 'ela geminada',
      ll: 'doble ela',
      m: 'ema|eme|m',
      n: 'ena|ene|n',
      r: 'erra|erre|ere|r',
      rr: 'doble erra|doble erre',
      s: 'essa|esse|ese|s',
      v: 've baixa|ve|uve|v',
      w: 've doble|doble ve|w',
      x: 'ics|xeix|equis|x',
      y: 'i grega|y',
      ny: 'ena i grega',
    },
    asIn: ['de', 'com', 'com a'],
    with: ['amb', 's’escriu amb', "s'escriu amb", 'va amb', 'és amb', 'es amb'],
    without: ['sense'],
    double: ['doble', 'dues'],
    accent: ['amb accent', 'accent', 'accentuada'],
    space: ['espai'],
  },
  en: {
    letters: {
      a: 'a|ay',
      b: 'b|bee|be',
      c: 'c|cee|see|sea',
      d: 'd|dee',
      e: 'e|ee',
      f: 'f|ef|eff',
      g: 'g|gee',
      h: 'h|aitch|haitch',
      i: 'i|eye',
      j: 'j|jay',
      k: 'k|kay',
      l: 'l|el|ell',
      m: 'm|em',
      n: 'n|en',
      o: 'o|oh',
      p: 'p|pee',
      q: 'q|queue|cue',
      r: 'r|are|ar',
      s: 's|ess',
      t: 't|tee|tea',
      u: 'u|you',
      v: 'v|vee',
      w: 'w|double u|double you',
      x: 'x|ex',
      y: 'y|why',
      z: 'z|zed|zee',
    },
    asIn: ['as in', 'for', 'like', 'like in'],
    with: ['with', 'with a', 'with an', 'spelt with', 'spelled with'],
    without: ['without', 'without a', 'without an', 'no'],
    double: ['double', 'two'],
    accent: ['with an accent', 'accent'],
    space: ['space', 'new word'],
  },
};
