export interface OutgoingMail {
  /** The left part of its Message-ID: the same mail has the same one at every try. */
  readonly id: string;
  /** A name to be shown before our own address. */
  readonly fromName: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Our address that it comes from, where it is not the common one. */
  readonly from?: string;
  /** Where one request ends all mails of this kind (RFC 2369 and RFC 8058). */
  readonly unsubscribeUrl?: string;
  /** iCalendar, attached as `visit.ics`. */
  readonly calendar?: string;
  /** Message-ID of the mail that it answers. */
  readonly inReplyTo?: string;
  /** Somebody wrote it themselves: it is not marked as sent by a machine. */
  readonly isByPerson?: boolean;
}

/** What is known after a try to send. Of `not-sent` it is sure that nothing left; only `rejected` is final. */
export type MailOutcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'not-sent'; readonly why: string }
  | { readonly kind: 'rejected'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** Something that takes emails. One try, never repeated inside; does not throw for faults of the mail server: they are outcomes. */
export interface MailSender {
  send(mail: OutgoingMail): Promise<MailOutcome>;
}

/** What a context must carry for emails to be sent. */
export interface MailPorts {
  readonly mail: MailSender;
}

/** Where no mail server is set up: each mail is refused with that reason, which the delivery log shows. */
export const noMailServer: MailSender = {
  send: async () => ({ kind: 'rejected', why: 'no mail server is set up (SMTP_URL)' }),
};
