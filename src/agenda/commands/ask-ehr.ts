import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, HoldId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Refusal, type Result } from '../../platform/kernel/result.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import type { HoldRefusal } from '../errors.ts';
import type { EhrReceipt } from '../ports/ehr-agenda.ts';
import { deleteHolds } from '../store/occupancy.ts';
import { holdSlot } from './hold-slot.ts';
import type { TimeToTake } from './time-to-book.ts';

/** While the EHR's answer is unknown, nobody else may have the time. */
const UNKNOWN_OUTCOME_HOLD_MS = 15 * MINUTE_MS;

interface Asked {
  readonly time: TimeToTake;
  readonly receipt: EhrReceipt;
}

interface Doubt {
  readonly holdId: HoldId;
  readonly appointmentId: AppointmentId;
}

/** The time while the EHR is asked: the hold that there is, or one of its own. Overbooking holds nothing. */
async function heldMeanwhile(
  ctx: ClinicContext,
  wanted: { readonly time: TimeToTake; readonly appointmentId: AppointmentId },
): Promise<Result<TimeToTake, HoldRefusal>> {
  const { time, appointmentId } = wanted;
  if (time.kind !== 'free') return ok(time);
  const { opening } = time;
  const hold = await holdSlot(ctx, { openingId: opening.id, conversationKey: `appointment ${appointmentId}` });
  return hold.ok ? ok({ kind: 'held', holdId: hold.value.id, opening }) : hold;
}

/** Keeps the held time while nobody knows whether the EHR booked it, and says so in the trail. */
async function keepInDoubt(ctx: ClinicContext, doubt: Doubt): Promise<void> {
  const until = new Date(plusMs(ctx.clock.now(), UNKNOWN_OUTCOME_HOLD_MS));
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    Promise.all([
      tx.run(
        `update occupancy set expires_at = greatest(expires_at, $3) where clinic_id = $1 and id = $2 and kind = 'hold'`,
        [ctx.clinicId, doubt.holdId, until],
      ),
      record(tx, ctx, {
        action: 'appointment.outcome-unknown',
        subject: { type: 'Appointment', id: doubt.appointmentId },
        detail: { holdId: doubt.holdId },
      }),
    ]),
  );
}

/**
 * Asks the clinic's own system for a time, outside any transaction, while the time is held here. Its no releases the hold;
 * when nobody knows what it did, the fault is thrown on and the hold stays.
 */
export async function askForTime<E extends Refusal>(
  ctx: ClinicContext,
  wanted: { readonly time: TimeToTake; readonly appointmentId: AppointmentId },
  ask: () => Promise<Result<EhrReceipt, E>>,
): Promise<Result<Asked, E | HoldRefusal>> {
  const held = await heldMeanwhile(ctx, wanted);
  if (!held.ok) return held;
  const time = held.value;
  const holdId = time.kind === 'held' ? time.holdId : undefined;
  let answer: Result<EhrReceipt, E>;
  try {
    answer = await ask();
  } catch (error) {
    if (holdId) await keepInDoubt(ctx, { holdId, appointmentId: wanted.appointmentId });
    throw error;
  }
  if (answer.ok) return ok({ time, receipt: answer.value });
  if (holdId) await ctx.db.inClinic(ctx.clinicId, (tx) => deleteHolds(tx, [holdId]));
  return refuse(answer.error);
}
