import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { MessageId } from '../../platform/kernel/ids.ts';
import type { ChannelAddress } from '../store/suppressed-addresses.ts';
import { dropMessage } from '../store/outbound.ts';

type Withdrawal = { readonly reason: string } & (
  { readonly messageIds: readonly MessageId[] } | { readonly recipient: ChannelAddress }
);

/** A carrier that was down for hours leaves this many for one address at the very most. */
const MOST_AT_ONCE = 100;

/**
 * Drops messages that wait for the carrier and have lost their sense: these, or all to an address. What has left
 * is not touched. Of an address, answers to an inbound message stay. Returns how many were dropped; safe to repeat.
 */
export async function withdrawMessages(tx: ClinicTx, ctx: ClinicContext, withdrawal: Withdrawal): Promise<number> {
  const rows =
    'messageIds' in withdrawal
      ? withdrawal.messageIds.slice(0, MOST_AT_ONCE).map((id) => ({ id }))
      : await tx.sql<{ id: MessageId }>(
          `select id from message where clinic_id = $1 and to_address = $2 and channel = $3 and direction = 'outbound'
              and status = 'planned' and in_reply_to is null order by id limit ${MOST_AT_ONCE}`,
          [tx.clinicId, withdrawal.recipient.address, withdrawal.recipient.channel],
        );
  let dropped = 0;
  for (const { id } of rows) {
    if (await dropMessage(tx, ctx, { messageId: id, reason: withdrawal.reason })) dropped += 1;
  }
  return dropped;
}
