import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { HoldId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { plusMs } from '../../platform/time/instant.ts';
import { holdChanged } from '../events.ts';
import { HOLD_TTL_MS } from './hold-slot.ts';

/** While a call lives: its holds that still live get 5 minutes from now. Returns how many. Safe to repeat. */
export async function renewHolds(ctx: ClinicContext, conversationKey: string): Promise<number> {
  const now = ctx.clock.now();
  const rows = await ctx.db.query<{ id: HoldId }>(
    ctx.clinicId,
    `update occupancy set expires_at = greatest(expires_at, $3)
      where clinic_id = $1 and conversation_key = $2 and kind = 'hold' and expires_at > $4 returning id`,
    [ctx.clinicId, conversationKey, new Date(plusMs(now, HOLD_TTL_MS)), new Date(now)],
  );
  return rows.length;
}

/** On hang-up: deletes the holds of a conversation, never what it booked. Returns how many. Audited; safe to repeat. */
export function releaseHolds(ctx: ClinicContext, conversationKey: string): Promise<number> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const rows = await tx.sql<{ schedule_id: string; id: HoldId }>(
      `delete from occupancy where clinic_id = $1 and conversation_key = $2 and kind = 'hold' returning id, hold ->> 'scheduleId' as schedule_id`,
      [ctx.clinicId, conversationKey],
    );
    const [first] = rows;
    await Promise.all([
      ...rows.map((row) =>
        record(tx, ctx, {
          action: 'slot.release',
          subject: { type: 'Schedule', id: row.schedule_id },
          detail: { holdId: row.id },
        }),
      ),
      first && emit(tx, ctx, holdChanged({ change: 'released', scheduleId: first.schedule_id })),
    ]);
    return rows.length;
  });
}
