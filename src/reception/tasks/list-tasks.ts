import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type TaskId } from '../../platform/kernel/ids.ts';
import { instantOf, type Instant } from '../../platform/time/instant.ts';
import type { Task, TaskStatus } from './task.ts';
import { TASK_COLUMNS, toTask, type TaskRow } from './task-row.ts';

const RANK = `case t.priority when 'stat' then 0 when 'asap' then 1 when 'urgent' then 2 else 3 end`;

const ORDERS = {
  pressing: {
    rank: RANK,
    at: 't.created_at',
    follows: `(${RANK}, t.created_at, t.id) > ($3::int, $4::timestamptz, $5::uuid)`,
    by: 'rank, t.created_at, t.id',
  },
  latest: {
    rank: '0',
    at: 't.updated_at',
    follows: '(t.updated_at, t.id) < ($4::timestamptz, $5::uuid)',
    by: 't.updated_at desc, t.id desc',
  },
} as const;

export interface TaskQuery {
  readonly statuses: readonly TaskStatus[];
  /** Those that are put off, or those that are not; both where absent. */
  readonly snoozed?: boolean | undefined;
  /** Most pressing first, then the oldest; or what changed last first. `pressing` when absent. */
  readonly order?: keyof typeof ORDERS | undefined;
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

/** A cursor that cannot be read starts again: the reader sees a task twice rather than never. */
function positionOf(cursor: string | undefined): Position | undefined {
  const [rank, at, id] = (cursor ?? '').split('_');
  const instant = instantOf(Number(at));
  const taskId = parseId<TaskId>(id);
  return instant === undefined || taskId === undefined ? undefined : { rank: Number(rank), at: instant, id: taskId };
}

/** A page of tasks in the order that is asked for. One round trip. */
export async function listTasks(ctx: ClinicContext, query: TaskQuery): Promise<TaskPage> {
  assert(query.limit >= 1 && query.limit <= 200, `a page of ${query.limit} tasks`);
  const after = positionOf(query.cursor);
  const { rank, at, follows, by } = ORDERS[query.order ?? 'pressing'];
  const rows = await ctx.db.query<TaskRow & { readonly rank: number; readonly position_at: Instant }>(
    ctx.clinicId,
    `select ${TASK_COLUMNS}, ${rank} as rank, ${at} as position_at from task t
      where t.clinic_id = $1 and t.status = any($2)
        and ($3::int is null or ${follows})
        and ($7::boolean is null or coalesce(t.snoozed_until > $8, false) = $7)
      order by ${by} limit $6`,
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
    ...(rows.length > query.limit && last ? { nextCursor: `${last.rank}_${last.position_at}_${last.id}` } : {}),
  };
}
