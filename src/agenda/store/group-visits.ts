import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, HoldId } from '../../platform/kernel/ids.ts';
import { occupiesTime } from '../domain/appointment-status.ts';
import type { BareAppointment, Opening } from '../domain/model.ts';
import { APPOINTMENT_COLUMNS, toBareAppointment, type AppointmentRow } from './appointments.ts';
import { shareAssets } from './asset-time.ts';
import { takeBeside } from './occupancy.ts';

/** Who else of the group is still to come, locked. The group's first appointment is locked already: see `lockAppointment`. */
export async function othersToCome(
  tx: ClinicTx,
  { id, groupId }: Pick<BareAppointment, 'id' | 'groupId'>,
): Promise<readonly BareAppointment[]> {
  if (groupId === undefined) return [];
  const rows = await tx.sql<AppointmentRow>(
    `select ${APPOINTMENT_COLUMNS} from appointment a
      where a.clinic_id = $1 and a.group_id = $2 and a.id <> $3 and a.status in ('pending', 'booked', 'arrived', 'checked-in')
      order by a.id for update`,
    [tx.clinicId, groupId, id],
  );
  return rows.map(toBareAppointment);
}

/** Whether somebody else of the group keeps the practitioner's time. */
export async function isTimeShared(
  tx: ClinicTx,
  { id, groupId }: Pick<BareAppointment, 'id' | 'groupId'>,
): Promise<boolean> {
  if (groupId === undefined) return false;
  const [row] = await tx.sql<{ shared: boolean }>(
    `select exists (select from appointment a where a.clinic_id = $1 and a.group_id = $2 and a.id <> $3
        and a.status in ('pending', 'booked', 'arrived', 'checked-in', 'fulfilled')) as shared`,
    [tx.clinicId, groupId, id],
  );
  return row?.shared === true;
}

/** Of these visits those that somebody attends, or has attended, besides these appointments. */
export async function visitsThatStay(
  tx: ClinicTx,
  of: { readonly groupIds: readonly AppointmentId[]; readonly besides: readonly AppointmentId[] },
): Promise<ReadonlySet<AppointmentId>> {
  if (of.groupIds.length === 0) return new Set();
  const rows = await tx.sql<{ group_id: AppointmentId }>(
    `select distinct a.group_id from appointment a where a.clinic_id = $1 and a.group_id = any($2::uuid[])
        and a.id <> all($3::uuid[]) and a.status in ('pending', 'booked', 'arrived', 'checked-in', 'fulfilled')`,
    [tx.clinicId, of.groupIds, of.besides],
  );
  return new Set(rows.map(({ group_id: id }) => id));
}

/** Of these visits those whose time somebody who attends has taken. */
export async function visitsWithTime(
  tx: ClinicTx,
  groupIds: readonly AppointmentId[],
): Promise<ReadonlySet<AppointmentId>> {
  if (groupIds.length === 0) return new Set();
  const rows = await tx.sql<{ group_id: AppointmentId }>(
    `select distinct a.group_id from appointment a
       join occupancy o on o.clinic_id = a.clinic_id and o.appointment_id = a.id
      where a.clinic_id = $1 and a.group_id = any($2::uuid[])`,
    [tx.clinicId, groupIds],
  );
  return new Set(rows.map(({ group_id: id }) => id));
}

/**
 * Whoever knows the visit by its first appointment sees that something of it changed. Before the change: history keeps what was. Where
 * the first one does not come any more the others may have moved without them: the visit is when and where it is for whoever comes.
 */
export async function touchGroup(tx: ClinicTx, groupId: AppointmentId, after: BareAppointment): Promise<void> {
  const { start, end, practitionerId, siteId, serviceId, scheduleId, slotId } = after;
  const touched = [tx.clinicId, groupId, new Date(after.updatedAt)];
  if (!occupiesTime(after.status)) {
    await tx.run(
      'update appointment set version = version + 1, updated_at = $3 where clinic_id = $1 and id = $2',
      touched,
    );
    return;
  }
  await tx.run(
    `update appointment set version = version + 1, updated_at = $3, start_at = $4, end_at = $5, practitioner_id = $6, site_id = $7,
        service_id = $8, schedule_id = $9, slot_id = $10
      where clinic_id = $1 and id = $2`,
    [...touched, new Date(start), new Date(end), practitionerId, siteId, serviceId, scheduleId ?? null, slotId ?? null],
  );
}

/** The time of one more patient of the group, beside the one who took it (`from`). */
export async function shareTime(
  tx: ClinicTx,
  ctx: ClinicContext,
  sharing: { readonly opening: Opening; readonly appointmentId: AppointmentId; readonly from: AppointmentId },
): Promise<void> {
  const { start, end, practitionerId } = sharing.opening;
  const claim = { id: ctx.ids.next<HoldId>(), resourceId: practitionerId, busy: { start, end } };
  await takeBeside(tx, claim, sharing.appointmentId);
  await shareAssets(tx, { id: claim.id, from: sharing.from });
}
