import { describe, expect, test } from '@jest/globals';
import { NOW, read, rowsOf, ZONE } from './test-support/phrase-table.ts';
import { understand } from './understand.ts';

const SPANISH = `
me da lo mismo por la mañana que por la tarde pero el miércoles => 11-25 08:00>11-25 14:00, 11-25 16:00>11-25 20:00
tanto me da por la mañana que por la tarde, pero el lunes => 11-23 08:00>11-23 14:00, 11-23 16:00>11-23 20:00
me da igual por la mañana o por la tarde pero que sea el martes => 11-24 08:00>11-24 14:00, 11-24 16:00>11-24 20:00
por la mañana o por la tarde, pero el viernes 27 => 11-27 08:00>11-27 14:00, 11-27 16:00>11-27 20:00
me da igual por la mañana o por la tarde pero el miércoles no => 11-20 08:00>11-20 14:00, 11-21 08:00>11-21 14:00, 11-22 08:00>11-22 14:00 +115 | -11-25>11-26
cualquier tarde pero el miércoles no => 11-20 16:00>11-20 20:00, 11-21 16:00>11-21 20:00, 11-22 16:00>11-22 20:00 +49 | -11-25>11-26, 12-02>12-03, 12-09>12-10 +5
cualquier tarde menos el miércoles => 11-20 16:00>11-20 20:00, 11-21 16:00>11-21 20:00, 11-22 16:00>11-22 20:00 +49 | -11-25>11-26, 12-02>12-03, 12-09>12-10 +5
esa semana no que tengo obras, la del 7 de diciembre => 12-07>12-14
la semana que viene no, ni la otra, la del catorce => 12-14>12-21 | -11-23>11-30, 11-30>12-07
la próxima semana no puedo, la del 7 => 12-07>12-14 | -11-23>11-30 | no | cannot-attend
esta semana imposible, la del 30 mejor => 11-30>12-07 | -11-20>11-23 | no
excepto el lunes, toda la semana que viene => 11-23>11-30 | -11-23>11-24, 11-30>12-01, 12-07>12-08 +6
menos el miércoles 25, cualquier día de la semana que viene => 11-23>11-30 | -11-25>11-26
quitando el martes, la semana del 30 puedo => 11-30>12-07 | -11-24>11-25, 12-01>12-02, 12-08>12-09 +5
solo entre semana, la semana que viene => 11-23>11-24, 11-24>11-25, 11-25>11-26 +2
entre semana, en diciembre, por la tarde => 12-01 16:00>12-01 20:00, 12-02 16:00>12-02 20:00, 12-03 16:00>12-03 20:00 +20
en quince días, el viernes cuatro => 12-04>12-05
ya en enero despues de reyes, el dia 11 => 2027-01-11>2027-01-12
en enero, pasadas las fiestas, el 13 => 2027-01-13>2027-01-14
el miércoles, sí, el miércoles por la tarde => 11-25 16:00>11-25 20:00 | yes
el miércoles, el miércoles por la tarde no => 11-25>11-26 | -11-25 16:00>11-25 20:00
el jueves, que el viernes salgo de viaje => 11-26>11-27
mejor el lunes, porque el martes me operan => 11-23>11-24
cámbiemela al jueves, que el viernes cambio de turno => 11-26>11-27 | move
el lunes, que el martes no puedo => 11-23>11-24 | -11-24>11-25 | no | cannot-attend
el lunes no, que sea el martes por favor => 11-24>11-25 | -11-23>11-24 | no
el lunes no, que el martes viene mi hermana => 11-24>11-25 | -11-23>11-24 | no
mejor el 9, que el 8 es fiesta => 12-09>12-10 | -12-08>12-09 | no
el martes, que sea por la tarde => 11-24 16:00>11-24 20:00
me habían dado cita el lunes pero no puedo, ¿el jueves? => 11-26>11-27 | about 11-23>11-24 | no | cannot-attend
estaba apuntada para el martes y quería cambiarla al viernes => 11-27>11-28 | about 11-24>11-25 | move
mejor dejamos lo de mañana => 11-21>11-22 | cancel
dejamos correr lo del jueves => 11-26>11-27 | cancel
dejemos la cita del lunes para otro día => about 11-23>11-24 | move
hemos pillado covid y mejor dejamos lo de mañana, ya volveremos a llamar más adelante => 11-21>11-22 | cancel
tengo algo apuntado esta semana? => 11-20>11-23 | my-appointments
tengo yo algo apuntado para diciembre? => 12-01>2027-01-01 | my-appointments
que no voy a ir a lo de mañana, quitadme de la lista => -11-21>11-22 | no | cannot-attend
quiero otra cita además de la que tengo => book
`;

