import { expect, test } from '@jest/globals';
import { getState } from 'jest-circus';
import { required } from '../../../src/platform/kernel/assert.ts';
import { within } from './within.ts';

test('work that ends in its time answers, and its faults are its own', async () => {
  await expect(within(() => Promise.resolve(3), 1_000)()).resolves.toBe(3);
  await expect(within(() => Promise.reject(new Error('its own')), 1_000)()).rejects.toThrow('its own');
});

test('work that stands still fails', async () => {
  await expect(within(() => new Promise(() => undefined), 5)()).rejects.toThrow('exceeded its time of 5 ms');
});

const NAME = 'a test that is quick, and stands still when it is run once more';
let runs = 0;
test(NAME, () => ((runs += 1) === 1 ? undefined : new Promise(() => undefined)), 50);

test('the runner gives every test its own time', async () => {
  const quick = getState().rootDescribeBlock.children.find(({ name }) => name === NAME);
  const { fn } = required(quick, NAME) as { fn?: unknown };
  await expect((fn as () => Promise<unknown>)()).rejects.toThrow('exceeded its time of 50 ms');
});
