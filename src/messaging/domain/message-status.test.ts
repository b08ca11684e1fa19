import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  advances,
  RECEIPT_STATUSES,
  statusesBefore,
  type MessageStatus,
  type ReceiptStatus,
} from './message-status.ts';

function told(receipts: readonly ReceiptStatus[]): MessageStatus {
  return receipts.reduce<MessageStatus>(
    (current, receipt) => (advances(current, receipt) ? receipt : current),
    'unknown',
  );
}

describe('receipts', () => {
  test('in any order and repeated, the same receipts give the same status', () => {
    const receipts = fc.array(fc.constantFrom(...RECEIPT_STATUSES), { maxLength: 6 });
    fc.assert(
      fc.property(receipts, (list) => {
        expect(told([...list, ...list])).toBe(told(list.toReversed()));
      }),
    );
  });

  test('a delivered message does not go back to sent', () => {
    expect(told(['delivered', 'sent', 'accepted', 'failed'])).toBe('delivered');
  });

  test('a message that was dropped or received takes no receipt', () => {
    for (const status of RECEIPT_STATUSES) {
      expect(statusesBefore(status)).not.toContain('dropped');
      expect(statusesBefore(status)).not.toContain('received');
    }
  });

  test('an unknown outcome is settled by any receipt', () => {
    for (const status of RECEIPT_STATUSES) expect(advances('unknown', status)).toBe(true);
  });
});
