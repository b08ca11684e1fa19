import { expect, test } from '@jest/globals';
import type { Instant } from '../../platform/time/instant.ts';
import { MANNERS, mannersOf } from './ehr-connection.ts';
import { Pace } from './pace.ts';

const never = new AbortController().signal;

function timeline() {
  let now = 0 as Instant;
  const sleepers: { until: number; wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (ms: number, signal: AbortSignal) =>
      new Promise<void>((wake) => {
        const sleeper = { until: now + ms, wake };
        sleepers.push(sleeper);
        signal.addEventListener('abort', () => {
          sleepers.splice(sleepers.indexOf(sleeper), 1);
          wake();
        });
      }),
    sleeping: () => sleepers.length,
    async advance(ms: number) {
      now = (now + ms) as Instant;
      for (const due of sleepers.filter(({ until }) => until <= now)) {
        sleepers.splice(sleepers.indexOf(due), 1);
        due.wake();
      }
      await new Promise(setImmediate);
    },
  };
}

const LIMITS = { requestsPerSecond: 10, burst: 2, concurrency: 4, mostWaiting: 3 };

test('rule 3.9: after the burst, requests go one by one as the bucket fills, live first', async () => {
  const time = timeline();
  const pace = new Pace(LIMITS, time);
  const done: string[] = [];
  const ask = (name: string, lane: 'live' | 'batch') => pace.run(lane, never, async () => void done.push(name));
  const all = [ask('b1', 'batch'), ask('b2', 'batch'), ask('b3', 'batch'), ask('b4', 'batch'), ask('l1', 'live')];
  await time.advance(0);
  expect(done).toEqual(['b1', 'b2']);
  await time.advance(100);
  expect(done).toEqual(['b1', 'b2', 'l1']);
  await time.advance(200);
  await Promise.all(all);
  expect(done).toEqual(['b1', 'b2', 'l1', 'b3', 'b4']);
});

test('rule 3.9: no more than the concurrency is under way, of batch one less', async () => {
  const pace = new Pace({ ...LIMITS, burst: 100, mostWaiting: 100 }, timeline());
  const ends: (() => void)[] = [];
  let most = 0;
  let active = 0;
  const slow = async () => {
    active += 1;
    most = Math.max(most, active);
    await new Promise<void>((end) => ends.push(end));
    active -= 1;
  };
  const all = Array.from({ length: 8 }, () => pace.run('batch', never, slow));
  await new Promise(setImmediate);
  expect(active).toBe(3);
  all.push(pace.run('live', never, slow), pace.run('live', never, slow));
  await new Promise(setImmediate);
  expect(active).toBe(4);
  while (ends.length > 0) {
    ends.shift()?.();
    await new Promise(setImmediate);
  }
  await Promise.all(all);
  expect(most).toBe(4);
});

test('who no longer waits leaves the queue, and the last one leaves no timer', async () => {
  const time = timeline();
  const pace = new Pace({ ...LIMITS, burst: 1 }, time);
  await pace.run('batch', never, async () => undefined);
  const stop = new AbortController();
  const waiting = pace.run('batch', stop.signal, async () => 'ran');
  expect(time.sleeping()).toBe(1);
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ outcome: 'not-done', retryable: true });
  expect(time.sleeping()).toBe(0);
});

test('one more than may wait is refused', async () => {
  const time = timeline();
  const pace = new Pace({ ...LIMITS, burst: 1 }, time);
  const all = Array.from({ length: 4 }, () => pace.run('batch', never, async () => undefined));
  await expect(pace.run('batch', never, async () => undefined)).rejects.toMatchObject({ retryable: true });
  for (let i = 0; i < all.length; i += 1) await time.advance(1_000);
  await Promise.all(all);
});

test('rule 3.9: nobody asks during a rest that the server wanted', async () => {
  const time = timeline();
  const pace = new Pace(LIMITS, time);
  pace.pauseUntil(5_000 as Instant);
  let ran = false;
  const asked = pace.run('live', never, async () => {
    ran = true;
  });
  await time.advance(4_999);
  expect(ran).toBe(false);
  await time.advance(1);
  await asked;
  expect(ran).toBe(true);
});

test('another limit holds at once for who waits already, and gives back nothing that was spent', async () => {
  const time = timeline();
  const pace = new Pace({ ...LIMITS, requestsPerSecond: 1, mostWaiting: 100 }, time);
  let done = 0;
  const ask = () => pace.run('live', never, async () => void (done += 1));
  const all = Array.from({ length: 8 }, ask);
  await time.advance(0);
  expect(done).toBe(2);
  pace.limit({ ...LIMITS, requestsPerSecond: 50, burst: 100, mostWaiting: 100 });
  await time.advance(0);
  expect(done).toBe(2);
  for (let step = 0; step < 5; step += 1) await time.advance(20);
  expect(done).toBe(7);
  pace.limit({ ...LIMITS, requestsPerSecond: 1, mostWaiting: 100 });
  await time.advance(900);
  expect(done).toBe(7);
  await time.advance(100);
  await Promise.all(all);
  expect(time.sleeping()).toBe(0);
});

test('a rest that the server asked for is kept by another limit', async () => {
  const time = timeline();
  const pace = new Pace(LIMITS, time);
  pace.pauseUntil((time.now() + 5_000) as Instant);
  let done = 0;
  const asked = pace.run('live', never, async () => void (done += 1));
  pace.limit({ ...LIMITS, requestsPerSecond: 1_000, burst: 2_000 });
  await time.advance(4_000);
  expect(done).toBe(0);
  await time.advance(1_000);
  await asked;
  expect(done).toBe(1);
});

test.each([
  [undefined, { requestsPerSecond: 10, burst: 20, concurrency: 4 }],
  [1, { requestsPerSecond: 1, burst: 2, concurrency: 4 }],
  [50, { requestsPerSecond: 50, burst: 100, concurrency: 5 }],
  [1_000, { requestsPerSecond: 1_000, burst: 2_000, concurrency: 10 }],
])('a server that bears %s a second has so many places', (requestsPerSecond, limits) => {
  const connection = { id: 'c', revision: 1, baseUrl: '', version: 'R4', auth: { kind: 'none' } } as const;
  expect(mannersOf({ ...connection, requestsPerSecond }, MANNERS)).toMatchObject(limits);
});
