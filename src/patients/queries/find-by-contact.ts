import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ContactAddress, Patient } from '../domain/patient.ts';
import { PATIENT_COLUMNS, toPatient, type PatientRow } from '../store/patient-rows.ts';

/** A number that more people share is a company's or a care home's: it identifies nobody. */
export const MOST_PATIENTS_PER_ADDRESS = 50;

/**
 * Finds by address over `patient p`; a numbered WhatsApp user is reached by the same number as by phone.
 * `$1` clinic, `$2` address, `$3` channel.
 */
export const FIND_BY_CONTACT = `select ${PATIENT_COLUMNS} from patient p
  where p.clinic_id = $1 and p.active and not p.deceased and p.id in (
    select c.patient_id from contact_point c where c.clinic_id = $1 and c.address = $2
       and (c.channel = $3 or (c.channel in ('phone', 'whatsapp') and $3 in ('phone', 'whatsapp'))))
  order by p.id limit ${MOST_PATIENTS_PER_ADDRESS + 1}`;

/** The patients who are active, alive and reached at an address. A family may share it. One round trip. */
export async function findByContact(ctx: ClinicContext, contact: ContactAddress): Promise<readonly Patient[]> {
  const rows = await ctx.db.query<PatientRow>(ctx.clinicId, FIND_BY_CONTACT, [
    ctx.clinicId,
    contact.address,
    contact.channel,
  ]);
  return rows.length > MOST_PATIENTS_PER_ADDRESS ? [] : rows.map(toPatient);
}
