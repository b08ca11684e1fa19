import { createTransport } from 'nodemailer';
import type { MailOutcome, MailSender } from './mail-sender.ts';

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;
/** Codes of nodemailer for what happens before a mail could have been handed over (nodemailer.com/errors, 2026). */
const BEFORE_THE_MAIL = new Set(['EDNS', 'ETLS', 'EREQUIRETLS', 'EAUTH', 'ENOAUTH', 'EOAUTH2', 'EPROXY']);

interface SmtpFault {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly responseCode?: unknown;
}

/** What a fault of the mail server says about the mail. The server's own text may name people, so only its code is told. */
function outcomeOfFault(fault: unknown): MailOutcome {
  const { code, syscall, responseCode }: SmtpFault = typeof fault === 'object' && fault !== null ? fault : {};
  if (typeof responseCode === 'number') {
    // RFC 5321: 5xx is final, 4xx may pass. A wrong password is also a 5xx, but of ours and not of the mail.
    const isFinal = responseCode >= 500 && code !== 'EAUTH';
    return { kind: isFinal ? 'rejected' : 'not-sent', why: `the mail server answered ${responseCode}` };
  }
  const name = typeof code === 'string' ? code : 'no code';
  if (syscall === 'connect' || BEFORE_THE_MAIL.has(name)) {
    return { kind: 'not-sent', why: `the mail server was not reached (${name})` };
  }
  return { kind: 'unknown', why: `the mail server did not say whether it took it (${name})` };
}

/** Sends by SMTP, one connection for each mail. `from` is the common address of the house: `avisos@clinic.example`. */
export function createSmtpSender(options: { readonly url: string; readonly from: string }): MailSender {
  const transport = createTransport({
    url: options.url,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = options.from.slice(options.from.lastIndexOf('@') + 1);
  return {
    async send(mail) {
      try {
        await transport.sendMail({
          messageId: `<${mail.id}@${domain}>`,
          from: { name: mail.fromName, address: mail.from ?? options.from },
          to: { name: '', address: mail.to },
          subject: mail.subject,
          text: mail.text,
          ...(mail.html === undefined ? {} : { html: mail.html }),
          ...(mail.inReplyTo === undefined ? {} : { inReplyTo: mail.inReplyTo, references: mail.inReplyTo }),
          ...(mail.calendar === undefined
            ? {}
            : {
                attachments: [
                  {
                    filename: 'visit.ics',
                    content: mail.calendar,
                    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
                  },
                ],
              }),
          headers: {
            // RFC 3834: nothing that answers by itself shall answer what a machine wrote.
            ...(mail.isByPerson
              ? {}
              : { 'Auto-Submitted': mail.inReplyTo === undefined ? 'auto-generated' : 'auto-replied' }),
            ...(mail.unsubscribeUrl === undefined
              ? {}
              : {
                  'List-Unsubscribe': `<${mail.unsubscribeUrl}>`,
                  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
                }),
          },
        });
        return { kind: 'accepted' };
      } catch (error) {
        return outcomeOfFault(error);
      }
    },
  };
}
