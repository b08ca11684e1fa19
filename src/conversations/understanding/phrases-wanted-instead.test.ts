import { describe, expect, test } from '@jest/globals';
import { NOW, read, rowsOf, ZONE } from './test-support/phrase-table.ts';
import { understand } from './understand.ts';

/** What is wanted instead of what was named, what is left as it is, and days and hours told by those that were named before. */
const SPANISH = `
el lunes este no, el otro => 11-30>12-01 | -11-23>11-24 | no
el lunes que viene no, el otro lunes => 11-30>12-01 | -11-23>11-24 | no
la semana q entra cualquier dia menos el miercoles => 11-23>11-30 | -11-25>11-26
la semana del 30, el martes no => 11-30>12-07 | -12-01>12-02
entre el 10 y el 22 de diciembre pero nunca en lunes => 12-10>12-23 | -12-14>12-15, 12-21>12-22
del 23 al 30 pero el lunes no => 11-23>12-01 | -11-23>11-24
no me va mal ningún día salvo el viernes 27 => 11-20>2027-01-19 | -11-27>11-28
ya no me molestan, gracias => thanks
que no me molesten más => opt-out
la semana del 30, este martes no puedo => 11-30>12-07 | -11-24>11-25 | no | cannot-attend
mañana, pero por la tarde no, por la mañana => 11-21 08:00>11-21 14:00 | -11-20 16:00>11-20 20:00, 11-21 16:00>11-21 20:00, 11-22 16:00>11-22 20:00 +57
quiero decir el veintisiete, no el veintiséis => 11-27>11-28 | -11-26>11-27
el 27, no el 26 => 11-27>11-28, 11-26>11-27 | unclear
nos vamos el domingo, tendria que ser antes => 11-20>11-22
nos vamos el domingo, tendria que ser despues => 11-23>2027-01-22
vuelvo el 3 de diciembre, a partir de ahi cuando sea => 12-04>2027-02-02
puedo el 2, despues de eso me voy de viaje => 12-02>12-03
trabajo de noche asi que nunca antes de las doce => 11-20 12:00>11-21, 11-21 12:00>11-22, 11-22 12:00>11-23 +57
trabajo de noche, el martes antes de las doce => 11-24>11-24 12:00 | unclear
salgo a las cinco asi que a partir de y media => 11-20 17:30>11-21, 11-21 17:30>11-22, 11-22 17:30>11-23 +57
salgo a las cinco, a partir de y cuarto => 11-20 17:15>11-21, 11-21 17:15>11-22, 11-22 17:15>11-23 +57
a principios de enero, pasados reyes => 2027-01-07>2027-01-11
pasados tres dias => 11-23>11-24
pasada la inmaculada => 12-09>2027-02-07
a mitad de semana => 11-24>11-27
no mas tarde del 27 => 11-20>11-28
a finales de diciembre antes del 24 => 12-21>12-24
bueno no el viernes => 11-27>11-28 | unclear | no
miercoles espera no jueves => 11-26>11-27
un dia de esos que te dije => unclear
llevo mucho sin ir y queria hora con el dentista el lunes x la tarde => 11-23 16:00>11-23 20:00 | book
no hace falta cambiarla al martes => -11-24>11-25
no la cambies al lunes => -11-23>11-24
no mejor el lunes => 11-23>11-24 | unclear | no
tengo cita el 24 y la necesito el 26 => 11-26>11-27 | about 11-24>11-25 | move
`;

const CATALAN = `
dimarts aquest no, l'altre => 12-01>12-02 | -11-24>11-25 | no
dilluns que ve no, l'altre dilluns => 11-30>12-01 | -11-23>11-24 | no
la setmana del 30, dimarts no => 11-30>12-07 | -12-01>12-02
demà, però a la tarda no, al matí => 11-21 08:00>11-21 14:00 | -11-20 16:00>11-20 20:00, 11-21 16:00>11-21 20:00, 11-22 16:00>11-22 20:00 +57
vull dir el 27, no el 26 => 11-27>11-28 | -11-26>11-27
marxem diumenge, hauria de ser abans => 11-20>11-22
torno el 3 de desembre, a partir d'aleshores quan sigui => 12-04>2027-02-02
treballo de nits, mai abans de les dotze => 11-20 12:00>11-21, 11-21 12:00>11-22, 11-22 12:00>11-23 +57
a mitja setmana => 11-24>11-27
no mes tard del 27 => 11-20>11-28
vaig dir dimarts però és dijous que vull => 11-26>11-27
he dit dimarts però dijous també => 11-24>11-25, 11-26>11-27
dimecres be no divendres => 11-27>11-28
be no divendres => -11-27>11-28 | no
el dia aquell que us vaig dir => unclear
no ho canviïs a dilluns => -11-23>11-24
no cal canviar-la a dimarts => -11-24>11-25
la meva filla té una revisió pendent amb el dentista i voldria agafar hora => book
`;

