import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, HoldId } from '../../platform/kernel/ids.ts';
import { ok, type Result } from '../../platform/kernel/result.ts';
import { HOUR_MS, plusMs } from '../../platform/time/instant.ts';
import type { HoldRefusal } from '../errors.ts';
import { deleteHolds } from '../store/occupancy.ts';
import { holdSlot } from './hold-slot.ts';
import type { TimeToTake } from './time-to-book.ts';

/** Longer than the question of whether a change happened stays open; a hold that outlives it is harmless. */
const CHANGE_HOLD_MS = 48 * HOUR_MS;

type HeldTime = Extract<TimeToTake, { readonly kind: 'held' }>;

function keyOf(appointmentId: AppointmentId): string {
  return `appointment ${appointmentId}`;
}

/** The new time while the clinic's own system is asked: the hold that there is, or one of its own. */
export async function heldForChange(
  ctx: ClinicContext,
  time: TimeToTake,
  appointmentId: AppointmentId,
): Promise<Result<HeldTime, HoldRefusal>> {
  if (time.kind === 'held') return ok(time);
  const { opening } = time;
  const hold = await holdSlot(ctx, { openingId: opening.id, conversationKey: keyOf(appointmentId) });
  return hold.ok ? ok({ kind: 'held', holdId: hold.value.id, opening }) : hold;
}

/** From here on the hold is the change's, not the call's: hanging up does not release it. */
export async function keepForChange(
  tx: ClinicTx,
  ctx: ClinicContext,
  change: { readonly holdId: HoldId; readonly appointmentId: AppointmentId },
): Promise<void> {
  await tx.run(
    `update occupancy set expires_at = greatest(expires_at, $3), conversation_key = $4
      where clinic_id = $1 and id = $2 and kind = 'hold'`,
    [tx.clinicId, change.holdId, new Date(plusMs(ctx.clock.now(), CHANGE_HOLD_MS)), keyOf(change.appointmentId)],
  );
}

export async function releaseChange(ctx: ClinicContext, holdId: HoldId): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, (tx) => deleteHolds(tx, [holdId]));
}
