import { createHmac, timingSafeEqual } from 'node:crypto';
import { signatureHeaders } from '../../../platform/http/webhook-signature.ts';
import { MINUTE_MS, type Instant } from '../../../platform/time/instant.ts';
import type { CallbackSubject } from '../twilio/status-callback.ts';

export const GATEWAY_STATUS_PATH = '/sms-gateway/status';
/** Standard Webhooks 1.0: what is older, or of the future, is a repetition by somebody else. */
const MOST_SKEW_MS = 5 * MINUTE_MS;

function tokenOf(linkSecret: string, { clinicId, messageId }: CallbackSubject): string {
  const named = `gateway-status:${clinicId}:${messageId}`;
  return createHmac('sha256', linkSecret).update(named).digest('base64url').slice(0, 32);
}

/** Where the gateway reports; it names our message, so that a report finds it even if the answer to our request was lost. */
export function gatewayCallbackUrl(publicUrl: string, linkSecret: string, subject: CallbackSubject): string {
  const { clinicId: c, messageId: m } = subject;
  const query = new URLSearchParams({ c, m, k: tokenOf(linkSecret, subject) });
  return `${publicUrl.replace(/\/+$/, '')}${GATEWAY_STATUS_PATH}?${query}`;
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export function isOurGatewayCallback(linkSecret: string, subject: CallbackSubject, token: string): boolean {
  return isSame(token, tokenOf(linkSecret, subject));
}

export interface SignedReport {
  readonly id: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  readonly body: string;
}

/** Whether a report was signed by the gateway, and lately. */
export function isSignedByGateway(secret: Uint8Array, report: SignedReport, now: Instant): boolean {
  const { id, timestamp = '', signature = '', body } = report;
  if (id === undefined || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now - Number(timestamp) * 1_000) > MOST_SKEW_MS) return false;
  const headers = signatureHeaders([secret], { id, timestampSeconds: Number(timestamp), body });
  const expected = String(headers['webhook-signature']);
  return signature.split(' ').some((given) => isSame(given, expected));
}
