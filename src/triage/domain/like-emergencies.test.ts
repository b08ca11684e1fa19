import { expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { required } from '../../platform/kernel/assert.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';
import { likenessOfCases } from '../lexicon/likeness-of-cases.ts';
import { casesOf } from '../lexicon/cases/cases.ts';
import { assess, assessByWords } from './assess.ts';
import type { Answer } from './patient-facts.ts';

const library = exampleProtocols();

const HEADACHE =
  'oiga que a mi mujer le ha dado como un chispazo en la cabeza, el peor de su vida, y no aguanta la luz';
const HEART = 'el meu home s’ha quedat blanc i suat de cop i diu que té com una llosa al damunt i el braç li pesa';

const inputOf = (language: Language, text: string, answers: ReadonlyMap<string, Answer> = new Map()) => ({
  language,
  text,
  patient: {},
  answers,
});

/** Asks on until nothing is left to ask. */
function askedThrough(language: Language, text: string, answer: Answer) {
  const answers = new Map<string, Answer>();
  for (;;) {
    const assessment = assess(inputOf(language, text, answers), library);
    if (!assessment.nextQuestion) return { assessment, answers };
    answers.set(assessment.nextQuestion.id, answer);
  }
}

test.each([
  ['es', HEADACHE],
  ['ca', HEART],
] as const)('%s: a story told as emergencies are goes to a person, though no known word says so', (language, text) => {
  const { decision, nextQuestion } = assess(inputOf(language, text), library);
  expect(assessByWords(inputOf(language, text), library).decision.level).toBeGreaterThan(2);
  expect(decision).toMatchObject({ level: 2, needsPerson: true, disposition: 'clinician-now', maxWaitMinutes: 15 });
  expect(decision.doubts).toContain('like-emergencies');
  expect(decision.reasons[0]).toMatchObject({ rule: 'like-emergencies', possible: true });
  // It is asked on as if nothing had been guessed: whether it is one is still to be found out.
  expect(nextQuestion).toEqual(assessByWords(inputOf(language, text), library).nextQuestion);
});

test('asked through and denied, it is no more; left unknown, it stands', () => {
  const denied = askedThrough('es', HEADACHE, false);
  expect(denied.answers.size).toBeGreaterThan(3);
  expect(denied.assessment.decision.doubts).not.toContain('like-emergencies');
  const unknown = askedThrough('es', HEADACHE, { unknown: 'dont-know' });
  expect(unknown.assessment.decision.level).toBeLessThanOrEqual(2);
});

test.each([
  [
    'es',
    'quería pedir hora para que me miren un lunar que tengo en la espalda desde hace años y que no ha cambiado nada',
  ],
  ['ca', 'voldria canviar l’hora de la meva filla perquè dijous té una excursió de l’escola i no hi podrem venir'],
  ['en', 'I need a new certificate for my gym because the one I had has run out and they ask for it'],
] as const)('%s: what is like no emergency stays as it is', (language, text) => {
  const input = inputOf(language, text);
  expect(assess(input, library).decision.doubts).not.toContain('like-emergencies');
});

test('a case says nothing of itself', () => {
  for (const [language, , text] of casesOf('en').slice(0, 20)) {
    expect(likenessOfCases(text, language).example(5)).not.toBe(text.trim());
  }
});

test('it only raises: no case is less urgent with it than without', () => {
  for (const language of ['es', 'ca', 'en'] as const)
    for (const [, , text] of casesOf(language).filter((_, index) => index % 7 === 0)) {
      const input = inputOf(language, text);
      const { decision } = assess(input, library);
      const raised = decision.doubts.includes('like-emergencies');
      expect(
        raised ? required(decision.reasons[1], 'what the rules said').level : decision.level,
      ).toBeGreaterThanOrEqual(decision.level);
      if (raised) expect(decision.level).toBe(2);
    }
});
