import type { ClinicTx } from '../../platform/database/database.ts';
import type {
  AppointmentId,
  PatientId,
  PractitionerId,
  ScheduleId,
  ServiceId,
  SiteId,
} from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { AppointmentStatus } from '../domain/appointment-status.ts';
import type { Attendance, BareAppointment, FhirJson, SlotId, Urgency } from '../domain/model.ts';

export interface AppointmentRow {
  readonly id: AppointmentId;
  readonly patient_id: PatientId;
  readonly service_id: ServiceId;
  readonly practitioner_id: PractitionerId;
  readonly site_id: SiteId;
  readonly schedule_id: ScheduleId | null;
  readonly slot_id: SlotId | null;
  readonly start_at: Instant;
  readonly end_at: Instant;
  readonly status: AppointmentStatus;
  readonly attendance: Attendance;
  readonly reason: string | null;
  readonly cancel_reason: string | null;
  readonly origin: string;
  readonly fhir: FhirJson | null;
  readonly version: number;
  readonly created_at: Instant;
  readonly updated_at: Instant;
  readonly group_id: AppointmentId | null;
  readonly triage_id: string | null;
  readonly priority: number | null;
  readonly start_by: Instant | null;
  readonly late_minutes: number | null;
}

function urgencyOf({ triage_id: assessmentId, priority, start_by: startBy }: AppointmentRow): { urgency?: Urgency } {
  if (assessmentId === null || priority === null) return {};
  return { urgency: { assessmentId, priority, ...(startBy === null ? {} : { startBy }) } };
}

export const APPOINTMENT_COLUMNS = `a.id, a.patient_id, a.service_id, a.practitioner_id, a.site_id, a.schedule_id, a.slot_id,
  a.start_at, a.end_at, a.status, a.attendance, a.reason, a.cancel_reason, a.origin, a.fhir, a.version, a.created_at, a.updated_at, a.group_id,
  a.triage_id, a.priority, a.start_by, a.late_minutes`;

export function toBareAppointment(row: AppointmentRow): BareAppointment {
  return {
    id: row.id,
    patientId: row.patient_id,
    serviceId: row.service_id,
    practitionerId: row.practitioner_id,
    siteId: row.site_id,
    ...(row.schedule_id === null ? {} : { scheduleId: row.schedule_id }),
    ...(row.slot_id === null ? {} : { slotId: row.slot_id }),
    start: row.start_at,
    end: row.end_at,
    status: row.status,
    attendance: row.attendance,
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.cancel_reason === null ? {} : { cancelReason: row.cancel_reason }),
    origin: row.origin,
    ...(row.fhir === null ? {} : { fhir: row.fhir }),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...(row.group_id === null ? {} : { groupId: row.group_id }),
    ...urgencyOf(row),
    ...(row.late_minutes === null ? {} : { lateMinutes: row.late_minutes }),
  };
}

function columnsOf(appointment: BareAppointment) {
  return [
    appointment.patientId,
    appointment.serviceId,
    appointment.practitionerId,
    appointment.siteId,
    appointment.scheduleId ?? null,
    appointment.slotId ?? null,
    new Date(appointment.start),
    new Date(appointment.end),
    appointment.status,
    appointment.attendance,
    appointment.reason ?? null,
    appointment.cancelReason ?? null,
    appointment.origin,
    appointment.fhir ?? null,
    appointment.version,
    new Date(appointment.createdAt),
    new Date(appointment.updatedAt),
    appointment.groupId ?? null,
    appointment.urgency?.assessmentId ?? null,
    appointment.urgency?.priority ?? null,
    appointment.urgency?.startBy === undefined ? null : new Date(appointment.urgency.startBy),
  ] as const;
}

export async function insertAppointment(tx: ClinicTx, appointment: BareAppointment): Promise<void> {
  await tx.run(
    `insert into appointment (clinic_id, id, patient_id, service_id, practitioner_id, site_id, schedule_id, slot_id, start_at, end_at,
       status, attendance, reason, cancel_reason, origin, fhir, version, created_at, updated_at, group_id, triage_id,
       priority, start_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`,
    [tx.clinicId, appointment.id, ...columnsOf(appointment)],
  );
}

