import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { MessageId, PatientId } from '../../platform/kernel/ids.ts';
import type { Interval } from '../../platform/time/instant.ts';
import type { Message } from '../domain/message.ts';
import { MESSAGE_COLUMNS, toMessage, type MessageRow } from '../store/message-rows.ts';

/** Messages with one patient, or with one address (a family shares it). */
export type ThreadQuery = ({ readonly patientId: PatientId } | { readonly address: string }) & {
  /** 1 to 200; 50 when absent. */
  readonly limit?: number;
};

const MOST_PER_QUERY = 200;

function limitOf(limit: number): number {
  assert(limit >= 1 && limit <= MOST_PER_QUERY, `a page of ${limit} messages`);
  return limit;
}

/** The newest messages of a thread, in both directions, oldest first. One round trip. */
export async function threadOf(ctx: ClinicContext, query: ThreadQuery): Promise<readonly Message[]> {
  const limit = limitOf(query.limit ?? 50);
  const rows =
    'patientId' in query
      ? await ctx.db.query<MessageRow>(
          ctx.clinicId,
          `select ${MESSAGE_COLUMNS} from message where clinic_id = $1 and patient_id = $2
            order by created_at desc, id desc limit $3`,
          [ctx.clinicId, query.patientId, limit],
        )
      : await ctx.db.query<MessageRow>(
          ctx.clinicId,
          `select ${MESSAGE_COLUMNS} from message
            where clinic_id = $1 and (to_address = $2 or from_address = $2)
            order by created_at desc, id desc limit $3`,
          [ctx.clinicId, query.address, limit],
        );
  return rows.map(toMessage).toReversed();
}

/** Messages of the clinic in a span of time, newest first, at most `limit` (1 to 200). One round trip. */
export async function messagesBetween(
  ctx: ClinicContext,
  query: { readonly during: Interval; readonly limit: number },
): Promise<readonly Message[]> {
  const rows = await ctx.db.query<MessageRow>(
    ctx.clinicId,
    `select ${MESSAGE_COLUMNS} from message where clinic_id = $1 and created_at >= $2 and created_at < $3
      order by created_at desc, id desc limit $4`,
    [ctx.clinicId, new Date(query.during.start), new Date(query.during.end), limitOf(query.limit)],
  );
  return rows.map(toMessage);
}

/** One message. One round trip. */
export async function getMessage(ctx: ClinicContext, id: MessageId): Promise<Message | undefined> {
  const [row] = await ctx.db.query<MessageRow>(
    ctx.clinicId,
    `select ${MESSAGE_COLUMNS} from message where clinic_id = $1 and id = $2`,
    [ctx.clinicId, id],
  );
  return row && toMessage(row);
}
