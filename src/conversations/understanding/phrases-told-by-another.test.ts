import { describe, expect, test } from '@jest/globals';
import { readTimes, rowsOf } from './test-support/phrase-table.ts';
import type { Language } from '../../platform/i18n/language.ts';

/**
 * A day told by another that was named before it ("we fly home on the 29th so it has to be before that", "el resto de esa semana"),
 * and days that are left out of others in the ways that people leave them out.
 */
const SPANISH = `
que sea el miércoles y no el martes => 11-25>11-26 | -11-24>11-25
la semana que viene, nunca el lunes => 11-23>11-30 | -11-23>11-24
antes el martes que el lunes => 11-24>11-25 | -11-23>11-24
el lunes no que viene el fontanero => -11-23>11-24
el 30 no estoy pero el resto de esa semana sí => 12-01>12-07 | -11-30>12-01
estoy fuera hasta el 3 de diciembre, después me va bien => 12-04>2027-02-02 | -11-20>12-03
tengo hora el martes a las 10 y me viene fatal, ¿me la cambia al miércoles a la misma hora? => 11-25 10:00>11-25 10:01 | about 11-24 10:00>11-24 10:01
el día 9 a cualquier hora => 12-09>12-10
vuelo el 29 así que tiene que ser antes => 11-20>11-29
vuelvo el 29, así que el lunes siguiente => 11-30>12-01
nos vamos el viernes, como muy tarde el jueves => 11-20>11-27
el lunes pero no este sino el otro => 11-30>12-01 | -11-23>11-24
no me pongas nada antes de las once => 11-20 11:00>11-21, 11-21 11:00>11-22, 11-22 11:00>11-23 +57
menos el lunes, por la tarde => 11-20 16:00>11-20 20:00, 11-21 16:00>11-21 20:00, 11-22 16:00>11-22 20:00 +48 | -11-23>11-24, 11-30>12-01, 12-07>12-08 +6
solo por las mañanas, entro a las dos a trabajar => 11-20 08:00>11-20 14:00, 11-21 08:00>11-21 14:00, 11-22 08:00>11-22 14:00 +57
`;

const CATALAN = `
d'avui en vuit si teniu res => 11-27>11-28
que sigui dimecres i no dimarts => 11-25>11-26 | -11-24>11-25
la setmana que ve, mai dilluns => 11-23>11-30 | -11-23>11-24
dilluns no, que ve el lampista => -11-23>11-24
el 30 no hi soc però la resta d'aquella setmana sí => 12-01>12-07 | -11-30>12-01
fins al 4 de desembre em va bé qualsevol dia => 11-20>12-05
marxem divendres, com a molt tard dijous => 11-20>11-27
menys dilluns, a la tarda => 11-20 16:00>11-20 20:00, 11-21 16:00>11-21 20:00, 11-22 16:00>11-22 20:00 +48 | -11-23>11-24, 11-30>12-01, 12-07>12-08 +6
dt tarda o dc matí => 11-24 16:00>11-24 20:00, 11-25 08:00>11-25 14:00
`;

const ENGLISH = `
December, any day but the 24th and 25th => 12-01>2027-01-01 | -12-24>12-25, 12-25>12-26
not the Tuesday, but the Wednesday's grand => 11-25>11-26 | -11-24>11-25
the 8th is a bank holiday isn't it, right, the 9th of December then, in the morning => 12-09 08:00>12-09 12:00 | -12-08>12-09
a month today would be the 20th, no hang on that's a Sunday, Monday the 21st of December => 12-21>12-22
can't make it any earlier than 10, Wednesday => 11-25 10:00>11-26
we fly home on the 29th so it has to be before that => 11-20>11-29
I'm away until the 3rd of December, so sometime after that => 12-04>2027-02-02 | -11-20>12-03
I've a meeting on Tuesday from 9 to 11, so after that => 11-24 11:00>11-25 | -11-24 09:00>11-24 11:00
half five would suit me on Wednesday => 11-25 17:30>11-25 17:31
I can't do mornings I'm afraid only afternoons => 11-20 12:00>11-20 18:00, 11-21 12:00>11-21 18:00, 11-22 12:00>11-22 18:00 +57 | -11-20 08:00>11-20 12:00, 11-21 08:00>11-21 12:00, 11-22 08:00>11-22 12:00 +57
the first two weeks of January => 2027-01-01>2027-01-15
1730 on tues => 11-24 17:30>11-24 17:31
this time next week, ten o'clock => 11-27 10:00>11-27 10:01
let me have the Tuesday one at 5.10 => 11-24 17:10>11-24 17:11
I won't be around on the 30th but the rest of that week is fine => 12-01>12-07 | -11-30>12-01
weds 2nd dec any time => 12-02>12-03
Saturday morning, the 28th => 11-28 08:00>11-28 12:00
on Monday, not the coming one but the one after => 11-30>12-01 | -11-23>11-24
all of next week except for Tuesday and the Thursday morning => 11-23>11-30 | -11-24>11-25, 11-26 08:00>11-26 12:00
weekends are out I'm afraid, and so are Mondays => -11-21>11-22, 11-22>11-23, 11-28>11-29 +24
Mondays are fine and so are Tuesdays => 11-23>11-24, 11-30>12-01, 12-07>12-08 +14
back from Scotland on the 29th so the Monday after => 11-30>12-01
in the new year, any time after the sixth => 2027-01-07>2027-02-01
Wednesday works for me but only till one => 11-25>11-25 13:00
within the next fortnight => 11-20>12-04
we leave on Friday, so Thursday at the latest => 11-20>11-27
after the bank holiday on the 8th => 12-09>2027-02-07
rather Tuesday than next Wednesday => 11-24>11-25 | -11-25>11-26
not after six and not on Tuesday => 11-20>11-20 18:00, 11-21>11-21 18:00, 11-22>11-22 18:00 +56 | -11-24>11-25
`;

const TABLES: readonly (readonly [Language, string])[] = [
  ['es', SPANISH],
  ['ca', CATALAN],
  ['en', ENGLISH],
];

describe.each(TABLES)('days told by other days, in %s', (language, table) => {
  test.each(rowsOf(table))('%s', (text, expected) => {
    expect(readTimes(language, text)).toBe(expected);
  });
});
