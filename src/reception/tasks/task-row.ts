import type {
  AppointmentId,
  ConversationId,
  MessageId,
  PatientId,
  StaffId,
  TaskId,
} from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Task, TaskKind, TaskPriority, TaskStatus } from './task.ts';

export const TASK_COLUMNS = `t.id, t.kind, t.status, t.priority, t.reason, t.patient_id, t.conversation_id, t.message_id, t.appointment_id,
  t.phone, t.detail, t.owner_id, t.due_at, t.snoozed_until, t.created_at, t.updated_at, t.completed_at, t.tags, t.outcome, t.version`;

export interface TaskRow {
  readonly id: TaskId;
  readonly kind: TaskKind;
  readonly status: TaskStatus;
  readonly priority: TaskPriority;
  readonly reason: string;
  readonly patient_id: PatientId | null;
  readonly conversation_id: ConversationId | null;
  readonly message_id: MessageId | null;
  readonly appointment_id: AppointmentId | null;
  readonly phone: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly owner_id: StaffId | null;
  readonly due_at: Instant | null;
  readonly snoozed_until: Instant | null;
  readonly created_at: Instant;
  readonly updated_at: Instant;
  readonly completed_at: Instant | null;
  readonly tags: readonly string[];
  readonly outcome: string | null;
  readonly version: number;
}

export function toTask(row: TaskRow): Task {
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    priority: row.priority,
    reason: row.reason,
    ...(row.patient_id === null ? {} : { patientId: row.patient_id }),
    ...(row.conversation_id === null ? {} : { conversationId: row.conversation_id }),
    ...(row.message_id === null ? {} : { messageId: row.message_id }),
    ...(row.appointment_id === null ? {} : { appointmentId: row.appointment_id }),
    ...(row.phone === null ? {} : { phone: row.phone }),
    ...(Object.keys(row.detail).length === 0 ? {} : { detail: row.detail }),
    ...(row.owner_id === null ? {} : { ownerId: row.owner_id }),
    ...(row.due_at === null ? {} : { dueAt: row.due_at }),
    ...(row.snoozed_until === null ? {} : { snoozedUntil: row.snoozed_until }),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...(row.completed_at === null ? {} : { completedAt: row.completed_at }),
    ...(row.tags.length === 0 ? {} : { tags: row.tags }),
    ...(row.outcome === null ? {} : { outcome: row.outcome }),
    version: row.version,
  };
}
