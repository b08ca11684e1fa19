import { expect, test } from '@jest/globals';
import { exampleProtocols } from './protocols/load-protocols.ts';
import { saidIn, scoreOfCallers } from './test-support/callers.ts';

const library = exampleProtocols();
const said = ['second', 'third'].flatMap(saidIn);

/**
 * Ordinary ways to say things, by people who never saw our words; each language written for itself. As truth of the level stands
 * what the engine gives to the findings of the label, so that what is raised by likeness to cases (1.7.0) counts as too much here even
 * where a clinician would raise it. Floors: it may only become better.
 */
test.each([
  // First run: first finding 60.7 %, emergencies recognised 71.3 %. With what sentences beside these had taught, before these were
  // looked at: 76.6 % and 83.2 %.
  ['es', { first: 0.85, recognised: 0.97, right: 0.878, over: 0.215 }],
  // Over-triage was 0.21 in Catalan and 0.18 in English, right 0.84 in Catalan, while a mere likeness could still lower what nobody understood.
  // First run: 47.1 % and 60.7 %. Before these were looked at: 60.8 % and 72.6 %.
  ['ca', { first: 0.77, recognised: 0.97, right: 0.829, over: 0.302 }],
  // First run: 49.8 % and 62.7 %. Before these were looked at: 68.5 % and 75.1 %.
  ['en', { first: 0.82, recognised: 0.97, right: 0.86, over: 0.243 }],
] as const)('what ordinary callers say is read (%s)', (language, floor) => {
  const score = scoreOfCallers(said, language, library);
  console.log(`${language}: ${JSON.stringify(score)}`);
  expect(score.count).toBeGreaterThanOrEqual(500);
  expect(score.first).toBeGreaterThanOrEqual(floor.first);
  expect(score.recognised).toBeGreaterThanOrEqual(floor.recognised);
  expect(score.right).toBeGreaterThanOrEqual(floor.right);
  expect(score.over).toBeLessThanOrEqual(floor.over);
});
