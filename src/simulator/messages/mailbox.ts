import type { MailRecord } from '../carrier/records.ts';

/** An email as the product hands it over. */
export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

export interface Mailbox {
  deliver(mail: MailRecord): void;
  newestFirst(): readonly MailRecord[];
}

const MAX_MAILS = 200;

/** The mailbox of every made-up patient at once; the oldest mail is forgotten. */
export function createMailbox(arrived: (mail: MailRecord) => void): Mailbox {
  const mails: MailRecord[] = [];
  return {
    deliver(mail) {
      mails.unshift(mail);
      mails.length = Math.min(mails.length, MAX_MAILS);
      arrived(mail);
    },
    newestFirst: () => mails,
  };
}
