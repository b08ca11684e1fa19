import { expect, test } from '@jest/globals';
import { macroSteps, messageOf } from './macro.ts';

const steps = macroSteps.parse([
  { do: 'reply', text: { es: 'Hola {name}, soy {staff} de {clinic}.', en: 'Hello {name}.' } },
  { do: 'close' },
]);

test('a message is in the language of who gets it, else in one that there is', () => {
  const known = { name: 'Ana', clinic: 'Alameda', staff: 'Marta' };
  expect(messageOf(steps, 'es', known)).toBe('Hola Ana, soy Marta de Alameda.');
  expect(messageOf(steps, 'en', known)).toBe('Hello Ana.');
  expect(messageOf(steps, 'ca', known)).toBe('Hola Ana, soy Marta de Alameda.');
});

test('a name that nobody knows leaves no gap, and one with signs in it is taken as it is', () => {
  expect(messageOf(steps, 'en', { clinic: 'A' })).toBe('Hello.');
  expect(messageOf(steps, 'en', { clinic: 'A', name: '$& {staff}' })).toBe('Hello $&.');
});

test('nothing comes after what takes the task away, and one message is enough', () => {
  const close = { do: 'close' };
  const reply = { do: 'reply', text: { es: 'Hola' } };
  expect(macroSteps.safeParse([close, { do: 'take' }]).success).toBe(false);
  expect(macroSteps.safeParse([reply, reply, close]).success).toBe(false);
  expect(macroSteps.safeParse([{ do: 'reply', text: {} }]).success).toBe(false);
  expect(macroSteps.safeParse([{ do: 'take' }, reply, close]).success).toBe(true);
});
