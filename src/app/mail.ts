import type { Environment } from '../platform/config/config.ts';
import { noMailServer, type MailSender } from '../platform/mail/mail-sender.ts';
import { createSmtpSender } from '../platform/mail/smtp-sender.ts';
import { createMailboxSender } from './demo/mailbox-sender.ts';

/** The mail server of the environment; in a demo without one the simulator's mailbox, which is spoken to over HTTP. */
export function mailSender(
  env: Environment,
  options: { readonly publicUrl: string; readonly mailboxUrl?: string },
): MailSender {
  const from = env.MAIL_FROM ?? `avisos@${new URL(options.publicUrl).hostname}`;
  if (env.SMTP_URL) return createSmtpSender({ url: env.SMTP_URL, from });
  return options.mailboxUrl === undefined ? noMailServer : createMailboxSender({ url: options.mailboxUrl, from });
}
