import { describe, expect, test } from '@jest/globals';
import { exampleProtocols } from '../protocols/load-protocols.ts';
import { bandOf } from '../test-support/vignette.ts';
import { assess } from './assess.ts';
import { checkInput } from './check-input.ts';

const library = exampleProtocols();
/** Nobody is asked more than this before a level is said. */
const MOST_QUESTIONS = 14;

/** A patient who tells a complaint and answers what is asked: yes to what he has, a number where he knows it, no to the rest. */
function askedThrough(
  language: 'es' | 'ca' | 'en',
  text: string,
  ageYears: number,
  has: Readonly<Record<string, true | number>>,
) {
  const answers: Record<string, unknown> = {};
  for (let asked = 0; asked <= MOST_QUESTIONS; asked += 1) {
    const input = checkInput({ language, text, patient: { ageYears }, answers }, library);
    if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
    const { decision, nextQuestion } = assess(input.value, library);
    if (!nextQuestion) return { level: decision.level, asked };
    answers[nextQuestion.id] = has[nextQuestion.id] ?? (nextQuestion.kind === 'boolean' ? false : 'unknown');
  }
  throw new Error(`asked more than ${MOST_QUESTIONS} questions: ${text}`);
}

describe('a complaint asked through, question by question', () => {
  test.each([
    ['es', 'me duele el pecho', 62, { 'chest-pain': true, 'cold-sweat': true, breathless: true }, 'emergency'],
    ['ca', 'em fa mal el pit', 58, { 'chest-pain': true, 'radiating-pain': true }, 'emergency'],
    ['en', 'I have a headache', 40, { 'thunderclap-headache': true }, 'emergency'],
    ['es', 'me duele la cabeza', 40, {}, 'routine'],
    ['es', 'me duele la barriga', 35, {}, 'routine'],
    ['ca', 'em fa mal la gola', 30, {}, 'routine'],
    ['en', 'my back hurts', 45, { 'saddle-numbness': true }, 'emergency'],
    ['es', 'me duele la espalda', 45, {}, 'routine'],
    ['es', 'me escuece al orinar', 30, {}, 'routine'],
    ['ca', 'tinc mal de queixal', 30, {}, 'routine'],
    ['en', 'I hurt my ankle', 25, { 'cannot-bear-weight': true }, 'urgent'],
  ] as const)('%s: "%s" at %i with %j is %s', (language, text, age, has, band) => {
    const { level, asked } = askedThrough(language, text, age, has);
    expect(bandOf(level)).toBe(band);
    expect(asked).toBeLessThanOrEqual(MOST_QUESTIONS);
  });
});
