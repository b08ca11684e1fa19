import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';

export interface AuditRecord {
  readonly id: string;
  readonly at: Instant;
  readonly actor: object;
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly detail: object;
}

export interface HistoryRow {
  readonly id: string;
  readonly occurred_at: Instant;
  readonly actor: object;
  readonly action: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly detail: object;
}

export const HISTORY_COLUMNS = 'id, occurred_at, actor, action, subject_type, subject_id, detail';
const MOST_ENTRIES = 500;
const NEWEST = `order by occurred_at desc, id desc limit ${MOST_ENTRIES}`;
const OF_SUBJECT = `select ${HISTORY_COLUMNS} from audit_entry where clinic_id = $1 and subject_type = $2 and subject_id = $3 ${NEWEST}`;
/** Whatever was done to somebody, or showed them, alone or on a page with others. */
const OF_PATIENT = `
  select ${HISTORY_COLUMNS} from audit_entry where clinic_id = $1 and id in (
    select id from audit_entry where clinic_id = $1 and subject_type = $2 and subject_id = $3
    union select id from audit_entry where clinic_id = $1 and patient_id = $4
    union select entry_id from audit_shown where clinic_id = $1 and patient_id = $4
    union select entry_id from audit_also_shown where clinic_id = $1 and seq is null and patient_id = $4) ${NEWEST}`;

export function toRecord(row: HistoryRow): AuditRecord {
  return {
    id: row.id,
    at: row.occurred_at,
    actor: row.actor,
    action: row.action,
    subject: { type: row.subject_type, id: row.subject_id },
    detail: row.detail,
  };
}

/** What happened to one thing, the newest first; at most 500 entries. Of a patient also who saw them. */
export async function historyOf(
  ctx: ClinicContext,
  subject: { readonly type: string; readonly id: string },
): Promise<readonly AuditRecord[]> {
  const asked = [ctx.clinicId, subject.type, subject.id];
  const patientId = subject.type === 'Patient' ? parseId<PatientId>(subject.id) : undefined;
  const rows =
    patientId === undefined
      ? await ctx.db.query<HistoryRow>(ctx.clinicId, OF_SUBJECT, asked)
      : await ctx.db.query<HistoryRow>(ctx.clinicId, OF_PATIENT, [...asked, patientId]);
  return rows.map(toRecord);
}
