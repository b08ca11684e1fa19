import type { ClinicReader, ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, HoldId, PractitionerId } from '../../platform/kernel/ids.ts';
import type { Instant, Interval } from '../../platform/time/instant.ts';
import type { BareAppointment, SlotId } from '../domain/model.ts';
import type { FurtherPlace } from '../ports/ehr-agenda.ts';
import { markSlot } from './appointments.ts';
import {
  clearExpired,
  retakeForAppointment,
  takeBeside,
  takeForAppointment,
  type Claim,
  type LeftTime,
} from './occupancy.ts';

/** Who had time in a visit besides its own practitioner. `left`: what those had who attended it. */
export function furtherOf(
  left: readonly LeftTime[],
  visit: { readonly practitionerId: PractitionerId },
): readonly PractitionerId[] {
  const all = left.map((one) => one.resource_id).filter((id) => id !== visit.practitionerId);
  return [...new Set(all)];
}

/** Notes whom visits need besides their own practitioner, in place of what was noted of them before. */
export async function noteFurther(
  tx: ClinicTx,
  visits: readonly { readonly id: AppointmentId; readonly further: readonly PractitionerId[] }[],
): Promise<void> {
  if (visits.length === 0) return;
  const pairs = visits.flatMap(({ id, further }) => further.map((practitionerId) => ({ id, practitionerId })));
  await tx.run(
    `with wanted as (
       select w.id, w."practitionerId" from jsonb_to_recordset($3::jsonb) as w(id uuid, "practitionerId" uuid)
     ), gone as (
       delete from appointment_further f where f.clinic_id = $1 and f.appointment_id = any($2::uuid[])
          and not exists (select from wanted w where w.id = f.appointment_id and w."practitionerId" = f.practitioner_id)
     )
     insert into appointment_further (clinic_id, appointment_id, practitioner_id)
     select $1, w.id, w."practitionerId" from wanted w on conflict do nothing`,
    [tx.clinicId, visits.map(({ id }) => id), JSON.stringify(pairs)],
  );
}

/** Whom a visit needs besides its own practitioner, whether it takes time or not. */
export async function notedFurther(tx: ClinicTx, visit: BareAppointment): Promise<readonly PractitionerId[]> {
  const rows = await tx.sql<{ practitioner_id: PractitionerId }>(
    `select practitioner_id from appointment_further where clinic_id = $1 and appointment_id = $2 and practitioner_id <> $3
      order by practitioner_id`,
    [tx.clinicId, visit.groupId ?? visit.id, visit.practitionerId],
  );
  return rows.map(({ practitioner_id: id }) => id);
}

/** One of several patients leaves a visit that goes on: whom it needs besides its own practitioner stays with whoever stays. */
export async function leaveFurther(tx: ClinicTx, { id, groupId, practitionerId }: BareAppointment): Promise<void> {
  await tx.run(
    `update occupancy o set appointment_id = other.id
       from (select a.id from appointment a where a.clinic_id = $1 and a.group_id = $3 and a.id <> $2
                and a.status in ('pending', 'booked', 'arrived', 'checked-in', 'fulfilled') order by a.id limit 1) other
      where o.clinic_id = $1 and o.appointment_id = $2 and o.resource_id <> $4`,
    [tx.clinicId, id, groupId ?? id, practitionerId],
  );
}

/** Whom a visit takes time of besides its own practitioner, in the order in which it is taken. */
export async function furtherPlacesOf(
  reader: ClinicReader,
  appointmentId: AppointmentId,
): Promise<readonly FurtherPlace[]> {
  const rows = await reader.sql<{ practitioner_id: PractitionerId; slot_id: SlotId | null }>(
    `select o.resource_id as practitioner_id, o.slot_id from occupancy o
       join appointment a on a.clinic_id = o.clinic_id and a.id = o.appointment_id
      where o.clinic_id = $1 and o.resource_id <> a.practitioner_id
        and o.appointment_id = any(array(select v.id from appointment v where v.clinic_id = $1 and (v.id = $2 or v.group_id = $2)))
      order by o.resource_id`,
    [reader.clinicId, appointmentId],
  );
  return rows.map(({ practitioner_id: practitionerId, slot_id: slotId }) => ({
    practitionerId,
    ...(slotId === null ? {} : { slotId }),
  }));
}

