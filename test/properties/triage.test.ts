import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { afterDeadline } from '../../src/agenda/domain/booking-rules.ts';
import type { Effect, EffectResult } from '../../src/conversations/domain/effect.ts';
import { flowTalk, NOW, PATIENT } from '../../src/conversations/test-support/flow-talk.ts';
import { ca } from '../../src/conversations/phrases/ca.ts';
import { en } from '../../src/conversations/phrases/en.ts';
import { es } from '../../src/conversations/phrases/es.ts';
import { LANGUAGES } from '../../src/platform/i18n/language.ts';
import { DAY_MS, HOUR_MS, plusMs, type Instant } from '../../src/platform/time/instant.ts';
import {
  assess,
  assessAbandoned,
  exampleProtocols,
  LEVEL_TERMS,
  replay,
  type Answer,
  type Level,
  type TriageId,
  type TriageInput,
} from '../../src/triage/index.ts';
import { decide } from '../../src/triage/domain/decide.ts';
import { factsIn, UNKNOWN_KINDS, type Facts } from '../../src/triage/domain/fact.ts';
import { LEVELS } from '../../src/triage/domain/level.ts';
import { questionsOf } from '../../src/triage/domain/next-question.ts';
import { isNumberFact } from '../../src/triage/domain/patient-facts.ts';
import { recordOf } from '../../src/triage/domain/record.ts';
import { readProtocol } from '../../src/triage/protocols/load-protocols.ts';
import { HARMLESS_SENTENCES, sentencesIn } from '../../src/triage/test-support/harmless-sentences.ts';
import { RED_FLAG_SENTENCES } from '../../src/triage/test-support/red-flag-sentences.ts';

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
/** With a complaint: where no protocol applies a person takes over, which is no result of rules. */
const complaint = fc
  .tuple(
    fc.constantFrom(...library.flatMap(({ entry }) => entry)),
    fc.uniqueArray(fc.constantFrom(...FINDINGS), { maxLength: 6 }),
  )
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
const input = fc
  .record({
    said: told,
    answers: fc.uniqueArray(fc.tuple(fc.constantFrom(...BOOLEANS), answer), { maxLength: 6, selector: ([id]) => id }),
    ageMonths: fc.option(fc.integer({ min: 0, max: 1_200 }), { nil: undefined }),
  })
  .map(({ said: { language, text }, answers, ageMonths }): TriageInput => ({
    language,
    text,
    patient: { ageMonths },
    answers: new Map(answers),
  }));

const ASSESSMENT = '0190f0f0-0000-7000-8000-0000000000aa' as TriageId;
const BOOKS: readonly Effect['kind'][] = ['find-openings', 'hold', 'book', 'reschedule'];

/** A talk in which triage acts, and comes to this level after so many questions. */
function tellingOf(level: Level, { asked = 0, deadline }: { asked?: number; deadline?: Instant | undefined } = {}) {
  const question = {
    id: 'fever',
    kind: 'boolean',
    prompt: { es: '¿Tiene fiebre?', ca: 'Té febre?', en: 'Any fever?' },
  };
  const answerTo = (effect: Effect): EffectResult | undefined => {
    if (effect.kind !== 'assess-symptoms') return undefined;
    const open = effect.told.asked < asked && !effect.abandoned;
    const decided = { assessmentId: ASSESSMENT, ...(deadline === undefined ? {} : { deadline }) };
    return { kind: 'assessed', level, needsPerson: level <= 2, ...(open ? { question } : decided) };
  };
  return flowTalk({ answer: answerTo, state: { triage: 'active', caller: { patientId: PATIENT }, greeted: true } });
}

