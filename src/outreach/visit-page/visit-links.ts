import { getAppointment, type Appointment } from '../../agenda/index.ts';
import type { MessagingPorts } from '../../messaging/index.ts';
import { getPatient, type Patient } from '../../patients/index.ts';
import type { ClinicTx, Database } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, ClinicId, PatientId } from '../../platform/kernel/ids.ts';
import { hashOf, visitToken, visitUrl, type LinkSecret } from './visit-token.ts';

/** What a context must carry for messages to name the page of a visit. Without it they name none. */
export interface OutreachPorts {
  readonly visitLinks?: LinkSecret;
  /** Absent: no email leaves. */
  readonly email?: MessagingPorts['email'];
  /** Absent: nobody is called. */
  readonly voice?: MessagingPorts['voice'];
}

/** The address of a visit's page, for the patient's own message. Safe to repeat: one address for one visit. */
export async function linkTo(
  tx: ClinicTx,
  ctx: ClinicContext<Partial<OutreachPorts>>,
  visit: { readonly appointmentId: AppointmentId; readonly patientId: PatientId },
): Promise<string | undefined> {
  const { visitLinks } = ctx.ports;
  if (!visitLinks) return undefined;
  const token = visitToken(visitLinks.secret, { clinicId: tx.clinicId, appointmentId: visit.appointmentId });
  // A visit that was given to somebody else has the same address, which is theirs from now on.
  const made = await tx.run(
    `insert into visit_link as l (clinic_id, appointment_id, patient_id, token_hash, created_at) values ($1, $2, $3, $4, $5)
     on conflict (clinic_id, appointment_id) do update set patient_id = excluded.patient_id, token_hash = excluded.token_hash
       where l.revoked_at is null`,
    [tx.clinicId, visit.appointmentId, visit.patientId, hashOf(token), new Date(ctx.clock.now())],
  );
  return made === 0 ? undefined : visitUrl(visitLinks.publicUrl, token);
}

/** The addresses of a patient's visits and bookings are in the wrong hands: they show nothing any more. Safe to repeat. */
export async function revokeLinksOf(tx: ClinicTx, ctx: ClinicContext, patientId: PatientId): Promise<void> {
  await tx.run(
    'update visit_link set revoked_at = $3 where clinic_id = $1 and patient_id = $2 and revoked_at is null',
    [tx.clinicId, patientId, new Date(ctx.clock.now())],
  );
  await tx.run(
    'update booking_link set revoked_at = $3 where clinic_id = $1 and patient_id = $2 and revoked_at is null',
    [tx.clinicId, patientId, new Date(ctx.clock.now())],
  );
}

/** One visit and the patient who may see it. */
export interface LinkedVisit {
  readonly appointment: Appointment;
  readonly patient: Patient;
}

/** Whose token it is; undefined for one that we do not know, or that was taken back. One round trip. */
export async function clinicOfToken(
  db: Database,
  token: string,
): Promise<
  { readonly clinicId: ClinicId; readonly appointmentId: AppointmentId; readonly patientId: PatientId } | undefined
> {
  const [row] = await db.querySystem<{
    readonly clinic_id: ClinicId;
    readonly appointment_id: AppointmentId;
    readonly patient_id: PatientId;
  }>('select clinic_id, appointment_id, patient_id from visit_link where token_hash = $1 and revoked_at is null', [
    hashOf(token),
  ]);
  return row && { clinicId: row.clinic_id, appointmentId: row.appointment_id, patientId: row.patient_id };
}

/** The visit behind a link, until it is over; undefined where it is, or is somebody else's by now. */
export async function linkedVisit(
  ctx: ClinicContext,
  link: { readonly appointmentId: AppointmentId; readonly patientId: PatientId },
): Promise<LinkedVisit | undefined> {
  const [appointment, patient] = await Promise.all([
    getAppointment(ctx, link.appointmentId),
    getPatient(ctx, link.patientId),
  ]);
  if (!appointment || !patient?.active || patient.deceased) return undefined;
  if (appointment.patientId !== patient.id || appointment.end <= ctx.clock.now()) return undefined;
  return { appointment, patient };
}
