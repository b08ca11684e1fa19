import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ClinicId, MessageId } from '../../../platform/kernel/ids.ts';

export interface CallbackSubject {
  readonly clinicId: ClinicId;
  readonly messageId: MessageId;
}

const STATUS_PATH = '/twilio/messages/status';

function tokenOf(authToken: string, { clinicId, messageId }: CallbackSubject): string {
  return createHmac('sha256', authToken)
    .update(`message-status:${clinicId}:${messageId}`)
    .digest('base64url')
    .slice(0, 32);
}

/** Where the carrier reports. It names our message, so that a report finds it even if the answer to our request was lost. */
export function statusCallbackUrl(publicUrl: string, authToken: string, subject: CallbackSubject): string {
  const query = new URLSearchParams({
    c: subject.clinicId,
    m: subject.messageId,
    k: tokenOf(authToken, subject),
  });
  return `${publicUrl.replace(/\/+$/, '')}${STATUS_PATH}?${query}`;
}

/** Whether the token was made by us, with any of the tokens in use (they rotate). */
export function isOurCallback(authTokens: readonly string[], subject: CallbackSubject, token: string): boolean {
  const given = Buffer.from(token);
  return authTokens.some((authToken) => {
    const expected = Buffer.from(tokenOf(authToken, subject));
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}
