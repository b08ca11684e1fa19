import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { AuditRecord } from './history.ts';
import { HISTORY_COLUMNS, toRecord, type HistoryRow } from './history.ts';

const MOST_ENTRIES = 500;

/**
 * Who saw or changed anything of a patient, lists in which the patient stood included; the newest first, at most 500. One round
 * trip.
 */
export async function accessesTo(ctx: ClinicContext, patientId: PatientId): Promise<readonly AuditRecord[]> {
  const rows = await ctx.db.query<HistoryRow>(
    ctx.clinicId,
    `(select ${HISTORY_COLUMNS} from audit_entry where clinic_id = $1 and patient_id = $2::uuid
       order by occurred_at desc, id desc limit ${MOST_ENTRIES})
     union all
     (select ${HISTORY_COLUMNS} from audit_entry
       where clinic_id = $1 and subject_type = 'List' and detail -> 'patients' @> to_jsonb($2::text)
       order by occurred_at desc, id desc limit ${MOST_ENTRIES})
     order by occurred_at desc, id desc limit ${MOST_ENTRIES}`,
    [ctx.clinicId, patientId],
  );
  return rows.map(toRecord);
}
