import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { AppointmentId, ClinicId, PatientId, ServiceId } from '../../platform/kernel/ids.ts';

/** What a link is made with. */
export interface LinkSecret {
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly secret: string;
}

/** 72 bits that nobody can guess and 72 that prove that they are ours: 24 characters, because an SMS counts each. */
const PART_BYTES = 9;
const TOKEN = /^[A-Za-z0-9_-]{24}$/;
export const VISIT_PATH = '/p';

function part(secret: string, text: string | Buffer): Buffer {
  return createHmac('sha256', secret).update('visit-link:').update(text).digest().subarray(0, PART_BYTES);
}

/** The token of a visit: the same at every call, so that all messages about it carry one address. */
export function visitToken(
  secret: string,
  visit: { readonly clinicId: ClinicId; readonly appointmentId: AppointmentId },
): string {
  const head = part(secret, `${visit.clinicId}:${visit.appointmentId}`);
  return Buffer.concat([head, part(secret, head)]).toString('base64url');
}

/** The token of a booking: the same for every message to a patient about a service. */
export function bookingToken(
  secret: string,
  booking: { readonly clinicId: ClinicId; readonly patientId: PatientId; readonly serviceId: ServiceId },
): string {
  const head = part(secret, `booking:${booking.clinicId}:${booking.patientId}:${booking.serviceId}`);
  return Buffer.concat([head, part(secret, head)]).toString('base64url');
}

/** Whether we made it. What is not ours costs no look at the database, however many are tried. */
export function isOurToken(secret: string, token: string): boolean {
  if (!TOKEN.test(token)) return false;
  const bytes = Buffer.from(token, 'base64url');
  return timingSafeEqual(bytes.subarray(PART_BYTES), part(secret, bytes.subarray(0, PART_BYTES)));
}

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** As long as a real one, and opens nothing: for previews and tries. */
export function sampleVisitUrl(publicUrl: string): string {
  return visitUrl(publicUrl, 'x'.repeat(Math.ceil((2 * PART_BYTES * 4) / 3)));
}

export function visitUrl(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/+$/, '')}${VISIT_PATH}/${token}`;
}
