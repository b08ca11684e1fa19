import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import {
  assess,
  assessAbandoned,
  exampleProtocols,
  LEVEL_TERMS,
  replay,
  type Answer,
  type TriageInput,
} from '../index.ts';
import { HARMLESS_SENTENCES, sentencesIn } from '../test-support/harmless-sentences.ts';
import { RED_FLAG_SENTENCES } from '../test-support/red-flag-sentences.ts';
import { checkInput } from './check-input.ts';
import { decide } from './decide.ts';
import { factsIn, UNKNOWN_KINDS, type Facts } from './fact.ts';
import { LEVELS } from './level.ts';
import { questionsOf } from './next-question.ts';
import { isNumberFact } from './patient-facts.ts';
import { recordOf } from './record.ts';

const library = exampleProtocols();
const FINDINGS = [
  ...new Set(
    library.flatMap(({ rules, entry, modifiers }) => [
      ...rules.flatMap(({ when }) => factsIn(when)),
      ...entry,
      ...modifiers.map(({ fact }) => fact),
    ]),
  ),
].filter((fact) => !isNumberFact(fact));
const MODIFIERS = [...new Set(library.flatMap(({ modifiers }) => modifiers.map(({ fact }) => fact)))];
const BOOLEANS = [...questionsOf(library).values()].filter(({ kind }) => kind === 'boolean').map(({ id }) => id);

const factsOf = (found: readonly string[]): Facts => ({
  findings: new Map(found.map((finding) => [finding, 'yes'])),
  numbers: new Map(),
});
const levelOf = (found: readonly string[]) => decide({ library, facts: factsOf(found), language: 'es' }).level;
const some = fc.uniqueArray(fc.constantFrom(...FINDINGS), { maxLength: 6 });
/** With a complaint: where no protocol applies a person takes over, which is no result of rules. */
const complaint = fc
  .tuple(fc.constantFrom(...library.flatMap(({ entry }) => entry)), some)
  .map(([one, others]) => [one, ...others]);

const told = fc.constantFrom(
  ...LANGUAGES.flatMap((language) =>
    [...sentencesIn(RED_FLAG_SENTENCES[language]), ...sentencesIn(HARMLESS_SENTENCES[language])].map((text) => ({
      language,
      text,
    })),
  ),
);
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.boolean(),
  fc.constantFrom(...UNKNOWN_KINDS).map((unknown) => ({ unknown })),
);
const answers = fc.uniqueArray(fc.tuple(fc.constantFrom(...BOOLEANS), answer), {
  maxLength: 6,
  selector: ([id]) => id,
});
const input = fc
  .record({ told, answers, ageMonths: fc.option(fc.integer({ min: 0, max: 1_200 }), { nil: undefined }) })
  .map(({ told: { language, text }, answers: given, ageMonths }): TriageInput => ({
    language,
    text,
    patient: { ageMonths },
    answers: new Map(given),
  }));

