import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { RULES, RULES_FILE, rulesPage, testsByRule } from './make-fhir-rules.ts';

const tests = testsByRule();

test.each(Object.keys(RULES))('rule %s of the synchronisation has tests that are named after it', (rule) => {
  expect(tests.get(rule)?.length ?? 0).toBeGreaterThanOrEqual(2);
});

test('a test is named after a rule that there is', () => {
  expect([...tests.keys()].filter((rule) => !Object.hasOwn(RULES, rule))).toEqual([]);
});

test('the page of the rules names the tests that there are: else run scripts/make-fhir-rules.ts', async () => {
  expect(readFileSync(RULES_FILE, 'utf8')).toBe(await rulesPage());
});
