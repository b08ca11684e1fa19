import { describe, expect, test } from '@jest/globals';
import { read, rowsOf } from './test-support/phrase-table.ts';

/** The second half of a set that was written before the rules were looked at, with what is said alike. */
const SPANISH = `
después del 15 de diciembre y antes del 24 => 12-16>12-24
después del 15 y antes del 24 => 12-16>12-24
antes del 24 y después del 15 => 12-16>12-24
a partir del 10 y antes del 18 => 12-10>12-18
después del martes y antes del viernes => 11-25>11-27
después del viernes y antes del martes => 11-28>12-01
después del 15 y antes de Navidad => 12-16>12-25
después de las cinco y antes de las ocho => 11-20 17:00>11-20 20:00, 11-21 17:00>11-21 20:00, 11-22 17:00>11-22 20:00 +57
el jueves a las cinco o a las seis, una de las dos => 11-26 17:00>11-26 17:01, 11-26 18:00>11-26 18:01
el jueves a las cinco o a las seis, cualquiera de las dos => 11-26 17:00>11-26 17:01, 11-26 18:00>11-26 18:01
el miércoles no, espera, sí, el miércoles sí, a las doce => 11-25 12:00>11-25 12:01 | mixed
el martes no puedo, ay sí, el martes sí puedo => 11-24>11-25 | mixed | cannot-attend
el martes no, espera, el miércoles sí => 11-25>11-26 | -11-24>11-25 | mixed
el martes no, el miércoles sí, a las doce => 11-25 12:00>11-25 12:01 | -11-24>11-25 | mixed
para el veinticinco por la tarde => 11-25 16:00>11-25 20:00
la semana que biene por la tarde => 11-23 16:00>11-23 20:00, 11-24 16:00>11-24 20:00, 11-25 16:00>11-25 20:00 +4
la semana que viene pero nunca antes de las 5 de la tarde => 11-23 17:00>11-24, 11-24 17:00>11-25, 11-25 17:00>11-26 +4
el cinco, ay no que es sábado, el lunes siete => 12-07>12-08
el lunes, uy no, el martes => 11-24>11-25
ay no, el martes no puedo => -11-24>11-25 | no | cannot-attend
antes de que acabe el mes => 11-20>12-01
antes de que se termine el mes => 11-20>12-01
a la misma hora de siempre, ya sabéis => unclear
el lunes a mi hora de siempre => 11-23>11-24 | unclear
pues como siempre, gracias => thanks
dime todas las citas q tengo pedidas => my-appointments
quiero cancelar todas las citas que tengo => cancel
no llamo para cambiar nada, solo quiero saber si sigue en pie lo que tengo reservado y para cuándo era => my-appointments
no llamo para pedir, llamo para cambiar la cita del martes => about 11-24>11-25 | move
no es para cambiarla, es para anularla => cancel
mi madre ha fallecido y tenía una visita con ustedes, quería que la dieran de baja => cancel
mi padre murió la semana pasada y tenía hora el martes => about 11-24>11-25 | cancel
ha fallecido mi marido, quisiera pedir una cita con la psicóloga => book
se me ha muerto el móvil y tenía cita el martes => about 11-24>11-25 | my-appointments
no quiero una cita nueva, tengo una el 1 y la necesito para el 3 de diciembre => 12-03>12-04 | about 12-01>12-02 | no | move
se me ha escapado el bus, vendré un cuarto de hora más tarde de mi hora => late
acabo de perder el metro, llegaré más tarde de la hora => late
en qué parada de metro tengo que bajar para ir a la clínica => address
pues me parece que no => no
el martes me parece que no => 11-24>11-25 | unclear | mixed
ay no => no
`;

