import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseId, type ClinicId, type PatientId } from '../../platform/kernel/ids.ts';

export const UNSUBSCRIBE_PATH = '/u';

const ID_BYTES = 16;
const SEAL_BYTES = 12;

export interface Subscriber {
  readonly clinicId: ClinicId;
  readonly patientId: PatientId;
}

function seal(secret: string, ids: Buffer): Buffer {
  return createHmac('sha256', secret).update('unsubscribe:').update(ids).digest().subarray(0, SEAL_BYTES);
}

function bytesOf(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

function idIn(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Who ends which emails, signed: it needs no row, and holds as long as the secret. */
export function unsubscribeUrl(publicUrl: string, secret: string, { clinicId, patientId }: Subscriber): string {
  const ids = Buffer.concat([bytesOf(clinicId), bytesOf(patientId)]);
  const token = Buffer.concat([ids, seal(secret, ids)]).toString('base64url');
  return `${publicUrl.replace(/\/+$/, '')}${UNSUBSCRIBE_PATH}/${token}`;
}

/** As long as a real one, and ends nothing: for tries. */
export function sampleUnsubscribeUrl(publicUrl: string): string {
  const token = 'x'.repeat(Math.ceil(((2 * ID_BYTES + SEAL_BYTES) * 4) / 3));
  return `${publicUrl.replace(/\/+$/, '')}${UNSUBSCRIBE_PATH}/${token}`;
}

/** Undefined for what we did not sign. */
export function subscriberOf(secret: string, token: string): Subscriber | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 2 * ID_BYTES + SEAL_BYTES) return undefined;
  const ids = bytes.subarray(0, 2 * ID_BYTES);
  if (!timingSafeEqual(bytes.subarray(2 * ID_BYTES), seal(secret, ids))) return undefined;
  const clinicId = parseId<ClinicId>(idIn(ids.subarray(0, ID_BYTES)));
  const patientId = parseId<PatientId>(idIn(ids.subarray(ID_BYTES)));
  return clinicId && patientId && { clinicId, patientId };
}
