import { toIso, type Instant } from '../../platform/time/instant.ts';
import type { Result } from '../../platform/kernel/result.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { whoOf } from './audit-event.ts';
import { readIdentifiers, type Identifier } from './identifiers.ts';
import { resourceReader, type Reader } from './reader.ts';
import { overlay, type FhirJson, type FhirResource, type InvalidResource } from './resource.ts';
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
  /** Of what another system asked for. */
  readonly description?: string;
  readonly identifiers: readonly Identifier[];
  /** Of the desk's own tasks the clinic is it. */
  readonly requester?: FhirJson;
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
    identifier: task.identifiers.length === 0 ? undefined : task.identifiers,
    status: task.status,
    businessStatus: { text: task.reason },
    intent: 'order',
    priority: task.priority,
    code: { coding: [{ system: TASK_KIND_SYSTEM, code: task.kind }] },
    description: task.description,
    focus: focusOf(task),
    for: task.patientId === undefined ? undefined : { reference: `Patient/${task.patientId}` },
    executionPeriod:
      task.completedAt === undefined ? undefined : { start: toIso(task.createdAt), end: toIso(task.completedAt) },
    authoredOn: toIso(task.createdAt),
    lastModified: toIso(updatedAt),
    requester: task.requester === undefined ? { reference: `Organization/${task.clinicId}` } : whoOf(task.requester),
    // People of the desk are no Practitioners of this server: they are named, not referred to.
    owner:
      task.ownerId === undefined
        ? undefined
        : { type: 'Practitioner', identifier: { system: STAFF_SYSTEM, value: task.ownerId } },
    restriction: task.dueAt === undefined ? undefined : { period: { end: toIso(task.dueAt) } },
    input: task.phone === undefined ? undefined : [{ type: { text: 'phone' }, valueString: task.phone }],
  });
}

/** What a client asks the desk to do. */
export interface AskedTaskFacts {
  readonly description: string;
  readonly priority: (typeof PRIORITIES)[number];
  readonly identifiers: readonly Identifier[];
  readonly patientId?: PatientId;
  readonly focus?: { readonly type: 'Appointment' | 'Communication'; readonly id: string };
  readonly dueAt?: Instant;
}

export const VENDOR_REQUEST = 'vendor-request';
const PRIORITIES = ['routine', 'urgent', 'asap', 'stat'] as const;
/** Elements that a desk task has a place for, and those that this server says itself. */
const KEPT = new Set([
  'resourceType',
  'id',
  'meta',
  'text',
  'identifier',
  'status',
  'intent',
  'priority',
  'code',
  'description',
  'focus',
]);
const KEPT_TOO = new Set(['for', 'restriction', 'authoredOn', 'lastModified', 'requester', 'businessStatus']);

function refuseUnkept(resource: Reader): void {
  for (const name of Object.keys(resource.json()))
    if (!KEPT.has(name) && !KEPT_TOO.has(name))
      resource.field(name).refuse('not-supported', 'a task of the desk has no place for it');
  for (const name of Object.keys(resource.field('restriction').json()))
    if (name !== 'period') resource.field('restriction').field(name).refuse('not-supported', 'only the period is kept');
  const start = resource.field('restriction').field('period').field('start');
  if (start.present) start.refuse('not-supported', 'a task of the desk can be done at once');
}

function readKind(resource: Reader): void {
  const codings = resource
    .field('code')
    .list('coding')
    .filter((coding) => coding.json()['system'] === TASK_KIND_SYSTEM);
  for (const coding of codings)
    if (coding.json()['code'] !== VENDOR_REQUEST)
      coding.field('code').refuse('business-rule', `is made by this house: a client makes a ${VENDOR_REQUEST}`);
}

function readFocus(focus: Reader): AskedTaskFacts['focus'] {
  if (!focus.present) return undefined;
  const target = focus.target();
  const type = (['Appointment', 'Communication'] as const).find((known) => known === target?.type);
  if (target && type) return { type, id: target.id };
  return focus.field('reference').refuse('value', 'expected a relative reference to Appointment or Communication');
}

/** A Task as a client may create it: a wish in words, about a patient, a visit or a message. */
export function fromFhirTask(json: unknown): Result<AskedTaskFacts, InvalidResource> {
  const resource = resourceReader(json, 'Task');
  const status = resource.field('status').required();
  if (status.present && status.value !== 'requested') status.refuse('business-rule', 'a new task is requested');
  const intent = resource.field('intent').required();
  if (intent.present && intent.value !== 'order') intent.refuse('business-rule', 'a task of the desk is an order');
  const description = resource.field('description').required().text(1_000);
  const priority = resource.field('priority').code(PRIORITIES) ?? 'routine';
  const patientId = resource.field('for').referenceTo<PatientId>('Patient');
  const focus = readFocus(resource.field('focus'));
  const dueAt = resource.field('restriction').field('period').field('end').instant();
  readKind(resource);
  refuseUnkept(resource);
  return resource.finish(
    description === undefined
      ? undefined
      : {
          description,
          priority,
          identifiers: readIdentifiers(resource),
          ...(patientId === undefined ? {} : { patientId }),
          ...(focus === undefined ? {} : { focus }),
          ...(dueAt === undefined ? {} : { dueAt }),
        },
  );
}
