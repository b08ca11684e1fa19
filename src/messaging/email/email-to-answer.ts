import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import type { EmailId } from './email-rows.ts';

const KEY_PREFIX = 'email:';

/** The key of the conversation that goes on in a thread of emails. */
export function keyOfThread(thread: EmailId): string {
  return `${KEY_PREFIX}${thread}`;
}

export interface EmailToAnswer {
  readonly to: string;
  /** The address of the clinic that it was written to. */
  readonly mailbox: string;
  readonly subject: string;
  /** Its Message-ID. */
  readonly messageId: string;
}

/** The newest email of a conversation, by the conversation's channel key: what a person of the clinic answers. One round trip. */
export async function emailToAnswer(ctx: ClinicContext, channelKey: string): Promise<EmailToAnswer | undefined> {
  const thread = channelKey.startsWith(KEY_PREFIX) ? parseId<EmailId>(channelKey.slice(KEY_PREFIX.length)) : undefined;
  if (thread === undefined) return undefined;
  const [email] = await ctx.db.query<EmailToAnswer>(
    ctx.clinicId,
    `select remote_address as "to", local_address as mailbox, subject, message_id as "messageId" from email_message
      where clinic_id = $1 and thread_id = $2 order by received_at desc, id desc limit 1`,
    [ctx.clinicId, thread],
  );
  return email;
}

/** As mail programs name an answer: marked once. */
export function subjectOfAnswer(subject: string): string {
  return /^re:/iu.test(subject) ? subject : `Re: ${subject}`.trim();
}
