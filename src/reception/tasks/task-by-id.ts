import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { TaskId } from '../../platform/kernel/ids.ts';
import { TASK_COLUMNS, toTask, type TaskRow } from './task-row.ts';
import type { Task } from './task.ts';

/** One task, open or closed. One round trip. */
export async function taskById(ctx: ClinicContext, id: TaskId): Promise<Task | undefined> {
  const [row] = await ctx.db.query<TaskRow>(
    ctx.clinicId,
    `select ${TASK_COLUMNS} from task t where t.clinic_id = $1 and t.id = $2`,
    [ctx.clinicId, id],
  );
  return row && toTask(row);
}
