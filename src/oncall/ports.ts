import type { MessagingPorts } from '../messaging/index.ts';
import type { ClinicContext } from '../platform/kernel/context.ts';
import type { MailPorts } from '../platform/mail/mail-sender.ts';
import type { TelephonyPorts } from '../telephony/index.ts';

/** What on-call needs from outside: calls, text messages, emails, and where its own pages and hooks are. */
export interface OnCallPorts extends Pick<TelephonyPorts, 'calls'>, MessagingPorts, MailPorts {
  /** Where the carrier asks about a call to somebody on duty, without a slash at the end: `https://…/twilio/on-call`. */
  readonly onCallHooksUrl: string;
  /** Of the page by which a message is accepted, without a slash at the end: `https://…/on-call`. */
  readonly onCallPageUrl: string;
}

export type OnCallContext = ClinicContext<OnCallPorts>;
