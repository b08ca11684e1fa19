import { describe, expect, test } from '@jest/globals';
import { HOUR_MS, MINUTE_MS } from '../../platform/time/instant.ts';
import { failureOfCall, failureOfRefusedCall, isMachine, MOST_CALLS, retryAfterMs } from './call-outcome.ts';

describe('what a call came to', () => {
  test.each([
    ['busy', 'busy'],
    ['no-answer', 'no-answer'],
    ['failed', 'call-failed'],
    ['canceled', 'call-canceled'],
    ['completed', 'no-input'],
  ] as const)('%s without an answer is %s', (end, reason) => {
    expect(failureOfCall(end, { answered: false })).toEqual({ kind: 'temporary', reason });
  });

  test('who pressed or said something was reached', () => {
    expect(failureOfCall('completed', { answered: true })).toBeUndefined();
    // Put through by the service that had screened the call.
    expect(failureOfCall('completed', { answered: true, device: 'screening' })).toBeUndefined();
  });

  test('a service that screens calls is told apart from a mailbox, and both from nobody', () => {
    const reasonOf = (talk: Parameters<typeof failureOfCall>[1]) => failureOfCall('completed', talk)?.reason;
    expect(reasonOf({ answered: false, device: 'screening' })).toBe('screened');
    expect(reasonOf({ answered: false, device: 'voicemail' })).toBe('machine');
    expect(reasonOf(undefined)).toBe('no-input');
  });

  test.each([
    ['machine_start', true],
    ['machine_end_beep', true],
    ['machine_end_other', true],
    ['fax', true],
    ['human', false],
    ['unknown', false],
  ])('%s is a machine: %s', (answeredBy, machine) => {
    expect(isMachine(answeredBy)).toBe(machine);
  });

  test('a number that is none is held against the number, an unknown refusal against our set-up', () => {
    expect(failureOfRefusedCall(21217)).toEqual({ kind: 'permanent', reason: 'invalid-number', code: '21217' });
    expect(failureOfRefusedCall(20003)).toEqual({ kind: 'configuration', reason: 'not-authorised', code: '20003' });
    expect(failureOfRefusedCall(29999)).toEqual({ kind: 'configuration', reason: 'refused', code: '29999' });
  });

  test('a busy line is tried again soon, an absent patient later, a machine never, and nobody for ever', () => {
    expect(retryAfterMs('busy', 1)).toBe(10 * MINUTE_MS);
    expect(retryAfterMs('no-answer', 2)).toBe(HOUR_MS);
    expect(retryAfterMs('no-input', 1)).toBe(HOUR_MS);
    expect(retryAfterMs('screened', 1)).toBe(2 * HOUR_MS);
    expect(retryAfterMs('machine', 1)).toBeUndefined();
    expect(retryAfterMs('invalid-number', 1)).toBeUndefined();
    expect(retryAfterMs('busy', MOST_CALLS)).toBeUndefined();
  });
});
