import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, HoldId, PractitionerId } from '../../platform/kernel/ids.ts';
import { toIso, type Instant, type Interval } from '../../platform/time/instant.ts';
import type { Opening, SlotId } from '../domain/model.ts';
import { takeAssets, type AssetClaim } from './asset-time.ts';

/** One person's time that somebody wants: with buffers. One human has one calendar, over all sites and schedules. */
export interface Claim {
  readonly id: string;
  readonly resourceId: PractitionerId;
  readonly busy: Interval;
  /** Of a further practitioner: the stored slot that goes with the time. */
  readonly slotId?: SlotId | undefined;
  /** Where several visits share the time. */
  readonly seats?: Seats | undefined;
  /** Rooms and devices that go with it: without them it is not to be had. */
  readonly assets?: AssetClaim | undefined;
}

/** One of these, both included, of those who come at one time. */
export interface Seats {
  readonly session: string;
  readonly from: number;
  readonly to: number;
  /** One more, where these visits alone have them all: whose patients are likely not to come. */
  readonly beyond?: readonly AppointmentId[];
}

export interface HoldRow {
  readonly id: HoldId;
  readonly resource_id: PractitionerId;
  readonly conversation_key: string;
  readonly expires_at: Instant;
  readonly hold: Opening;
}

/** Overbooked times are not exclusive, so the constraint does not see them: this does. */
const NOT_OVERBOOKED = `not exists (
    select 1 from occupancy o where o.clinic_id = $1 and o.resource_id = $3 and not o.exclusive and o.busy_to > $4 and o.busy_from < $5)`;

const TAKE_FOR_HOLD = `
  insert into occupancy (clinic_id, id, resource_id, during, kind, conversation_key, expires_at, hold, seat_of, seat)
  select $1::uuid, $2::uuid, $3::uuid, tstzrange($4::timestamptz, $5::timestamptz, '[)'), 'hold', $6::text, $7::timestamptz, $8::jsonb,
         $9::uuid, $10::smallint
   where ${NOT_OVERBOOKED}
  on conflict do nothing`;

const TAKE_FOR_APPOINTMENT = `
  insert into occupancy (clinic_id, id, resource_id, during, kind, appointment_id, slot_id, seat_of, seat)
  select $1::uuid, $2::uuid, $3::uuid, tstzrange($4::timestamptz, $5::timestamptz, '[)'), 'appointment', $6::uuid, $7::uuid,
         $8::uuid, $9::smallint
   where ${NOT_OVERBOOKED}
  on conflict do nothing`;

function claimParams(tx: ClinicTx, claim: Claim) {
  return [tx.clinicId, claim.id, claim.resourceId, new Date(claim.busy.start), new Date(claim.busy.end)] as const;
}

/** The last seat that may be asked for now: one more only over who is likely not to come, and never two. */
async function lastSeat(tx: ClinicTx, { session, to }: Seats, beyond: readonly AppointmentId[]): Promise<number> {
  const [row] = await tx.sql<{ taken: number; risky: boolean }>(
    `select count(*)::int as taken, coalesce(bool_and(coalesce(appointment_id = any($3::uuid[]), false)), false) as risky
       from occupancy where clinic_id = $1 and seat_of = $2`,
    [tx.clinicId, session, beyond],
  );
  const taken = row?.taken ?? 0;
  if (taken < to) return to;
  return taken === to && row?.risky ? to + 1 : 0;
}

/** All of the time, or the first seat that nobody has: one statement for each that is tried, and each decides by itself. */
async function takeSeat(
  tx: ClinicTx,
  { seats }: Claim,
  insert: (session: string | null, seat: number | null) => Promise<number>,
): Promise<boolean> {
  if (!seats) return (await insert(null, null)) === 1;
  const last = seats.beyond ? await lastSeat(tx, seats, seats.beyond) : seats.to;
  for (let seat = seats.from; seat <= last; seat += 1) if ((await insert(seats.session, seat)) === 1) return true;
  return false;
}

/** What goes with a time that was taken. Where that is not to be had, the time is nobody's again. */
async function withAssets(tx: ClinicTx, claim: Claim): Promise<boolean> {
  if (!claim.assets) return true;
  const { id, busy, seats } = claim;
  if (await takeAssets(tx, { id, busy, session: seats?.session ?? claim.assets.session }, claim.assets)) return true;
  await tx.run('delete from occupancy where clinic_id = $1 and id = $2', [tx.clinicId, id]);
  return false;
}

