import type { ClinicReader, ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, HoldId, PractitionerId } from '../../platform/kernel/ids.ts';
import type { Instant, Interval } from '../../platform/time/instant.ts';
import type { SlotId } from '../domain/model.ts';
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

/** Who had time in a visit besides its own practitioner. */
export function furtherOf(
  left: readonly LeftTime[],
  visit: { readonly id: AppointmentId; readonly practitionerId: PractitionerId },
): readonly PractitionerId[] {
  return left
    .filter((one) => one.appointment_id === visit.id && one.resource_id !== visit.practitionerId)
    .map((one) => one.resource_id);
}

/** Whom a visit takes time of besides its own practitioner, in the order in which it is taken. */
export async function furtherPlacesOf(
  reader: ClinicReader,
  appointmentId: AppointmentId,
): Promise<readonly FurtherPlace[]> {
  const rows = await reader.sql<{ practitioner_id: PractitionerId; slot_id: SlotId | null }>(
    `select o.resource_id as practitioner_id, o.slot_id from occupancy o
       join appointment a on a.clinic_id = o.clinic_id and a.id = o.appointment_id
      where o.clinic_id = $1 and o.appointment_id = $2 and o.resource_id <> a.practitioner_id order by o.resource_id`,
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
