import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { decide } from '../domain/decide.ts';
import { factsIn } from '../domain/fact.ts';
import { isNumberFact } from '../domain/patient-facts.ts';
import { FINDINGS } from '../lexicon/word-lists.ts';
import { factsOf, failuresOf, mutationsOf } from '../test-support/protocol-tests.ts';
import { exampleProtocols, readProtocol } from './load-protocols.ts';
import { protocolSchema } from './protocol-schema.ts';

const FOLDER = join(import.meta.dirname, 'examples');
const library = exampleProtocols();

/** Facts that no words say: the record, a number or a question sets them. */
const NOT_SAID =
  /^(under-|over-|adult$|child$|male$|female$|infant-age-unknown|stroke-resolved|vision-loss-resolved|screen-|any-symptom|recent-onset|chest-wall-pain|simple-faint|effort-breathless|epididymitis-signs|double-dose|testicular-ache|eyelid-swelling|lasting-trouble)/;

describe('the example protocols', () => {
  test('are complete, and marked as examples that nobody has signed', () => {
    expect(library.length).toBe(38);
    expect(new Set(library.map(({ status }) => status))).toEqual(new Set(['example']));
  });

  test.each(library.map((protocol) => [protocol.id, protocol] as const))(
    '%s passes its own tests: each rule fires when it should, and not when it nearly does',
    (_id, protocol) => {
      expect(failuresOf(protocol)).toEqual([]);
    },
  );

  test('a rule that is deleted, less urgent or short of a part of its condition makes a test fail', () => {
    const mutations = library.flatMap((protocol) =>
      mutationsOf(protocol).map(({ what, rules }) => ({ what, failures: failuresOf({ ...protocol, rules }) })),
    );
    const survived = mutations.filter(({ failures }) => failures.length === 0).map(({ what }) => what);
    console.log(
      `mutations of rules: ${mutations.length - survived.length} of ${mutations.length} found by the protocols' tests`,
    );
    expect(survived).toEqual([]);
  });

  test('reach every rule: whoever fulfils it gets its level at least, whatever led to the protocol', () => {
    const lost = library.flatMap(({ id, tests }) =>
      tests
        .filter(({ fires }) => fires)
        .filter(({ facts, level = 5 }) => decide({ library, facts: factsOf(facts), language: 'es' }).level > level)
        .map(({ rule, facts }) => `${id}/${rule} ${JSON.stringify(facts)}`),
    );
    expect(lost).toEqual([]);
  });

  test('name only facts that somebody can say, answer or measure', () => {
    const known = new Set(FINDINGS.map(({ id }) => id));
    const named = library.flatMap(({ rules, entry, modifiers }) => [
      ...rules.flatMap(({ when }) => factsIn(when)),
      ...entry,
      ...modifiers.map(({ fact }) => fact),
    ]);
    expect(
      [...new Set(named)].filter((fact) => !known.has(fact) && !isNumberFact(fact) && !NOT_SAID.test(fact)),
    ).toEqual([]);
  });

  test('ask in every language, in at most twenty words', () => {
    for (const { questions } of library) {
      for (const { id, prompt } of questions) {
        for (const language of LANGUAGES) {
          expect([id, language, prompt[language].split(' ').length <= 20]).toEqual([id, language, true]);
        }
      }
    }
  });

  test('open with a universal screen of four questions at most', () => {
    expect(library[0]?.id).toBe('cribado-universal');
    expect(library[0]?.questions.length).toBeLessThanOrEqual(4);
  });
});

describe('a protocol document', () => {
  const file = 'ictus.1.0.0.json';
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const promised = library.find(({ id }) => id === 'ictus')?.sha256;
  const refusal = (changed: string) => {
    const result = readProtocol(file, changed, promised);
    return result.ok ? undefined : result.error;
  };

  test('is read whatever its layout, and refused when one word of it has changed', () => {
    expect(refusal(JSON.stringify(JSON.parse(text)))).toBeUndefined();
    expect(refusal(text.replace('Signos de ictus', 'Signos de Ictus'))?.code).toBe('protocol-hash-mismatch');
  });

  test.each([
    ['is no JSON', '{', 'is no JSON'],
    ['has a rule with a "not"', text.replace('"any": [', '"not": ['), 'rules.0.when'],
    ['has a level that does not exist', text.replace('"level": 1', '"level": 0'), 'level'],
    ['lacks a language', text.replace(/"ca": "Signes d’ictus",/, ''), 'ca'],
    ['names a source that it does not list', text.replace('"source": "ng128"', '"source": "hearsay"'), 'hearsay'],
  ])('that %s is refused with the place', (_name, changed, fault) => {
    expect(refusal(changed)).toMatchObject({ code: 'protocol-malformed' });
    expect(refusal(changed)?.faults.join('\n')).toContain(fault);
  });

  test('has its form as a JSON Schema beside it', () => {
    const schema: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'protocol.schema.json'), 'utf8'));
    expect(schema).toEqual(z.toJSONSchema(protocolSchema));
  });

  test('stands in the manifest, and the manifest names nothing else', () => {
    const manifest: object = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8'));
    expect(Object.keys(manifest)).toEqual(
      readdirSync(FOLDER)
        .filter((name) => name !== 'manifest.json')
        .toSorted(),
    );
  });
});
