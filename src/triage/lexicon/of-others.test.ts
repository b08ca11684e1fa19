import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import { readLines } from '../../platform/i18n/word-files.ts';
import { checkInput } from '../domain/check-input.ts';
import { assess, exampleProtocols } from '../index.ts';
import { readText } from './read-text.ts';

const library = exampleProtocols();

function levelOf(language: Language, text: string, ageYears: number): number {
  const input = checkInput({ language, text, patient: { ageYears } }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  return assess(input.value, library).decision.level;
}

function toldIn(language: Language, text: string): readonly string[] {
  return readText(text, language)
    .matches.filter(({ negated, past }) => !negated && !past)
    .map(({ finding }) => finding);
}

describe('what is told of others, and then what the caller wants', () => {
  test.each([
    ['es', 'a la vecina le dio un ictus el domingo, yo estoy bien, quiero mirarme el colesterol', 'stroke-said'],
    [
      'es',
      'a la vecina se la llevó la ambulancia ayer con un ictus, ya está en casa. Quiero una revisión',
      'stroke-said',
    ],
    ['en', "my neighbour collapsed last week, she's home from hospital now. I left my umbrella", 'fainted'],
    ['es', 'mi cuñado se quedó tieso de un infarto en Navidad. Quiero pedir cita para un chequeo', 'heart-attack-said'],
    ['es', 'mi abuela se cayó anoche y la operan hoy. Me la cambia para la semana que viene', 'fall'],
    ['es', 'vi una película en la que uno se moría de un derrame. Lo mío es que duermo mal', 'stroke-said'],
    ['es', 'soy enfermera y me paso el día viendo hemorragias. Lo mío es una verruga', 'bleeding'],
    ['es', 'me mordió un perro hace tres semanas y ya está curado', 'animal-bite'],
    ['ca', 'el meu sogre va fer un infart fa quinze dies. El que jo tinc és un galindó', 'heart-attack-said'],
    ['ca', "al carrer hi ha hagut un accident i ha arribat l'ambulància. Arribaré tard a la visita", 'emergency-said'],
    ['ca', 'la gata em va esgarrapar fa tres setmanes i allò ja està curat', 'animal-bite'],
    ['en', 'my mate dropped down dead on Saturday, massive heart attack. I feel grand myself', 'heart-attack-said'],
    ['en', "I read that dizzy spells can be a stroke. What I'm after is my tablets", 'stroke-said'],
    ['en', "I'm a paramedic, did a cardiac arrest this morning so I'm running late", 'heart-attack-said'],
  ] as const)('%s: "%s" tells no %s', (language, text, finding) => {
    expect(toldIn(language, text)).not.toContain(finding);
  });

  test.each([
    ['nobody comes to himself', 'es', 'a la vecina le dio un ictus el domingo', 'stroke-said'],
    ['nobody says when', 'es', 'a la vecina le ha dado un ictus. Quiero pedir cita', 'stroke-said'],
    ['it goes on', 'es', 'a la vecina le dio un ictus el domingo y no habla. Quiero pedir cita', 'stroke-said'],
    ['it is one of the house', 'es', 'a mi marido le dio un ictus el domingo. Quiero pedir cita', 'stroke-said'],
    ['who is home may have it again', 'es', 'mi padre se ha desmayado, ya está en casa. Quiero pedir cita', 'fainted'],
    ['it is of now', 'en', 'my neighbour collapsed again, she is home from hospital. I left my umbrella', 'fainted'],
    ['help is called for', 'es', 'al vecino le dio un infarto ayer. Quiero pedir una ambulancia', 'heart-attack-said'],
    [
      'it is told of who speaks',
      'es',
      'al vecino le dio un infarto ayer y yo noto dolor en el pecho. Quiero cita',
      'chest-pain',
    ],
    [
      'they have the same',
      'en',
      "my mate had a stroke on Saturday. I've got the same thing. Can I book",
      'stroke-said',
    ],
    [
      'it is another thought',
      'en',
      'my mate died on Saturday, chest pain all night. I just want a check',
      'chest-pain',
    ],
  ] as const)('counts where %s', (_why, language, text, finding) => {
    expect(toldIn(language, text)).toContain(finding);
  });
});

const DANGERS = readLines(`${import.meta.dirname}/../test-support/beside-calm`);

describe.each([...DANGERS])('dangers beside what calms (%s)', (_rule, lines) => {
  test('are ten at least', () => {
    expect(lines.length).toBeGreaterThanOrEqual(10);
  });

  test('stay level 1 or 2', () => {
    const lost = lines.filter((line) => {
      const [told, age, text = ''] = line.split('|');
      const language = LANGUAGES.find((one) => one === told);
      if (language === undefined) throw new Error(`no such language: ${line}`);
      return levelOf(language, text, Number(age)) > 2;
    });
    expect(lost).toEqual([]);
  });
});
