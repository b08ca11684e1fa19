import { describe, expect, test } from '@jest/globals';
import { readTimes, rowsOf } from './test-support/phrase-table.ts';

/**
 * As people write in a hurry: without the comma that parts what is turned down from what is wished for, with short letters, with the
 * reason before the day. Beside each stand the near ones that mean something else. The days and times alone.
 */
const SPANISH = `
no puedo el lunes mejor el martes => 11-24>11-25 | -11-23>11-24
no me va bien el lunes el martes sí => 11-24>11-25 | -11-23>11-24
ni el lunes ni el martes el miércoles sí => 11-25>11-26 | -11-23>11-24, 11-24>11-25
el lunes no puedo mejor el martes => 11-24>11-25 | -11-23>11-24
no quiero el lunes pónganme mejor el jueves por la tarde => 11-26 16:00>11-26 20:00 | -11-23>11-24
no puedo el lunes ni el martes => -11-23>11-24, 11-24>11-25
no me viene bien el lunes ni el martes tampoco => -11-23>11-24, 11-24>11-25
tiene que ser antes de las once porque luego entro a trabajar póngame el miércoles => 11-25>11-25 11:00
a partir de las cinco que antes trabajo póngame el jueves => 11-26 17:00>11-27
antes de las once, póngame el miércoles => 11-25>11-25 11:00
antes de las once o el miércoles => 11-20>11-20 11:00, 11-21>11-21 11:00, 11-22>11-22 11:00 +58
no me viene mal el jueves por la tarde no => 11-26 16:00>11-26 20:00
el jueves por la tarde no me viene mal => 11-26 16:00>11-26 20:00
no me viene bien el jueves por la tarde no => -11-26 16:00>11-26 20:00
no estaría mal el lunes no => 11-23>11-24
ni el lunes ni el martes los otros días de la semana que viene sí => 11-25>11-30 | -11-23>11-24, 11-24>11-25
el lunes no, los demás días de la semana que viene sí => 11-24>11-30 | -11-23>11-24
no puedo el resto de la semana => -11-20>11-23
no puedo el lunes ni el resto de la semana que viene => -11-23>11-24, 11-24>11-30
las mañanas las tengo llenas solo puedo tardes => 11-20 16:00>11-20 20:00, 11-21 16:00>11-21 20:00, 11-22 16:00>11-22 20:00 +57 | -11-20 08:00>11-20 14:00, 11-21 08:00>11-21 14:00, 11-22 08:00>11-22 14:00 +57
las mañanas imposible solo tardes => 11-20 16:00>11-20 20:00, 11-21 16:00>11-21 20:00, 11-22 16:00>11-22 20:00 +57 | -11-20 08:00>11-20 14:00, 11-21 08:00>11-21 14:00, 11-22 08:00>11-22 14:00 +57
solo el miércoles otro día no puedo => 11-25>11-26
solo libro los miércoles no puedo otro día => 11-25>11-26, 12-02>12-03, 12-09>12-10 +5
el lunes no puedo cualquier otro día sí => 11-20>2027-01-19 | -11-23>11-24
a mediados d enero => 2027-01-11>2027-01-21
nunca antes d las 10 pero x la mañana, el martes => 11-24 10:00>11-24 14:00
salgo a las 6 así que el jueves después d esa hora => 11-26 18:00>11-27
después d reyes => 2027-01-07>2027-03-08
lunes de las cinco para arriba => 11-23 17:00>11-24
que no pase de las seis de la tarde el jueves => 11-26>11-26 18:00
el día dieciocho pero ya de diciembre eh por la tarde => 12-18 16:00>12-18 20:00
el día dieciocho pero por la tarde => 12-18 16:00>12-18 20:00
la semana que viene no estoy, la siguiente sí pero el miércoles no => 11-30>12-07 | -11-23>11-30, 12-02>12-03
los lunes no me va nunca bien, cualquier otro día => 11-20>2027-01-19 | -11-23>11-24, 11-30>12-01, 12-07>12-08 +6
lunes no me va bien, cualquier otro día => 11-20>2027-01-19 | -11-23>11-24
tengo el día 2 y quiero pasarla al 10 de diciembre por la mañana => 12-10 08:00>12-10 14:00 | about 12-02>12-03
tengo el día 2 libre => 12-02>12-03
la semana que viene uy qué digo la semana que viene en enero pasado reyes => 2027-01-07>2027-02-01
el martes perdón el martes por la tarde => 11-24 16:00>11-24 20:00
lunes o martes me da igual pero por la tarde => 11-23 16:00>11-23 20:00, 11-24 16:00>11-24 20:00
el lunes o el martes me va bien pero por la tarde => 11-23 16:00>11-23 20:00, 11-24 16:00>11-24 20:00
no quiero anularla quiero pasarla al jueves => 11-26>11-27
en diciembre nada, mejor después del seis de enero => 2027-01-07>2027-03-08 | -12-01>2027-01-01
nada en diciembre mejor después del seis de enero => 2027-01-07>2027-03-08 | -12-01>2027-01-01
después de fiestas que ahora no tengo tiempo => 2027-01-07>2027-03-08
por la tarde pero tengo un tren así que nada después de las seis => 11-20 16:00>11-20 18:00, 11-21 16:00>11-21 18:00, 11-22 16:00>11-22 18:00 +57
el lunes sí, el resto de la semana no puedo => 11-23>11-24 | -11-24>11-30
solo por la mañana las tardes no puedo => 11-20 08:00>11-20 14:00, 11-21 08:00>11-21 14:00, 11-22 08:00>11-22 14:00 +57 | -11-20 16:00>11-20 20:00, 11-21 16:00>11-21 20:00, 11-22 16:00>11-22 20:00 +57
no está mal el lunes no => 11-23>11-24
nada en diciembre => -12-01>2027-01-01
ninguna de esas me viene bien el jueves por la tarde => 11-26 16:00>11-26 20:00
`;

