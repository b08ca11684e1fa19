import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const prove = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--no-warnings', join(import.meta.dirname, 'main.ts'), ...args], { encoding: 'utf8' });

test('--help says what can be proved, and starts nothing', () => {
  const { status, stdout, stderr } = prove('--help');
  expect([status, stderr]).toEqual([0, '']);
  for (const word of ['campaign-faults', 'screen-pop', 'urgent-kill', '--quick', '--json'])
    expect(stdout).toContain(word);
}, 30_000);

test('an option that there is not is named, with the help and without a stack', () => {
  const { status, stdout, stderr } = prove('--fast');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain("'--fast'");
  expect(stderr).toContain('npm run prove');
  expect(stderr).not.toMatch(/at .*\.ts:\d+/);
}, 30_000);
