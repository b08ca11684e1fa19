import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ClinicId, MessageId } from '../../../platform/kernel/ids.ts';

export interface CallbackSubject {
  readonly clinicId: ClinicId;
  readonly messageId: MessageId;
}

const STATUS_PATH = '/twilio/messages/status';

function tokenOf(linkSecret: string, { clinicId, messageId }: CallbackSubject): string {
  return createHmac('sha256', linkSecret)
    .update(`message-status:${clinicId}:${messageId}`)
    .digest('base64url')
    .slice(0, 32);
}

/** Where the carrier reports. It names our message, so that a report finds it even if the answer to our request was lost. */
export function statusCallbackUrl(publicUrl: string, linkSecret: string, subject: CallbackSubject): string {
  const query = new URLSearchParams({
    c: subject.clinicId,
    m: subject.messageId,
    k: tokenOf(linkSecret, subject),
  });
  return `${publicUrl.replace(/\/+$/, '')}${STATUS_PATH}?${query}`;
}

/** Whether the token was made by us. */
export function isOurCallback(linkSecret: string, subject: CallbackSubject, token: string): boolean {
  const given = Buffer.from(token);
  const expected = Buffer.from(tokenOf(linkSecret, subject));
  return given.length === expected.length && timingSafeEqual(given, expected);
}