const CATALAN = `
després del 15 de desembre i abans del 24 => 12-16>12-24
després del 15 i abans del 24 => 12-16>12-24
abans del 24 i després del 15 => 12-16>12-24
a partir del dia 9 i abans del 18 => 12-09>12-18
després de dimarts i abans de divendres => 11-25>11-27
dijous a les cinc o a les sis, una de les dues => 11-26 17:00>11-26 17:01, 11-26 18:00>11-26 18:01
dimecres no, espera, sí, dimecres sí, a les dotze => 11-25 12:00>11-25 12:01 | mixed
dimarts no puc, espera, sí, dimarts sí que puc => 11-24>11-25 | mixed | cannot-attend
dimarts no, espera, dimecres sí => 11-25>11-26 | -11-24>11-25 | mixed
pel vint-i-cinc a la tarda => 11-25 16:00>11-25 20:00
pel vint-i-cinc => 11-25>11-26
per al 25 a la tarda => 11-25 16:00>11-25 20:00
pel 25 a les cinc => 11-25 17:00>11-25 17:01
pel dilluns => 11-23>11-24
pel matí => 11-20 08:00>11-20 14:00, 11-21 08:00>11-21 14:00, 11-22 08:00>11-22 14:00 +57
pel meu fill => 
la setmana que be pero mai abans de les 5 de la tarda => 11-23 17:00>11-24, 11-24 17:00>11-25, 11-25 17:00>11-26 +4
el mes que be => 12-01>2027-01-01
que bé, dilluns em va bé => 11-23>11-24 | yes
el cinc, ai no que és dissabte, el dilluns set => 12-07>12-08
abans que s'acabi el mes => 11-20>12-01
abans que acabi el mes => 11-20>12-01
a l'hora de sempre, ja ho sabeu => unclear
dijous a l'hora habitual => 11-26>11-27 | unclear
digue'm totes les visites que tinc demanades => my-appointments
no truco per canviar res, només vull saber si segueix en peu el que tinc reservat i per quan era => my-appointments
no truco per canviar-la, és per anul·lar-la => cancel
la mare ens ha deixat i tenia una visita amb vostès, voldríem donar-la de baixa => cancel
el meu pare ha mort, tenia hora dimarts => about 11-24>11-25 | cancel
ha mort el meu pare, voldria demanar hora amb la psicòloga => book
se m'ha mort el mòbil i tenia cita dimarts => about 11-24>11-25 | book
no vull cap hora nova, en tinc una el dia 1 i la necessito pel 3 de desembre => 12-03>12-04 | about 12-01>12-02 | no | move
ja en tinc una el dimarts i la voldria pel dijous => 11-26>11-27 | about 11-24>11-25 | move
acabo de perdre el bus, vindré un quart d'hora més tard de la meva hora => late
en quina parada de metro he de baixar per venir a la clínica => address
doncs em sembla que no => no
ai no => no
`;

const ENGLISH = `
after dec 15 and before dec 24 => 12-16>12-24
after the 15th and before the 24th => 12-16>12-24
before the 24th and after the 15th => 12-16>12-24
after tuesday and before friday => 11-25>11-27
thursday at five or at six, either one => 11-26 17:00>11-26 17:01, 11-26 18:00>11-26 18:01
thursday at five or six, one of the two => 11-26 17:00>11-26 17:01, 11-26 18:00>11-26 18:01
wednesday no, wait, yes, wednesday yes, at twelve => 11-25 12:00>11-25 12:01 | mixed
tuesday I can't, actually yes, tuesday I can, at ten => 11-24 10:00>11-24 10:01 | mixed | cannot-attend
tuesday no, wait, wednesday yes => 11-25>11-26 | -11-24>11-25 | mixed
for the twenty fifth in the afternoon => 11-25 12:00>11-25 18:00
next week but never before 5 => 11-23 17:00>11-24, 11-24 17:00>11-25, 11-25 17:00>11-26 +4
the fifth, oh no that's a saturday, monday the seventh => 12-07>12-08
on monday, oh no, tuesday => 11-24>11-25
monday the seventh at ten => 12-07 10:00>12-07 10:01
tuesday the first => 12-01>12-02
ah no not Monday, Thursday so => 11-26>11-27 | -11-23>11-24 | no
oh no, monday is no good => -11-23>11-24 | no
before the month is out => 11-20>12-01
before the month's out => 11-20>12-01
before this month ends => 11-20>12-01
before the year is out => 11-20>2027-01-01
the month is out for me => no
the usual time, you know => unclear
the usual time on thursday => 11-26>11-27 | unclear
same time as always => unclear
tell me all the appointments I've got coming up => my-appointments
I'm not calling to change anything, I just want to know if what I've got booked still stands and when it was => my-appointments
I'm not calling to cancel, I'm calling to move it to friday => 11-27>11-28 | move
my mother has passed away and she had a visit booked with you, we'd like it taken off => cancel
my dad died last week, he had an appointment on tuesday => about 11-24>11-25 | cancel
my gran died so thursday's appointment isn't needed => about 11-26>11-27 | cancel
my husband has died, I'd like an appointment with the psychologist => book
my phone died and I had an appointment on tuesday => about 11-24>11-25 | book
I don't want a new appointment, I've got one on the 1st and need it on the 3rd of december instead => 12-03>12-04 | about 12-01>12-02 | no | move
I've already got one on tuesday and want it on thursday => 11-26>11-27 | about 11-24>11-25 | move
just missed my bus, I'll be a quarter of an hour later than my time => late
I'll be there a quarter of an hour later than my appointment => mixed | late
which metro stop do I get off at for the clinic => address
we'd rather come on friday => 11-27>11-28
we'd like tuesday please => 11-24>11-25
wed at ten => 11-25 10:00>11-25 10:01
well I don't think so => no
oh no => no
`;

describe('what is bounded twice, taken back, left to habit, or asked for the dead', () => {
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
