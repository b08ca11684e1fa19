import { expect, test } from '@jest/globals';
import { createGatherer } from './gather.ts';

function desk() {
  const asked: { at: number; name: string }[] = [];
  const timers = new Set<{ at: number; run: () => void }>();
  let now = 0;
  const gather = createGatherer({
    ask: (name) => asked.push({ at: now, name }),
    later: (run, ms) => timers.add({ at: now + ms, run }),
    now: () => now,
  });
  const until = (end: number): void => {
    for (;;) {
      const next = [...timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (!next) break;
      timers.delete(next);
      now = next.at;
      next.run();
    }
    now = end;
  };
  return { asked, gather, until };
}

test('a campaign that sends ten messages a second is asked for once a second, and once more after the last', () => {
  const { asked, gather, until } = desk();
  for (let at = 0; at <= 4_000; at += 100) {
    until(at);
    gather(['messages', 'campaign']);
  }
  until(10_000);
  const campaign = asked.filter(({ name }) => name === 'campaign').map(({ at }) => at);
  expect(campaign).toEqual([120, 1_120, 2_120, 3_120, 4_120]);
});

test('a burst is one refresh, and what a person works with waits no longer than for that', () => {
  const { asked, gather, until } = desk();
  gather(['agenda', 'campaign']);
  gather(['agenda', 'calls']);
  until(500);
  gather(['agenda', 'campaign']);
  until(5_000);
  expect(asked.filter(({ name }) => name === 'agenda').map(({ at }) => at)).toEqual([120, 620]);
  expect(asked.filter(({ name }) => name === 'campaign').map(({ at }) => at)).toEqual([120, 1_120]);
});
