import { z } from 'zod';
import { defineJob, enqueue } from '../../jobs/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type MessageId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import type { MessagingPorts } from '../ports/message-provider.ts';
import { applyReceipt } from '../store/outbound.ts';
import { MESSAGE_COLUMNS, type MessageRow } from '../store/message-rows.ts';
import { findLost, GIVE_UP_AFTER_MS } from './find-lost.ts';

type Ctx = ClinicContext<MessagingPorts>;

/** A report of the carrier usually comes within seconds and makes the look needless. */
export const FIRST_LOOK_MS = 30_000;
const BETWEEN_LOOKS_MS = 2 * MINUTE_MS;
const MOST_LOOKS = 20;

/** Finds out whether a message whose answer was lost has left: asks the carrier for what it has between the two numbers. */
export const resolveUnknown = defineJob<{ readonly messageId: string; readonly look: number }, Ctx>({
  kind: 'messaging.resolve-unknown',
  payload: z.object({ messageId: z.uuid(), look: z.int().min(1).max(MOST_LOOKS) }),
  maxAttempts: 5,
  async run(ctx, payload) {
    const messageId = required(parseId<MessageId>(payload.messageId), 'message id');
    const [row] = await ctx.db.query<MessageRow>(
      ctx.clinicId,
      `select ${MESSAGE_COLUMNS} from message where clinic_id = $1 and id = $2 and status = 'unknown'`,
      [ctx.clinicId, messageId],
    );
    if (!row) return;
    const since = required(row.dispatched_at, 'time of dispatch');
    const found = await findLost(ctx, row);
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      if (found) {
        await applyReceipt(tx, ctx, {
          messageId,
          providerId: found.providerId,
          status: found.status,
          failure: found.failure,
        });
        return;
      }
      const waited = ctx.clock.now() - since;
      if (waited >= GIVE_UP_AFTER_MS || payload.look >= MOST_LOOKS) return giveUp(tx, ctx, messageId);
      const next = Math.min(BETWEEN_LOOKS_MS, GIVE_UP_AFTER_MS - waited);
      await enqueue(tx, ctx, {
        definition: resolveUnknown,
        payload: { messageId, look: payload.look + 1 },
        dueAt: plusMs(ctx.clock.now(), next),
        dedupeKey: `${messageId}:${payload.look + 1}`,
      });
    });
  },
});

/** Said once: the status stays `unknown`, and a late report can still settle it. */
async function giveUp(tx: Parameters<typeof enqueue>[0], ctx: Ctx, messageId: MessageId): Promise<void> {
  const changed = await tx.run(
    `update message set failure = 'unresolved', updated_at = $3
      where clinic_id = $1 and id = $2 and status = 'unknown' and failure is distinct from 'unresolved'`,
    [tx.clinicId, messageId, new Date(ctx.clock.now())],
  );
  if (changed > 0) await emit(tx, ctx, { type: 'message.unresolved', payload: { messageId } });
}
