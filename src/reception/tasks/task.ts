import type {
  AppointmentId,
  ConversationId,
  MessageId,
  PatientId,
  StaffId,
  TaskId,
} from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { Instant } from '../../platform/time/instant.ts';

export const TASK_KINDS = [
  'callback',
  'request',
  'message-unresolved',
  'not-reached',
  'ehr-write',
  'ehr-sync',
  'recording',
  'vendor-request',
  'triage',
  'campaign',
  'template',
] as const;
/**
 * callback: somebody waits for a call. request: something that was asked for in a talk, with all that was told. message-unresolved: nobody knows whether a message went out. not-reached: a reminder could
 * not be sent. ehr-write: what the clinic's own system was asked for needs somebody. ehr-sync: what comes from there does not come in as it should.
 * recording: sound of a call could not be brought here. vendor-request: another system asks, in words, that somebody acts.
 * triage: what triage decided needs somebody: nobody saw the patient in time. campaign: one waits for a person, because the carrier takes nothing of it.
 * template: an approved text of WhatsApp was taken back and has to be registered anew.
 */
export type TaskKind = (typeof TASK_KINDS)[number];

export const TASK_STATUSES = ['requested', 'in-progress', 'completed', 'cancelled'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** FHIR's request-priority, least first. */
export const TASK_PRIORITIES = ['routine', 'urgent', 'asap', 'stat'] as const;
export type TaskPriority = (typeof TASK_PRIORITIES)[number];

/** Something that a person of the clinic must do. */
export interface Task {
  readonly id: TaskId;
  readonly kind: TaskKind;
  readonly status: TaskStatus;
  readonly priority: TaskPriority;
  /** A code that the desk has words for. */
  readonly reason: string;
  readonly patientId?: PatientId;
  readonly conversationId?: ConversationId;
  readonly messageId?: MessageId;
  readonly appointmentId?: AppointmentId;
  readonly phone?: string;
  /** Facts for who decides: of a conflict, the versions. Times, codes and references. */
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly ownerId?: StaffId;
  readonly dueAt?: Instant;
  /** Put off: until then it is not among what is open. */
  readonly snoozedUntil?: Instant;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly completedAt?: Instant;
  /** What it was found to be, in words of the desk. */
  readonly tags?: readonly string[];
  /** What came of it, in words of the desk. */
  readonly outcome?: string;
  readonly version: number;
}

export type TaskAction = 'take' | 'complete' | 'cancel' | 'reopen' | 'release' | 'snooze';

export type TaskRefusal =
  | { readonly code: 'task-unknown' }
  | { readonly code: 'task-closed' }
  | { readonly code: 'task-open' }
  /** Who is to have it is nobody of this clinic's desk. */
  | { readonly code: 'owner-unknown' }
  | { readonly code: 'version-conflict'; readonly version: number };

const isOpen = (status: TaskStatus): boolean => status === 'requested' || status === 'in-progress';

/** The status after an action. Taking over a colleague's task is allowed: the desk shows whose it was. */
export function nextStatus(status: TaskStatus, action: TaskAction): Result<TaskStatus, TaskRefusal> {
  if (action === 'reopen') return isOpen(status) ? refuse({ code: 'task-open' }) : ok('requested');
  if (!isOpen(status)) return refuse({ code: 'task-closed' });
  switch (action) {
    case 'take':
      return ok('in-progress');
    case 'release':
      return ok('requested');
    case 'snooze':
      return ok(status);
    case 'complete':
      return ok('completed');
    case 'cancel':
      return ok('cancelled');
  }
}