/** Takes the time for a conversation. False when it is not free: this one statement decides. */
export async function takeForHold(
  tx: ClinicTx,
  claim: Claim,
  hold: { readonly conversationKey: string; readonly expiresAt: Instant; readonly opening: Opening },
): Promise<boolean> {
  const { conversationKey, expiresAt, opening } = hold;
  const params = [...claimParams(tx, claim), conversationKey, new Date(expiresAt), opening];
  const taken = await takeSeat(tx, claim, (session, seat) => tx.run(TAKE_FOR_HOLD, [...params, session, seat]));
  return taken && withAssets(tx, claim);
}

/** Takes the time for an appointment. False when it is not free: this one statement decides. */
export async function takeForAppointment(tx: ClinicTx, claim: Claim, appointmentId: AppointmentId): Promise<boolean> {
  const params = [...claimParams(tx, claim), appointmentId, claim.slotId ?? null];
  const taken = await takeSeat(tx, claim, (session, seat) => tx.run(TAKE_FOR_APPOINTMENT, [...params, session, seat]));
  return taken && withAssets(tx, claim);
}

/** The same, after holds that have run out were cleared away where they were in the way. */
export async function retakeForAppointment(
  tx: ClinicTx,
  ctx: ClinicContext,
  { claim, appointmentId }: { readonly claim: Claim; readonly appointmentId: AppointmentId },
): Promise<boolean> {
  if (await takeForAppointment(tx, claim, appointmentId)) return true;
  return (await clearExpired(tx, ctx, claim)) && takeForAppointment(tx, claim, appointmentId);
}

/**
 * Takes the time whoever has it: for overbooking, and for history that overlaps. False where a room or device that goes with it is not to
 * be had: nobody overbooks those.
 */
export async function takeBeside(tx: ClinicTx, claim: Claim, appointmentId: AppointmentId): Promise<boolean> {
  await tx.run(
    `insert into occupancy (clinic_id, id, resource_id, during, kind, appointment_id, slot_id, exclusive)
     values ($1, $2, $3, tstzrange($4, $5, '[)'), 'appointment', $6, $7, false)`,
    [...claimParams(tx, claim), appointmentId, claim.slotId ?? null],
  );
  return withAssets(tx, claim);
}

/** Turns a living hold into the time of an appointment. False when it has run out, was released, or is no hold any more. */
export async function turnHoldInto(
  tx: ClinicTx,
  ctx: ClinicContext,
  turn: { readonly holdId: HoldId; readonly appointmentId: AppointmentId },
): Promise<boolean> {
  const changed = await tx.run(
    `update occupancy set kind = 'appointment', appointment_id = $3, conversation_key = null, expires_at = null, hold = null
      where clinic_id = $1 and id = $2 and kind = 'hold' and expires_at > $4`,
    [tx.clinicId, turn.holdId, turn.appointmentId, new Date(ctx.clock.now())],
  );
  return changed === 1;
}

const TAKE_FOR_APPOINTMENTS = `
  insert into occupancy (clinic_id, id, resource_id, during, kind, appointment_id)
  select $1, i.id, i."resourceId", tstzrange(i."from", i."to", '[)'), 'appointment', i."appointmentId"
    from jsonb_to_recordset($2::jsonb) as i(id uuid, "resourceId" uuid, "from" timestamptz, "to" timestamptz, "appointmentId" uuid)
   where not exists (select 1 from occupancy o where o.clinic_id = $1 and o.resource_id = i."resourceId" and not o.exclusive
     and o.busy_to > i."from" and o.busy_from < i."to")
  on conflict do nothing
  returning appointment_id`;

/** Takes the times of many appointments, those that are free. Returns the appointments that have theirs. */
export async function takeForAppointments(
  tx: ClinicTx,
  claims: readonly (Claim & { readonly appointmentId: AppointmentId })[],
): Promise<readonly AppointmentId[]> {
  if (claims.length === 0) return [];
  const rows = claims.map(({ id, resourceId, appointmentId, busy }) => ({
    id,
    resourceId,
    appointmentId,
    from: toIso(busy.start),
    to: toIso(busy.end),
  }));
  const taken = await tx.sql<{ appointment_id: AppointmentId }>(TAKE_FOR_APPOINTMENTS, [
    tx.clinicId,
    JSON.stringify(rows),
  ]);
  return taken.map((row) => row.appointment_id);
}

