import { expect, test } from '@jest/globals';
import { assess } from '../domain/assess.ts';
import { checkInput } from '../domain/check-input.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';

const library = exampleProtocols();

test.each([
  ['es', 'se ha encerrado en el baño con un cuchillo y dice que se corta el cuello'],
  ['ca', 's’ha tancat al bany amb un ganivet i plora'],
  ['en', 'he has locked himself in the bathroom with a knife'],
  ['es', 'se ha inyectado la insulina a propósito y ha dejado una nota'],
  ['en', 'she injected all her insulin on purpose'],
  ['es', 'el sintrom me ha salido 9 y me sangran las encías'],
  ['en', 'my INR came back 8 and I bruise everywhere'],
  ['es', 'me dieron una patada en los testículos y el escroto está morado'],
  ['es', 'tengo un bulto duro debajo de la lengua y 38 de fiebre por una muela'],
  ['en', 'my heart is racing, 170 on my watch, and I feel dizzy'],
  ['en', 'he has a shunt and he is sleepy and being sick'],
] as const)('%s: "%s" is a person’s at once', (language, text) => {
  const input = checkInput({ language, text, patient: { ageYears: 40 } }, library);
  if (!input.ok) throw new Error(input.error.code);
  expect(assess(input.value, library).decision.level).toBeLessThanOrEqual(2);
});
