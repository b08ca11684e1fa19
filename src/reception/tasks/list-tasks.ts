import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type TaskId } from '../../platform/kernel/ids.ts';
import { instantOf } from '../../platform/time/instant.ts';
import type { Task, TaskStatus } from './task.ts';
import { TASK_COLUMNS, toTask, type TaskRow } from './task-row.ts';

export interface TaskQuery {
  readonly statuses: readonly TaskStatus[];
  /** Those that are put off, or those that are not; both where absent. */
  readonly snoozed?: boolean | undefined;
  /** 1 to 200. */
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface TaskPage {
  readonly tasks: readonly Task[];
  readonly nextCursor?: string;
}

interface Position {
  readonly rank: number;
  readonly at: number;
  readonly id: TaskId;
}

const RANK = `case t.priority when 'stat' then 0 when 'asap' then 1 when 'urgent' then 2 else 3 end`;

/** A cursor that cannot be read starts again: the reader sees a task twice rather than never. */
function positionOf(cursor: string | undefined): Position | undefined {
  const [rank, at, id] = (cursor ?? '').split('_');
  const instant = instantOf(Number(at));
  const taskId = parseId<TaskId>(id);
  return instant === undefined || taskId === undefined ? undefined : { rank: Number(rank), at: instant, id: taskId };
}

/** The most pressing first, then the oldest. One round trip. */
export async function listTasks(ctx: ClinicContext, query: TaskQuery): Promise<TaskPage> {
  assert(query.limit >= 1 && query.limit <= 200, `a page of ${query.limit} tasks`);
  const after = positionOf(query.cursor);
  const rows = await ctx.db.query<TaskRow & { readonly rank: number }>(
    ctx.clinicId,
    `select ${TASK_COLUMNS}, ${RANK} as rank from task t
      where t.clinic_id = $1 and t.status = any($2)
        and ($3::int is null or (${RANK}, t.created_at, t.id) > ($3::int, $4::timestamptz, $5::uuid))
        and ($7::boolean is null or coalesce(t.snoozed_until > $8, false) = $7)
      order by rank, t.created_at, t.id limit $6`,
    [
      ctx.clinicId,
      query.statuses,
      after && Number.isInteger(after.rank) ? after.rank : null,
      after ? new Date(after.at) : null,
      after?.id ?? null,
      query.limit + 1,
      query.snoozed ?? null,
      new Date(ctx.clock.now()),
    ],
  );
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    tasks: page.map(toTask),
    ...(rows.length > query.limit && last ? { nextCursor: `${last.rank}_${last.created_at}_${last.id}` } : {}),
  };
}