const ENGLISH = `
not this coming monday the one after => 11-30>12-01 | -11-23>11-24
wednesday not this one the next one => 12-02>12-03 | -11-25>11-26
neither this monday nor the next one => -11-23>11-24, 11-30>12-01 | no
not the thursday coming, the thursday after that => 12-03>12-04 | -11-26>11-27 | no
the monday after this one coming => 11-30>12-01
the week after next, not the tuesday => 11-30>12-07 | -12-01>12-02
the week after next not tuesday or thursday => 11-30>12-07 | -12-01>12-02, 12-03>12-04
tuesday not wednesday and friday => 11-24>11-25, 11-27>11-28 | -11-25>11-26
anytime after lunch on tuesday => 11-24 14:00>11-24 17:00
tuesday 10-12 => 11-24 10:00>11-24 12:00
tuesday 24-26 november => 11-24>11-25, 11-26>11-27
ten till five on monday => 11-23 16:50>11-23 16:51
we're only here til wednesday => 11-20>11-26
im away til the 30th => -11-20>11-30 | no
not till monday => -11-20>11-23
i work till 6 so it would need to be after that => 11-20 18:00>11-21, 11-21 18:00>11-22, 11-22 18:00>11-23 +57 | -11-20>11-20 18:00, 11-21>11-21 18:00, 11-22>11-22 18:00 +57
im back on the 2nd so any time after that => 12-03>2027-02-01
i can do the 2nd, after that im away => 12-02>12-03
i work nights so nothing before noon => 11-20 12:00>11-21, 11-21 12:00>11-22, 11-22 12:00>11-23 +57
i finish at 5 so anything after half past => 11-20 17:30>11-21, 11-21 17:30>11-22, 11-22 17:30>11-23 +57
late december before the 24th => 12-21>12-24
first half of next week => 11-23>11-26
midweek => 11-24>11-27
i said tuesday but it's thursday i want => 11-26>11-27
i said tuesday but not the 24th => -11-24>11-25 | unclear
wednesday actually no friday => 11-27>11-28
actually no friday => -11-27>11-28 | no
no it was wednesday => 11-25>11-26
no make it monday => 11-23>11-24
don't make it monday => -11-23>11-24 | no
dont change it to monday => -11-23>11-24
sat or sun dont work for me => -11-21>11-22, 11-22>11-23 | no
can you push my monday slot back to wednesday => 11-25>11-26 | about 11-23>11-24 | move
any chance of switching my friday one for monday => 11-23>11-24 | about 11-27>11-28 | move
i've an appointment on the 24th and need it moved to the 26th => 11-26>11-27 | about 11-24>11-25 | move
my daughter's chipped a tooth, not painful, could we get an appointment next wednesday after 4 => 11-25 16:00>11-26 | book
we're here on holiday and id like to book in with a doctor for tuesday morning => 11-24 08:00>11-24 12:00 | book
`;

describe.each([
  ['es', SPANISH],
  ['ca', CATALAN],
  ['en', ENGLISH],
] as const)('wanted instead, %s', (language, table) => {
  test.each(rowsOf(table))('%s', (text, expected) => {
    expect(read(language, text)).toBe(expected);
  });
});

test.each([
  ['es', 'no, no hace falta cambiar nada', 'no'],
  ['es', 'no la cambies, anulala', 'no'],
  ['es', 'no la cambies', 'no'],
  ['es', 'no no, esta perfecto', 'yes'],
  ['es', 'deja que lo hable con mi mujer', 'mixed'],
  ['es', 'no me va bien, mejor el jueves', 'no'],
  ['es', 'apuntame, me da igual', 'yes'],
  ['ca', 'no, no cal canviar res, ja em va bé', 'mixed'],
  ['ca', 'no no, està perfecte', 'yes'],
  ['ca', "va, apunta'm", 'yes'],
  ['ca', "deixa'm que ho parli amb la dona", 'mixed'],
  ['en', 'no no thats perfect', 'yes'],
  ['en', "no no that's fine", 'mixed'],
  ['en', 'no sorry, make it thursday', 'no'],
  ['en', 'no it was wednesday', 'no'],
  ['en', "no need to change it, i'm fine with it", 'no'],
  ['en', 'dont change it, cancel it', 'no'],
  ['en', 'no need to change it to monday', 'no'],
  ['en', 'i dont mind at all, put me down', 'yes'],
  ['en', "it'll do", 'yes'],
  ['en', 'should be', undefined],
] as const)('%s: «%s» answers %s', (language, text, answer) => {
  expect(understand({ text, language, now: NOW, zone: ZONE, context: { expects: 'yes-no' } }).yesNo).toBe(answer);
});
