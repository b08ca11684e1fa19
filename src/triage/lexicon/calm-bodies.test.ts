import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { checkInput } from '../domain/check-input.ts';
import { assess, exampleProtocols } from '../index.ts';

const library = exampleProtocols();

function told(language: Language, text: string, ageYears?: number) {
  const input = checkInput({ language, text, patient: ageYears === undefined ? {} : { ageYears } }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  const { facts, decision } = assess(input.value, library);
  const findings = [...facts.findings].filter(([, value]) => value === 'yes').map(([finding]) => finding);
  return { findings, level: decision.level };
}

describe('what works as it should is not its failing', () => {
  test.each([
    ['es', 'tengo lumbago, camino bien y orino normal', 'dysuria'],
    ['es', 'me duele la barriga, estoy estreñido y sin vomitos pero expulso gases', 'no-gas'],
    ['es', 'mi padre bebe agua y tiene diarrea', 'infant-said'],
    ['ca', 'fa diarrea i encara pixa i plora amb llàgrimes', 'urinary-symptoms'],
    ['ca', 'em fa mal la panxa i ara pot orinar', 'urinary-symptoms'],
    ['en', 'headaches at the end of the day, nothing sudden', 'sudden'],
    ['en', 'dry patches on my scalp, I want something stronger than the cream', 'worsening'],
    ['ca', 'mal de coll molt fort i febre de 39', 'neck-pain'],
    ['ca', 'em va caure oli bullint a la mà', 'fever'],
    ['en', 'shoulders pink and sore from the beach, no blisters', 'shingles'],
    ['es', 'tengo ronchas en el costado pero no me duelen', 'shingles'],
    ['en', 'a few panicky moments on the bus', 'panic-attack'],
    ['en', 'I get a little flutter in my chest now and then', 'chest-pain'],
    ['en', 'burning when I pee, felt shivery last night', 'rigors'],
    ['es', 'me ha picado un mosquito y tengo un habon', 'hives'],
    ['ca', 'la mare va tenir un ictus el maig i ja està a casa', 'stroke-said'],
    ['en', 'I need a letter, I broke my wrist in March', 'fracture-said'],
    ['es', 'le doy el pecho al niño y desde ayer tengo un pecho rojo y duro que me duele mucho', 'chest-pain'],
    ['es', 'tiene doce dias y el ojito le amanece pegado', 'violence'],
    ['es', 'estuve dos horas esperando, casi me da algo', 'less-movement'],
    ['es', 'se me escapa el pis desde el segundo parto, hace dos años ya', 'labour'],
    ['es', 'tuvo una convulsion de fiebre a los dos años y ya nunca mas', 'seizure'],
    ['es', 'hago un trabajo sobre el suicidio y busco un psicologo', 'suicidal'],
  ] as const)('%s: "%s" is no %s', (language, text, finding) => {
    expect(told(language, text, 40).findings).not.toContain(finding);
  });

  test.each([
    ['es', 'tengo lumbago y no orino desde ayer', 'no-urine'],
    ['es', 'no orino bien y me escuece', 'dysuria'],
    ['es', 'vomito y no expulso gases', 'no-gas'],
    ['es', 'mi bebé bebe poco', 'infant-said'],
    ['ca', 'no pixa des d’ahir', 'no-urine'],
    ['en', 'a sudden headache', 'sudden'],
    ['ca', 'em fa mal el coll i tinc les cervicals rígides', 'neck-pain'],
    ['ca', 'm’he cremat amb oli bullint i tinc febre', 'fever'],
    ['en', 'burning blisters on one side of my chest, very sore', 'shingles'],
    ['en', 'I am having a panic attack', 'panic-attack'],
    ['en', 'a flutter in my chest and chest pain', 'chest-pain'],
    ['es', 'doy el pecho y me duele el pecho al respirar', 'chest-pain'],
    ['es', 'mi marido me ha pegado', 'violence'],
    ['es', 'a mi hija le a pegado su novio', 'violence'],
    ['es', 'estoy de 36 semanas y el niño apenas me da patadas', 'less-movement'],
    ['es', 'ha tenido una convulsion con fiebre hace un rato', 'seizure'],
    ['en', 'fever and shivering so hard my teeth chatter', 'rigors'],
    ['es', 'me ha picado una avispa y tengo habones por todo el cuerpo', 'hives'],
    ['ca', 'la mare té un ictus', 'stroke-said'],
    ['en', 'my dad had a stroke in May and is slurring his words now', 'stroke-speech'],
    ['en', 'I broke my wrist this morning', 'fracture-said'],
  ] as const)('%s: "%s" still is %s', (language, text, finding) => {
    expect(told(language, text, 40).findings).toContain(finding);
  });
});

describe('who is weak', () => {
  test.each([
    ['es', 'tiene diarrea y esta flojo'],
    ['ca', 'té diarrea i està fluixa'],
  ] as const)('%s: "%s" is a limp child, a tired adult, and the worse where nobody tells the age', (language, text) => {
    expect(told(language, text, 1)).toMatchObject({ level: 2, findings: expect.arrayContaining(['drowsy']) });
    expect(told(language, text)).toMatchObject({ level: 2, findings: expect.arrayContaining(['drowsy']) });
    const grown = told(language, text, 81);
    expect(grown.level).toBe(3);
    expect(grown.findings).toContain('unwell');
    expect(grown.findings).not.toContain('drowsy');
  });

  test.each([
    ['es', 'tiene diarrea y esta muy flojo'],
    ['ca', 'té diarrea i està molt fluixa'],
    ['es', 'tiene fiebre y esta adormilado'],
  ] as const)('%s: "%s" is drowsy at any age', (language, text) => {
    expect(told(language, text, 81)).toMatchObject({ level: 2, findings: expect.arrayContaining(['drowsy']) });
  });
});
