import { toStorable } from '../../platform/http/storable-text.ts';
import { writtenText } from './written-text.ts';

/** What a parsed mail tells, as far as it is used. */
export interface ParsedMail {
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly from?: { readonly address?: string | undefined } | undefined;
  readonly subject?: string | undefined;
  readonly messageId?: string | undefined;
  readonly inReplyTo?: string | undefined;
  readonly references?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly attachments: readonly unknown[];
}

/** A mail that a person wrote. Addresses in lower case. */
export interface WrittenMail {
  readonly messageId: string;
  readonly from: string;
  readonly subject: string;
  /** The new words alone. */
  readonly text: string;
  readonly hasAttachments: boolean;
  /** Message-IDs of the mails that it goes on from, the nearest first. */
  readonly refersTo: readonly string[];
}

/** Why a mail is not answered: a machine wrote it (RFC 3834), it reports a failed delivery, or it cannot be answered. */
export type Ignored = 'automatic' | 'bounce' | 'list' | 'unanswerable';

const MOST_REFERENCES = 20;
const LONGEST_SUBJECT = 200;
const MACHINES = /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|notifications?)(?:[+\-.][^@]*)?@/iu;
const ADDRESS = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/u;

function idsIn(text: string | undefined): readonly string[] {
  return (text === undefined ? '' : toStorable(text)).match(/<[^<>\s]{3,250}>/gu) ?? [];
}

function ignoredBecause(mail: ParsedMail, envelopeFrom: string): Ignored | undefined {
  const header = (name: string): string => mail.headers.find(({ key }) => key === name)?.value.toLowerCase() ?? '';
  const from = mail.from?.address ?? '';
  if (envelopeFrom === '' || header('content-type').startsWith('multipart/report')) return 'bounce';
  if (header('list-id') !== '' || header('list-unsubscribe') !== '' || header('list-post') !== '') return 'list';
  if (/bulk|list|junk/.test(header('precedence'))) return 'list';
  const submitted = header('auto-submitted');
  if ((submitted !== '' && submitted !== 'no') || MACHINES.test(from)) return 'automatic';
  if (header('x-auto-response-suppress') !== '' || header('x-autoreply') !== '' || header('x-autorespond') !== '') {
    return 'automatic';
  }
  return ADDRESS.test(toStorable(from)) ? undefined : 'unanswerable';
}

/** What somebody wrote, or why the mail gets no answer. `fallbackId` names a mail without a Message-ID of its own. */
export function readMail(
  mail: ParsedMail,
  envelope: { readonly from: string; readonly fallbackId: string },
): WrittenMail | Ignored {
  const ignored = ignoredBecause(mail, envelope.from);
  if (ignored) return ignored;
  const nearest = idsIn(mail.inReplyTo);
  const others = idsIn(mail.references).toReversed();
  return {
    messageId: idsIn(mail.messageId)[0] ?? envelope.fallbackId,
    from: (mail.from?.address ?? '').toLowerCase(),
    // A mail is kept whatever its bytes are: refused for now, its server would come with it for days.
    subject: toStorable((mail.subject ?? '').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_SUBJECT)),
    text: toStorable(writtenText(mail)),
    hasAttachments: mail.attachments.length > 0,
    refersTo: [...new Set([...nearest, ...others])].slice(0, MOST_REFERENCES),
  };
}
