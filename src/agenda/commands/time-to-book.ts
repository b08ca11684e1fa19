import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { parseId, type AppointmentId, type HoldId, type PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { AssetId, Opening } from '../domain/model.ts';
import type { AlreadyBooked, HoldExpired, HoldRefusal, SlotTaken } from '../errors.ts';
import { recallHeld } from '../store/held-openings.ts';
import { clearExpired, takeBeside, takeForAppointment, turnHoldInto, type Claim } from '../store/occupancy.ts';
import { lookUpOpening } from '../store/opening-lookup.ts';

/** The time that an appointment shall have: one that is held, or one that is named. */
export type TimeChoice = { readonly holdId: string } | { readonly openingId: string };

/** The time that a command will take, with the way to take it. */
export type TimeToTake =
  | { readonly kind: 'held'; readonly holdId: HoldId; readonly opening: Opening }
  | { readonly kind: 'free'; readonly claim: Claim; readonly opening: Opening }
  | { readonly kind: 'beside'; readonly claim: Claim; readonly opening: Opening };

/** A time that nobody holds. */
export type FreeTime = Extract<TimeToTake, { readonly kind: 'free' }>;

/** Whose visit shall have the time: a hold may have been offered to several, and is then somebody else's visit. */
export type Taker = { readonly patientId: string } | { readonly appointmentId: string };

type HoldGone = HoldExpired | AlreadyBooked | SlotTaken;

const READ_HOLD = `select o.hold, o.expires_at, o.appointment_id, a.patient_id from occupancy o
    left join appointment a on a.clinic_id = o.clinic_id and a.id = o.appointment_id
  where o.clinic_id = $1 and o.id = $2`;

interface HoldRow {
  readonly hold: Opening | null;
  readonly expires_at: Instant | null;
  readonly appointment_id: AppointmentId | null;
  readonly patient_id: PatientId | null;
}

/** What a hold is on, or why it cannot be booked any more. */
async function readHold(
  ctx: ClinicContext,
  { holdId, taker }: { readonly holdId: HoldId; readonly taker: Taker },
): Promise<Opening | HoldGone> {
  const [row] = await ctx.db.query<HoldRow>(ctx.clinicId, READ_HOLD, [ctx.clinicId, holdId]);
  if (row?.appointment_id) {
    const isTheirs =
      'patientId' in taker ? row.patient_id === taker.patientId : row.appointment_id === taker.appointmentId;
    return isTheirs ? { code: 'already-booked', appointmentId: row.appointment_id } : { code: 'slot-taken' };
  }
  if (!row?.hold || (row.expires_at ?? 0) <= ctx.clock.now()) return { code: 'hold-expired' };
  return row.hold;
}

async function heldTime(ctx: ClinicContext, text: string, taker: Taker): Promise<Result<TimeToTake, HoldGone>> {
  const holdId = parseId<HoldId>(text);
  if (!holdId) return refuse({ code: 'hold-expired' });
  const opening = recallHeld(ctx, holdId) ?? (await readHold(ctx, { holdId, taker }));
  return 'code' in opening ? refuse(opening) : ok({ kind: 'held', holdId, opening });
}

/** What is to be taken, and for whom, looked up outside the transaction; nothing is taken yet. */
export async function timeToTake(
  ctx: ClinicContext,
  choice: TimeChoice,
  options: {
    readonly taker: Taker;
    readonly overbook?: boolean | undefined;
    readonly urgent?: boolean;
    readonly assets?: readonly AssetId[] | undefined;
  },
): Promise<Result<TimeToTake, HoldRefusal | HoldExpired | AlreadyBooked>> {
  if ('holdId' in choice) return heldTime(ctx, choice.holdId, options.taker);
  const found = await lookUpOpening(ctx, choice.openingId, {
    anyTime: options.overbook === true,
    urgent: options.urgent === true,
    assets: options.assets ?? [],
  });
  if (!found.ok) return found;
  const { opening, resourceId, busy, seats, assets } = found.value;
  const claim: Claim = { id: ctx.ids.next<HoldId>(), resourceId, busy, seats, assets };
  return ok({ kind: options.overbook ? 'beside' : 'free', claim, opening });
}

/** The times of further practitioners, who are wanted at the very time of the visit. */
export async function furtherTimes(
  ctx: ClinicContext,
  { opening: { start, practitionerId } }: TimeToTake,
  openingIds: readonly string[],
): Promise<Result<readonly FreeTime[], HoldRefusal>> {
  const times: FreeTime[] = [];
  const seen = new Set([practitionerId]);
  for (const openingId of openingIds) {
    const found = await lookUpOpening(ctx, openingId);
    if (!found.ok) return found;
    const { opening, resourceId, busy } = found.value;
    if (opening.start !== start || seen.has(resourceId)) return refuse({ code: 'opening-unknown' });
    seen.add(resourceId);
    times.push({
      kind: 'free',
      opening,
      claim: { id: ctx.ids.next<HoldId>(), resourceId, busy, slotId: opening.slotId },
    });
  }
  return ok(times);
}

/** Takes the time for the appointment. False when somebody else has it. One statement decides; it may be sent with others. */
export async function takeTime(
  tx: ClinicTx,
  ctx: ClinicContext,
  taking: { time: TimeToTake; appointmentId: AppointmentId },
) {
  const { time, appointmentId } = taking;
  if (time.kind === 'held') return turnHoldInto(tx, ctx, { holdId: time.holdId, appointmentId });
  if (time.kind === 'free') return takeForAppointment(tx, time.claim, appointmentId);
  return takeBeside(tx, time.claim, appointmentId);
}

/** The second try, once expired holds are out of the way. False when there were none, or somebody was faster. */
export async function retakeTime(
  tx: ClinicTx,
  ctx: ClinicContext,
  taking: { time: TimeToTake; appointmentId: AppointmentId },
): Promise<boolean> {
  if (taking.time.kind !== 'free') return false;
  return (await clearExpired(tx, ctx, taking.time.claim)) && takeTime(tx, ctx, taking);
}

/** Says of a hold that could not be booked why: after the transaction, for it takes a query. */
export async function explained<E extends { readonly code: string }>(
  ctx: ClinicContext,
  { time, taker }: { readonly time: TimeToTake; readonly taker: Taker },
  error: E,
): Promise<E | HoldGone> {
  if (time.kind !== 'held' || error.code !== 'slot-taken') return error;
  const why = await readHold(ctx, { holdId: time.holdId, taker });
  return 'code' in why ? why : { code: 'hold-expired' };
}
