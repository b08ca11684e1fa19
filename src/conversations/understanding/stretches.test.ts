import { expect, test } from '@jest/globals';
import { summary, NOW, ZONE } from './test-support/phrase-table.ts';
import { understand } from './understand.ts';

/** Stretches of days, one thing set against another, and who is free because they do not work. Friday 2026-11-20. */
test.each([
  ['es', 'el último día de noviembre', '11-30>12-01'],
  ['ca', "l'últim dia del mes", '11-30>12-01'],
  ['en', 'the very last day of November', '11-30>12-01'],
  ['es', 'el primer día de enero', '2027-01-01>2027-01-02'],
  ['es', 'de martes a jueves de la semana del 7 de diciembre', '12-08>12-11'],
  ['ca', 'de dimarts a dijous de la setmana del 14 de desembre', '12-15>12-18'],
  ['en', 'tuesday through thursday the week of the 14th of december', '12-15>12-18'],
  ['en', 'somewhere between the tenth and the fifteenth of December', '12-10>12-16'],
  ['en', 'from the tenth to the fifteenth of December', '12-10>12-16'],
  ['en', 'I said Thursday not Wednesday', '11-26>11-27 | -11-25>11-26'],
  ['en', 'not this week but next week', '11-23>11-30 | -11-20>11-23'],
  ['en', 'not next week but the week after', '11-30>12-07 | -11-23>11-30'],
  ['es', 'no la semana que viene sino la siguiente', '11-30>12-07 | -11-23>11-30'],
  ['en', 'any day next week but Monday', '11-23>11-30 | -11-23>11-24'],
  ['es', 'el jueves por la mañana, que no trabajo', '11-26 08:00>11-26 14:00'],
  ['ca', 'el 9 de desembre al mati, q no treballo', '12-09 08:00>12-09 14:00'],
  ['en', "Tuesday, I'm not working", '11-24>11-25'],
] as const)('%s: %s', (language, text, read) => {
  expect(summary(understand({ text, language, now: NOW, zone: ZONE }))).toBe(read);
});

test.each([
  ['es', 'el día perfecto, la hora no tanto', 'mixed'],
  ['ca', "el dia perfecte, l'hora no tant", 'mixed'],
  ['en', "I'll be there without fail", 'yes'],
  ['ca', 'no pateixi, hi seré', 'yes'],
  ['ca', 'així mateix', 'yes'],
  ['en', '🙅', 'no'],
] as const)('%s, asked yes or no: %s', (language, text, answer) => {
  expect(understand({ text, language, now: NOW, zone: ZONE, context: { expects: 'yes-no' } }).yesNo).toBe(answer);
});
