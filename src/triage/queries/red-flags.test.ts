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
  ['es', 'ahora no puedo hablar, que me llame alguien luego'],
  ['es', 'ahora mismo no puedo hablar, llámenme más tarde'],
  ['es', 'en este momento no puedo hablar, que me llame alguien por la tarde por favor'],
  ['es', 'perdone, ahora no puedo hablar, estoy en una reunión, llámenme luego'],
  ['es', 'no puedo hablar ahora, que me llamen luego'],
  ['es', 'estoy conduciendo y ahora no puedo hablar, que me llame alguien luego'],
  ['ca', 'ara no puc parlar, que em truqui algú després'],
  ['ca', 'ara mateix no puc parlar, truqueu-me més tard si us plau'],
  ['ca', 'en aquest moment no puc parlar, estic conduint, que em truquin més tard'],
  ['en', "I can't talk right now, can someone call me later"],
  ['en', "I can't speak at the moment, please have somebody call me back later"],
  ['en', "sorry, I'm driving and can't talk right now, could someone ring me back this afternoon"],
] as const)('%s: "%s" is said of the call, or of the calendar', (language, text) => {
  expect(redFlagsIn(text, language)).toEqual([]);
});

test('who cannot speak is heard all the same', () => {
  expect(redFlagsIn('mi madre no puede hablar', 'es')).toMatchObject([{ finding: 'stroke-speech', level: 1 }]);
  expect(redFlagsIn('no puedo hablar', 'es')).toHaveLength(1);
  expect(redFlagsIn('no le entiendo lo que dice, mi madre habla raro de repente', 'es')).not.toEqual([]);
});

test.each([
  ['es', 'no puedo hablar ahora ', 'y que me llamen luego '],
  ['ca', 'ara no puc parlar ', 'i que em truquin despres '],
  ['en', "i can't talk now ", 'and can you please call me later '],
] as const)(
  '%s: of a busy caller’s pieces without end the words are read all the same, and soon',
  (language, first, piece) => {
    expect(redFlagsIn(`${first}${piece.repeat(300)}x`, language)).toHaveLength(1);
  },
);

test('a number that is too high is an alarm without a phrase that says it', () => {
  expect(redFlagsIn('el azúcar me marca 560', 'es')).toMatchObject([{ level: 2 }]);
});

test.each([
  ['es', 'no puedo hablar bien desde esta mañana, que me llame alguien'],
  ['es', 'ahora no puedo hablar bien, que me llame alguien luego'],
  ['es', 'ahora no puedo hablar bien'],
  ['es', 'de repente ahora no puedo hablar'],
  ['es', 'ahora no puedo hablar, se me traba la lengua, que me llame alguien luego'],
  ['es', 'ahora no puedo hablar, me cuesta, que me llamen luego'],
  ['es', 'ahora no puedo hablar, que me llame alguien luego, se me ha torcido la boca'],
  ['es', 'no puedo hablar, que me llame alguien'],
  ['es', 'hace un rato hablaba bien y ahora no puedo hablar, que me llame alguien luego'],
  ['es', 'ahora no puedo hablar ni mover el brazo, llámenme luego'],
  ['es', 'desde esta mañana no puedo hablar, que me llame alguien más tarde'],
  ['es', 'ahora no puedo hablar claro, llámenme luego'],
  ['es', 'ahora no puedo hablar, me duele el pecho, llámenme luego'],
  ['ca', 'ara no puc parlar bé, que em truqui algú després'],
  ['ca', "des d'aquest matí no puc parlar bé, que em truquin"],
  ['ca', 'ara no puc parlar, no em surten les paraules, truqueu-me després'],
  ['ca', 'de cop ara no puc parlar'],
  ['en', "I can't talk properly right now, can someone call me later"],
  ['en', "all of a sudden I can't talk right now"],
  ['en', "I can't speak right now, my face has dropped, call me later"],
  ['en', "I can't speak at the moment properly"],
  ['en', "suddenly I can't speak, call me later"],
  ['en', "I can't talk right now since this morning"],
] as const)('%s: "%s" is an alarm, whatever call is asked for beside it', (language, text) => {
  expect(redFlagsIn(text, language).map(({ finding }) => finding)).toContain('stroke-speech');
});
