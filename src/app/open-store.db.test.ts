import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { parseEnvironment } from '../platform/config/config.ts';
import { openStore } from './open-store.ts';

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('a PostgreSQL that is frozen is left at once, with a sentence, and ends when it goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'centralita-store-'));
  const store = await openStore(parseEnvironment({ CENTRALITA_MODE: 'demo' }), folder);
  const pid = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGSTOP');
  try {
    expect(store.leave()).toBe(
      `PostgreSQL (process ${pid}) does not answer: it was told to end, and ends when it goes on.`,
    );
    expect(lives(pid)).toBe(true);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  for (let looks = 0; looks < 200 && lives(pid); looks += 1) await wait(50);
  expect(lives(pid)).toBe(false);
  expect(store.leave()).toBeUndefined();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);
