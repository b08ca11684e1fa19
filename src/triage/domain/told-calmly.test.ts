import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';
import { assess } from './assess.ts';
import { checkInput } from './check-input.ts';
import { decide } from './decide.ts';

const library = exampleProtocols();

function assessed(language: Language, text: string, ageYears?: number, conditions?: readonly string[]) {
  const patient = { ...(ageYears === undefined ? {} : { ageYears }), ...(conditions ? { conditions } : {}) };
  const input = checkInput({ language, text, patient }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  return assess(input.value, library);
}

function levelOf(language: Language, text: string, ageYears?: number) {
  return assessed(language, text, ageYears).decision.level;
}

describe('papers, checks and supplies', () => {
  test.each([
    ['es', 'tuve cáncer de mama y me toca la mamografía de control'],
    ['es', 'mi madre tiene demencia y necesito el informe para la residencia'],
    ['es', 'soy diabética y se me acaban las agujas de la pluma, cómo las pido'],
    ['ca', 'la mare té alzheimer i necessito l’informe per a la residència'],
    ['ca', 'soc diabètica i se m’acaben les tires, com les demano?'],
    ['en', 'mum has dementia and the care home wants a letter from the doctor'],
    ['en', 'I’m diabetic and running out of needles for my pen, how do I order more'],
  ] as const)('%s: what somebody is known to have is no complaint beside them: "%s"', (language, text) => {
    expect(levelOf(language, text, 58)).toBe(5);
  });

  test.each([
    ['es', 'quiero hacerme un chequeo, que mi padre tuvo un ictus con 60 y yo no noto nada', 5],
    ['ca', 'el meu pare va morir d’un ictus i voldria fer-me un control de la tensió', 5],
    ['en', 'my dad died of a heart attack at fifty and I’d like my heart checked', 5],
    ['en', 'need a letter for my flight saying I can carry my epipen', 5],
    ['es', 'me preguntaba si mi hija de 15 tiene puesta la vacuna de la meningitis', 5],
  ] as const)(
    '%s: an illness that is named, of the family or of the papers, is not had: "%s"',
    (language, text, level) => {
      expect(levelOf(language, text, 40)).toBe(level);
    },
  );

  test.each([
    ['es', 'hace un año tuve ansiedad y ahora pienso en suicidarme, quiero pedir sesión'],
    ['en', 'I was in the ER back in August and my chest hurts again now, need that report'],
    ['es', 'quiero un informe, mi padre tuvo un ictus hoy'],
    ['es', 'mi padre murió de un infarto y ahora me duele el pecho'],
    ['es', 'creo que mi hija tiene meningitis, le pusieron la vacuna'],
    ['ca', 'el pare va morir d’un infart, em fa mal el pit i suo'],
    ['en', 'I need a letter and I think I’m having a stroke'],
    ['en', 'my dad had a stroke this morning, he needs a check up'],
    ['es', 'mi hijo se ha tragado la pila del audífono'],
    ['es', 'necesito una prueba, quiero morirme'],
  ] as const)('%s: but for what is of now, or felt: "%s"', (language, text) => {
    expect(levelOf(language, text, 40)).toBeLessThanOrEqual(2);
  });
});

describe('what has lasted for weeks at the edge of the body', () => {
  test.each([
    ['es', 'tengo una uña del pie rara desde hace meses'],
    ['ca', 'tinc un dit que se’m queda encallat quan el doblego, ja fa un mes'],
    ['en', 'my shoulder has felt odd for three months'],
  ] as const)('%s: is seen within days: "%s"', (language, text) => {
    expect(levelOf(language, text, 50)).toBe(4);
  });

  test.each([
    ['es', 'hace un mes que el dedo del pie lo tengo negro'],
    ['ca', 'fa mesos que la mà no la puc moure'],
    ['en', 'for three months my hand has been getting worse'],
  ] as const)('%s: is a person’s, today, where a graver word stands beside it: "%s"', (language, text) => {
    expect(levelOf(language, text, 50)).toBeLessThanOrEqual(3);
  });
});

describe('told as milder by what is said beside it', () => {
  test.each([
    ['es', 'me falta el aire al subir escaleras, sentada estoy bien', 60, 3],
    ['es', 'me falta el aire al subir escaleras, sentada también', 60, 2],
    ['es', 'me falta el aire al subir escaleras, sentada estoy bien, pero tengo la pierna hinchada', 60, 2],
    ['en', 'I get breathless on the stairs, fine at rest', 60, 3],
    ['en', 'I get breathless on the stairs, fine at rest, but my chest hurts', 60, 1],
    ['en', 'took my paracetamol twice by accident, feeling fine', 40, 3],
    ['en', 'took my paracetamol twice by accident, a whole box', 40, 2],
    ['en', 'took my warfarin twice by accident', 40, 2],
    ['es', 'me duele un testículo desde hace meses', 40, 4],
    ['es', 'me duele un testículo desde hace meses y hoy de golpe mucho más', 40, 2],
    ['es', 'ronco mucho y mi mujer dice que dejo de respirar por la noche, de día me duermo viendo la tele', 48, 4],
    ['es', 'mi marido ronca raro y no respira, no le puedo despertar', 48, 1],
    ['en', 'he is snoring funny and stopped breathing', 48, 1],
    ['ca', 'em noto un bony al coll, no em fa mal, fa un mes', 38, 4],
    ['ca', 'em noto un bony al coll des d’ahir i tinc febre', 38, 3],
    ['en', 'tonsils are huge with white bits, 38.6, sore throat', 30, 3],
    ['en', 'tonsils are huge, I’m allergic to nuts', 30, 2],
  ] as const)('%s: "%s" at %i is %i or graver', (language, text, age, level) => {
    const found = levelOf(language, text, age);
    if (level >= 3) expect(found).toBe(level);
    else expect(found).toBeLessThanOrEqual(level);
  });
});

describe('a modifier that lifts no further than it says', () => {
  const facts = (...ids: readonly string[]) => ({
    findings: new Map(ids.map((id) => [id, 'yes' as const])),
    numbers: new Map(),
  });
  const levelFor = (...ids: readonly string[]) =>
    decide({ library: library.filter(({ id }) => id === 'sangrado'), facts: facts(...ids), language: 'es' }).level;

  test('lifts the usual level, and leaves alone what is urgent by a rule', () => {
    expect(levelFor('nosebleed')).toBe(4);
    expect(levelFor('nosebleed', 'over-75')).toBe(3);
    expect(levelFor('cut')).toBe(3);
    expect(levelFor('cut', 'over-75')).toBe(3);
    expect(levelFor('cut', 'pregnant')).toBe(2);
  });
});

test('the age of a treatment or of a complaint is nobody’s', () => {
  const under = (language: Language, text: string) => [...assessed(language, text, 30).facts.findings.keys()];
  expect(under('es', 'sarpullido después de tres días de amoxicilina')).not.toContain('under-3-months');
  expect(under('es', 'estoy de quince semanas')).not.toContain('under-2-years');
  expect(under('es', 'mi bebé de tres días de vida')).toContain('under-3-months');
  expect(under('ca', 'no plora, quinze dies')).toContain('under-3-months');
});
