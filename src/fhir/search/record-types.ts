import type { Instant } from '../../platform/time/instant.ts';
import { toFhirAppointmentResponse } from '../mapping/appointment-response.ts';
import { toFhirConsent } from '../mapping/consent.ts';
import type { Identifier } from '../mapping/identifiers.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { toFhirTask } from '../mapping/task.ts';
import { CLIENT_SYSTEM, PARTICIPATION_STATUSES, TASK_KIND_SYSTEM, type Attendance } from '../mapping/vocabulary.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { BY_UPDATE, present, RECORD_PARAMETERS, RECORD_SORTS, type RecordRow } from './common-parameters.ts';
import { instantParameter, periodParameter } from './conditions.ts';
import { actorParameter, referenceParameter } from './reference-parameters.ts';
import { defineResourceType } from './resource-type.ts';
import type { SearchParameter } from './search-parameter.ts';
import {
  codeParameter,
  constantParameter,
  identifierParameter,
  NOTHING,
  openCodeParameter,
  splitToken,
} from './token-parameters.ts';

const PATIENT = referenceParameter('patient_id', 'Patient');
const CLINIC = referenceParameter('clinic_id', 'Organization');
const PRIORITIES = ['routine', 'urgent', 'asap', 'stat'];

interface ResponseRow extends RecordRow {
  readonly appointment_id: string;
  readonly patient_id: string;
  readonly attendance: Attendance;
  readonly zone: Zone;
  readonly start_at: Instant;
  readonly end_at: Instant;
}

/** What patients said about coming: the answer of each visit that has one. */
export const appointmentResponseType = defineResourceType<ResponseRow>({
  name: 'AppointmentResponse',
  view: 'fhir_appointment_response',
  parameters: {
    ...RECORD_PARAMETERS,
    appointment: referenceParameter('appointment_id', 'Appointment'),
    patient: PATIENT,
    actor: actorParameter({ Patient: 'patient_id' }),
    'part-status': codeParameter('attendance', PARTICIPATION_STATUSES, 'http://hl7.org/fhir/participationstatus'),
  },
  sorts: RECORD_SORTS,
  defaultSort: '_id',
  includes: {
    appointment: { path: ['appointment'], targets: ['Appointment'] },
    patient: { path: ['actor'], targets: ['Patient'] },
    actor: { path: ['actor'], targets: ['Patient'] },
  },
  toFhir: (row) =>
    toFhirAppointmentResponse({
      id: row.id,
      appointmentId: row.appointment_id,
      patientId: row.patient_id,
      attendance: row.attendance,
      zone: row.zone,
      start: row.start_at,
      end: row.end_at,
      version: row.version,
      updatedAt: row.updated_at,
    }),
});

interface TaskRow extends RecordRow {
  readonly kind: string;
  readonly status: string;
  readonly priority: string;
  readonly reason: string;
  readonly patient_id: string | null;
  readonly appointment_id: string | null;
  readonly message_id: string | null;
  readonly phone: string | null;
  readonly owner_id: string | null;
  readonly due_at: Instant | null;
  readonly created_at: Instant;
  readonly completed_at: Instant | null;
  readonly description: string | null;
  readonly identifiers: readonly Identifier[];
  readonly requester: FhirJson | null;
}

const BY_CLINIC = actorParameter({ Organization: '(case when v.requester is null then v.clinic_id end)' });

/** The clinic itself, or the client of the API that asked: a Device that is known by its identifier alone. */
const REQUESTER: SearchParameter = {
  ...BY_CLINIC,
  documentation: `${BY_CLINIC.documentation}; a client of the API as requester:identifier=${CLIENT_SYSTEM}|<client id>`,
  logical: (value, { bind }) => {
    const { system, code } = splitToken(value);
    if (code === undefined || (system !== undefined && system !== CLIENT_SYSTEM)) return NOTHING;
    return `(v.requester->>'kind' = 'api-client' and v.requester->>'id' = ${bind(code)})`;
  },
};

