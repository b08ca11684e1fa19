import { appointmentsOf, listServices, type Appointment } from '../../agenda/index.ts';
import { getPatient, type Patient } from '../../patients/index.ts';
import type { ClinicReader, ClinicTx, Database } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ClinicId, PatientId, ServiceId } from '../../platform/kernel/ids.ts';
import { DAY_MS, MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { bookingToken, hashOf } from '../visit-page/visit-token.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';

export const BOOKING_PATH = '/b';

/** As long as a visit counts for the campaign that brought it. */
const LIVES_MS = 30 * DAY_MS;
/** Longer than a booking takes, also at a slow EHR. */
const BUSY_MS = MINUTE_MS;

export interface BookingLink {
  readonly clinicId: ClinicId;
  readonly patientId: PatientId;
  readonly serviceId: ServiceId;
  readonly expiresAt: Instant;
}

export function bookingUrl(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/+$/, '')}${BOOKING_PATH}/${token}`;
}

/**
 * The address where a patient books a service, from now on for 30 days. Undefined where patients do not book that service by
 * themselves, or where it was taken back. Safe to repeat: one address for one patient and service.
 */
export async function linkToBook(
  tx: ClinicTx,
  ctx: ClinicContext<Partial<OutreachPorts>>,
  { patientId, serviceId }: Pick<BookingLink, 'patientId' | 'serviceId'>,
): Promise<string | undefined> {
  const { visitLinks } = ctx.ports;
  const services = await listServices(ctx);
  if (!visitLinks || !services.some(({ id, bookableByPatients }) => id === serviceId && bookableByPatients))
    return undefined;
  const token = bookingToken(visitLinks.secret, { clinicId: tx.clinicId, patientId, serviceId });
  const now = ctx.clock.now();
  const made = await tx.run(
    `insert into booking_link as l (clinic_id, patient_id, service_id, token_hash, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (clinic_id, patient_id, service_id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at
       where l.revoked_at is null`,
    [tx.clinicId, patientId, serviceId, hashOf(token), new Date(now), new Date(plusMs(now, LIVES_MS))],
  );
  return made === 0 ? undefined : bookingUrl(visitLinks.publicUrl, token);
}

/** Of what a patient came last, where it is one of these services; undefined for whoever never came. */
export async function lastServiceOf(
  reader: ClinicReader,
  patientId: PatientId,
  among: readonly string[] | undefined,
): Promise<ServiceId | undefined> {
  const [row] = await reader.sql<{ readonly service_id: ServiceId }>(
    `select service_id from appointment where clinic_id = $1 and patient_id = $2
        and status in ('booked', 'arrived', 'fulfilled', 'checked-in') and ($3::uuid[] is null or service_id = any($3))
      order by start_at desc limit 1`,
    [reader.clinicId, patientId, among ?? null],
  );
  return row?.service_id;
}

/** Whose token it is; undefined for one that we do not know, or that was taken back. One round trip. */
export async function bookingLinkOf(db: Database, token: string): Promise<BookingLink | undefined> {
  const [row] = await db.querySystem<{
    readonly clinic_id: ClinicId;
    readonly patient_id: PatientId;
    readonly service_id: ServiceId;
    readonly expires_at: Instant;
  }>(
    'select clinic_id, patient_id, service_id, expires_at from booking_link where token_hash = $1 and revoked_at is null',
    [hashOf(token)],
  );
  if (!row) return undefined;
  const { clinic_id: clinicId, patient_id: patientId, service_id: serviceId, expires_at: expiresAt } = row;
  return { clinicId, patientId, serviceId, expiresAt };
}

export interface LinkedPatient {
  readonly patient: Patient;
  /** What they have to come, of any service. */
  readonly visits: readonly Appointment[];
  /** The visit of this service among them. */
  readonly coming?: Appointment | undefined;
}

/** Who books by a link, and what they have already; undefined for whoever is gone. */
export async function linkedPatient(ctx: ClinicContext, link: BookingLink): Promise<LinkedPatient | undefined> {
  const [patient, visits] = await Promise.all([
    getPatient(ctx, link.patientId),
    appointmentsOf(ctx, link.patientId, { from: ctx.clock.now(), statuses: ['booked', 'pending'] }),
  ]);
  if (!patient?.active || patient.deceased) return undefined;
  return { patient, visits, coming: visits.find(({ serviceId }) => serviceId === link.serviceId) };
}

/** How many times they booked this service on the web since the link was last sent, whatever became of it. */
export function bookedBefore(ctx: ClinicContext, link: BookingLink): Promise<number> {
  const { patientId, serviceId, expiresAt } = link;
  return ctx.db.reading(ctx.clinicId, async (reader) => {
    const [row] = await reader.sql<{ readonly visits: number }>(
      `select count(*)::int as visits from appointment
        where clinic_id = $1 and patient_id = $2 and service_id = $3 and origin = 'web' and created_at >= $4`,
      [reader.clinicId, patientId, serviceId, new Date(plusMs(expiresAt, -LIVES_MS))],
    );
    return row?.visits ?? 0;
  });
}

/** One booking by a link at a time: false where another is on its way. */
export async function beginBooking(ctx: ClinicContext, { patientId, serviceId }: BookingLink): Promise<boolean> {
  const now = ctx.clock.real();
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const taken = await tx.run(
      `update booking_link set busy_until = $4
        where clinic_id = $1 and patient_id = $2 and service_id = $3 and revoked_at is null and (busy_until is null or busy_until <= $5)`,
      [tx.clinicId, patientId, serviceId, new Date(plusMs(now, BUSY_MS)), new Date(now)],
    );
    return taken > 0;
  });
}

export async function endBooking(ctx: ClinicContext, { patientId, serviceId }: BookingLink): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run('update booking_link set busy_until = null where clinic_id = $1 and patient_id = $2 and service_id = $3', [
      tx.clinicId,
      patientId,
      serviceId,
    ]),
  );
}
