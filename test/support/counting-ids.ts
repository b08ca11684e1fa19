import type { Brand } from '../../src/platform/kernel/brand.ts';
import { uuidV7, type Ids } from '../../src/platform/kernel/ids.ts';
import type { Instant } from '../../src/platform/time/instant.ts';

/** Ids for tests: a counter behind a fixed time, so that two runs give the same ids. */
export function countingIds(start: Instant): Ids {
  let count = 0;
  return {
    next: <Id extends Brand<string, string>>() => {
      count += 1;
      const bytes = new Uint8Array(10);
      new DataView(bytes.buffer).setUint32(6, count);
      return uuidV7(start + count, bytes) as Id;
    },
  };
}
