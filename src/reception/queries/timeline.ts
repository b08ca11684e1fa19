import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';

export interface MomentRow {
  readonly id: string;
  readonly at: Instant;
  readonly kind: 'call' | 'task';
  readonly what: string;
  readonly direction: 'inbound' | 'outbound' | null;
}

/** Calls and tasks of a patient before an instant, the newest first. One round trip. */
export function callsAndTasksOf(
  ctx: ClinicContext,
  query: { readonly patientId: PatientId; readonly before: Instant; readonly limit: number },
): Promise<readonly MomentRow[]> {
  return ctx.db.query<MomentRow>(
    ctx.clinicId,
    `(select c.id, c.started_at as at, 'call' as kind, coalesce(c.outcome, c.status) as what, c.direction
        from desk_call c where c.clinic_id = $1 and c.patient_id = $2 and c.started_at < $3 order by c.started_at desc limit $4)
     union all
     (select t.id, t.created_at as at, 'task' as kind, t.kind as what, null as direction
        from task t where t.clinic_id = $1 and t.patient_id = $2 and t.created_at < $3 order by t.created_at desc limit $4)
     order by at desc limit $4`,
    [ctx.clinicId, query.patientId, new Date(query.before), query.limit],
  );
}