const CATALAN = `
tant em fa mati o tarda pero que sigui dimarts => 11-24 08:00>11-24 14:00, 11-24 16:00>11-24 20:00
m'és igual al matí que a la tarda però dijous => 11-26 08:00>11-26 14:00, 11-26 16:00>11-26 20:00
al matí o a la tarda, però el 27 => 11-27 08:00>11-27 14:00, 11-27 16:00>11-27 20:00
em fa igual matí o tarda però dimecres no => 11-20 08:00>11-20 14:00, 11-21 08:00>11-21 14:00, 11-22 08:00>11-22 14:00 +115 | -11-25>11-26
la setmana que ve no, la del 14 => 12-14>12-21 | -11-23>11-30
aquesta setmana no, ni la que ve, la del 7 de desembre => 12-07>12-14 | -11-20>11-23, 11-23>11-30
tret del dimecres, tota la setmana que ve => 11-23>11-30 | -11-25>11-26, 12-02>12-03, 12-09>12-10 +5
només entre setmana, la setmana que ve, al matí => 11-23 08:00>11-23 14:00, 11-24 08:00>11-24 14:00, 11-25 08:00>11-25 14:00 +2
d'aquí a quinze dies, el divendres 4 => 12-04>12-05
al gener, passat Reis, el dia 13 => 2027-01-13>2027-01-14
dijous, si, dijous a les deu => 11-26 10:00>11-26 10:01 | yes
dijous, no, esperi, dimecres, si dimecres a la tarda => 11-25 16:00>11-25 20:00 | mixed
dijous, que divendres marxo de viatge => 11-26>11-27
dilluns, perquè dimarts m'operen => 11-23>11-24
dilluns, que dimarts puc però dimecres no => 11-23>11-24, 11-24>11-25 | -11-25>11-26
estava apuntada per dimarts i la volia canviar a divendres => 11-27>11-28 | about 11-24>11-25 | move
deixem córrer l'hora de dimarts => about 11-24>11-25 | cancel
tinc res apuntat per dijous? => 11-26>11-27 | my-appointments
`;

