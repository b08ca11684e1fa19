import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, TaskId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { TaskKind } from './task.ts';

/**
 * Completes the open tasks of these causes: what they were about is settled by itself. `mayReturn`: the same cause may arise anew and
 * is then a task of its own. Safe to repeat.
 */
export async function closeTasks(
  tx: ClinicTx,
  ctx: ClinicContext,
  dedupeKeys: readonly string[],
  { mayReturn = false }: { readonly mayReturn?: boolean } = {},
): Promise<void> {
  const rows = await tx.sql<{ id: TaskId }>(
    `update task set status = 'completed', completed_at = $3, updated_at = $3, version = version + 1,
            dedupe_key = case when $4 then null else dedupe_key end
      where clinic_id = $1 and dedupe_key = any($2) and status in ('requested', 'in-progress') returning id`,
    [tx.clinicId, dedupeKeys, new Date(ctx.clock.now()), mayReturn],
  );
  await Promise.all(
    rows.flatMap(({ id }) => [
      emit(tx, ctx, { type: 'task.changed', payload: { taskId: id } }),
      record(tx, ctx, { action: 'task.complete', subject: { type: 'Task', id } }),
    ]),
  );
}

/** What would have made a task, had it come first. */
export interface SettledCause {
  readonly kind: TaskKind;
  readonly reason: string;
  readonly conversationId: ConversationId;
  readonly dedupeKey: string;
}

const SETTLE = `insert into task as t (clinic_id, id, kind, status, priority, reason, conversation_id, dedupe_key,
    created_at, updated_at, completed_at)
  values ($1, $2, $3, 'completed', 'routine', $4, $5, $6, $7, $7, $7)
  on conflict (clinic_id, dedupe_key) where dedupe_key is not null do update
    set status = 'completed', completed_at = $7, updated_at = $7, version = t.version + 1
    where t.status in ('requested', 'in-progress')
  returning id`;

/**
 * Completes the task of a cause; where it is not there yet, it comes to nothing when it does: what is told of a call comes in any
 * order, and nobody shall be called who was just talked with. Safe to repeat.
 */
export async function settleCause(tx: ClinicTx, ctx: ClinicContext, cause: SettledCause): Promise<void> {
  const { kind, reason, conversationId, dedupeKey } = cause;
  const now = new Date(ctx.clock.now());
  const values = [tx.clinicId, ctx.ids.next(), kind, reason, conversationId, dedupeKey, now];
  const [row] = await tx.sql<{ id: TaskId }>(SETTLE, values);
  if (!row) return;
  await Promise.all([
    emit(tx, ctx, { type: 'task.changed', payload: { taskId: row.id } }),
    record(tx, ctx, { action: 'task.complete', subject: { type: 'Task', id: row.id } }),
  ]);
}
