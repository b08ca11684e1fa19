import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { understand } from './understand.ts';
import { NOW, ZONE } from './test-support/phrase-table.ts';
import type { Language } from '../../platform/i18n/language.ts';

const REFUSALS: Readonly<Record<Language, readonly string[]>> = {
  es: `no puedo X|X no puedo|X no me va bien|no me viene bien X|X me va fatal|mejor que no sea X|no quiero X|no me ponga X
uy no me ponga X|X me pilla fuera|X no hay manera|X lo veo negro|X es mal día|X lo tengo todo ocupado|X es una locura
con tal de que no sea X|olvídese de X|X fuera de juego|X queda descartado|que no puedo X`.split(/[|\n]/),
  ca: `no puc X|X no puc|X no em va bé|no em ve bé X|X em va fatal|millor que no sigui X|no vull X|no em posi X
ui no em posi X|X m'enxampa fora|X ho veig negre|X és mal dia|X ho tinc tot ocupat|X és una bogeria
oblidi's de X|X fora de joc|X queda descartat|que no puc X`.split(/[|\n]/),
  en: `I can't do X|X doesn't work for me|X is no good|I don't want X|please don't put me X|X is a nightmare|X is a write-off
steer clear of X|stay away from X|rule out X|I'd struggle with X|X is the worst|X isn't doable|that clashes with X|X's no use to me
X is out of the question|I would rather avoid X|X isn't going to work|X's taken|X kills me`.split(/[|\n]/),
};

const DAYS: Readonly<Record<Language, readonly string[]>> = {
  es: ['el lunes', 'los jueves', 'la semana que viene', 'el 25'],
  ca: ['dilluns', 'els dijous', 'la setmana que ve', 'el 25'],
  en: ['Monday', 'Thursdays', 'next week', 'the 25th'],
};

/** Noise of a bad line, of who hesitates, and words that belong to something else; none names a time or assents. */
const NOISE: Readonly<Record<Language, readonly string[]>> = {
  es: 'eh|pues|perro|zapato|oye|la verdad|o sea|gato azul|claro|a ver|digamos|mi marido|hm|verá|ya|muy|casi|me'.split(
    '|',
  ),
  ca: 'eh|doncs|gos|sabata|vaja|escolti|la veritat|o sigui|gat blau|a veure|diguem|el nen|hm|molt|em'.split('|'),
  en: 'er|well|dog|shoe|um|listen|you know|I mean|blue cat|sure|say|my husband|hm|this|think|that|such|me|really'.split(
    '|',
  ),
};

const LANGUAGES = ['es', 'ca', 'en'] as const;

const noisy = fc.constantFrom(...LANGUAGES).chain((language) =>
  fc.record({
    language: fc.constant(language),
    refusal: fc.constantFrom(...REFUSALS[language]),
    day: fc.constantFrom(...DAYS[language]),
    noise: fc.constantFrom(...NOISE[language]),
    place: fc.nat(20),
  }),
);

test('a refusal with anything in the middle of it is never taken for a wish', () => {
  fc.assert(
    fc.property(noisy, ({ language, refusal, day, noise, place }) => {
      const words = refusal.split(' ');
      const at = 1 + (place % Math.max(1, words.length - 1));
      const text = [...words.slice(0, at), noise, ...words.slice(at)].join(' ').replace('X', () => day);
      const wished = understand({ text: day, language, now: NOW, zone: ZONE }).when.alternatives;
      const { alternatives, exclude, unclear } = understand({ text, language, now: NOW, zone: ZONE }).when;
      const isWish = alternatives.some((one) => wished.some((span) => span.from < one.to && one.from < span.to));
      expect(unclear || exclude.length > 0 || !isWish).toBe(true);
      expect(unclear || exclude.length > 0).toBe(true);
    }),
    { numRuns: 4_000, seed: 6 },
  );
}, 60_000);
