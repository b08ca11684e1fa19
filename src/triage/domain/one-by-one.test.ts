import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../platform/i18n/language.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';
import { ASKED_THROUGH, type Has } from '../test-support/asked-through.ts';
import { bandOf } from '../test-support/vignette.ts';
import { assess, type Assessment } from './assess.ts';
import { checkInput } from './check-input.ts';
import { protocolsFor } from './decide.ts';

const library = exampleProtocols();
/** Far above every limit of a case: asking ends. */
const ENDLESS = 40;
/** Outgrown, or a worse degree of what was denied: true of somebody who is known not to have them. */
const NOT_OF_THEM = new Set(['bulging-fontanelle', 'weak-cry', 'cannot-breathe']);

type Answers = Readonly<Record<string, unknown>>;

function judged(language: Language, text: string, ageYears: number, answers: Answers): Assessment {
  const input = checkInput({ language, text, patient: { ageYears }, answers }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  return assess(input.value, library);
}

/** A patient who tells a complaint and answers what is asked: yes to what he has, a number where he knows it, no to the rest. */
function askedThrough(language: Language, text: string, ageYears: number, has: Has) {
  const answers: Record<string, unknown> = {};
  for (let asked = 0; asked <= ENDLESS; asked += 1) {
    const { decision, facts, nextQuestion } = judged(language, text, ageYears, answers);
    if (!nextQuestion) return { decision, facts, asked, answers };
    answers[nextQuestion.id] = has[nextQuestion.id] ?? (nextQuestion.kind === 'boolean' ? false : 'unknown');
  }
  throw new Error(`asked more than ${ENDLESS} questions: ${text}`);
}

/** What the protocols of a decision ask, and was not asked. */
function notAsked(one: ReturnType<typeof askedThrough>): readonly string[] {
  const open = protocolsFor(library, one.facts)
    .flatMap(({ questions }) => questions)
    .filter(({ id, kind }) => kind === 'boolean' && !(id in one.answers) && !NOT_OF_THEM.has(id))
    .map(({ id }) => id);
  return [...new Set(open)];
}

describe.each(Object.entries(ASKED_THROUGH))('%s, asked through question by question', (_area, cases) => {
  test.each(cases)('%s: "%s" at %i with %j is %s, within %i questions', (language, text, age, has, band, most) => {
    const { decision, asked } = askedThrough(language, text, age, has);
    expect(bandOf(decision.level)).toBe(band);
    expect(asked).toBeLessThanOrEqual(most);
  });

  test.each(cases)('%s: "%s" at %i with %j: nothing that was not asked makes it more urgent', (...told) => {
    const [language, text, age, has] = told;
    const one = askedThrough(language, text, age, has);
    const open = notAsked(one);
    const pairs = open.flatMap((first) => open.map((second) => [first, second] as const));
    const worse = pairs.filter(([first, second]) => {
      const answers = { ...one.answers, [first]: true, [second]: true };
      return judged(language, text, age, answers).decision.level < one.decision.level;
    });
    expect(worse).toEqual([]);
  });
});

describe('a "no" to what somebody told of himself', () => {
  test.each([
    ['es', 'me duele el pecho', 62, 'chest-pain'],
    ['ca', 'em fa mal el pit i la gola', 62, 'chest-pain'],
    ['en', 'I have chest pain and a sore throat', 62, 'chest-pain'],
    ['es', 'se le ha torcido la boca', 70, 'stroke-face'],
  ] as const)('%s: "%s" stays as urgent, and a person’s', (language, text, age, told) => {
    const before = judged(language, text, age, {}).decision;
    const after = judged(language, text, age, { [told]: false }).decision;
    expect(before.level).toBeLessThanOrEqual(2);
    expect(after).toMatchObject({ level: 2, needsPerson: true });
    expect(after.doubts).toContain('unknown-red-flag');
  });

  test('a measured fever is not denied away', () => {
    const { facts, decision } = judged('es', 'mi bebé está raro', 0, { temperature: 38.6, fever: false });
    expect(facts.findings.get('fever')).toEqual({ unknown: 'not-understood' });
    expect(decision.level).toBe(2);
  });
});
