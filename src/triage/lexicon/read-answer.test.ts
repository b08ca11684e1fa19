import { expect, test } from '@jest/globals';
import { numberAnswer } from './read-answer.ts';

test.each([
  ['es', 'temperature', '385', 38.5],
  ['es', 'temperature', '38,5', 38.5],
  ['es', 'temperature', 'treinta y ocho y medio', 38.5],
  ['ca', 'temperature', 'trenta-vuit i mig', 38.5],
  ['en', 'temperature', 'thirty eight point five', 38.5],
  ['es', 'pain-score', 'un siete', 7],
  ['es', 'pain-score', 'siete de diez', 7],
  ['ca', 'pain-score', 'un vuit', 8],
  ['en', 'pain-score', 'about six', 6],
  ['es', 'glucose', '300', 300],
  ['es', 'temperature', '12', undefined],
  ['es', 'pain-score', 'mucho', undefined],
] as const)('%s: %s "%s" is %s', (language, id, text, value) => {
  expect(numberAnswer(id, text, language)).toBe(value);
});
