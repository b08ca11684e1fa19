import { expect, test } from '@jest/globals';
import { activityOf, queueFigures, waitTone } from './queue-figures.ts';
import type { QueueOut } from './queue-queries.ts';

const NOW = Date.parse('2026-11-23T09:05:00Z');
const call = (kind: string, status: string, enteredAt: string) => ({ kind, status, enteredAt });

test('who waits is counted, who talks or is to be called back is not', () => {
  const queue = {
    calls: [
      call('waiting', 'waiting', '2026-11-23T09:03:00Z'),
      call('direct', 'ringing', '2026-11-23T09:04:30Z'),
      call('waiting', 'talking', '2026-11-23T08:00:00Z'),
      call('callback', 'waiting', '2026-11-23T08:00:00Z'),
    ],
    agents: [{ presence: 'available' }, { presence: 'busy' }, { presence: 'away' }],
  } as unknown as QueueOut;
  expect(queueFigures(queue, NOW)).toEqual({
    waiting: 2,
    longestMs: 120_000,
    talking: 1,
    callbacks: 1,
    available: 1,
    there: 2,
  });
});

test('a long wait calls for somebody', () => {
  expect([waitTone(59_000), waitTone(60_000), waitTone(120_000)]).toEqual(['good', 'doubt', 'bad']);
});

test('who talks is said to talk, also who was called in; only who asked for it is left alone', () => {
  const talk: Parameters<typeof activityOf>[1][number] = {
    status: 'talking',
    staffId: 'ana',
    people: [
      { role: 'agent', staffId: 'ana', status: 'joined' },
      { role: 'target', staffId: 'berta', status: 'joined' },
      { role: 'target', staffId: 'clara', status: 'calling' },
    ],
  };
  const at = (staffId: string) => activityOf({ staffId, presence: 'busy' }, [talk]);
  expect(['ana', 'berta', 'clara', 'dora'].map(at)).toEqual(['talking', 'talking', 'busy', 'busy']);
  expect(activityOf({ staffId: 'ana', presence: 'busy' }, [{ ...talk, status: 'ringing' }])).toBe('ringing');
  expect(activityOf({ staffId: 'ana', presence: 'available' }, [{ ...talk, status: 'waiting' }])).toBe('available');
});
