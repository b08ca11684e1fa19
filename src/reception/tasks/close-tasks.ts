import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { TaskId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';

/** Completes the open tasks of these causes: what they were about is settled by itself. Safe to repeat. */
export async function closeTasks(tx: ClinicTx, ctx: ClinicContext, dedupeKeys: readonly string[]): Promise<void> {
  const rows = await tx.sql<{ id: TaskId }>(
    `update task set status = 'completed', completed_at = $3, updated_at = $3, version = version + 1
      where clinic_id = $1 and dedupe_key = any($2) and status in ('requested', 'in-progress') returning id`,
    [tx.clinicId, dedupeKeys, new Date(ctx.clock.now())],
  );
  await Promise.all(
    rows.flatMap(({ id }) => [
      emit(tx, ctx, { type: 'task.changed', payload: { taskId: id } }),
      record(tx, ctx, { action: 'task.complete', subject: { type: 'Task', id } }),
    ]),
  );
}
