import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { HARMLESS_SENTENCES, sentencesIn } from '../test-support/harmless-sentences.ts';
import { RED_FLAG_SENTENCES } from '../test-support/red-flag-sentences.ts';
import { redFlagsIn } from './red-flags.ts';

describe.each(LANGUAGES)('words of alarm (%s)', (language) => {
  test('are heard in each of the sentences of alarm, with the words that say them', () => {
    for (const text of sentencesIn(RED_FLAG_SENTENCES[language])) {
      const flags = redFlagsIn(text, language);
      expect([text, flags.length > 0]).toEqual([text, true]);
      for (const { span } of flags) expect(text.slice(...span).trim()).not.toBe('');
    }
  });

  test('are heard in at most eight of a hundred harmless sentences', () => {
    const harmless = sentencesIn(HARMLESS_SENTENCES[language]);
    const alarmed = harmless.filter((text) => redFlagsIn(text, language).length > 0);
    expect(alarmed.length / harmless.length).toBeLessThanOrEqual(0.08);
  });
});

test.each([
  ['es', 'perdone, no le entiendo'],
  ['es', 'ahora no puedo hablar, estoy conduciendo'],
  ['ca', 'no l’entenc'],
  ['ca', 'qualsevol dia tret de dijous'],
  ['en', "I can't talk right now"],
] as const)('%s: "%s" is said of the call, or of the calendar', (language, text) => {
  expect(redFlagsIn(text, language)).toEqual([]);
});

test('who cannot speak is heard all the same', () => {
  expect(redFlagsIn('mi madre no puede hablar', 'es')).toMatchObject([{ finding: 'stroke-speech', level: 1 }]);
  expect(redFlagsIn('no puedo hablar', 'es')).toHaveLength(1);
  expect(redFlagsIn('no le entiendo lo que dice, mi madre habla raro de repente', 'es')).not.toEqual([]);
});

test('a number that is too high is an alarm without a phrase that says it', () => {
  expect(redFlagsIn('el azúcar me marca 560', 'es')).toMatchObject([{ level: 2 }]);
});
