import { expect, test } from '@jest/globals';
import { redFlagsIn } from '../triage/index.ts';
import { warmWords } from './warm-words.ts';

function msOf(work: () => void): number {
  const startedMs = performance.now();
  work();
  return performance.now() - startedMs;
}

test('the first caller does not wait for the tables of words', () => {
  const warming = msOf(warmWords);
  const first = msOf(() => expect(redFlagsIn('mi padre no respira', 'es')).not.toEqual([]));
  // Seconds against milliseconds: a tenth leaves room for a busy machine.
  expect(first).toBeLessThan(warming / 10);
});
