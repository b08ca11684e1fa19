import { describe, expect, test } from '@jest/globals';
import { NOW, read, rowsOf, ZONE } from './test-support/phrase-table.ts';
import { understand } from './understand.ts';

/** "Nothing this week, next week", a day that is liked by a denial, weekends never, and what lies round a date. */
const SPANISH = `
el jueves no me viene nada mal por la tarde => 11-26 16:00>11-26 20:00
salgo del curro a las 3 asi q d 3 y media en adelante, y q no caiga en finde => 11-20 15:30>11-21, 11-23 15:30>11-24, 11-24 15:30>11-25 +39 | -11-21>11-22, 11-22>11-23, 11-28>11-29 +15
después de las seis y nunca en fin de semana => 11-20 18:00>11-21, 11-23 18:00>11-24, 11-24 18:00>11-25 +39 | -11-21>11-22, 11-22>11-23, 11-28>11-29 +15
este martes no, el martes siguiente => 12-01>12-02 | -11-24>11-25 | no
el próximo lunes o si no el martes, siempre por la mañana => 11-23 08:00>11-23 14:00, 11-24 08:00>11-24 14:00
el 7 de enero, pasado reyes, a las 11 y 20 => 2027-01-07 11:20>2027-01-07 11:21
mañana por la tarde, ay no, que mañana es sábado, el lunes por la tarde => 11-23 16:00>11-23 20:00
el ocho de diciembre no que es la inmaculada, el nueve => 12-09>12-10 | -12-08>12-09
no puedo, ¿tendríais algo el viernes 27 a partir de las cuatro? => 11-27 16:00>11-28 | no | cannot-attend
hacia el 10 de diciembre => 12-08>12-13
el 10 de diciembre o así => 12-08>12-13
he dicho el 13 pero es el 30 el que quiero => 11-30>12-01
nada esta semana, la que viene => 11-23>11-30 | -11-20>11-23 | no
nada en diciembre, en enero => 2027-01-01>2027-02-01 | -12-01>2027-01-01 | no
nada antes del lunes => 11-23>2027-01-22
nada después de las diez => 11-21>11-21 10:00, 11-22>11-22 10:00, 11-23>11-23 10:00 +56
ni lunes ni martes, el resto de la semana que viene => 11-25>11-30 | -11-23>11-24, 11-24>11-25 | no
el martes no puedo, el mismo día de la semana que viene => 12-01>12-02 | -11-24>11-25 | no | cannot-attend
no puedo la semana que viene, la siguiente => 11-30>12-07 | -11-23>11-30 | no | cannot-attend
si no le importa quisiera cambiar la cita => move
¿hay posibilidad de moverla? => move
pa el fisio necesito ora el jueves a las siete d la tarde => 11-26 19:00>11-26 19:01 | book
bórreme la hora que tenía, que ya me han operado en otro sitio => cancel
si me pueden hacer una llamadita cuando acabe la doctora se lo agradecería => call-later
`;

const CATALAN = `
dijous no em va gens malament a la tarda => 11-26 16:00>11-26 20:00
surto de la feina a les 3, així que de dos quarts de quatre en endavant, i que no caigui en cap de setmana => 11-20 15:30>11-21, 11-23 15:30>11-24, 11-24 15:30>11-25 +39 | -11-21>11-22, 11-22>11-23, 11-28>11-29 +15
després de les sis i mai en cap de setmana => 11-20 18:00>11-21, 11-23 18:00>11-24, 11-24 18:00>11-25 +39 | -11-21>11-22, 11-22>11-23, 11-28>11-29 +15
aquest dimarts no, el dimarts següent => 12-01>12-02 | -11-24>11-25 | no
dilluns o dimarts, el q us vagi mes be, cap a la tarda => 11-23 16:00>11-23 20:00, 11-24 16:00>11-24 20:00
demà a la tarda, ai no, que demà és dissabte, dilluns a la tarda => 11-23 16:00>11-23 20:00
el vuit de desembre no que és la puríssima, el nou => 12-09>12-10 | -12-08>12-09
no puc, tindríeu res divendres 27 a partir de les quatre de la tarda? => 11-27 16:00>11-28 | no | cannot-attend
al voltant del dia 10 => 12-08>12-13
he dit el 13 però és el 30 el que vull => 11-30>12-01
res aquesta setmana, la que ve => 11-23>11-30 | -11-20>11-23 | no
res al desembre, al gener => 2027-01-01>2027-02-01 | -12-01>2027-01-01 | no
res abans del dia 10 => 12-10>2027-02-08
res després de les deu => 11-21>11-21 10:00, 11-22>11-22 10:00, 11-23>11-23 10:00 +56
ni dilluns ni dimarts, la resta de la setmana que ve => 11-25>11-30 | -11-23>11-24, 11-24>11-25 | no
dijous no puc, el mateix dia la setmana que ve => 12-03>12-04 | -11-26>11-27 | no | cannot-attend
si no us fa res voldria endarrerir la visita uns quants dies => move
vull ora x la podologa la setmana q ve => 11-23>11-30 | book
si em podeu fer una trucadeta quan la doctora acabi la consulta us ho agrairé => call-later
que podria ser visitar-me com més aviat millor? és la primera vegada que vinc => asap | book
`;

