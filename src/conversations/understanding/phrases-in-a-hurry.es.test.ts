import { describe, expect, test } from '@jest/globals';
import { readNamed, rowsOf } from './test-support/phrase-table.ts';

/**
 * As recognition and hurried people write, in two sets of 60 written before the rules were looked at: 70 and 87 of 100 were read
 * right at the first try. The rules were mended with the first set alone; the second was then 95 of 100 at its first try.
 */
const PHRASES = `
cita fisio => book (physiotherapy)
hora con el fisio => book (physiotherapy)
quería hora para el fisio el martes por la tarde => 11-24 16:00>11-24 20:00 | book (physiotherapy)
nesecito sita con pediatria pa mañana => 11-21>11-22 | book (paediatrics)
para el dermato lo antes posible => asap (dermatology)
una analitica el lunes a primera hora => 11-23 08:00>11-23 10:00 | book (blood-test)
con la doctora ferrer el jueves a las 5 => 11-26 17:00>11-26 17:01 (ferrer)
kiero cambiar la cita del miercoles al viernes => 11-27>11-28 | about 11-25>11-26 | move
puedo cambiarla para otro dia => move
me la podeis pasar al jueves => 11-26>11-27 | move
anulame la cita de mañana porfa => about 11-21>11-22 | cancel
no voy a poder ir mañana => -11-21>11-22 | no | cannot-attend
al final no puedo ir el martes a lo del fisio => -11-24>11-25 | no | cannot-attend (physiotherapy)
no anules nada solo quiero saber a que hora es => my-appointments
cuando tengo la cita => my-appointments
a que hora me toca el lunes => 11-23>11-24 | my-appointments
llego 10 min tarde => late
voy con retraso estoy en un atasco => late
tardare un cuarto de hora => late
si perfecto => yes
siii => yes
vale me va bien => yes
ok gracias => yes | thanks
si pero mas tarde => mixed
no no me viene bien => no | cannot-attend
a las 4 y media del martes 24 => 11-24 16:30>11-24 16:31
el 24 a las 16 30 => 11-24 16:30>11-24 16:31
el dia 3 de diciembre por la mañana => 12-03 08:00>12-03 14:00
el lunes que viene sobre las once => 11-23 10:30>11-23 11:30
pasado mañana a las nueve y cuarto => 11-22 09:15>11-22 09:16
la semana que viene por las tardes => 11-23 16:00>11-23 20:00, 11-24 16:00>11-24 20:00, 11-25 16:00>11-25 20:00 +4
esta tarde se puede => 11-20 16:00>11-20 20:00
hoy mismo => 11-20>11-21
cualquier dia menos el lunes => 11-20>2027-01-19 | -11-23>11-24, 11-30>12-01, 12-07>12-08 +6
los viernes no puedo => -11-20>11-21, 11-27>11-28, 12-04>12-05 +6 | no | cannot-attend
mi telefono es el 612-34-56-78 => digits 612345678
612.34.56.78 => digits 612345678
es el 93 412 05 06 => digits 934120506
el 600 11 22 33 => digits 600112233
naci el 3 del 4 del 58 => born 1958-04-03
3 de abril del cincuenta y ocho => born 1958-04-03
dentro de tres semanas => 12-11>12-12
el primer lunes de diciembre => 12-07>12-08
de 10 a 12 el miercoles => 11-25 10:00>11-25 12:00
antes de las 11 el jueves => 11-26>11-26 11:00
despues de comer el martes => 11-24 15:00>11-24 17:00
a ultima hora del viernes 27 => 11-27 18:00>11-27 21:00
me pasais con alguien por favor => person
quiero hablar con una persona => person
que horario haceis los sabados => 11-21>11-22, 11-28>11-29, 12-05>12-06 +6 | hours
donde estais exactamente => address
hay sitio para aparcar => parking
cuanto vale la limpieza de boca => prices
trabajais con adeslas => insurance
tengo que ir en ayunas a la analitica => preparation (blood-test)
han llegado ya mis resultados => results
necesito la receta de las pastillas de la tension => prescription
quiero poner una reclamacion => complaint
perdona que no te he entendido => repeat
`;

