import type { RouteContent } from './task-route.ts';
import { toIso, type Instant } from '../../../platform/time/instant.ts';
import type { Task } from '../../tasks/task.ts';
import type { Told } from './told.ts';

/** A new task as it is told outside the desk. */
export interface TaskNotice {
  readonly task: Task;
  /** Opens the task at the desk; only who may sign in there sees more. */
  readonly link: string;
  /** Only where the route says `full`. */
  readonly about?: Told & { readonly patientName?: string; readonly phone?: string };
}

/** Where the desk's page shows the task. */
export function linkTo(publicUrl: string, task: Pick<Task, 'id'>): string {
  return `${publicUrl}/#/tasks?task=${task.id}`;
}

/** The body of the webhook: an event of Standard Webhooks (type, timestamp, data), our ids, and no more of a person than the route allows. */
export function webhookBody({ task, link, about }: TaskNotice, content: RouteContent, at: Instant): string {
  const { id, kind, status, priority, reason, patientId, conversationId, messageId, appointmentId, dueAt } = task;
  return JSON.stringify({
    type: 'task.created',
    timestamp: toIso(at),
    data: {
      content,
      task: {
        id,
        kind,
        status,
        priority,
        reason,
        patientId,
        conversationId,
        messageId,
        appointmentId,
        createdAt: toIso(task.createdAt),
        ...(dueAt === undefined ? {} : { dueAt: toIso(dueAt) }),
        link,
      },
      ...(about ? { about } : {}),
    },
  });
}
