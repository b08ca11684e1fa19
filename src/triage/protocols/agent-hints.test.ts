import { expect, test } from '@jest/globals';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { agentHintOf } from './agent-hints.ts';
import { exampleProtocols } from './load-protocols.ts';

const questions = exampleProtocols().flatMap((protocol) => protocol.questions);

test('every question of every protocol has a hint for the agent in every language, of its own', () => {
  const hints = questions.flatMap((question) =>
    LANGUAGES.map((language) => ({ id: question.id, language, hint: agentHintOf(question, language) })),
  );
  expect(hints.filter(({ hint }) => hint === undefined)).toEqual([]);
  const distinct = new Set(hints.map(({ hint }) => hint));
  expect(distinct.size).toBe(new Set(questions.map(({ id }) => id)).size * LANGUAGES.length);
});

test('a hint is short enough to be read while somebody waits', () => {
  for (const question of questions)
    for (const language of LANGUAGES)
      expect([question.id, (agentHintOf(question, language) ?? '').length <= 140]).toEqual([question.id, true]);
});

test('a hint that a protocol brings itself goes before the house’s', () => {
  const own = { es: 'Mire el color.', ca: 'Miri el color.', en: 'Look at the colour.' };
  const [question] = questions;
  if (!question) throw new Error('there are no questions');
  expect(agentHintOf({ ...question, agentHint: own }, 'en')).toBe('Look at the colour.');
});
