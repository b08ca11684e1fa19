import type { ClinicTx } from '../../platform/database/database.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import { HOUR_MS, plusMs } from '../../platform/time/instant.ts';
import type { WrittenMail } from './read-mail.ts';

export type EmailId = Brand<string, 'EmailId'>;
export type EmailStatus = 'received' | 'answering' | 'answered' | 'silent' | 'unsent';

export interface EmailRow {
  readonly id: EmailId;
  readonly thread_id: EmailId;
  readonly message_id: string;
  readonly remote_address: string;
  readonly local_address: string;
  readonly subject: string;
  readonly body: string;
  readonly status: EmailStatus;
}

/** A mail without a reference goes on with what the same sender wrote within this time. */
const SAME_THREAD_MS = 24 * HOUR_MS;

/** Our answers name the mail that they answer, so that an answer to one finds its thread. */
export const ANSWER_PREFIX = 'answer-';

function answeredBy(reference: string): EmailId | undefined {
  return parseId<EmailId>(new RegExp(`^<${ANSWER_PREFIX}([0-9a-f-]{36})@`).exec(reference)?.[1]);
}

async function threadOf(tx: ClinicTx, ctx: ClinicContext, mail: WrittenMail): Promise<EmailId | undefined> {
  const answers = mail.refersTo.flatMap((one) => answeredBy(one) ?? []);
  const [row] = await tx.sql<{ thread_id: EmailId }>(
    `select thread_id from email_message
      where clinic_id = $1 and remote_address = $2
        and (message_id = any($3::text[]) or id = any($4::uuid[]) or (cardinality($3::text[]) = 0 and received_at > $5))
      order by received_at desc limit 1`,
    [tx.clinicId, mail.from, mail.refersTo, answers, new Date(plusMs(ctx.clock.now(), -SAME_THREAD_MS))],
  );
  return row?.thread_id;
}

/** Keeps a mail once; undefined where it was there already. A thread is one sender's, whatever a mail says it refers to. */
export async function insertEmail(
  tx: ClinicTx,
  ctx: ClinicContext,
  mail: WrittenMail & { readonly to: string },
): Promise<EmailId | undefined> {
  const id = ctx.ids.next<EmailId>();
  const thread = (await threadOf(tx, ctx, mail)) ?? id;
  const [row] = await tx.sql<{ id: EmailId }>(
    `insert into email_message (clinic_id, id, thread_id, message_id, remote_address, local_address, subject, body, status, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'received', $9) on conflict (clinic_id, message_id) do nothing returning id`,
    [tx.clinicId, id, thread, mail.messageId, mail.from, mail.to, mail.subject, mail.text, new Date(ctx.clock.now())],
  );
  return row?.id;
}

export async function getEmail(ctx: ClinicContext, id: EmailId): Promise<EmailRow | undefined> {
  const [row] = await ctx.db.query<EmailRow>(
    ctx.clinicId,
    `select id, thread_id, message_id, remote_address, local_address, subject, body, status
       from email_message where clinic_id = $1 and id = $2`,
    [ctx.clinicId, id],
  );
  return row;
}

/** False where it stood elsewhere by then: another run was faster. */
export async function moveEmail(
  ctx: ClinicContext,
  id: EmailId,
  change: { readonly from: EmailStatus; readonly to: EmailStatus },
): Promise<boolean> {
  const rows = await ctx.db.query(
    ctx.clinicId,
    'update email_message set status = $4 where clinic_id = $1 and id = $2 and status = $3 returning id',
    [ctx.clinicId, id, change.from, change.to],
  );
  return rows.length === 1;
}

/** How many answers a sender got within an hour: two machines that answer each other come to an end. */
export async function answersWithinHour(ctx: ClinicContext, remote: string): Promise<number> {
  const [row] = await ctx.db.query<{ count: number }>(
    ctx.clinicId,
    `select count(*)::int as count from email_message where clinic_id = $1 and remote_address = $2 and received_at > $3`,
    [ctx.clinicId, remote, new Date(plusMs(ctx.clock.now(), -HOUR_MS))],
  );
  return row?.count ?? 0;
}
