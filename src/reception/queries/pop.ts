import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { CallId, PatientId } from '../../platform/kernel/ids.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import { TASK_COLUMNS, toTask, type TaskRow } from '../tasks/task-row.ts';
import type { Task } from '../tasks/task.ts';

const LOOKED_BACK_MS = 30 * DAY_MS;

export interface NumberHistory {
  readonly calls: number;
  /** Who was identified in the latest call from it that identified anybody. */
  readonly calledBefore?: PatientId;
}

/** What is known of a number from the calls of the last month. One round trip. */
export async function historyOfNumber(ctx: ClinicContext, number: string): Promise<NumberHistory> {
  const [row] = await ctx.db.query<{ calls: number; patient_id: PatientId | null }>(
    ctx.clinicId,
    `select count(*) as calls, (array_agg(patient_id order by started_at desc) filter (where patient_id is not null))[1] as patient_id
       from desk_call where clinic_id = $1 and direction = 'inbound' and from_address = $2 and started_at >= $3
        and status not in ('ringing', 'in-progress')`,
    [ctx.clinicId, number, new Date(plusMs(ctx.clock.now(), -LOOKED_BACK_MS))],
  );
  return {
    calls: row?.calls ?? 0,
    ...(row?.patient_id ? { calledBefore: row.patient_id } : {}),
  };
}

/** Why a call was put through to people, and in which language; undefined where it was not. One round trip. */
export async function queuedCall(
  ctx: ClinicContext,
  id: CallId,
): Promise<{ readonly reason: string; readonly language: string } | undefined> {
  const [row] = await ctx.db.query<{ reason: string; language: string }>(
    ctx.clinicId,
    'select reason, language from desk_queue_entry where clinic_id = $1 and call_id = $2 order by entered_at desc, id desc limit 1',
    [ctx.clinicId, id],
  );
  return row;
}

const MOST_OPEN = 60;

/** What is still open for these patients, the most pressing first. One round trip. */
export async function openTasksOf(ctx: ClinicContext, ids: readonly PatientId[]): Promise<readonly Task[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db.query<TaskRow>(
    ctx.clinicId,
    `select ${TASK_COLUMNS} from task t
      where t.clinic_id = $1 and t.patient_id = any($2::uuid[]) and t.status in ('requested', 'in-progress')
      order by case t.priority when 'stat' then 0 when 'asap' then 1 when 'urgent' then 2 else 3 end, t.created_at, t.id limit ${MOST_OPEN}`,
    [ctx.clinicId, ids],
  );
  return rows.map(toTask);
}
