import type { MailSender } from '../../platform/mail/mail-sender.ts';

const TIMEOUT_MS = 5_000;

/** Puts emails in the mailbox of the simulator, over HTTP as everything that goes there. */
export function createMailboxSender(options: { readonly url: string; readonly from: string }): MailSender {
  return {
    async send({ fromName, from = options.from, to, subject, text }) {
      try {
        const { status } = await fetch(options.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ from: `${fromName} <${from}>`, to: [to], subject, text }),
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        return status === 201 ? { kind: 'accepted' } : { kind: 'rejected', why: `the mailbox answered ${status}` };
      } catch {
        return { kind: 'not-sent', why: 'the mailbox was not reached' };
      }
    },
  };
}
