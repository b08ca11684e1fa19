import { parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ContactAddress } from '../domain/patient.ts';
import { MOST_PATIENTS_PER_ADDRESS } from './find-by-contact.ts';

/**
 * The one language of the patients who are reached at an address, before anybody has said who they are; undefined where the
 * records of a family disagree, say nothing, or belong to too many people. It tells nothing else of them. One round trip.
 */
export async function languageAt(
  ctx: ClinicContext,
  { channel, address }: ContactAddress,
): Promise<Language | undefined> {
  const [row] = await ctx.db.query<{ language: string }>(
    ctx.clinicId,
    `select min(p.language) as language from patient p
      where p.clinic_id = $1 and p.active and not p.deceased and p.id in (
        select c.patient_id from contact_point c where c.clinic_id = $1 and c.address = $2
           and (c.channel = $3 or (c.channel in ('phone', 'whatsapp') and $3 in ('phone', 'whatsapp'))))
     having count(distinct p.language) = 1 and count(*) <= ${MOST_PATIENTS_PER_ADDRESS}`,
    [ctx.clinicId, address, channel],
  );
  return row && parseLanguage(row.language);
}
