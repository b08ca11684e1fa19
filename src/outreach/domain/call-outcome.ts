import type { TalkInCall } from '../../conversations/index.ts';
import type { Failure } from '../../messaging/index.ts';
import { HOUR_MS, MINUTE_MS } from '../../platform/time/instant.ts';

/** How a call that we placed ended, as the carrier says it (Twilio, "Call status values", 2026-11). */
export type CallEnd = 'completed' | 'busy' | 'no-answer' | 'failed' | 'canceled';

const UNANSWERED: Readonly<Record<Exclude<CallEnd, 'completed'>, Failure>> = {
  busy: { kind: 'temporary', reason: 'busy' },
  'no-answer': { kind: 'temporary', reason: 'no-answer' },
  // The network found nobody under the number, or could not put the call through.
  failed: { kind: 'temporary', reason: 'call-failed' },
  canceled: { kind: 'temporary', reason: 'call-canceled' },
};

/** Picked up, and neither a key nor a word: a machine that screens calls, or nobody at the ear. */
const NO_INPUT: Failure = { kind: 'temporary', reason: 'no-input' };
/** A neutral message was left on it. */
export const MACHINE: Failure = { kind: 'temporary', reason: 'machine' };

/** Picked up by a service that asks who calls, and not put through. */
const SCREENED: Failure = { kind: 'temporary', reason: 'screened' };

/** What a call came to, from how it ended and what was said in it. Undefined: somebody answered us. */
export function failureOfCall(
  end: CallEnd,
  talk: Pick<TalkInCall, 'answered' | 'device'> | undefined,
): Failure | undefined {
  if (talk?.answered) return undefined;
  if (talk?.device === 'voicemail') return MACHINE;
  if (talk?.device === 'screening') return SCREENED;
  return end === 'completed' ? NO_INPUT : UNANSWERED[end];
}

/** `machine_start`, `machine_end_beep`, `machine_end_silence`, `machine_end_other`, `fax`; else `human` or `unknown`. */
export function isMachine(answeredBy: string): boolean {
  return answeredBy.startsWith('machine') || answeredBy === 'fax';
}

/** Codes of the calls API (Twilio's list of errors, 2026-11): the number, or our own set-up. */
const REFUSALS: Readonly<Record<string, Omit<Failure, 'code'>>> = {
  '13223': { kind: 'permanent', reason: 'invalid-number' },
  '13224': { kind: 'permanent', reason: 'invalid-number' },
  '21211': { kind: 'permanent', reason: 'invalid-number' },
  '21214': { kind: 'permanent', reason: 'invalid-number' },
  '21217': { kind: 'permanent', reason: 'invalid-number' },
  '21210': { kind: 'configuration', reason: 'bad-sender' },
  '21212': { kind: 'configuration', reason: 'bad-sender' },
  '20003': { kind: 'configuration', reason: 'not-authorised' },
  '20005': { kind: 'configuration', reason: 'account-suspended' },
  '10001': { kind: 'configuration', reason: 'account-suspended' },
  '21215': { kind: 'configuration', reason: 'region-not-enabled' },
};

export function failureOfRefusedCall(code: number | undefined): Failure {
  if (code === undefined) return { kind: 'configuration', reason: 'refused' };
  const text = String(code);
  const known = Object.hasOwn(REFUSALS, text) ? REFUSALS[text] : undefined;
  return { ...(known ?? { kind: 'configuration', reason: 'refused' }), code: text };
}

/** Whoever was not there may be later. Not after a machine: it has our message, and two of them would worry. */
const RETRY_AFTER_MS: Readonly<Record<string, number>> = {
  busy: 10 * MINUTE_MS,
  'no-answer': HOUR_MS,
  'no-input': HOUR_MS,
  screened: 2 * HOUR_MS,
};
export const MOST_CALLS = 3;

/** How long until the same call is tried again; undefined where it is not. Whether it may ring then is asked then. */
export function retryAfterMs(reason: string, tries: number): number | undefined {
  if (tries >= MOST_CALLS || !Object.hasOwn(RETRY_AFTER_MS, reason)) return undefined;
  return RETRY_AFTER_MS[reason];
}