const CATALAN = `
no puc dilluns millor dimarts => 11-24>11-25 | -11-23>11-24
no em va bé dilluns dimarts sí => 11-24>11-25 | -11-23>11-24
ni dilluns ni dimarts dimecres sí => 11-25>11-26 | -11-23>11-24, 11-24>11-25
dilluns no puc millor dimarts => 11-24>11-25 | -11-23>11-24
no puc dilluns ni dimarts => -11-23>11-24, 11-24>11-25
ha de ser abans de les onze perquè després entro a treballar poseu-me dimecres => 11-25>11-25 11:00
no em va malament dijous a la tarda no => 11-26 16:00>11-26 20:00
no em va bé dijous a la tarda no => -11-26 16:00>11-26 20:00
ni dilluns ni dimarts la resta de la setmana vinent sí que puc => 11-25>11-30 | -11-23>11-24, 11-24>11-25
ni dilluns ni dimarts els altres dies de la setmana que ve sí => 11-25>11-30 | -11-23>11-24, 11-24>11-25
no pas aquest dilluns ni tampoc el de l'altra setmana el dia catorze sí => 12-14>12-15 | -11-23>11-24, 11-30>12-01
passat festes si us plau q ara no tinc temps => 2027-01-07>2027-03-08
passat festes que ara no tinc temps => 2027-01-07>2027-03-08
passat festes no puc => -2027-01-07>2027-03-08
els matins els tinc plens nomes puc tardes => 11-20 16:00>11-20 20:00, 11-21 16:00>11-21 20:00, 11-22 16:00>11-22 20:00 +57 | -11-20 08:00>11-20 14:00, 11-21 08:00>11-21 14:00, 11-22 08:00>11-22 14:00 +57
els matins impossible només tardes => 11-20 16:00>11-20 20:00, 11-21 16:00>11-21 20:00, 11-22 16:00>11-22 20:00 +57 | -11-20 08:00>11-20 14:00, 11-21 08:00>11-21 14:00, 11-22 08:00>11-22 14:00 +57
només dimecres un altre dia no puc => 11-25>11-26
dilluns no puc qualsevol altre dia sí => 11-20>2027-01-19 | -11-23>11-24
dimecres a dos qrts de 5 d la tarda => 11-25 16:30>11-25 16:31
dilluns a la tarda de les 5 en amunt => 11-23 17:00>11-24
dimarts al mati pero de deu cap amunt => 11-24 10:00>11-24 14:00
dilluns o dimarts al matí mentre els nens són a escola de deu a dotze => 11-23 10:00>11-23 12:00, 11-24 10:00>11-24 12:00
el 10 de desembre o el 12 => 12-10>12-11, 12-12>12-13
que no passi de les sis de la tarda dijous => 11-26>11-26 18:00
tinc el dia 2 i vui passarla al 10 de desembre al mati => 12-10 08:00>12-10 14:00 | about 12-02>12-03
vui hora pel dijous => 11-26>11-27
la setmana vinent soc fora l'altra sí però dimecres tampoc no puc => 11-30>12-07 | -11-23>11-30, 12-02>12-03
en dilluns no em va mai be qualsevol altre dia si => 11-20>2027-01-19 | -11-23>11-24, 11-30>12-01, 12-07>12-08 +6
no la vull pas anul·lar la vull passar a dijous a la tarda => 11-26 16:00>11-26 20:00
el dia divuit però de desembre a la tarda => 12-18 16:00>12-18 20:00
res al desembre millor després del sis de gener => 2027-01-07>2027-03-08 | -12-01>2027-01-01
només al matí les tardes no puc => 11-20 08:00>11-20 14:00, 11-21 08:00>11-21 14:00, 11-22 08:00>11-22 14:00 +57 | -11-20 16:00>11-20 20:00, 11-21 16:00>11-21 20:00, 11-22 16:00>11-22 20:00 +57
res al desembre => -12-01>2027-01-01
cap d'aquestes em va bé dijous => 11-26>11-27
`;

