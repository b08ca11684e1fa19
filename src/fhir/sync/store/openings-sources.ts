import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { HOUR_MS, plusMs } from '../../../platform/time/instant.ts';
import { OPENINGS_SOURCE } from '../../mapping/vocabulary.ts';

const KEPT_THERE = `exists (select from ehr_link l where l.clinic_id = s.clinic_id and l.connection_id = $2 and l.type = 'Schedule'
  and l.local_id = s.id and l.gone_at is null)`;
/** Also one that has gone: whoever had a Slot keeps Slots. */
const SUPPLIED = `exists (select from fhir_slot o join ehr_link l on l.clinic_id = o.clinic_id and l.type = 'Slot' and l.local_id = o.id
  where o.clinic_id = s.clinic_id and o.schedule_id = s.id and l.connection_id = $2)`;
/** A server that says by our own extension that it stores them is believed. */
const SAYS_STORED = [{ url: OPENINGS_SOURCE, valueCode: 'stored' }];
const MOST_ASKED = 500;

/** Agendas of the EHR that are reckoned though it has Slots of them. */
export async function suppliedSchedules(tx: ClinicTx, connectionId: string): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }>(
    `select s.id from fhir_schedule s where s.clinic_id = $1 and s.openings_source = 'computed' and ${KEPT_THERE} and ${SUPPLIED}`,
    [tx.clinicId, connectionId],
  );
  return rows.map(({ id }) => id);
}

/** Active agendas of the EHR of which no Slot is known though there are hours: who would have to be asked for one. */
export function slotlessSchedules(
  tx: ClinicTx,
  ctx: ClinicContext,
  of: { readonly connectionId: string; readonly reach: 'new' | 'all' },
): Promise<readonly { readonly id: string; readonly ehrId: string }[]> {
  const since = of.reach === 'new' ? new Date(plusMs(ctx.clock.now(), -HOUR_MS)) : null;
  return tx.sql<{ id: string; ehrId: string }>(
    `select s.id, link.ehr_id as "ehrId" from fhir_schedule s
       join ehr_link link on link.clinic_id = s.clinic_id and link.connection_id = $2 and link.type = 'Schedule'
        and link.local_id = s.id and link.gone_at is null
      where s.clinic_id = $1 and s.active and s.openings_source = 'stored' and ($3::timestamptz is null or s.updated_at >= $3)
        and exists (select from fhir_practitioner_role r where r.clinic_id = s.clinic_id and r.practitioner_id = s.practitioner_id
              and r.site_id = s.site_id and r.active and jsonb_array_length(coalesce(r.fhir->'availableTime', '[]')) > 0)
        and not (coalesce(s.fhir->'extension', '[]') @> $4::jsonb) and not ${SUPPLIED}
      order by s.id limit ${MOST_ASKED}`,
    [tx.clinicId, of.connectionId, since, JSON.stringify(SAYS_STORED)],
  );
}
