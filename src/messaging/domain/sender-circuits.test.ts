import { expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { SenderCircuits } from './sender-circuits.ts';

const NOW = at('2026-11-23T09:00:00Z');
const LINE = '+34910000001';

test('a line rests for a minute after three faults in a row, and one success ends the count', () => {
  const circuits = new SenderCircuits();
  const fails = () => circuits.failed(LINE, { now: NOW, isRefused: false });
  fails();
  fails();
  circuits.succeeded(LINE);
  fails();
  fails();
  expect(circuits.isOpen(LINE, NOW)).toBe(false);
  fails();
  expect(circuits.isOpen(LINE, NOW)).toBe(true);
  expect(circuits.isOpen(LINE, plusMs(NOW, MINUTE_MS))).toBe(false);
  expect(circuits.isOpen('+34910000002', NOW)).toBe(false);
});

test('a line that the carrier refuses as a sender rests at once, and longer', () => {
  const circuits = new SenderCircuits();
  circuits.failed(LINE, { now: NOW, isRefused: true });
  expect(circuits.isOpen(LINE, plusMs(NOW, 9 * MINUTE_MS))).toBe(true);
  expect(circuits.isOpen(LINE, plusMs(NOW, 10 * MINUTE_MS))).toBe(false);
});
