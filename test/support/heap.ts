import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { assert } from '../../src/platform/kernel/assert.ts';

/** What the process holds once all that nobody needs is collected, in MiB. */
export function heapMib(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  assert(typeof collect === 'function', 'a collector');
  collect();
  return process.memoryUsage().heapUsed / 1_048_576;
}
