import { expect, test } from '@jest/globals';
import { HOUR_MS, MINUTE_MS } from '../../platform/time/instant.ts';
import { messageRetryMs } from './message-retry.ts';

test.each([
  ['unreachable', 1, HOUR_MS],
  ['unreachable', 2, 3 * HOUR_MS],
  ['unreachable', 3, undefined],
  ['unknown-error', 1, 30 * MINUTE_MS],
  ['unknown-error', 2, undefined],
  ['rate-limited', 1, 5 * MINUTE_MS],
  ['limited-by-meta', 1, undefined],
  ['invalid-number', 1, undefined],
  ['toString', 1, undefined],
])('%s, tried %i times: %p', (reason, tries, afterMs) => {
  expect(messageRetryMs(reason, tries)).toBe(afterMs);
});