const ENGLISH = `
I don't mind morning or afternoon but it has to be wednesday => 11-25 08:00>11-25 12:00, 11-25 12:00>11-25 18:00
not fussed about morning or afternoon but it must be Friday the 27th => 11-27 08:00>11-27 12:00, 11-27 12:00>11-27 18:00
any afternoon but Wednesday => 11-20 12:00>11-20 18:00, 11-21 12:00>11-21 18:00, 11-22 12:00>11-22 18:00 +49 | -11-25>11-26, 12-02>12-03, 12-09>12-10 +5
I don't mind morning or afternoon but not Wednesday => 11-20 08:00>11-20 12:00, 11-21 08:00>11-21 12:00, 11-22 08:00>11-22 12:00 +101 | -11-25>11-26, 12-02>12-03, 12-09>12-10 +5
not next week, not the week after, the one starting the 14th => 12-14>12-21 | -11-23>11-30, 11-30>12-07
this week is no good, the one beginning the 7th of December => 12-07>12-14 | -11-20>11-23 | no
next week I'm away, the one starting on the 30th => 11-30>12-07 | -11-23>11-30 | no
not next week, the one commencing 7 December => 12-07>12-14 | -11-23>11-30
except for the 25th, I'm good all next week => 11-23>11-30 | -11-25>11-26
apart from Monday, any day next week => 11-23>11-30 | -11-23>11-24, 11-30>12-01, 12-07>12-08 +6
except Tuesday, all next week is fine => 11-23>11-30 | -11-24>11-25, 12-01>12-02, 12-08>12-09 +5
except Tuesday, Wednesday and Friday => -11-24>11-25, 12-01>12-02, 12-08>12-09 +22
weekdays only, next week, early morning if poss => 11-23 08:00>11-23 10:00, 11-24 08:00>11-24 10:00, 11-25 08:00>11-25 10:00 +2
weekdays only, the week of the 7th, afternoons => 12-07 12:00>12-07 18:00, 12-08 12:00>12-08 18:00, 12-09 12:00>12-09 18:00 +2
weekends, in December => 12-05>12-06, 12-06>12-07, 12-12>12-13 +5
in January, after the 6th, the 11th => 2027-01-11>2027-01-12
Wednesday, yes, Wednesday at ten => 11-25 10:00>11-25 10:01 | yes
up to and including Thursday => 11-20>11-27
any day up to and including the 4th => 11-20>12-05
Thursday, because on Friday I fly to Rome => 11-26>11-27
Monday, cos Tuesday my son gets married => 11-23>11-24
not the 8th that's a holiday, the 9th of December => 12-09>12-10 | -12-08>12-09 | no
I was booked in for Monday but could we do Thursday => 11-26>11-27 | about 11-23>11-24 | move
they had me down for Tuesday, can I move to Friday => 11-27>11-28 | about 11-24>11-25 | move
bin my Tuesday slot => about 11-24>11-25 | no | cancel
let's skip Friday's appointment => about 11-27>11-28 | no | cancel
have I got anything booked for next week? => 11-23>11-30 | my-appointments
do I have anything coming up => my-appointments
am I meant to fast before the blood test => preparation
I'd like another appointment on top of the one I have, with the dermatologist this time => book
we've all come down with covid so let's scrap tomorrow's visit, we'll ring again when we're better => about 11-21>11-22 | cancel
`;

/** A part of the day that is all the same; weeks named by a day; what is said again, closer; reasons that name a day of their own; verbs. */
describe('what limits a wish, and what only tells why', () => {
  test.each(rowsOf(SPANISH))('es: %s', (text, expected) => {
    expect(read('es', text)).toBe(expected);
  });

  test.each(rowsOf(CATALAN))('ca: %s', (text, expected) => {
    expect(read('ca', text)).toBe(expected);
  });

  test.each(rowsOf(ENGLISH))('en: %s', (text, expected) => {
    expect(read('en', text)).toBe(expected);
  });
});

const ANSWERS = [
  ['es', 'no faltaré', 'yes'],
  ['es', 'no fallaremos', 'yes'],
  ['es', 'claro mujer, cómo no voy a ir', 'yes'],
  ['es', 'bueno va, me la quedo', 'yes'],
  ['es', 'no me la quedo', 'no'],
  ['es', 'no lo creo, no', 'no'],
  ['es', 'no iré', 'no'],
  ['ca', 'no hi faltaré', 'yes'],
  ['ca', 'no hi faltarem', 'yes'],
  ['ca', "me'l quedo", 'yes'],
  ['ca', 'no me la quedo', 'no'],
  ['ca', 'afirmatiu', 'yes'],
  ['ca', "com no hi he d'anar", 'yes'],
  ['ca', 'no ho crec, no', 'no'],
  ['en', "we won't miss it", 'yes'],
  ['en', "can't say no to that, yes please", 'yes'],
  ['en', "I'll keep it", 'yes'],
  ['en', "I won't keep it", 'no'],
  ['en', "I don't think so, no", 'no'],
  ['en', "I don't think so", 'no'],
] as const;

describe('a no that is a yes, and a doubt that is a no', () => {
  test.each(ANSWERS)('%s: %s', (language, text, expected) => {
    expect(understand({ text, language, now: NOW, zone: ZONE, context: { expects: 'yes-no' } }).yesNo).toBe(expected);
  });
});
