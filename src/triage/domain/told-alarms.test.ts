import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';
import { assess } from './assess.ts';
import { checkInput } from './check-input.ts';

const library = exampleProtocols();

function levelOf(language: Language, text: string, ageYears: number): number {
  const input = checkInput({ language, text, patient: { ageYears } }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  return assess(input.value, library).decision.level;
}

/** Each holds all the circumstances that make something milder, and one thing more that no finding tells. */
describe('what is told beside a milder thing takes it back', () => {
  test.each([
    ['es', 'después del gimnasio me duele el pecho al moverme y me baja a la espalda', 24],
    ['es', 'levantando pesas noté un desgarro en el pecho que va a la espalda, también si me muevo', 24],
    ['es', 'gimnasio y me duele el pecho al moverme, soy alto con síndrome de marfan', 24],
    ['en', 'weights yesterday, chest hurts when I move, feels tight like a band', 24],
    ['es', 'me desmayé corriendo con mucho calor y me recuperé enseguida', 20],
    ['ca', 'm’he desmaiat corrent amb molta calor i m’he recuperat de seguida', 20],
    ['en', 'fainted in the heat while running, came round in seconds', 20],
    ['es', 'me he desmayado dos veces hoy de pie y me recuperé enseguida', 20],
    ['es', 'me desmayé de pie, me recuperé enseguida, mi hermano murió de golpe a los 25', 20],
    ['es', 'me desmayé de pie, me mordí la lengua y me oriné, me recuperé enseguida', 20],
    ['es', 'doy el pecho y tengo un dolor en el pecho que dura media hora', 32],
    ['es', 'le doy el pecho y leche artificial, y me duele el pecho', 32],
    ['ca', 'dono el pit i tinc un mal al pit que dura mitja hora', 32],
    ['en', 'breastfeeding and it is hard, chest pain in the middle', 32],
    ['es', 'doble dosis de flecainida sin querer, y omeprazol', 60],
    ['es', 'doble dosis de hierro, me he tomado veinte', 60],
    ['es', 'me duele un testículo, hace un mes me pasó lo mismo y se fue, ahora otra vez', 20],
    ['es', 'la tripa estaba blanda y ahora está dura como una piedra', 60],
    ['en', 'my wife says my dad has stopped breathing and is snoring', 70],
    ['en', 'he is making a snoring noise and my wife says he is not breathing', 70],
    ['es', 'mi padre está roncando raro, mi mujer dice que no respira', 70],
    ['es', 'hace un año me pusieron gafas para leer y hoy no veo nada por el ojo derecho', 60],
    ['ca', 'fa un any que porto ulleres per llegir i avui no hi veig d’un ull', 60],
    ['en', 'for a year I have needed glasses for reading and this morning I cant see out of one eye', 60],
    ['es', 'desde hace un año se le olvidan las cosas, poco a poco, y hoy no sabe quién soy', 78],
    ['es', 'desde hace un año olvida cosas, poco a poco, pero desde ayer no sabe dónde está', 78],
    ['es', 'estoy en el curso, quiero cita, un alumno se atraganta', 40],
    ['es', 'doy un curso, quería cita, una alumna convulsiona', 40],
  ] as const)('%s: "%s"', (language, text, ageYears) => {
    expect(levelOf(language, text, ageYears)).toBeLessThanOrEqual(2);
  });

  test('hot coals on the beach are no sun', () => {
    expect(levelOf('es', 'se quemó en la playa pisando brasas', 8)).toBeLessThanOrEqual(3);
  });
});

test.each([
  ['es', 'quiero cita para mi hija, en el colegio dicen que se autolesiona', 14],
  ['es', 'quiero pedir hora, mi hijo habla de suicidio en el colegio', 14],
  ['es', 'necesito un informe, mi pareja habla de suicidarse', 40],
  ['ca', 'voldria hora, a l’escola diuen que s’autolesiona', 14],
  ['en', 'need an appointment, school says she is self harming', 14],
  ['en', 'appointment please, my son talks about suicide at school', 14],
] as const)('%s: who asks for papers beside a wish to die is a person’s: "%s"', (language, text, ageYears) => {
  expect(levelOf(language, text, ageYears)).toBeLessThanOrEqual(2);
});
