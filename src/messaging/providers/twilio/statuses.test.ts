import { describe, expect, test } from '@jest/globals';
import { failureOf, failureOfRefusal, receiptStatusOf } from './statuses.ts';

describe('what Twilio says, in our words', () => {
  test.each([
    ['accepted', 'accepted'],
    ['scheduled', 'accepted'],
    ['queued', 'accepted'],
    ['sending', 'accepted'],
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'delivered'],
    ['partially_delivered', 'delivered'],
    ['undelivered', 'failed'],
    ['failed', 'failed'],
    ['canceled', 'failed'],
    ['received', undefined],
    ['receiving', undefined],
    ['toString', undefined],
    ['', undefined],
  ] as const)('status %s is %s', (status, ours) => {
    expect(receiptStatusOf(status)).toBe(ours);
  });

  test.each([
    [21610, 'suppress', 'opted-out'],
    [30004, 'suppress', 'blocked'],
    [63033, 'suppress', 'blocked'],
    [21211, 'permanent', 'invalid-number'],
    [21612, 'permanent', 'not-a-mobile'],
    [21614, 'permanent', 'not-a-mobile'],
    [30005, 'permanent', 'unknown-number'],
    [30006, 'permanent', 'landline'],
    [63024, 'permanent', 'not-on-whatsapp'],
    [30003, 'temporary', 'unreachable'],
    [30008, 'temporary', 'unknown-error'],
    [20429, 'temporary', 'rate-limited'],
    [63049, 'temporary', 'limited-by-meta'],
    [30007, 'content', 'filtered'],
    [63016, 'content', 'template-needed'],
    [63028, 'content', 'invalid-content'],
    [20003, 'configuration', 'not-authorised'],
    [63001, 'configuration', 'not-authorised'],
    [10001, 'configuration', 'account-suspended'],
    [20005, 'configuration', 'account-suspended'],
    [30002, 'configuration', 'account-suspended'],
    [30034, 'configuration', 'bad-sender'],
    [63007, 'configuration', 'bad-sender'],
    [21408, 'configuration', 'region-not-enabled'],
    [60410, 'configuration', 'fraud-block'],
    [99999, 'temporary', 'other'],
  ] as const)('code %s is %s: %s', (code, kind, reason) => {
    expect(failureOf(code)).toEqual({ kind, reason, code: String(code) });
  });

  test('a failure without a code is temporary', () => {
    for (const nothing of [undefined, null, '']) expect(failureOf(nothing).kind).toBe('temporary');
  });

  test('a refusal of the API that we do not know is a matter of configuration, not of the patient', () => {
    expect(failureOfRefusal(400, 21999)).toEqual({ kind: 'configuration', reason: 'refused', code: '21999' });
    expect(failureOfRefusal(401, undefined)).toEqual({
      kind: 'configuration',
      reason: 'not-authorised',
      code: 'http-401',
    });
    expect(failureOfRefusal(400, 21211).kind).toBe('permanent');
  });
});