/** A practitioner's time that an appointment had. */
export interface LeftTime {
  readonly appointment_id: AppointmentId;
  readonly resource_id: PractitionerId;
}

/** The slots of further practitioners go free with their time; that of the visit itself follows the appointment. */
const FREE = `
  with gone as (
    delete from occupancy where clinic_id = $1 and appointment_id = any($2::uuid[]) returning appointment_id, resource_id, slot_id
  ), freed as (
    update slot s set status = 'free', version = s.version + 1, updated_at = $3
      from gone g where s.clinic_id = $1 and s.id = g.slot_id and s.status in ('busy', 'busy-tentative')
  )
  select appointment_id, resource_id from gone`;

/** Gives back the times of many appointments, also of further practitioners. */
export function freeAppointmentTimes(
  tx: ClinicTx,
  ids: readonly AppointmentId[],
  at: Instant,
): Promise<readonly LeftTime[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return tx.sql<LeftTime>(FREE, [tx.clinicId, ids, new Date(at)]);
}

/** Gives back the time of an appointment, also of further practitioners. */
export async function freeAppointmentTime(
  tx: ClinicTx,
  appointmentId: AppointmentId,
  at: Instant,
): Promise<readonly LeftTime[]> {
  return freeAppointmentTimes(tx, [appointmentId], at);
}

/** Deletes the expired holds that stand in the way of a claim. True when there were any. */
export async function clearExpired(tx: ClinicTx, ctx: ClinicContext, claim: Claim): Promise<boolean> {
  const deleted = await tx.run(
    `delete from occupancy
      where clinic_id = $1 and resource_id = $2 and kind = 'hold' and expires_at <= $3 and busy_to > $4 and busy_from < $5`,
    [tx.clinicId, claim.resourceId, new Date(ctx.clock.now()), new Date(claim.busy.start), new Date(claim.busy.end)],
  );
  return deleted > 0;
}

/** Deletes all holds, also living ones, that stand in the way: what the clinic's own system has booked goes first. */
export async function clearHolds(tx: ClinicTx, claim: Claim): Promise<boolean> {
  const deleted = await tx.run(
    `delete from occupancy where clinic_id = $1 and resource_id = $2 and kind = 'hold' and busy_to > $3 and busy_from < $4`,
    [tx.clinicId, claim.resourceId, new Date(claim.busy.start), new Date(claim.busy.end)],
  );
  return deleted > 0;
}

/** Expired holds deleted at once at most. They are harmless: every reader and the booking ignore them. */
const MOST_RELEASED = 200;

/** Deletes holds that have run out, so that the table stays small. Returns how many. */
export function releaseExpiredHolds(tx: ClinicTx, ctx: ClinicContext): Promise<number> {
  return tx.run(
    `delete from occupancy where clinic_id = $1 and id in (
       select id from occupancy where clinic_id = $1 and expires_at <= $2 order by expires_at limit ${MOST_RELEASED} for update skip locked)`,
    [tx.clinicId, new Date(ctx.clock.now())],
  );
}

/** The holds of a conversation, expired ones too, the oldest first. */
export function holdsOf(tx: ClinicTx, conversationKey: string): Promise<readonly HoldRow[]> {
  return tx.sql<HoldRow>(
    `select id, resource_id, conversation_key, expires_at, hold from occupancy
      where clinic_id = $1 and conversation_key = $2 and kind = 'hold' order by id`,
    [tx.clinicId, conversationKey],
  );
}

/** Lets go of holds by their ids, of those alone that `key` keeps where it is named; never of what was booked. Safe to repeat. */
export async function deleteHolds(tx: ClinicTx, ids: readonly HoldId[], key?: string): Promise<void> {
  await tx.run(
    `delete from occupancy where clinic_id = $1 and id = any($2::uuid[]) and kind = 'hold' and ($3::text is null or conversation_key = $3)`,
    [tx.clinicId, ids, key ?? null],
  );
}
