import { expect, test } from '@jest/globals';
import { languageAmong, macroSteps, messagesOf } from './macro.ts';

const steps = macroSteps.parse([
  { do: 'reply', text: { es: 'Hola {name}, soy {staff} de {clinic}.', en: 'Hello {name}.' } },
  { do: 'close' },
]);

test('a message is in the language of who gets it, else in one that there is', () => {
  const known = { name: 'Ana', clinic: 'Alameda', staff: 'Marta' };
  const texts = messagesOf(steps, known);
  expect(texts).toEqual({ es: 'Hola Ana, soy Marta de Alameda.', en: 'Hello Ana.' });
  expect((['es', 'en', 'ca'] as const).map((theirs) => languageAmong(texts, theirs))).toEqual(['es', 'en', 'es']);
  expect(languageAmong({}, 'es')).toBeUndefined();
});

test('a name that nobody knows leaves no gap, and one with signs in it is taken as it is', () => {
  expect(messagesOf(steps, { clinic: 'A' }).en).toBe('Hello.');
  expect(messagesOf(steps, { clinic: 'A', name: '$& {staff}' }).en).toBe('Hello $&.');
});

test('nothing comes after what takes the task away, and one message is enough', () => {
  const close = { do: 'close' };
  const reply = { do: 'reply', text: { es: 'Hola' } };
  expect(macroSteps.safeParse([close, { do: 'take' }]).success).toBe(false);
  expect(macroSteps.safeParse([reply, reply, close]).success).toBe(false);
  expect(macroSteps.safeParse([{ do: 'reply', text: {} }]).success).toBe(false);
  expect(macroSteps.safeParse([{ do: 'take' }, reply, close]).success).toBe(true);
});
