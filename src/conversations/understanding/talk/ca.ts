import { IBERIAN_LETTERS } from './iberian-letters.ts';
import type { TalkWords } from './talk-words.ts';

export const ca: TalkWords = {
  spelling: {
    letters: {
      ...IBERIAN_LETTERS,
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
  spans: [
    [45, 'tres quarts d hora'],
    [15, 'un quart d hora|un quartet d hora|quart d hora'],
    [30, 'mitja hora|mitja horeta'],
    [90, 'hora i mitja'],
    [60, 'una hora|una horeta'],
  ],
  name: /\b(catal[aáà]n?)(?![\p{L}])/iu,
  others: /\b(altres?|cap d(e|’|')|cap em va|seg[uü]ents|m[eé]s (opcions|hores|cites))/iu,
};
