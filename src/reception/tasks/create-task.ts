import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, ConversationId, MessageId, PatientId, TaskId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { TASK_PRIORITIES, type TaskKind, type TaskPriority } from './task.ts';

export interface NewTask {
  readonly kind: TaskKind;
  readonly reason: string;
  readonly priority: TaskPriority;
  readonly patientId?: PatientId | undefined;
  readonly conversationId?: ConversationId | undefined;
  readonly messageId?: MessageId | undefined;
  readonly appointmentId?: AppointmentId | undefined;
  readonly phone?: string | undefined;
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
  readonly dueAt?: Instant | undefined;
  /** One task for one cause: the same event told twice, or a caller who asks twice, makes no second one. */
  readonly dedupeKey: string;
}

/** Raises what is already there where the new cause is more pressing; a closed task stays closed. */
const INSERT = `insert into task as t (clinic_id, id, kind, status, priority, reason, patient_id, conversation_id, message_id,
    appointment_id, phone, dedupe_key, due_at, created_at, updated_at, detail)
  values ($1, $2, $3, 'requested', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $15)
  on conflict (clinic_id, dedupe_key) where dedupe_key is not null do update
    set priority = excluded.priority, reason = excluded.reason, due_at = excluded.due_at,
        patient_id = coalesce(t.patient_id, excluded.patient_id), updated_at = excluded.updated_at, version = t.version + 1
    where t.status in ('requested', 'in-progress')
      and array_position($14::text[], excluded.priority) > array_position($14::text[], t.priority)
  returning id, version`;

/** Puts a task on the list, or raises the one of the same cause. Safe to repeat. Publishes `task.changed` where something changed. */
export async function createTask(tx: ClinicTx, ctx: ClinicContext, task: NewTask): Promise<TaskId | undefined> {
  const now = new Date(ctx.clock.now());
  const [row] = await tx.sql<{ id: TaskId; version: number }>(INSERT, [
    tx.clinicId,
    ctx.ids.next(),
    task.kind,
    task.priority,
    task.reason,
    task.patientId ?? null,
    task.conversationId ?? null,
    task.messageId ?? null,
    task.appointmentId ?? null,
    task.phone ?? null,
    task.dedupeKey,
    task.dueAt === undefined ? null : new Date(task.dueAt),
    now,
    TASK_PRIORITIES,
    task.detail ?? {},
  ]);
  if (!row) return undefined;
  await Promise.all([
    emit(tx, ctx, { type: 'task.changed', payload: { taskId: row.id, created: row.version === 1 } }),
    record(tx, ctx, {
      ...(row.version === 1 ? { action: 'task.create' } : { action: 'task.raise' }),
      subject: { type: 'Task', id: row.id },
      patientId: task.patientId,
      detail: { kind: task.kind, reason: task.reason, priority: task.priority },
    }),
  ]);
  return row.id;
}
