import { IBERIAN_LETTERS } from './iberian-letters.ts';
import type { TalkWords } from './talk-words.ts';

export const es: TalkWords = {
  spelling: {
    letters: {
      ...IBERIAN_LETTERS,
      ç: 'ce cedilla|cedilla|ce trencada|ç',
      ll: 'elle|doble ele',
      rr: 'doble erre',
      ch: 'che',
    },
    asIn: ['de', 'como', 'como en'],
    with: ['con', 'se escribe con', 'va con', 'es con'],
    without: ['sin'],
    double: ['doble', 'dos'],
    accent: ['con acento', 'acento', 'con tilde', 'tilde', 'acentuada'],
    space: ['espacio'],
  },
  spans: [
    [45, 'tres cuartos de hora'],
    [15, 'un cuarto de hora|un cuartito de hora|cuarto de hora'],
    [30, 'media hora|media horita'],
    [90, 'hora y media'],
    [60, 'una hora|una horita'],
    [5, 'cinco minutillos'],
  ],
  name: /\b(castellano|castell[aà]|espa[nñ]ol|espanyol|spanish)\b/iu,
  others: /\b(otr[ao]s?|ningun[ao]|siguientes|m[aá]s (opciones|horas|citas))(?![\p{L}])/iu,
};
