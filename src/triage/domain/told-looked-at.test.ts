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

describe('what was looked at and is over', () => {
  test.each([
    ['es', 'hace un mes me dio un dolor en el pecho, me hicieron de todo y salió bien, no me ha vuelto a dar', 40, 4],
    ['ca', 'fa un mes em va fer mal el pit, em van mirar de tot i va sortir bé, no m’ha tornat', 45, 4],
    ['en', 'palpitations in the summer, never fainted, nothing since', 60, 4],
    // Without having been looked at, of who is old, or still there.
    ['es', 'hace un mes me dio un dolor en el pecho y no me ha vuelto a dar', 40, 2],
    ['es', 'hace un mes me dolió el pecho, salió todo bien, no me ha vuelto a dar, soy cardiópata', 60, 1],
    ['es', 'hace un mes me dio un dolor en el pecho, salió bien y todavía me duele', 40, 2],
  ] as const)('%s: "%s" at %i is %i', (language, text, age, level) => {
    expect(levelOf(language, text, age)).toBe(level);
  });
});

describe('what came on over days, or is small', () => {
  test.each([
    ['es', 'hace cinco días que se me hincha poco a poco un testículo y me escuece al orinar', 37, 3],
    ['ca', 'fa quatre dies que em fa mal un testicle a poc a poc i em cou quan pixo', 37, 3],
    ['en', 'my testicle has been slowly getting sore for four days and it burns when I pee', 37, 3],
    ['es', 'hace cinco días que se me hincha poco a poco un testículo y me escuece al orinar', 16, 2],
    ['es', 'me he notado una bolita dura en un testículo, la vi hace quince días', 33, 4],
    ['es', 'una bolita dura en un testículo, la vi hoy y me duele', 33, 2],
    ['es', 'lijando hierro me entró algo en el ojo, me rasca, veo bien', 40, 3],
    ['ca', 'amb la radial m’ha entrat una cosa a l’ull i hi veig bé', 40, 3],
    ['en', 'grinding metal, something flew in my eye, feels gritty, I see fine', 40, 3],
    ['es', 'lijando hierro me entró algo en el ojo', 40, 2],
    ['es', 'me cayó agua hirviendo en el antebrazo, una ampolla, la puse bajo el grifo', 36, 3],
    ['es', 'me cayó agua hirviendo en el antebrazo, una ampolla', 36, 2],
    ['es', 'soy diabético de pastillas, azúcar 310 desde ayer, mucha sed', 55, 3],
    ['en', 'diabetic on metformin, sugar 320 since yesterday, very thirsty', 55, 3],
    ['es', 'soy diabético, azúcar 310 desde ayer, mucha sed', 55, 2],
    ['es', 'me quitaron un quiste y se han soltado dos puntos, se abre un poquito', 50, 3],
    ['es', 'me operaron y se me ha abierto la herida', 50, 2],
    ['es', 'tiene una pierna más corta que la otra', 10, 4],
    ['es', 'tiene una pierna más corta que la otra', 80, 2],
    ['es', 'noto la mordida rara con el empaste', 40, 4],
    ['es', 'me dieron un golpe y noto la mordida rara', 40, 2],
    ['es', 'cada invierno los dedos se me ponen blancos y dormidos del frío, entran en calor y se me pasa', 46, 4],
    ['es', 'tengo los dedos blancos y dormidos desde hace una hora', 46, 2],
    ['es', 'no puedo subir el brazo por encima del hombro desde hace un mes', 53, 4],
    ['es', 'un bultito duro como un garbanzo en el pecho', 62, 4],
    ['es', 'doy el pecho y tengo un bulto duro, rojo y caliente en el pecho', 32, 3],
    ['es', 'anulen la limpieza de mañana, mi hermano está ingresado por un ictus', 40, 5],
  ] as const)('%s: "%s" at %i is %i', (language, text, age, level) => {
    expect(levelOf(language, text, age)).toBe(level);
  });
});

describe('named first, then said to be nothing', () => {
  test.each([
    ['es', 'tengo tos, fiebre nada', 5],
    ['ca', 'tinc mocs, febre res', 5],
  ] as const)('%s: "%s" is %i at most', (language, text, level) => {
    expect(levelOf(language, text, 30)).toBeGreaterThanOrEqual(level - 1);
  });

  test.each([
    ['es', 'respirar nada, está azul'],
    ['es', 'fiebre nada, pero me aprieta el pecho'],
  ] as const)('%s: strength and breath are never denied so: "%s"', (language, text) => {
    expect(levelOf(language, text, 60)).toBeLessThanOrEqual(2);
  });
});