describe('the engine', () => {
  test('a further finding never makes a complaint less urgent', () => {
    fc.assert(
      fc.property(complaint, fc.constantFrom(...FINDINGS), (found, further) => {
        expect(levelOf([...found, further])).toBeLessThanOrEqual(levelOf(found));
      }),
      { numRuns: 400 },
    );
  });

  test('an unknown of any kind is at least as urgent as "no"', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...BOOLEANS), fc.constantFrom(...UNKNOWN_KINDS), (one, id, unknown) => {
        const withAnswer = (value: Answer) =>
          assess({ ...one, answers: new Map([...one.answers, [id, value]]) }, library).decision.level;
        expect(withAnswer({ unknown })).toBeLessThanOrEqual(withAnswer(false));
      }),
      { numRuns: 150 },
    );
  });

  test('the order of answering does not matter', () => {
    fc.assert(
      fc.property(input, (one) => {
        const turned = new Map([...one.answers].toReversed());
        expect(assess({ ...one, answers: turned }, library).decision).toEqual(assess(one, library).decision);
      }),
      { numRuns: 100 },
    );
  });

  test('a stored assessment decides the same again, and says so when it was made with other rules', () => {
    fc.assert(
      fc.property(input, (one) => {
        const stored = JSON.parse(JSON.stringify(recordOf({ input: one }, assess(one, library), library)));
        expect(replay(stored, library)).toEqual({ same: true });
        expect(replay(stored, library.slice(1))).toMatchObject({ because: 'made-with-other-versions' });
        expect(replay({ ...stored, decision: { ...stored.decision, level: 9 } }, library)).toMatchObject({
          because: 'another-decision',
        });
      }),
      { numRuns: 100 },
    );
  });

  test('there is always a level, a reason and a disposition, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), fc.constantFrom(...LANGUAGES), (text, language) => {
        const { decision } = assess({ language, text, patient: {}, answers: new Map() }, library);
        expect(LEVELS).toContain(decision.level);
        expect(decision.reasons.length).toBeGreaterThan(0);
        expect(decision.disposition).not.toBe('');
      }),
      { numRuns: 150 },
    );
  });

  test('what is known of the patient only raises', () => {
    fc.assert(
      fc.property(complaint, fc.subarray(MODIFIERS), (found, modifiers) => {
        expect(levelOf([...found, ...modifiers])).toBeLessThanOrEqual(levelOf(found));
      }),
      { numRuns: 300 },
    );
  });

  test('several complaints are as urgent as the worst of them', () => {
    fc.assert(
      fc.property(complaint, complaint, (one, other) => {
        expect(levelOf([...one, ...other])).toBeLessThanOrEqual(Math.min(levelOf(one), levelOf(other)));
      }),
      { numRuns: 300 },
    );
  });

  test('at levels 1 and 2 nobody books by himself and a person is needed', () => {
    fc.assert(
      fc.property(complaint, (found) => {
        const decision = decide({ library, facts: factsOf(found), language: 'ca' });
        if (decision.level > 2) return;
        expect(decision.needsPerson).toBe(true);
        expect(LEVEL_TERMS[decision.level].slot.booking).toBe('none');
      }),
    );
  });

  test('whoever hangs up is as urgent as what could still have come out, but not level 1 without a fact', () => {
    fc.assert(
      fc.property(input, (one) => {
        const before = assess(one, library).decision.level;
        const after = assessAbandoned(one, library).decision.level;
        expect(after).toBeLessThanOrEqual(before);
        if (before > 1) expect(after).toBeGreaterThan(1);
      }),
      { numRuns: 100 },
    );
    const sugar: TriageInput = {
      language: 'en',
      text: "my sugar is 45 and I'm sweating",
      patient: {},
      answers: new Map(),
    };
    expect(assess(sugar, library).decision.level).toBe(1);
    expect(assessAbandoned(sugar, library).decision.level).toBe(1);
    const headache: TriageInput = { language: 'es', text: 'me duele la cabeza', patient: {}, answers: new Map() };
    expect(assess(headache, library).decision.level).toBe(4);
    expect(assessAbandoned(headache, library).decision.level).toBe(2);
  });
});

