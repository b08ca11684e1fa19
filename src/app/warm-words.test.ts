import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

test('the first caller does not wait for the tables of words', () => {
  // A worker of the tests has built them for another file: only a new process has none.
  const program = fileURLToPath(new URL('./test-support/first-caller.ts', import.meta.url));
  const said = execFileSync(process.execPath, ['--no-warnings', program], { encoding: 'utf8' });
  const { warmingMs, firstMs, found } = JSON.parse(said) as Record<'warmingMs' | 'firstMs' | 'found', number>;
  expect(found).toBeGreaterThan(0);
  // Seconds against milliseconds: a tenth leaves room for a busy machine.
  expect(firstMs).toBeLessThan(warmingMs / 10);
}, 60_000);