const ENGLISH = `
i can't do monday make it tuesday => 11-24>11-25 | -11-23>11-24
i cant do monday tuesday is fine => 11-24>11-25 | -11-23>11-24
neither monday nor tuesday wednesday is fine => 11-25>11-26 | -11-23>11-24, 11-24>11-25
i can't do monday or tuesday => -11-23>11-24, 11-24>11-25
it has to be before eleven because i start work then put me down for wednesday => 11-25>11-25 11:00
mon but only once school is out so after 5pm => 11-23 17:00>11-24
monday once the kids are out of school => 11-23 15:30>11-23 18:00
nothing in december please make it after the sixth of january => 2027-01-07>2027-03-08 | -12-01>2027-01-01
nothing in december please => -12-01>2027-01-01
im only off on weds cant do any other day => 11-25>11-26
only wednesdays, i can't do any other day => 11-25>11-26, 12-02>12-03, 12-09>12-10 +5
i'm off on wednesday => 11-25>11-26
monday i cant, any other day is fine => 11-20>2027-01-19 | -11-23>11-24
can u not give me weds or fri i work, other days ok => -11-25>11-26, 11-27>11-28
can you not give me wednesday? => 11-25>11-26 | unclear
can you not give me wednesday i work => -11-25>11-26
every morning xcept thursdays next week => 11-20 08:00>11-20 12:00, 11-21 08:00>11-21 12:00, 11-22 08:00>11-22 12:00 +49 | -11-26>11-27, 12-03>12-04, 12-10>12-11 +5
any day xcept friday => 11-20>2027-01-19 | -11-20>11-21, 11-27>11-28, 12-04>12-05 +6
mornings r a nightmare afternoons only pls => 11-20 12:00>11-20 18:00, 11-21 12:00>11-21 18:00, 11-22 12:00>11-22 18:00 +57 | -11-20 08:00>11-20 12:00, 11-21 08:00>11-21 12:00, 11-22 08:00>11-22 12:00 +57
mornings only please afternoons are a nightmare => 11-20 08:00>11-20 12:00, 11-21 08:00>11-21 12:00, 11-22 08:00>11-22 12:00 +57 | -11-20 12:00>11-20 18:00, 11-21 12:00>11-21 18:00, 11-22 12:00>11-22 18:00 +57
could you move it to thursday well no not thursday i've got the dentist make it next friday afternoon => 11-27 12:00>11-27 18:00 | -11-26>11-27
jan 12th am => 2027-01-12 08:00>2027-01-12 12:00
the 12th of jan pm => 2027-01-12 12:00>2027-01-12 18:00
from five upwards on monday => 11-23 17:00>11-24
mon or tues dont mind but in the afternoon => 11-23 12:00>11-23 18:00, 11-24 12:00>11-24 18:00
monday or tuesday either is fine but after four => 11-23 16:00>11-24, 11-24 16:00>11-25
change my appt from the 2nd to dec 10th morning => 12-10 08:00>12-10 12:00 | about 12-02>12-03
i've got the 2nd and i want to move it to the 10th of december => 12-10>12-11 | about 12-02>12-03
not next week, the week after is ok but not wednesday => 11-30>12-07 | -11-23>11-30, 12-02>12-03
mondays never work for me any other day is fine => 11-20>2027-01-19 | -11-23>11-24, 11-30>12-01, 12-07>12-08 +6
i don't want to cancel it move it to thursday => 11-26>11-27
thursday afternoon but i've a train to catch so nothing after six => 11-26 12:00>11-26 18:00
neither monday nor tuesday the other days of next week are fine => 11-25>11-30 | -11-23>11-24, 11-24>11-25
the 18th but of december in the afternoon => 12-18 12:00>12-18 18:00
only mornings please afternoons i work => 11-20 08:00>11-20 12:00, 11-21 08:00>11-21 12:00, 11-22 08:00>11-22 12:00 +57 | -11-20 12:00>11-20 18:00, 11-21 12:00>11-21 18:00, 11-22 12:00>11-22 18:00 +57
afternoons only => 11-20 12:00>11-20 18:00, 11-21 12:00>11-21 18:00, 11-22 12:00>11-22 18:00 +57
after five because i work till then, put me down for thursday => 11-26 17:00>11-27
none of those work thursday is fine => 11-26>11-27
neither of those works is there nothing on friday => 11-27>11-28
`;

describe('what is said without its commas', () => {
  test.each(rowsOf(SPANISH))('es: "%s"', (text, expected) => {
    expect(readTimes('es', text)).toBe(expected);
  });
  test.each(rowsOf(CATALAN))('ca: "%s"', (text, expected) => {
    expect(readTimes('ca', text)).toBe(expected);
  });
  test.each(rowsOf(ENGLISH))('en: "%s"', (text, expected) => {
    expect(readTimes('en', text)).toBe(expected);
  });
});