describe('words', () => {
  const levelFor = (text: string, language: 'es' | 'ca' | 'en' = 'es', ageMonths?: number) =>
    assess({ language, text, patient: { ageMonths }, answers: new Map() }, library);
  const found = (text: string, language: 'es' | 'ca' | 'en' = 'es') =>
    levelFor(text, language)
      .matches.filter(({ negated, past }) => !negated && !past)
      .map(({ finding }) => finding);

  test.each([
    ['es', 'mi madre no respira', 'not-breathing'],
    ['es', 'no despierta', 'unresponsive'],
    ['es', 'lleva desde ayer que no orina', 'no-urine'],
    ['ca', 'no es desperta', 'unresponsive'],
    ['ca', 'no pot empassar', 'cannot-swallow'],
    ['en', 'he cannot swallow', 'cannot-swallow'],
    ['es', 'no para de sangrar', 'bleeding-unstoppable'],
    ['es', 'no se me pasa el dolor de pecho', 'chest-pain'],
    ['es', 'no puedo más del dolor de barriga', 'abdominal-pain'],
  ] as const)('%s: "%s" is a red flag, no denial', (language, text, finding) => {
    expect(found(text, language)).toContain(finding);
  });

  test.each([
    ['es', 'no tengo fiebre ni dolor en el pecho, quiero cita'],
    ['ca', 'no tinc febre ni mal al pit, vull hora'],
    ['en', 'no fever and no chest pain, I want an appointment'],
  ] as const)('%s: what is denied is not set, but it clears nothing either', (language, text) => {
    const { matches, facts, decision } = levelFor(text, language);
    expect(matches).toContainEqual(expect.objectContaining({ finding: 'chest-pain', negated: true }));
    expect(facts.findings.has('chest-pain')).toBe(false);
    expect(decision.level).toBe(5);
  });

  test('"no fever" in a text does not clear the fever that the thermometer shows', () => {
    const one = assess(
      { language: 'es', text: 'no tiene fiebre', patient: { ageMonths: 2 }, answers: new Map([['temperature', 38.4]]) },
      library,
    );
    expect(one.decision.level).toBe(2);
  });

  test('minimising words change nothing', () => {
    for (const text of ['me duele el pecho', 'me duele un poco el pecho, no será nada'])
      expect(levelFor(text).decision.level).toBe(2);
  });

  test('what is over is not absent: stroke signs that went away are level 2', () => {
    expect(levelFor('se le torció la boca pero ya se le ha pasado').decision).toMatchObject({ level: 2 });
    expect(levelFor('se le ha torcido la boca').decision).toMatchObject({ level: 1 });
  });

  test('an illness of years ago is no complaint of today', () => {
    expect(found('hace cinco años tuve un infarto')).not.toContain('heart-attack-said');
  });

  test.each([
    ['tiene 39,5 de fiebre', 'temperature', 39.5],
    ['tiene treinta y ocho y medio de fiebre', 'temperature', 38.5],
    ['me duele un 9 sobre 10', 'pain-score', 9],
    ['glucosa de 420', 'glucose', 420],
    ['satura a 88', 'oxygen', 88],
  ])('"%s" tells the number %s', (text, name, value) => {
    expect(levelFor(text).facts.numbers.get(name)).toBe(value);
  });

  test('"tres meses" is an age of a child and a duration of a pain', () => {
    expect(levelFor('mi bebé de dos meses tiene fiebre').facts.findings.get('under-3-months')).toBe('yes');
    expect(levelFor('me duele la rodilla desde hace dos meses').facts.findings.has('under-3-months')).toBe(false);
  });

  test('a slip of the finger is read, a word of its own is left alone', () => {
    expect(found('tengo convulsones')).toContain('seizure');
    expect(found('estoy triste')).not.toContain('trismus');
  });

  test('two ages that do not fit are both looked at, and a person asks', () => {
    const { decision } = levelFor('mi bebé de 2 meses tiene fiebre', 'es', 480);
    expect(decision).toMatchObject({ level: 2, needsPerson: true });
    expect(decision.doubts).toContain('ages-differ');
  });

  test('words that say nothing known lead to a person, never to routine', () => {
    expect(levelFor('xyz qwerty').decision).toMatchObject({
      level: 3,
      needsPerson: true,
      disposition: 'person-or-callback-today',
    });
  });
});

test('an age in years is the age in months', () => {
  const checked = checkInput(
    { language: 'es', patient: { ageYears: 2, ageMonths: 30 }, answers: { fever: 'yes', severe: 'refused' } },
    library,
  );
  expect(checked).toMatchObject({ ok: true, value: { patient: { ageMonths: 30 } } });
  expect(checked.ok && [...checked.value.answers]).toEqual([
    ['fever', true],
    ['severe', { unknown: 'refused' }],
  ]);
});
