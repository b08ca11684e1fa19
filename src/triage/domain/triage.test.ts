import { describe, expect, test } from '@jest/globals';
import { assess, assessAbandoned, exampleProtocols, type TriageInput } from '../index.ts';
import { checkInput } from './check-input.ts';

const library = exampleProtocols();

/** Its properties, P1 to P12, stand in test/properties/triage.test.ts. */
test('whoever hangs up is as urgent as what could still have come out, but not level 1 without a fact', () => {
  const levels = (language: 'es' | 'en', text: string) => {
    const input: TriageInput = { language, text, patient: {}, answers: new Map() };
    return [assess(input, library).decision.level, assessAbandoned(input, library).decision.level];
  };
  expect(levels('en', "my sugar is 45 and I'm sweating")).toEqual([1, 1]);
  expect(levels('es', 'me duele la cabeza')).toEqual([4, 2]);
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
