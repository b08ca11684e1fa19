import { describe, expect, test } from '@jest/globals';
import type { TaskOut } from '../../http/shapes/task.ts';
import { countsOf, minutesLeft, shownTasks, snoozeUntil, stepFrom } from './inbox.ts';

const task = (id: string, kind: TaskOut['kind'], mine = false): TaskOut =>
  ({ id, kind, ...(mine ? { owner: { id: 'me', mine } } : {}) }) as unknown as TaskOut;
const TASKS = [task('a', 'callback'), task('b', 'message-unresolved', true), task('c', 'ehr-write')];
const ids = (tasks: readonly TaskOut[]) => tasks.map(({ id }) => id).join('');

describe('the inbox', () => {
  test('shows what is mine, or what came in one way', () => {
    expect(ids(shownTasks(TASKS, { view: 'open', sort: 'all' }))).toBe('abc');
    expect(ids(shownTasks(TASKS, { view: 'mine', sort: 'all' }))).toBe('b');
    expect(ids(shownTasks(TASKS, { view: 'open', sort: 'systems' }))).toBe('c');
    expect(countsOf(TASKS)).toEqual({ all: 3, calls: 1, messages: 1, requests: 0, systems: 1 });
  });

  test('keys go from task to task, stop at the ends, and begin at the top', () => {
    expect([stepFrom(TASKS, undefined, 1), stepFrom(TASKS, 'a', 1), stepFrom(TASKS, 'c', 1)]).toEqual(['a', 'b', 'c']);
    expect([stepFrom(TASKS, 'a', -1), stepFrom(TASKS, 'gone', 1), stepFrom([], 'a', 1)]).toEqual(['a', 'a', undefined]);
  });

  test('a deadline counts down and then up', () => {
    const now = Date.parse('2026-11-23T09:00:00Z');
    expect(minutesLeft('2026-11-23T09:10:00Z', now)).toBe(10);
    expect(minutesLeft('2026-11-23T08:59:00Z', now)).toBe(-1);
    expect(minutesLeft(undefined, now)).toBeUndefined();
    expect(snoozeUntil('tomorrow', now)).toBe('2026-11-24T09:00:00.000Z');
  });
});
