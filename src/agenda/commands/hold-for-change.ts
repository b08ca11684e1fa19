import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, HoldId, PractitionerId } from '../../platform/kernel/ids.ts';
import { ok, type Result } from '../../platform/kernel/result.ts';
import { HOUR_MS, MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import type { Opening } from '../domain/model.ts';
import type { HoldRefusal, SlotTaken } from '../errors.ts';
import type { FurtherPlace, MoveIntent, RestoreIntent } from '../ports/ehr-agenda.ts';
import { decide } from '../store/decide.ts';
import { furtherPlacesOf, slotAt } from '../store/further-time.ts';
import { clearExpired, deleteHolds, takeForHold, type Claim } from '../store/occupancy.ts';
import { holdSlot } from './hold-slot.ts';
import type { TimeToTake } from './time-to-book.ts';

/** Longer than the question of whether a change happened stays open; a hold that outlives it is harmless. */
const CHANGE_HOLD_MS = 48 * HOUR_MS;

type HeldTime = Extract<TimeToTake, { readonly kind: 'held' }>;

const OF_CHANGES = 'appointment ';

/** Under which a change of a visit keeps time while the clinic's own system is asked. */
export function keyOfChange(appointmentId: AppointmentId): string {
  return `${OF_CHANGES}${appointmentId}`;
}

/** The new time while the clinic's own system is asked: the hold that there is, or one of its own. */
export async function heldForChange(
  ctx: ClinicContext,
  time: TimeToTake,
  appointmentId: AppointmentId,
): Promise<Result<HeldTime, HoldRefusal>> {
  if (time.kind === 'held') return ok(time);
  const { opening } = time;
  const conversationKey = keyOfChange(appointmentId);
  const hold = await holdSlot(ctx, { openingId: opening.id, conversationKey, insteadOf: appointmentId });
  return hold.ok ? ok({ kind: 'held', holdId: hold.value.id, opening }) : hold;
}

/** Until the change is intended: should this process end before, the time is free again soon. */
const ASKING_MS = 5 * MINUTE_MS;

type HeldFurther = FurtherPlace & { readonly holdId: HoldId };

/** The new time of the further practitioners of a visit, of all or of none. */
export function heldFurther(
  ctx: ClinicContext,
  moving: { readonly appointmentId: AppointmentId; readonly opening: Opening },
): Promise<Result<readonly HeldFurther[], SlotTaken>> {
  const { appointmentId, opening } = moving;
  const { start, end } = opening;
  const expiresAt = plusMs(ctx.clock.now(), ASKING_MS);
  return decide<readonly HeldFurther[], SlotTaken>(ctx, async (tx, no) => {
    const held: HeldFurther[] = [];
    for (const { practitionerId } of await furtherPlacesOf(tx, appointmentId)) {
      if (practitionerId === opening.practitionerId) continue;
      const slotId = await slotAt(tx, practitionerId, start);
      const holdId = ctx.ids.next<HoldId>();
      const claim: Claim = { id: holdId, resourceId: practitionerId, busy: { start, end } };
      const hold = { conversationKey: keyOfChange(appointmentId), expiresAt, opening: { ...opening, practitionerId } };
      const taken =
        (await takeForHold(tx, claim, hold)) ||
        ((await clearExpired(tx, ctx, claim)) && (await takeForHold(tx, claim, hold)));
      if (!taken) return no({ code: 'slot-taken' });
      held.push({ practitionerId, slotId, holdId });
    }
    return held;
  });
}

/** The time of a visit whose cancellation is taken back, of all whom it needs or of none. Held until the answer is known. */
export async function holdForRestore(
  tx: ClinicTx,
  ctx: ClinicContext,
  wanted: {
    readonly claim: Claim;
    readonly opening: Opening;
    readonly appointmentId: AppointmentId;
    readonly practitionerIds: readonly PractitionerId[];
  },
): Promise<Pick<RestoreIntent, 'holdId' | 'further'> | undefined> {
  const { claim, opening, appointmentId, practitionerIds } = wanted;
  const expiresAt = plusMs(ctx.clock.now(), CHANGE_HOLD_MS);
  const hold = { conversationKey: keyOfChange(appointmentId), expiresAt, opening };
  const take = async (one: Claim, practitionerId: PractitionerId) => {
    const theirs = { ...hold, opening: { ...opening, practitionerId } };
    if (await takeForHold(tx, one, theirs)) return true;
    return (await clearExpired(tx, ctx, one)) && takeForHold(tx, one, theirs);
  };
  const holdId = ctx.ids.next<HoldId>();
  if (!(await take({ ...claim, id: holdId }, opening.practitionerId))) return undefined;
  const further: HeldFurther[] = [];
  for (const practitionerId of practitionerIds.toSorted()) {
    const slotId = await slotAt(tx, practitionerId, opening.start);
    const one = ctx.ids.next<HoldId>();
    if (!(await take({ id: one, resourceId: practitionerId, busy: claim.busy }, practitionerId))) return undefined;
    further.push({ practitionerId, slotId, holdId: one });
  }
  return { holdId, ...(further.length > 0 ? { further } : {}) };
}

/** From here on the holds are the change's, not the call's: hanging up does not release them. */
export async function keepForChange(
  tx: ClinicTx,
  ctx: ClinicContext,
  change: { readonly holdIds: readonly HoldId[]; readonly appointmentId: AppointmentId },
): Promise<void> {
  await tx.run(
    `update occupancy set expires_at = greatest(expires_at, $3), conversation_key = $4
      where clinic_id = $1 and id = any($2::uuid[]) and kind = 'hold'`,
    [tx.clinicId, change.holdIds, new Date(plusMs(ctx.clock.now(), CHANGE_HOLD_MS)), keyOfChange(change.appointmentId)],
  );
}

/**
 * Whether another change has asked for this held time: one that is offered to several may be wanted by two at once, and the clinic's
 * own system is asked for one of them alone. Locks the hold until the intention stands.
 */
export async function isAskedForAlready(
  tx: ClinicTx,
  { holdId, appointmentId }: { readonly holdId: HoldId; readonly appointmentId: AppointmentId },
): Promise<boolean> {
  const [row] = await tx.sql<{ conversation_key: string | null }>(
    'select conversation_key from occupancy where clinic_id = $1 and id = $2 for update',
    [tx.clinicId, holdId],
  );
  const key = row?.conversation_key ?? '';
  return key.startsWith(OF_CHANGES) && key !== keyOfChange(appointmentId);
}

/** All that a move, or an undo, keeps while the clinic's own system is asked. */
export function holdsOfMove({ holdId, further = [] }: Pick<MoveIntent, 'holdId' | 'further'>): readonly HoldId[] {
  return [holdId, ...further.map((one) => one.holdId)];
}

/** Lets go of what this change keeps. A hold that another change, a call or an offer keeps stays theirs. */
export async function releaseChange(
  ctx: ClinicContext,
  { holdIds, appointmentId }: { readonly holdIds: readonly HoldId[]; readonly appointmentId: AppointmentId },
): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, (tx) => deleteHolds(tx, holdIds, keyOfChange(appointmentId)));
}
