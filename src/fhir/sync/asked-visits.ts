import type { ClinicTx } from '../../platform/database/database.ts';
import type { AppointmentId } from '../../platform/kernel/ids.ts';
import { listOf } from '../mapping/kept.ts';
import type { EhrSource } from './ehr-source.ts';
import type { ForeignResource } from './mapping/foreign-resource.ts';
import { foreignIdOf } from './mapping/localize.ts';
import { keyOf } from './mapping/mirrored-type.ts';
import type { Links } from './store/links.ts';

/** What was asked for here, and is there now without a word of ours on it: a person has written it down. */
export interface AskedVisit {
  readonly key: string;
  readonly appointmentId: AppointmentId;
  readonly writeId: string;
}

const STANDS = ['booked', 'arrived', 'checked-in', 'fulfilled', 'pending'];

const ASKED = `
  select f.key, a.id as "appointmentId", w.id as "writeId"
    from jsonb_to_recordset($3::jsonb) as f(key text, "patientId" uuid, start timestamptz, who uuid[])
    join appointment a on a.clinic_id = $1 and a.patient_id = f."patientId" and a.start_at = f.start and a.status = 'pending'
     and (a.practitioner_id = any(f.who) or exists (
       select from practitioner_role r where r.clinic_id = $1 and r.id = any(f.who) and r.practitioner_id = a.practitioner_id))
    join ehr_write w on w.clinic_id = $1 and w.appointment_id = a.id and w.connection_id = $2 and w.kind = 'book'
     and w.state in ('pending', 'sent', 'unknown')
   where not exists (select from ehr_link l where l.clinic_id = $1 and l.connection_id = $2 and l.type = 'Appointment'
     and l.local_id = a.id and l.gone_at is null)
   order by a.id`;

/**
 * Of Appointments that carry no identifier of ours those that are a visit which was asked for here: the same patient, practitioner and start.
 * Each of ours once.
 */
export async function askedVisits(
  tx: ClinicTx,
  of: { readonly source: EhrSource; readonly fresh: readonly ForeignResource[]; readonly links: Links },
): Promise<readonly AskedVisit[]> {
  const { source, fresh, links } = of;
  const wanted = fresh.flatMap((resource) => {
    const { json } = resource;
    if (!STANDS.includes(String(json['status'])) || typeof json['start'] !== 'string') return [];
    const local = (...types: readonly string[]) =>
      listOf(json, 'participant').flatMap(({ actor }) => {
        const foreign = foreignIdOf(actor, source.client.baseUrl);
        return (foreign && types.includes(foreign.type) && links.get(keyOf(foreign))?.localId) || [];
      });
    const who = local('Practitioner', 'PractitionerRole');
    return local('Patient').map((patientId) => ({ key: keyOf(resource), patientId, start: json['start'], who }));
  });
  if (wanted.length === 0) return [];
  const rows = await tx.sql<AskedVisit>(ASKED, [tx.clinicId, source.connectionId, JSON.stringify(wanted)]);
  const [keys, ids] = [new Set<string>(), new Set<string>()];
  return rows.filter(({ key, appointmentId }) => {
    const isNew = !keys.has(key) && !ids.has(appointmentId);
    keys.add(key);
    ids.add(appointmentId);
    return isNew;
  });
}
