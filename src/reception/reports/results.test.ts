import { expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { callbackFigures, callbackState, savedTime, USUAL_MINUTES } from './results.ts';

const TEN = at('2026-11-23T10:00:00Z');
const LATER = at('2026-11-23T10:00:01Z');

test('a promised call is kept up to the second, and late afterwards', () => {
  expect(callbackState({ promisedAt: TEN, doneAt: TEN }, LATER)).toBe('kept');
  expect(callbackState({ promisedAt: TEN, doneAt: LATER }, LATER)).toBe('late');
  expect(callbackState({ promisedAt: TEN }, LATER)).toBe('overdue');
  expect(callbackState({ promisedAt: TEN }, TEN)).toBe('open');
});

test('one that may still be made in time says nothing yet; one forgotten counts as broken', () => {
  expect(callbackFigures(['kept', 'kept', 'late', 'overdue', 'open'])).toEqual({
    total: 5,
    byState: { kept: 2, late: 1, overdue: 1, open: 1 },
    kept: 0.5,
  });
  expect(callbackFigures(['open']).kept).toBeUndefined();
});

test('the time saved is what was done times what the clinic says it takes', () => {
  const saved = savedTime({ call: 10, talk: 4, reminderCall: 0 }, { ...USUAL_MINUTES, call: 2.5, talk: 1 });
  expect(saved.minutes).toBe(29);
  expect(saved.acts).toContainEqual({ act: 'call', count: 10, minutesEach: 2.5 });
});