/** What people of the desk have to do. */
export const taskType = defineResourceType<TaskRow>({
  name: 'Task',
  view: 'fhir_task',
  parameters: {
    ...RECORD_PARAMETERS,
    identifier: identifierParameter('identifiers'),
    status: codeParameter(
      'status',
      ['requested', 'in-progress', 'completed', 'cancelled'],
      'http://hl7.org/fhir/task-status',
    ),
    priority: codeParameter('priority', PRIORITIES, 'http://hl7.org/fhir/request-priority'),
    intent: constantParameter('order', 'http://hl7.org/fhir/task-intent'),
    code: openCodeParameter('kind', `Kind of task (${TASK_KIND_SYSTEM})`, TASK_KIND_SYSTEM),
    'business-status': openCodeParameter('reason', 'Why the task was made'),
    patient: PATIENT,
    subject: PATIENT,
    focus: actorParameter({ Appointment: 'appointment_id', Communication: 'message_id' }),
    requester: REQUESTER,
    'authored-on': instantParameter('created_at'),
    modified: instantParameter('updated_at'),
    period: periodParameter('case when v.completed_at is not null then v.created_at end', 'v.completed_at'),
  },
  sorts: {
    ...RECORD_SORTS,
    'authored-on': { column: 'v.created_at', type: 'timestamptz' },
    modified: BY_UPDATE,
  },
  defaultSort: 'authored-on',
  includes: {
    patient: { path: ['for'], targets: ['Patient'] },
    subject: { path: ['for'], targets: ['Patient'] },
    focus: { path: ['focus'], targets: ['Appointment', 'Communication'] },
  },
  toFhir: (row) =>
    toFhirTask({
      id: row.id,
      kind: row.kind,
      status: row.status,
      priority: row.priority,
      reason: row.reason,
      clinicId: row.clinic_id,
      createdAt: row.created_at,
      identifiers: row.identifiers,
      version: row.version,
      updatedAt: row.updated_at,
      ...present('patientId', row.patient_id),
      ...present('appointmentId', row.appointment_id),
      ...present('messageId', row.message_id),
      ...present('phone', row.phone),
      ...present('ownerId', row.owner_id),
      ...present('dueAt', row.due_at),
      ...present('completedAt', row.completed_at),
      ...present('description', row.description),
      ...present('requester', row.requester),
    }),
});

interface ConsentRow extends RecordRow {
  readonly patient_id: string;
  readonly purpose: string;
  readonly channel: string;
  readonly decision: 'permit' | 'deny';
  readonly decided_at: Instant;
  readonly valid_until: Instant | null;
  readonly source: string;
  readonly fhir_status: string;
}

/** Decisions of patients about being spoken to. Made on the channel itself, or at the desk. */
export const consentType = defineResourceType<ConsentRow>({
  name: 'Consent',
  view: 'fhir_consent',
  parameters: {
    ...RECORD_PARAMETERS,
    status: codeParameter(
      'fhir_status',
      ['draft', 'proposed', 'active', 'rejected', 'inactive', 'entered-in-error'],
      'http://hl7.org/fhir/consent-state-codes',
    ),
    scope: constantParameter('patient-privacy', 'http://terminology.hl7.org/CodeSystem/consentscope'),
    category: constantParameter('59284-0', 'http://loinc.org'),
    patient: PATIENT,
    organization: CLINIC,
    date: instantParameter('decided_at'),
    period: periodParameter('v.decided_at', 'v.valid_until'),
    purpose: openCodeParameter(
      "case v.purpose when 'care' then 'TREAT' when 'administrative' then 'HOPERAT' when 'commercial' then 'HMARKT' end",
      'TREAT | HOPERAT | HMARKT',
      'http://terminology.hl7.org/CodeSystem/v3-ActReason',
    ),
  },
  sorts: { ...RECORD_SORTS, date: { column: 'v.decided_at', type: 'timestamptz' } },
  defaultSort: '-date',
  includes: { patient: { path: ['patient'], targets: ['Patient'] } },
  toFhir: (row) =>
    toFhirConsent({
      id: row.id,
      status: row.fhir_status,
      clinicId: row.clinic_id,
      patientId: row.patient_id,
      purpose: row.purpose,
      channel: row.channel,
      decision: row.decision,
      decidedAt: row.decided_at,
      source: row.source,
      version: row.version,
      updatedAt: row.updated_at,
      ...present('validUntil', row.valid_until),
    }),
});