/** Writes the whole state over the row that the transaction has locked. */
export async function updateAppointment(tx: ClinicTx, appointment: BareAppointment): Promise<void> {
  await tx.run(
    `update appointment set patient_id = $3, service_id = $4, practitioner_id = $5, site_id = $6, schedule_id = $7, slot_id = $8,
       start_at = $9, end_at = $10, status = $11, attendance = $12, reason = $13, cancel_reason = $14, origin = $15, fhir = $16,
       version = $17, created_at = $18, updated_at = $19, group_id = $20, triage_id = $21, priority = $22, start_by = $23,
       late_minutes = case when start_at = $9 then late_minutes end
      where clinic_id = $1 and id = $2`,
    [tx.clinicId, appointment.id, ...columnsOf(appointment)],
  );
}

/** The appointment, locked until the transaction ends. Of a group its first one is locked before it: they change one after another. */
export async function lockAppointment(tx: ClinicTx, id: AppointmentId): Promise<BareAppointment | undefined> {
  const rows = await tx.sql<AppointmentRow>(
    `select ${APPOINTMENT_COLUMNS} from appointment a
      where a.clinic_id = $1 and a.id = any(array[$2, (select g.group_id from appointment g where g.clinic_id = $1 and g.id = $2)])
      order by (a.id = a.group_id) desc nulls last, a.id for update`,
    [tx.clinicId, id],
  );
  const row = rows.find((one) => one.id === id);
  return row && toBareAppointment(row);
}

/** Takes away what was only asked for. */
export async function deleteRequest(tx: ClinicTx, id: AppointmentId): Promise<void> {
  await tx.run(`delete from appointment where clinic_id = $1 and id = $2 and status = 'pending'`, [tx.clinicId, id]);
}

/** Of patient $3, between $4 and $5. A visit is never longer than a day. */
const AT_THAT_TIME = `patient_id = $3 and start_at < $5 and start_at > $4::timestamptz - interval '1 day' and end_at > $4
         and status in ('pending', 'booked', 'arrived', 'checked-in')`;

/** Another visit of the patient that takes place at that time. */
export async function clashOf(
  tx: ClinicTx,
  visit: {
    /** Its own, which may be written already. */
    readonly id: AppointmentId;
    readonly patientId: PatientId;
    readonly start: Instant;
    readonly end: Instant;
  },
): Promise<AppointmentId | undefined> {
  const [row] = await tx.sql<{ id: AppointmentId }>(
    `select id from appointment where clinic_id = $1 and id <> $2 and ${AT_THAT_TIME} limit 1`,
    [tx.clinicId, visit.id, visit.patientId, new Date(visit.start), new Date(visit.end)],
  );
  return row?.id;
}

/** Whether one of them is recorded as dead: nobody books for them, on whatever way. */
export async function hasDied(tx: ClinicTx, patientIds: readonly PatientId[]): Promise<boolean> {
  const rows = await tx.sql('select 1 from patient where clinic_id = $1 and id = any($2) and deceased limit 1', [
    tx.clinicId,
    patientIds,
  ]);
  return rows.length > 0;
}

/**
 * Fails unless the visit has its time and the patient lives and has no other one then (see `isUnmet`): the same conditions as those
 * of `takeTime`, `hasDied` and `clashOf`, for a booking that is committed before anybody reads an answer.
 */
export async function requireBooked(
  tx: ClinicTx,
  visit: { readonly id: AppointmentId; readonly patientId: PatientId; readonly start: Instant; readonly end: Instant },
): Promise<void> {
  await tx.run(
    `select require_that(
       exists (select from occupancy where clinic_id = $1 and appointment_id = $2)
       and not exists (select from appointment where clinic_id = $1 and ${AT_THAT_TIME} and id <> $2)
       and not exists (select from patient where clinic_id = $1 and id = $3 and deceased))`,
    [tx.clinicId, visit.id, visit.patientId, new Date(visit.start), new Date(visit.end)],
  );
}

/** How a stored slot stands, locked until the transaction ends. */
export async function lockSlot(tx: ClinicTx, slotId: SlotId): Promise<string | undefined> {
  const [row] = await tx.sql<{ status: string }>(
    'select status from slot where clinic_id = $1 and id = $2 for update',
    [tx.clinicId, slotId],
  );
  return row?.status;
}

/** A stored slot follows its appointment. */
export async function markSlot(
  tx: ClinicTx,
  slotId: SlotId,
  change: { readonly status: 'free' | 'busy'; readonly at: Instant },
): Promise<void> {
  await tx.run(
    `update slot set status = $3, version = version + 1, updated_at = $4
      where clinic_id = $1 and id = $2 and status in ('free', 'busy', 'busy-tentative') and status <> $3`,
    [tx.clinicId, slotId, change.status, new Date(change.at)],
  );
}
