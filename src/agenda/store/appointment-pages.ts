import type { ClinicTx } from '../../platform/database/database.ts';
import type { AppointmentId } from '../../platform/kernel/ids.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { occupiesTime } from '../domain/appointment-status.ts';
import type { BareAppointment, SlotId } from '../domain/model.ts';
import { APPOINTMENT_COLUMNS, toBareAppointment, type AppointmentRow } from './appointments.ts';

/** Appointments by their ids, locked until the transaction ends. */
export async function lockAppointments(
  tx: ClinicTx,
  ids: readonly AppointmentId[],
): Promise<readonly BareAppointment[]> {
  const rows = await tx.sql<AppointmentRow>(
    `select ${APPOINTMENT_COLUMNS} from appointment a where a.clinic_id = $1 and a.id = any($2::uuid[]) order by a.id for update`,
    [tx.clinicId, ids],
  );
  return rows.map(toBareAppointment);
}

const WRITE = `
  insert into appointment (clinic_id, id, patient_id, service_id, practitioner_id, site_id, schedule_id, slot_id, start_at, end_at, status,
    attendance, reason, cancel_reason, origin, fhir, version, created_at, updated_at, group_id)
  select $1, i.id, i."patientId", i."serviceId", i."practitionerId", i."siteId", i."scheduleId", i."slotId", i.start, i."end", i.status,
         i.attendance, i.reason, i."cancelReason", i.origin, i.fhir, i.version, i."createdAt", i."updatedAt", i."groupId"
    from jsonb_to_recordset($2::jsonb) as i(id uuid, "patientId" uuid, "serviceId" uuid, "practitionerId" uuid, "siteId" uuid,
      "scheduleId" uuid, "slotId" uuid, start timestamptz, "end" timestamptz, status text, attendance text, reason text,
      "cancelReason" text, origin text, fhir jsonb, version integer, "createdAt" timestamptz, "updatedAt" timestamptz, "groupId" uuid)
  on conflict (clinic_id, id) do update set patient_id = excluded.patient_id, service_id = excluded.service_id,
    practitioner_id = excluded.practitioner_id, site_id = excluded.site_id, schedule_id = excluded.schedule_id,
    slot_id = excluded.slot_id, start_at = excluded.start_at, end_at = excluded.end_at, status = excluded.status,
    attendance = excluded.attendance, reason = excluded.reason, cancel_reason = excluded.cancel_reason, origin = excluded.origin,
    fhir = excluded.fhir, version = excluded.version, created_at = excluded.created_at, updated_at = excluded.updated_at,
    group_id = excluded.group_id`;

/** Writes whole states, new ones and those over rows that the transaction has locked. */
export async function writeAppointments(tx: ClinicTx, appointments: readonly BareAppointment[]): Promise<void> {
  const rows = appointments.map((appointment) => ({
    ...appointment,
    start: toIso(appointment.start),
    end: toIso(appointment.end),
    createdAt: toIso(appointment.createdAt),
    updatedAt: toIso(appointment.updatedAt),
  }));
  await tx.run(WRITE, [tx.clinicId, JSON.stringify(rows)]);
}

const MARK = `
  update slot s set status = i.status, version = s.version + 1, updated_at = $3
    from jsonb_to_recordset($2::jsonb) as i(id uuid, status text)
   where s.clinic_id = $1 and s.id = i.id and s.status in ('free', 'busy', 'busy-tentative') and s.status <> i.status`;

/** Stored slots follow their appointments: left ones are free, taken ones busy. */
export async function markSlots(
  tx: ClinicTx,
  changes: readonly { readonly before: BareAppointment | undefined; readonly after: BareAppointment }[],
  how: { readonly at: Instant; readonly isShared: (after: BareAppointment) => boolean },
): Promise<void> {
  const statuses = new Map<SlotId, 'free' | 'busy'>();
  for (const { before, after } of changes) {
    // Where others of its group stay, so does the slot.
    const stays = occupiesTime(after.status) ? before?.slotId === after.slotId : how.isShared(after);
    if (before?.slotId && occupiesTime(before.status) && !stays) statuses.set(before.slotId, 'free');
  }
  for (const { after } of changes) if (after.slotId && occupiesTime(after.status)) statuses.set(after.slotId, 'busy');
  if (statuses.size === 0) return;
  const rows = [...statuses].map(([id, status]) => ({ id, status }));
  await tx.run(MARK, [tx.clinicId, JSON.stringify(rows), new Date(how.at)]);
}
