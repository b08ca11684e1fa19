import { describe, expect, test } from '@jest/globals';
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

describe.skip('never run', () => {
  test('of its own time', () => new Promise(() => undefined), 5);
});

test('the runner limits every test so', async () => {
  const [left] = getState().rootDescribeBlock.children.flatMap((block) =>
    block.type === 'describeBlock' ? block.tests : [],
  );
  await expect((required(left, 'test').fn as () => Promise<unknown>)()).rejects.toThrow('exceeded its time of 5 ms');
});
