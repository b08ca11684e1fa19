import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { planTry } from './jobs/deliver-notice.ts';
import type { TaskDeliveryId } from './store/delivery-rows.ts';

/** Deliveries of one replay; what is beyond it is told, and replayed by asking again. */
const MOST_AT_ONCE = 1_000;

/** One delivery whatever became of it, or all since an instant that did not arrive. */
export type ReplayWish = { readonly id: TaskDeliveryId } | { readonly since: Instant };

/**
 * Sends again, from the first try on. A webhook keeps its id, so that a receiver who has it already can tell. One that is on its
 * way at this moment is left alone. Gives how many there are, and whether more are left.
 */
export function replayDeliveries(
  ctx: ClinicContext,
  wish: ReplayWish,
): Promise<{ readonly replayed: number; readonly isCut: boolean }> {
  const now = new Date(ctx.clock.now());
  const one = 'id' in wish ? wish.id : null;
  const since = 'since' in wish ? new Date(wish.since) : null;
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const rows = await tx.sql<{ id: TaskDeliveryId; replays: number }>(
      `update task_delivery set status = 'planned', attempts = 0, replays = replays + 1, reason = null, next_try_at = $2, updated_at = $2
        where clinic_id = $1 and id in (
          select id from task_delivery
           where clinic_id = $1 and ($3::uuid is null or (id = $3::uuid and status <> 'dispatching'))
             and ($4::timestamptz is null or (created_at >= $4::timestamptz and status in ('failed', 'unknown')))
           order by created_at, id limit ${MOST_AT_ONCE} for update skip locked)
        returning id, replays`,
      [tx.clinicId, now, one, since],
    );
    for (const { id, replays } of rows) {
      await planTry(tx, ctx, { id, attempts: 0, replays });
      await record(tx, ctx, { action: 'task.tell-again', subject: { type: 'TaskDelivery', id } });
    }
    return { replayed: rows.length, isCut: rows.length === MOST_AT_ONCE };
  });
}
