import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';
import { assess } from './assess.ts';
import { checkInput } from './check-input.ts';

const library = exampleProtocols();

function levelOf(language: Language, text: string, ageYears: number) {
  const input = checkInput({ language, text, patient: { ageYears } }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  return assess(input.value, library).decision.level;
}

describe('emergencies in plain words', () => {
  test.each([
    ['es', 'me he cortado con un cristal en la palma y el dedo gordo no lo puedo doblar, ya no sangra', 60],
    ['ca', 'em vaig tallar amb el ganivet al dit i no el puc estirar', 40],
    ['en', 'sliced my finger on a tin and I cant bend the tip', 45],
    ['es', 'la barriga como un tambor, no me deja ni que la roce la sábana, desde anoche', 70],
    ['ca', 'tinc mal de panxa, dura com una pedra, des d’aquesta matinada', 77],
    ['es', 'un relámpago en la cabeza, nunca he tenido un dolor así', 44],
    ['en', 'it was like a bang in my head, never had a pain like it', 38],
    ['ca', 'estic de trenta setmanes i noto que no es belluga', 29],
    ['ca', 'estic de 36 setmanes i la nena es mou molt poc', 30],
    ['es', 'estoy de 36 semanas y se mueve mucho menos que ayer', 30],
    ['es', 'le ha dado la corriente y se ha quedado agarrotado un momento', 36],
    ['es', 'me ha mordido un perro en la cara', 35],
    ['es', 'lleva marcapasos y nota que el corazón se para y se marea', 70],
  ] as const)('%s: "%s" is a person’s at once', (language, text, age) => {
    expect(levelOf(language, text, age)).toBeLessThanOrEqual(2);
  });

  test.each([
    ['es', 'me he pillado el dedo con la puerta, la uña toda negra y me late que no veas', 35],
    ['es', 'se me pasó el sintrom y hace dos días que no lo tomo, estoy bien', 61],
    ['es', 'tiene la garganta llena de placas y 39 desde ayer', 16],
  ] as const)('%s: "%s" is seen today', (language, text, age) => {
    expect(levelOf(language, text, age)).toBe(3);
  });
});

/** Each that is milder by what was told with it, and the same with one thing more, which takes it back. */
const MILDER = [
  ['es', 'hace un año que no veo bien de cerca para leer', 'y hoy veo destellos', 60],
  ['en', 'for a year now I have trouble reading small print, it has got blurry', 'and the eye is red and hurts', 60],
  ['es', 'desde hace un año le cuesta acordarse, pregunta lo mismo, fue poco a poco', 'y hoy tiene fiebre', 78],
  ['ca', 'fa un any que se li obliden les coses, pregunta el mateix, a poc a poc', 'i ahir va caure', 78],
  ['es', 'tengo flujo blanco como requesón y picor, ya me pasó con un antibiótico', 'y fiebre', 35],
  ['es', 'anoche me sangró la nariz cinco minutos y paró sola', 'y estoy mareado', 40],
  ['en', 'had a nosebleed last night, it stopped by itself', 'and I take warfarin', 40],
] as const;

describe('what is milder by all that was told', () => {
  test.each(MILDER)('%s: "%s" can wait some days; "%s" takes it back', (language, text, more, age) => {
    expect(levelOf(language, text, age)).toBeGreaterThanOrEqual(4);
    expect(levelOf(language, `${text}, ${more}`, age)).toBeLessThanOrEqual(3);
  });

  test('a nose that bled and stopped is looked at where it is somebody’s of seventy', () => {
    expect(levelOf('es', 'anoche me sangró la nariz cinco minutos y paró sola', 70)).toBeLessThanOrEqual(4);
    expect(levelOf('es', 'anoche me sangró la nariz cinco minutos y paró sola, tomo sintrom', 70)).toBe(2);
  });

  test('who teaches first aid names emergencies; who has one now does not teach', () => {
    const course =
      'doy un curso de primeros auxilios, de atragantamiento e infarto, y quería saber el precio de la sala';
    expect(levelOf('es', course, 40)).toBe(5);
    expect(levelOf('es', 'en el curso de primeros auxilios se está atragantando un alumno ahora', 40)).toBe(1);
  });

  test('forgetting that is of today stays confusion', () => {
    expect(levelOf('es', 'hoy pregunta lo mismo todo el rato y no sabe dónde está', 78)).toBeLessThanOrEqual(2);
    expect(levelOf('es', 'desde hace un año pregunta lo mismo, poco a poco', 40)).toBeLessThanOrEqual(2);
  });
});

test.each([
  ['es', 'se me están acabando los anticonceptivos, ¿me hacen otra receta?', 40],
  ['es', 'quería pedir hora para mirarme la vista, que las gafas ya se me quedan cortas', 66],
  ['ca', 'la fèrula de nit se m’ha fet petita i en voldria una de nova', 50],
  ['en', 'looking to book a health check, and my hearing aid needs adjusting', 60],
  ['es', 'mi abuelo necesita que venga la enfermera a ponerle la vitamina B12', 81],
  ['es', 'los granos de la cara le dan vergüenza', 15],
  ['ca', 'em fa mal el colze des que pinto el pis', 35],
  ['ca', 'em fa mal la part baixa de l’esquena, cap formigueig', 40],
  ['es', 'me pican las almorranas otra vez, una semana así', 44],
] as const)('%s: "%s" is nothing of today', (language, text, age) => {
  expect(levelOf(language, text, age)).toBeGreaterThanOrEqual(4);
});

test.each([
  ['es', 'no bebe nada y no hace pis'],
  ['es', 'tengo sangre en el pis, y fiebre'],
  ['es', 'se ve el hueso del codo por fuera'],
  ['es', 'en casa nadie me cree, pero me pega'],
  ['ca', 'tinc el cap calent, febre de 40 i el coll rígid'],
] as const)('%s: "%s" keeps what it tells', (language, text) => {
  expect(levelOf(language, text, 50)).toBeLessThanOrEqual(3);
});
