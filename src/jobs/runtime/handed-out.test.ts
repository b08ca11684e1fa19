import { describe, expect, test } from '@jest/globals';
import type { JobId } from '../../platform/kernel/ids.ts';
import { plusMs, type Instant } from '../../platform/time/instant.ts';
import { HandedOut } from './handed-out.ts';

const NOW = 1_000_000 as Instant;
const job = (id: string, attempts = 0) => ({ id: id as JobId, attempts });

describe('due work', () => {
  test('is put into the queue once while the queue has it', () => {
    const handed = new HandedOut();
    expect(handed.newOf([job('a'), job('b')], NOW)).toEqual([job('a'), job('b')]);
    expect(handed.newOf([job('a'), job('b'), job('c')], plusMs(NOW, 100))).toEqual([job('c')]);
    expect(handed.size).toBe(3);
  });

  test('is put there again when the queue may have lost it, and another try of it at once', () => {
    const handed = new HandedOut();
    handed.newOf([job('a'), job('b')], NOW);
    expect(handed.newOf([job('a', 1), job('b')], plusMs(NOW, 100))).toEqual([job('a', 1)]);
    expect(handed.newOf([job('a', 1), job('b')], plusMs(NOW, 2_000))).toEqual([job('b')]);
    handed.forget();
    expect(handed.newOf([job('a', 1), job('b')], plusMs(NOW, 2_001))).toHaveLength(2);
  });

  test('that a worker took here or elsewhere is not counted any more', () => {
    const handed = new HandedOut();
    handed.newOf([job('a'), job('b'), job('c')], NOW);
    handed.taken(job('a').id);
    expect(handed.size).toBe(2);
    handed.newOf([job('c')], NOW);
    expect(handed.size).toBe(1);
  });
});
