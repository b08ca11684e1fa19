import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId } from '../../platform/kernel/ids.ts';
import { closeConversation } from '../store/conversation-store.ts';

/**
 * The message that opened a thread leaves by another line of the clinic: its answer will come there. Another talk that is open
 * there is closed, as it is for every new question. Safe to repeat.
 */
export async function moveThread(
  tx: ClinicTx,
  ctx: ClinicContext,
  moved: { readonly id: ConversationId; readonly remote: string; readonly local: string },
): Promise<void> {
  const key = `${moved.local}|${moved.remote}`;
  const [other] = await tx.sql<{ readonly id: ConversationId }>(
    `select o.id from conversation c join conversation o on o.clinic_id = c.clinic_id and o.channel = c.channel
      where c.clinic_id = $1 and c.id = $2 and c.status = 'open' and o.channel_key = $3 and o.status = 'open' and o.id <> c.id
      for update of o`,
    [tx.clinicId, moved.id, key],
  );
  if (other) await closeConversation(tx, ctx, { id: other.id, outcome: 'replaced' });
  await tx.run(
    `update conversation set channel_key = $3, local_address = $4, updated_at = $5
      where clinic_id = $1 and id = $2 and status = 'open' and channel in ('sms', 'whatsapp') and channel_key <> $3`,
    [tx.clinicId, moved.id, key, moved.local, new Date(ctx.clock.now())],
  );
}
