import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, PatientId, PractitionerId, SiteId } from '../../platform/kernel/ids.ts';
import type { SqlParameter } from '../../platform/database/database.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { AppointmentStatus } from '../domain/appointment-status.ts';
import type { Appointment } from '../domain/model.ts';
import { APPOINTMENT_COLUMNS, toBareAppointment, type AppointmentRow } from '../store/appointments.ts';
import { withNames } from '../store/named-appointments.ts';

/** A month of a large clinic. More is an error, not a shorter answer. */
const MOST_APPOINTMENTS = 20_000;

async function appointments(
  ctx: ClinicContext,
  text: string,
  params: readonly SqlParameter[],
): Promise<readonly Appointment[]> {
  const rows = await ctx.db.query<AppointmentRow>(ctx.clinicId, text, params);
  assert(rows.length < MOST_APPOINTMENTS, 'more appointments than one answer may hold');
  return withNames(ctx, rows.map(toBareAppointment));
}

/** One appointment, whatever its status. One round trip. */
export async function getAppointment(ctx: ClinicContext, id: AppointmentId): Promise<Appointment | undefined> {
  const text = `select ${APPOINTMENT_COLUMNS} from appointment a where a.clinic_id = $1 and a.id = $2`;
  const [found] = await appointments(ctx, text, [ctx.clinicId, id]);
  return found;
}

/** Everybody's appointment of a visit, the first one's first, whatever their status; of most visits that is one. One round trip. */
export function appointmentsTogether(ctx: ClinicContext, id: AppointmentId): Promise<readonly Appointment[]> {
  return appointments(
    ctx,
    `select ${APPOINTMENT_COLUMNS} from appointment a where a.clinic_id = $1 and (a.id = $2 or a.group_id = $2)
      order by a.id <> $2, a.id limit ${MOST_APPOINTMENTS}`,
    [ctx.clinicId, id],
  );
}

export interface PatientAppointmentsQuery {
  /** The visit ends after it. */
  readonly from?: Instant | undefined;
  readonly statuses?: readonly AppointmentStatus[] | undefined;
}

/** A patient's appointments by start, of all statuses unless named. One round trip. */
export function appointmentsOf(
  ctx: ClinicContext,
  patientId: PatientId,
  query: PatientAppointmentsQuery = {},
): Promise<readonly Appointment[]> {
  return appointments(
    ctx,
    `select ${APPOINTMENT_COLUMNS} from appointment a
      where a.clinic_id = $1 and a.patient_id = $2 and ($3::timestamptz is null or a.end_at > $3) and ($4::text[] is null or a.status = any($4))
      order by a.start_at, a.id limit ${MOST_APPOINTMENTS}`,
    [ctx.clinicId, patientId, query.from === undefined ? null : new Date(query.from), query.statuses ?? null],
  );
}

export interface PeriodQuery {
  /** The visit starts at or after it. */
  readonly from: Instant;
  /** The visit starts before it. */
  readonly to: Instant;
  readonly siteId?: SiteId | undefined;
  readonly practitionerId?: PractitionerId | undefined;
}

/** Appointments of all statuses that start in a period, by start. More than 20,000 is an error. One round trip. */
export function appointmentsBetween(ctx: ClinicContext, query: PeriodQuery): Promise<readonly Appointment[]> {
  const bounds = [ctx.clinicId, new Date(query.from), new Date(query.to), query.siteId ?? null];
  const text = `select ${APPOINTMENT_COLUMNS} from appointment a
      where a.clinic_id = $1 and a.start_at >= $2 and a.start_at < $3 and ($4::uuid is null or a.site_id = $4)`;
  const tail = `order by a.start_at, a.id limit ${MOST_APPOINTMENTS}`;
  if (query.practitionerId === undefined) return appointments(ctx, `${text} ${tail}`, bounds);
  return appointments(ctx, `${text} and a.practitioner_id = $5 ${tail}`, [...bounds, query.practitionerId]);
}