const ENGLISH = `
I wouldn't mind Monday, mornings I mean => 11-23 08:00>11-23 12:00
has to be after six and never at the weekend => 11-20 18:00>11-21, 11-23 18:00>11-24, 11-24 18:00>11-25 +39 | -11-21>11-22, 11-22>11-23, 11-28>11-29 +15
not this Tuesday, the following Tuesday => 12-01>12-02 | -11-24>11-25 | no
Monday or Tuesday, whichever suits you, in the afternoon => 11-23 12:00>11-23 18:00, 11-24 12:00>11-24 18:00
the 7th of January, after Epiphany, at 11 => 2027-01-07 11:00>2027-01-07 11:01
tomorrow afternoon, oh no, tomorrow's Saturday, Monday afternoon => 11-23 12:00>11-23 18:00
not the 8th of December, that's a holiday, the 9th => 12-09>12-10 | -12-08>12-09 | no
I can't, would you have anything on Friday 27th from four? => 11-27 16:00>11-28 | no | book
some time before the fourth of December, we fly that day => 11-20>12-04
skip this coming week, the week after that => 11-30>12-07 | -11-23>11-30 | no
the last week of February, kids are off then => 2027-02-22>2027-03-01
around the 10th of December => 12-08>12-13
I said the 13th but it's the 30th I want => 11-30>12-01
nothing this week, next week => 11-23>11-30 | -11-20>11-23 | no
nothing in December, January => 2027-01-01>2027-02-01 | -12-01>2027-01-01 | no
I can't do Thursday, same day next week => 12-03>12-04 | -11-26>11-27 | no | cannot-attend
if you don't mind I'd like to move my appointment => move
could you give me a bell when the doctor's done => call-later
you've got me down for a filling but I'm away, any chance of shifting it => move
`;

describe.each([
  ['es', SPANISH],
  ['ca', CATALAN],
  ['en', ENGLISH],
] as const)('in %s', (language, table) => {
  test.each(rowsOf(table))('«%s»', (text, expected) => {
    expect(read(language, text)).toBe(expected);
  });
});

test.each([
  ['es', 'no no, si está perfecto así', 'yes'],
  ['es', 'no podría irme mejor', 'yes'],
  ['es', 'no, al contrario, me va fatal', 'no'],
  ['es', 'no, al contrario', undefined],
  ['ca', 'no, al contrari, em va perfecte', 'yes'],
  ['ca', 'no no, si està perfecte així', 'yes'],
  ['en', "couldn't be better", 'yes'],
  ['en', "it couldn't be worse", 'no'],
  ['en', "no complaints from me, that'll do nicely", 'yes'],
  ['en', "I'd be happy to", 'yes'],
  ['en', "I'd be happy to but I can't", 'mixed'],
] as const)('%s: «%s» answers %s', (language, text, answer) => {
  expect(understand({ text, language, now: NOW, zone: ZONE, context: { expects: 'yes-no' } }).yesNo).toBe(answer);
});