/** The free slot of a practitioner at a time, where their openings are stored. */
export async function slotAt(
  tx: ClinicTx,
  practitionerId: PractitionerId,
  start: Instant,
): Promise<SlotId | undefined> {
  const [row] = await tx.sql<{ id: SlotId }>(
    `select sl.id from slot sl join schedule sc on sc.clinic_id = sl.clinic_id and sc.id = sl.schedule_id
      where sl.clinic_id = $1 and sc.practitioner_id = $2 and sc.active and sl.start_at = $3 and sl.status = 'free'
      order by sl.id limit 1 for update of sl`,
    [tx.clinicId, practitionerId, new Date(start)],
  );
  return row?.id;
}

interface Further {
  readonly appointmentId: AppointmentId;
  readonly practitionerIds: readonly PractitionerId[];
  readonly busy: Interval;
  /** Of the visit itself. */
  readonly start: Instant;
}

async function claimOf(tx: ClinicTx, ctx: ClinicContext, further: Further, resourceId: PractitionerId): Promise<Claim> {
  const slotId = await slotAt(tx, resourceId, further.start);
  return { id: ctx.ids.next<HoldId>(), resourceId, busy: further.busy, slotId };
}

async function follow(tx: ClinicTx, ctx: ClinicContext, { slotId }: Claim): Promise<void> {
  if (slotId !== undefined) await markSlot(tx, slotId, { status: 'busy', at: ctx.clock.now() });
}

/** Takes the time of all further practitioners of a visit. False where somebody else has one of them: then nothing may be kept. */
export async function takeFurther(tx: ClinicTx, ctx: ClinicContext, further: Further): Promise<boolean> {
  const { appointmentId } = further;
  for (const practitionerId of further.practitionerIds.toSorted()) {
    const claim = await claimOf(tx, ctx, further, practitionerId);
    if (!(await retakeForAppointment(tx, ctx, { claim, appointmentId }))) return false;
    await follow(tx, ctx, claim);
  }
  return true;
}

/** The same for what its source says stands: beside whoever has the time. Always true. */
export async function takeFurtherAnyway(tx: ClinicTx, ctx: ClinicContext, further: Further): Promise<true> {
  for (const practitionerId of further.practitionerIds.toSorted()) {
    const claim = await claimOf(tx, ctx, further, practitionerId);
    const taken =
      (await takeForAppointment(tx, claim, further.appointmentId)) ||
      ((await clearExpired(tx, ctx, claim)) && (await takeForAppointment(tx, claim, further.appointmentId)));
    if (!taken) await takeBeside(tx, claim, further.appointmentId);
    await follow(tx, ctx, claim);
  }
  return true;
}

/** Takes nobody's time but that of those whom a visit of several patients needs besides its own practitioner, whoever of them has it. */
export function freeFurtherOfGroups(
  tx: ClinicTx,
  groupIds: readonly AppointmentId[],
  at: Instant,
): Promise<readonly LeftTime[]> {
  if (groupIds.length === 0) return Promise.resolve([]);
  return tx.sql<LeftTime>(
    `with gone as (
       delete from occupancy o using appointment a
        where o.clinic_id = $1 and a.clinic_id = $1 and a.id = o.appointment_id and a.group_id = any($2::uuid[])
          and o.resource_id <> a.practitioner_id
       returning a.group_id, o.resource_id, o.slot_id
     ), freed as (
       update slot s set status = 'free', version = s.version + 1, updated_at = $3
         from gone g where s.clinic_id = $1 and s.id = g.slot_id and s.status in ('busy', 'busy-tentative')
     )
     select group_id as appointment_id, resource_id from gone`,
    [tx.clinicId, groupIds, new Date(at)],
  );
}
