import type { ClinicContext } from '../../platform/kernel/context.ts';
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

/** What happened to one thing, the newest first; at most 500 entries. */
export async function historyOf(
  ctx: ClinicContext,
  subject: { readonly type: string; readonly id: string },
): Promise<readonly AuditRecord[]> {
  const rows = await ctx.db.query<HistoryRow>(
    ctx.clinicId,
    `select ${HISTORY_COLUMNS} from audit_entry
      where clinic_id = $1 and subject_type = $2 and subject_id = $3 order by occurred_at desc, id desc limit ${MOST_ENTRIES}`,
    [ctx.clinicId, subject.type, subject.id],
  );
  return rows.map(toRecord);
}
