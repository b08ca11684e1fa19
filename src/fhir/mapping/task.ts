import { toIso, type Instant } from '../../platform/time/instant.ts';
import { overlay, type FhirResource } from './resource.ts';
import { STAFF_SYSTEM, TASK_KIND_SYSTEM } from './vocabulary.ts';

/** Something that a person of the clinic must do. */
export interface TaskRecord {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly priority: string;
  readonly reason: string;
  readonly clinicId: string;
  readonly patientId?: string;
  readonly appointmentId?: string;
  readonly messageId?: string;
  readonly phone?: string;
  readonly ownerId?: string;
  readonly dueAt?: Instant;
  readonly completedAt?: Instant;
  readonly createdAt: Instant;
  readonly version: number;
  readonly updatedAt: Instant;
}

function focusOf(task: TaskRecord) {
  if (task.appointmentId !== undefined) return { reference: `Appointment/${task.appointmentId}` };
  return task.messageId === undefined ? undefined : { reference: `Communication/${task.messageId}` };
}

export function toFhirTask(task: TaskRecord): FhirResource {
  const { id, version, updatedAt } = task;
  return overlay({ resourceType: 'Task', id, version, lastUpdated: toIso(updatedAt) }, undefined, {
    status: task.status,
    businessStatus: { text: task.reason },
    intent: 'order',
    priority: task.priority,
    code: { coding: [{ system: TASK_KIND_SYSTEM, code: task.kind }] },
    focus: focusOf(task),
    for: task.patientId === undefined ? undefined : { reference: `Patient/${task.patientId}` },
    executionPeriod:
      task.completedAt === undefined ? undefined : { start: toIso(task.createdAt), end: toIso(task.completedAt) },
    authoredOn: toIso(task.createdAt),
    lastModified: toIso(updatedAt),
    requester: { reference: `Organization/${task.clinicId}` },
    // People of the desk are no Practitioners of this server: they are named, not referred to.
    owner:
      task.ownerId === undefined
        ? undefined
        : { type: 'Practitioner', identifier: { system: STAFF_SYSTEM, value: task.ownerId } },
    restriction: task.dueAt === undefined ? undefined : { period: { end: toIso(task.dueAt) } },
    input: task.phone === undefined ? undefined : [{ type: { text: 'phone' }, valueString: task.phone }],
  });
}