describe('the properties of triage', () => {
  test('P1: a further positive finding never lowers the priority', () => {
    fc.assert(
      fc.property(complaint, fc.constantFrom(...FINDINGS), (found, further) => {
        expect(levelOf([...found, further])).toBeLessThanOrEqual(levelOf(found));
      }),
      { numRuns: 300 },
    );
  });

  test('P2: an unknown of any kind is at least as urgent as "no"', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...BOOLEANS), fc.constantFrom(...UNKNOWN_KINDS), (one, id, unknown) => {
        const withAnswer = (value: Answer) =>
          assess({ ...one, answers: new Map([...one.answers, [id, value]]) }, library).decision.level;
        expect(withAnswer({ unknown })).toBeLessThanOrEqual(withAnswer(false));
      }),
      { numRuns: 80 },
    );
  });

  test('P3: the order of answering does not matter', () => {
    fc.assert(
      fc.property(input, (one) => {
        const turned = new Map([...one.answers].toReversed());
        expect(assess({ ...one, answers: turned }, library).decision).toEqual(assess(one, library).decision);
      }),
      { numRuns: 40 },
    );
  });

  test('P4: a stored assessment decides the same again, and says so when it was made with other rules', () => {
    fc.assert(
      fc.property(input, (one) => {
        const stored = JSON.parse(JSON.stringify(recordOf({ input: one }, assess(one, library), library)));
        expect(replay(stored, library)).toEqual({ same: true });
        expect(replay(stored, library.slice(1))).toMatchObject({ because: 'made-with-other-versions' });
        expect(replay({ ...stored, decision: { ...stored.decision, level: 9 } }, library)).toMatchObject({
          because: 'another-decision',
        });
      }),
      { numRuns: 40 },
    );
  });

  test('P5: there is always a level, a reason and a disposition, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), fc.constantFrom(...LANGUAGES), (text, language) => {
        const { decision } = assess({ language, text, patient: {}, answers: new Map() }, library);
        expect(LEVELS).toContain(decision.level);
        expect(decision.reasons.length).toBeGreaterThan(0);
        expect(decision.disposition).not.toBe('');
      }),
      { numRuns: 80 },
    );
  });

  test('P6: what is known of the patient only raises', () => {
    fc.assert(
      fc.property(complaint, fc.subarray(MODIFIERS), (found, modifiers) => {
        expect(levelOf([...found, ...modifiers])).toBeLessThanOrEqual(levelOf(found));
      }),
      { numRuns: 300 },
    );
  });

  test('P7: several complaints are as urgent as the worst of them', () => {
    fc.assert(
      fc.property(complaint, complaint, (one, other) => {
        expect(levelOf([...one, ...other])).toBeLessThanOrEqual(Math.min(levelOf(one), levelOf(other)));
      }),
      { numRuns: 300 },
    );
  });

  test('P8: no time after the deadline is looked for, booked or moved to', () => {
    const soon = fc.integer({ min: 1, max: 7 * 24 }).map((hours) => plusMs(NOW, hours * HOUR_MS));
    fc.assert(
      fc.property(soon, soon, fc.constantFrom<Level>(3, 4), (deadline, start, level) => {
        const refused = afterDeadline({ assessmentId: ASSESSMENT, priority: 3, startBy: deadline }, { start });
        expect(refused?.code).toBe(start > deadline ? 'after-deadline' : undefined);
        const talk = tellingOf(level, { deadline }).say('me duele la muela').press('1').say('me da igual cuándo');
        const searches = talk.effects.filter((effect) => effect.kind === 'find-openings');
        expect(searches.length).toBeGreaterThan(0);
        for (const search of searches) expect(search.notAfter).toBe(deadline);
      }),
      { numRuns: 12 },
    );
  });

  test('P9: at levels 1 and 2 nobody books by himself, whatever is said then, and a person is needed', () => {
    const words = fc.constantFrom('quiero pedir cita mañana', 'sí', '1', 'da igual', 'resérveme ya', 'no', 'mañana');
    fc.assert(
      fc.property(fc.constantFrom<Level>(1, 2), fc.array(words, { maxLength: 6 }), (level, said) => {
        const first = tellingOf(level).say('me duele la muela');
        expect(first.last.person?.urgent).toBe(true);
        const { effects } = said.reduce((talk, text) => talk.say(text), first);
        expect(effects.filter(({ kind }) => BOOKS.includes(kind))).toEqual([]);
        expect(LEVEL_TERMS[level].slot.booking).toBe('none');
      }),
      { numRuns: 40 },
    );
    fc.assert(
      fc.property(complaint, (found) => {
        const decision = decide({ library, facts: factsOf(found), language: 'ca' });
        if (decision.level <= 2) expect(decision.needsPerson).toBe(true);
      }),
    );
  });

  test('P10: every text exists in every language', () => {
    const texts = [
      ...library.flatMap((one) => [
        one.title,
        ...one.questions.map(({ prompt }) => prompt),
        ...[...one.rules, ...one.modifiers, ...(one.default ? [one.default] : [])].map(({ why }) => why),
      ]),
      ...Object.values(LEVEL_TERMS).map(({ words }) => words),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...LANGUAGES), (text, language) => {
        expect(text[language]?.trim()).not.toBe('');
        expect(text[language]).toBeDefined();
      }),
      { numRuns: texts.length * LANGUAGES.length },
    );
    const keys = Object.keys(es).filter((key) => key.startsWith('symptoms.') || key.startsWith('emergency'));
    expect(keys.length).toBeGreaterThan(15);
    for (const catalog of [es, ca, en]) {
      const said: Readonly<Record<string, string>> = catalog;
      expect(keys.filter((key) => (said[key] ?? '').trim() === '')).toEqual([]);
    }
  });

  test('P11: a version never changes: with any part of it otherwise it is refused', () => {
    const read = ({ id, version }: (typeof library)[number]) =>
      readFileSync(join(import.meta.dirname, `../../src/triage/protocols/examples/${id}.${version}.json`), 'utf8');
    /** The document with its nth text, number or truth made another. */
    const changed = (text: string, nth: number): string => {
      let leaf = -1;
      JSON.stringify(JSON.parse(text), (_key, value: unknown) => {
        if (typeof value !== 'object') leaf += 1;
        return value;
      });
      const wanted = nth % (leaf + 1);
      leaf = -1;
      return JSON.stringify(JSON.parse(text), (_key, value: unknown) => {
        if (typeof value === 'object') return value;
        leaf += 1;
        if (leaf !== wanted) return value;
        if (typeof value === 'number') return value + 1;
        return typeof value === 'string' ? `${value}x` : value !== true;
      });
    };
    fc.assert(
      fc.property(fc.constantFrom(...library), fc.nat(), (protocol, nth) => {
        const file = `${protocol.id}.${protocol.version}.json`;
        const text = read(protocol);
        expect(readProtocol(file, text, protocol.sha256)).toMatchObject({ ok: true });
        expect(readProtocol(file, changed(text, nth), protocol.sha256)).toMatchObject({ ok: false });
      }),
      { numRuns: 80 },
    );
  });

  test('P12: a hang-up at any step leaves somebody to be called back, as if what was not asked were possible', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Level>(2, 3, 4),
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 11 }),
        (level, asked, keys) => {
          const begun = tellingOf(level, { asked, deadline: plusMs(NOW, DAY_MS) }).say('me duele la muela');
          const talk = keys.slice(0, asked - 1).reduce((before, key) => before.press(key), begun);
          const { last, effects } = talk.hear({ kind: 'hangup' });
          expect(effects.at(-1)).toMatchObject({ kind: 'assess-symptoms', abandoned: true });
          expect(last.person).toEqual({ reason: 'symptoms-abandoned', urgent: level <= 2 });
        },
      ),
      { numRuns: 40 },
    );
    fc.assert(
      fc.property(input, (one) => {
        const before = assess(one, library).decision.level;
        const after = assessAbandoned(one, library).decision.level;
        expect(after).toBeLessThanOrEqual(before);
        if (before > 1) expect(after).toBeGreaterThan(1);
      }),
      { numRuns: 40 },
    );
  });
});
