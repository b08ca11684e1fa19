import type { Failure, FailureKind, ReceiptStatus } from '../../domain/message-status.ts';

/** Twilio's message status (docs "Message resource", 2026-11) → ours. `canceled` only follows an act of ours or a validity that ran out. */
const STATUSES: Readonly<Record<string, ReceiptStatus>> = {
  accepted: 'accepted',
  scheduled: 'accepted',
  queued: 'accepted',
  sending: 'accepted',
  sent: 'sent',
  delivered: 'delivered',
  partially_delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

/** Our status, or undefined where Twilio says something that is no message of ours on its way (`received`, a new word). */
export function receiptStatusOf(twilioStatus: string): ReceiptStatus | undefined {
  return Object.hasOwn(STATUSES, twilioStatus) ? STATUSES[twilioStatus] : undefined;
}

/**
 * Error code → kind and reason; `content` and `configuration` are not the person's, and pause a campaign.
 * Texts of the codes: twilio.com/docs/api/errors, read 2026-11 (see the facts on telephony).
 */
const FAILURES: Readonly<Record<string, readonly [FailureKind, string]>> = {
  '21610': ['suppress', 'opted-out'],
  '30004': ['suppress', 'blocked'],
  '63033': ['suppress', 'blocked'],
  '21211': ['permanent', 'invalid-number'],
  '21265': ['permanent', 'invalid-number'],
  '21614': ['permanent', 'not-a-mobile'],
  '21612': ['permanent', 'not-a-mobile'],
  '30005': ['permanent', 'unknown-number'],
  '30006': ['permanent', 'landline'],
  '63003': ['permanent', 'not-on-whatsapp'],
  '63024': ['permanent', 'not-on-whatsapp'],
  '30003': ['temporary', 'unreachable'],
  '30008': ['temporary', 'unknown-error'],
  '30001': ['temporary', 'rate-limited'],
  '30022': ['temporary', 'rate-limited'],
  '20429': ['temporary', 'rate-limited'],
  '63018': ['temporary', 'rate-limited'],
  '63032': ['temporary', 'limited-by-meta'],
  '63049': ['temporary', 'limited-by-meta'],
  '30036': ['temporary', 'expired'],
  '30007': ['content', 'filtered'],
  '21617': ['content', 'too-long'],
  '63013': ['content', 'policy'],
  '63027': ['content', 'invalid-content'],
  '63028': ['content', 'invalid-content'],
  '63016': ['content', 'template-needed'],
  '63021': ['content', 'invalid-content'],
  '20003': ['configuration', 'not-authorised'],
  '63001': ['configuration', 'not-authorised'],
  '10001': ['configuration', 'account-suspended'],
  '20005': ['configuration', 'account-suspended'],
  '30002': ['configuration', 'account-suspended'],
  '90010': ['configuration', 'account-suspended'],
  '20404': ['configuration', 'not-found'],
  '21212': ['configuration', 'bad-sender'],
  '21606': ['configuration', 'bad-sender'],
  '21659': ['configuration', 'bad-sender'],
  '63007': ['configuration', 'bad-sender'],
  '30034': ['configuration', 'bad-sender'],
  '21408': ['configuration', 'region-not-enabled'],
  '21215': ['configuration', 'region-not-enabled'],
  '60410': ['configuration', 'fraud-block'],
};

/** What a code means to us. A code that the table lacks is `temporary`: the address is not held against the patient. */
export function failureOf(code: string | number | undefined | null): Failure {
  if (code === undefined || code === null || code === '') return { kind: 'temporary', reason: 'no-reason-given' };
  const text = String(code);
  const known = Object.hasOwn(FAILURES, text) ? FAILURES[text] : undefined;
  return known ? { kind: known[0], reason: known[1], code: text } : { kind: 'temporary', reason: 'other', code: text };
}

/** What an HTTP refusal (4xx) of the API means: the code in its body where there is one, else the status itself. */
export function failureOfRefusal(status: number, code: number | undefined): Failure {
  if (code !== undefined) {
    const failure = failureOf(code);
    return failure.reason === 'other' ? { ...failure, kind: 'configuration', reason: 'refused' } : failure;
  }
  const reason = status === 401 || status === 403 ? 'not-authorised' : 'refused';
  return { kind: 'configuration', reason, code: `http-${status}` };
}