const HELD_OUT = `
hola buenas queria pedir hora con el dermatologo => book (dermatology)
me podrias dar cita para cardio => book (cardiology)
hueco con odonto esta semana => 11-20>11-23 | book (dentistry)
visita con el oftalmologo para el mes que viene => 12-01>2027-01-01 | book (ophthalmology)
q dia teneis libre pa la psicologa => (psychology)
tengo cita el jueves y necesito moverla al lunes => 11-23>11-24 | about 11-26>11-27 | move
me puedes pasar la cita a otro dia => move
me he puesto mala y mañana no voy a ir => -11-21>11-22 | no | cannot-attend
quita la cita que tengo el lunes => about 11-23>11-24 | cancel
borrame la cita del dia 3 => about 12-03>12-04 | cancel
oye que a que hora tenia yo la cita => my-appointments
se me ha olvidado cuando era la cita => my-appointments
voy a llegar unos veinte minutos tarde => late
me he dormido llego en media hora => 11-20 10:30>11-20 10:31 | late
perdi el autobus llegare tarde => late
si si esa misma => yes
venga va => yes
me va genial => yes
me parece perfecto gracias => yes | thanks
que va imposible => no
mejor no => no
no gracias => no | thanks
el miercoles 2 de diciembre a las doce y media => 12-02 12:30>12-02 12:31
el 10 de diciembre a las diez menos cuarto => 12-10 09:45>12-10 09:46
lunes 30 a las 17h => 11-30 17:00>11-30 17:01
martes o jueves por la tarde => 11-24 16:00>11-24 20:00, 11-26 16:00>11-26 20:00
cualquier tarde de la semana que viene => 11-23 16:00>11-23 20:00, 11-24 16:00>11-24 20:00, 11-25 16:00>11-25 20:00 +4
el lunes no el martes => 11-24>11-25 | -11-23>11-24 | unclear
a partir del dia 14 => 12-14>2027-02-12
entre las cuatro y las seis del jueves => 11-26 16:00>11-26 18:00
a las cinco de la tarde del dia 25 => 11-25 17:00>11-25 17:01
solo puedo los martes => 11-24>11-25, 12-01>12-02, 12-08>12-09 +5
por las mañanas no puedo => -11-20 08:00>11-20 14:00, 11-21 08:00>11-21 14:00, 11-22 08:00>11-22 14:00 +57 | no | cannot-attend
el viernes que viene a las diez o a las once => 11-27 10:00>11-27 10:01, 11-27 11:00>11-27 11:01
dentro de diez dias => 11-30>12-01
mañana a mediodia => 11-21 13:00>11-21 16:00
el ultimo viernes de enero => 2027-01-29>2027-01-30
llamame al 654 987 321 => call-later
mi numero es 91.345.67.89 => digits 913456789
apunte 6 5 4 9 8 7 3 2 1 => 
mi movil es +34 654 98 73 21 => digits 34654987321
nacida el 14 de febrero de 1949 => born 1949-02-14
el catorce del dos del cuarenta y nueve => born 1949-02-14
14-02-1949 => born 1949-02-14
14 2 49 => digits 14249
me pones con recepcion => person
paseme con una señorita => person
no hay nadie ahi que me pueda atender => person
hasta que hora estais hoy => 11-20>11-21 | hours
abris el sabado por la mañana => 11-21 08:00>11-21 14:00 | hours
en que calle esta la clinica => address
como se llega en metro => address
donde puedo dejar el coche => parking
que precio tiene una consulta de fisio => prices (physiotherapy)
me cubre sanitas el dermatologo => insurance (dermatology)
hay que ir en ayunas => preparation
me han salido ya los analisis => results (blood-test)
se me han acabado las pastillas necesito receta => prescription
necesito un justificante de que estuve ayer => unclear | certificate
mandame la factura de la ultima visita => invoice
`;

describe('what is said in a hurry in Spanish', () => {
  test.each(rowsOf(PHRASES + HELD_OUT))('%s', (text, expected) => {
    expect(readNamed('es', text)).toBe(expected);
  });
});
