import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { CallId } from '../../platform/kernel/ids.ts';
import type { Instant, Interval } from '../../platform/time/instant.ts';

/** A year of a chain's clinic; more is asked for month by month. */
const MOST_CALLS = 60_000;
const MOST_COMPLAINTS = 2_000;

export interface EvidenceCallRow {
  readonly id: CallId;
  readonly started_at: Instant;
  readonly language: string | null;
  readonly asked_at: Instant | null;
  readonly connected_at: Instant | null;
  readonly gave_up_at: Instant | null;
  readonly let_go: boolean;
  readonly callback: boolean;
}

/** Every call that came in and is over, with its way to a person. One more than the most, so that a cut is seen. */
export function callsInEvidence(ctx: ClinicContext, { start, end }: Interval): Promise<readonly EvidenceCallRow[]> {
  return ctx.db.query<EvidenceCallRow>(
    ctx.clinicId,
    `select c.id, c.started_at, coalesce(c.language, q.language) as language, q.asked_at, q.connected_at, q.gave_up_at,
            coalesce(q.let_go, false) as let_go, coalesce(q.callback, false) as callback
       from desk_call c
       left join lateral (
         select min(e.entered_at) as asked_at, min(e.connected_at) filter (where e.kind <> 'callback') as connected_at,
                min(e.ended_at) filter (where e.status = 'abandoned') as gave_up_at, min(e.language) as language,
                bool_or(e.status = 'left' and e.outcome = 'overflow' and e.kind = 'waiting') as let_go,
                bool_or(e.kind = 'callback') as callback
           from desk_queue_entry e where e.clinic_id = c.clinic_id and e.call_id = c.id) q on true
      where c.clinic_id = $1 and c.direction = 'inbound' and c.started_at >= $2 and c.started_at < $3
        and c.status not in ('ringing', 'in-progress')
      order by c.started_at, c.id limit ${MOST_CALLS + 1}`,
    [ctx.clinicId, new Date(start), new Date(end)],
  );
}

/** Whether there were more calls, or complaints, than one answer holds. */
export function isCut(calls: readonly EvidenceCallRow[], complaints: readonly ComplaintRow[]): boolean {
  return calls.length > MOST_CALLS || complaints.length > MOST_COMPLAINTS;
}

export interface ComplaintRow {
  readonly id: string;
  readonly code: string | null;
  readonly created_at: Instant;
  readonly completed_at: Instant | null;
}

/** The complaints that came in, with the code that the caller was given. One more than the most, too. */
export function complaintsInEvidence(ctx: ClinicContext, { start, end }: Interval): Promise<readonly ComplaintRow[]> {
  return ctx.db.query<ComplaintRow>(
    ctx.clinicId,
    `select t.id, t.detail ->> 'code' as code, t.created_at, case when t.status = 'completed' then t.completed_at end as completed_at
       from task t
      where t.clinic_id = $1 and t.reason in ('request-complaint', 'complaint') and t.created_at >= $2 and t.created_at < $3
        and t.status <> 'cancelled'
      order by t.created_at, t.id limit ${MOST_COMPLAINTS + 1}`,
    [ctx.clinicId, new Date(start), new Date(end)],
  );
}
