import { record } from '../../audit/index.ts';
import { isStaff } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { StaffId, TaskId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { required } from '../../platform/kernel/assert.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { settleMissedCall } from '../../telephony/index.ts';
import { missedCallOf } from './missed-call-subscriptions.ts';
import { nextStatus, type Task, type TaskAction, type TaskRefusal } from './task.ts';
import { TASK_COLUMNS, toTask, type TaskRow } from './task-row.ts';

export interface TaskChange {
  readonly taskId: TaskId;
  readonly action: TaskAction;
  /** With `take`: who has it from now on. Else whoever takes it, where that is somebody of the desk. */
  readonly ownerId?: StaffId | undefined;
  readonly expectedVersion?: number | undefined;
  /** With `snooze`. */
  readonly until?: Instant | undefined;
  /** With `complete`: what came of it. */
  readonly outcome?: string | undefined;
}

/** Whose it was does not matter any more. */
const GIVEN_BACK: ReadonlySet<TaskAction> = new Set(['reopen', 'release']);

/** Takes, gives back, puts off, completes, cancels or reopens a task in the name of the actor. Publishes `task.changed`. */
export async function changeTask(ctx: ClinicContext, change: TaskChange): Promise<Result<Task, TaskRefusal>> {
  const { taskId, action, ownerId, expectedVersion } = change;
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [row] = await tx.sql<TaskRow & { readonly dedupe_key: string | null }>(
      `select ${TASK_COLUMNS}, t.dedupe_key from task t where t.clinic_id = $1 and t.id = $2 for update`,
      [tx.clinicId, taskId],
    );
    if (!row) return refuse({ code: 'task-unknown' as const });
    if (expectedVersion !== undefined && expectedVersion !== row.version) {
      return refuse({ code: 'version-conflict' as const, version: row.version });
    }
    const status = nextStatus(row.status, action);
    if (!status.ok) return status;
    if (ownerId !== undefined && !(await isStaff(tx, ownerId))) return refuse({ code: 'owner-unknown' as const });
    const now = new Date(ctx.clock.now());
    const own: StaffId | null = ownerId ?? (ctx.actor.kind === 'staff' ? ctx.actor.id : null);
    const owner = GIVEN_BACK.has(action) ? null : action === 'snooze' ? row.owner_id : (own ?? row.owner_id);
    const outcome = status.value === 'completed' ? (change.outcome ?? null) : null;
    const until = action === 'snooze' && change.until !== undefined ? new Date(change.until) : null;
    const [[changed]] = await Promise.all([
      tx.sql<TaskRow>(
        `update task t set status = $3, owner_id = $4, completed_at = $5, updated_at = $6, snoozed_until = $7, outcome = $8, version = version + 1
          where t.clinic_id = $1 and t.id = $2 returning ${TASK_COLUMNS}`,
        [tx.clinicId, taskId, status.value, owner, status.value === 'completed' ? now : null, now, until, outcome],
      ),
      emit(tx, ctx, { type: 'task.changed', payload: { taskId } }),
      record(tx, ctx, {
        action: `task.${action}`,
        subject: { type: 'Task', id: taskId },
        patientId: row.patient_id ?? undefined,
      }),
    ]);
    const missed = status.value === 'completed' ? missedCallOf(row) : undefined;
    if (missed) await settleMissedCall(tx, ctx, missed);
    return ok(toTask(required(changed, 'the task just changed')));
  });
}
