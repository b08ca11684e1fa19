import { z } from 'zod';
import type { Failure, FailureKind } from '../../domain/message-status.ts';

/** The words of the contract in README.md. */
export const gatewayStatus = z.enum(['accepted', 'sent', 'delivered', 'failed']);

const FAILURES: Readonly<Record<string, readonly [FailureKind, string]>> = {
  'invalid-recipient': ['permanent', 'invalid-number'],
  'not-a-mobile': ['permanent', 'not-a-mobile'],
  'unknown-recipient': ['permanent', 'unknown-number'],
  'opted-out': ['suppress', 'opted-out'],
  blocked: ['suppress', 'blocked'],
  unreachable: ['temporary', 'unreachable'],
  expired: ['temporary', 'expired'],
  overloaded: ['temporary', 'rate-limited'],
  'content-refused': ['content', 'filtered'],
  'too-long': ['content', 'too-long'],
  'sender-refused': ['configuration', 'bad-sender'],
  'not-authorised': ['configuration', 'not-authorised'],
  'region-not-enabled': ['configuration', 'region-not-enabled'],
};

/** What a code of a report means to us. One that the table lacks is `temporary`: the address is not held against the patient. */
export function gatewayFailure(code: string | undefined): Failure {
  if (code === undefined) return { kind: 'temporary', reason: 'no-reason-given' };
  const known = Object.hasOwn(FAILURES, code) ? FAILURES[code] : undefined;
  return known ? { kind: known[0], reason: known[1], code } : { kind: 'temporary', reason: 'other', code };
}

/** The same of a refused request: a code that the table lacks is a matter of how we are set up. */
export function gatewayRefusal(status: number, code: string | undefined): Failure {
  if (code !== undefined && Object.hasOwn(FAILURES, code)) return gatewayFailure(code);
  const reason = status === 401 || status === 403 ? 'not-authorised' : 'refused';
  return { kind: 'configuration', reason, code: code ?? `http-${status}` };
}
