import { describe, expect, test } from '@jest/globals';
import { required } from '../../../platform/kernel/assert.ts';
import { createLiveLine, type Line, type LineParts } from './live-line.ts';

/** A page, a network and a clock: the stream's ears are in the test's hands. */
function page() {
  const tried: (string | undefined)[] = [];
  const lines: Line[] = [];
  const timers = new Set<{ at: number; run: () => void }>();
  const world = { now: 0, reachable: true, resumed: 0, refused: 0, closed: 0 };
  let ears: Parameters<LineParts['open']>[1] | undefined;
  const line = createLiveLine({
    open: (after, on) => {
      tried.push(after);
      ears = on;
      return () => (world.closed += 1);
    },
    reach: async () => world.reachable,
    later: (run, ms) => {
      const timer = { at: world.now + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    changed: (next) => lines.push(next),
    told: () => undefined,
    resumed: () => (world.resumed += 1),
    refused: () => (world.refused += 1),
  });
  const settle = () => new Promise((done) => setImmediate(done));
  const wait = async (ms: number): Promise<void> => {
    const until = world.now + ms;
    for (;;) {
      const next = [...timers].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
      if (!next) break;
      world.now = next.at;
      timers.delete(next);
      next.run();
      await settle();
    }
    world.now = until;
    await settle();
  };
  return { line, tried, lines, world, wait, settle, ears: () => required(ears, 'a stream') };
}

describe('the line to the server', () => {
  test('a server that is gone is said at once, and the stream goes on after what was seen last', async () => {
    const { tried, lines, world, wait, settle, ears } = page();
    ears().opened();
    ears().told('41', '{}');
    ears().told('', '{}');
    world.reachable = false;
    ears().broken();
    await settle();
    expect(lines).toEqual(['away']);
    for (let tries = 0; tries < 3; tries += 1) {
      await wait(5_000);
      ears().broken();
    }
    expect(new Set(tried.slice(1))).toEqual(new Set(['41']));
    world.reachable = true;
    await wait(5_000);
    ears().opened();
    expect(lines).toEqual(['away', 'live']);
    expect(world.resumed).toBe(1);
  });

  test.each([
    ['opens at once has missed nothing', 200, 0],
    ['opens late has what is shown asked for again', 1_500, 1],
  ])('a first stream that %s', async (_what, ms, resumed) => {
    const { world, wait, ears } = page();
    await wait(ms);
    ears().opened();
    await wait(5_000);
    expect(world.resumed).toBe(resumed);
  });

  test('a stream that is up again within three seconds is not worth a word; one that stays away is', async () => {
    const { lines, world, wait, settle, ears } = page();
    ears().opened();
    ears().broken();
    await wait(1_500);
    ears().opened();
    await wait(10_000);
    expect(lines).toEqual([]);
    ears().broken();
    await settle();
    await wait(4_000);
    expect(lines).toEqual(['stale']);
    expect(world.refused).toBeGreaterThan(0);
  });

  test('a request without an answer has the server looked for, and ends a stream that only seems open', async () => {
    const { line, lines, world, settle, ears } = page();
    ears().opened();
    line.suspect();
    await settle();
    expect(lines).toEqual([]);
    world.reachable = false;
    line.suspect();
    await settle();
    expect(lines).toEqual(['away']);
    expect(world.closed).toBe(1);
  });

  test('a line that says nothing for longer than its heartbeat is taken as broken', async () => {
    const { lines, tried, world, wait, ears } = page();
    ears().opened();
    await wait(15_000);
    ears().told('', '{}');
    await wait(15_000);
    expect(tried).toHaveLength(1);
    world.reachable = false;
    await wait(8_000);
    expect(lines).toEqual(['away']);
  });

  test('a browser without a network says so itself, and tries at once when it has one', async () => {
    const { line, lines, tried, world, ears } = page();
    ears().opened();
    world.reachable = false;
    line.cut();
    expect(lines).toEqual(['away']);
    line.retry();
    expect(tried).toHaveLength(2);
    ears().opened();
    expect(lines).toEqual(['away', 'live']);
  });

  test('a page that is left tries nothing any more', async () => {
    const { line, lines, tried, wait, ears } = page();
    ears().broken();
    line.stop();
    await wait(60_000);
    expect(tried).toHaveLength(1);
    expect(lines).toEqual([]);
  });
});
