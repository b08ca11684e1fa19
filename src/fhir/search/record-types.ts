import type { Instant } from '../../platform/time/instant.ts';
import { toFhirAppointmentResponse } from '../mapping/appointment-response.ts';
import { toFhirCommunication, toFhirCommunicationRequest } from '../mapping/communication.ts';
import { toFhirConsent } from '../mapping/consent.ts';
import { toFhirTask } from '../mapping/task.ts';
import { PARTICIPATION_STATUSES, TASK_KIND_SYSTEM, type Attendance } from '../mapping/vocabulary.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { BY_UPDATE, present } from './common-parameters.ts';
import { instantParameter, periodParameter } from './conditions.ts';
import { actorParameter, referenceParameter } from './reference-parameters.ts';
import { BY_ID, defineResourceType } from './resource-type.ts';
import { codeParameter, constantParameter, idParameter, openCodeParameter } from './token-parameters.ts';

const RECORD_PARAMETERS = { _id: idParameter, _lastUpdated: instantParameter('updated_at') };
const RECORD_SORTS = { _id: BY_ID, _lastUpdated: BY_UPDATE };
const PATIENT = referenceParameter('patient_id', 'Patient');
const CLINIC = referenceParameter('clinic_id', 'Organization');
const PRIORITIES = ['routine', 'urgent', 'asap', 'stat'];

interface RecordRow {
  readonly id: string;
  readonly clinic_id: string;
  readonly version: number;
  readonly updated_at: Instant;
}

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
}

/** What people of the desk have to do. Taken and completed at the desk. */
export const taskType = defineResourceType<TaskRow>({
  name: 'Task',
  view: 'fhir_task',
  parameters: {
    ...RECORD_PARAMETERS,
    status: codeParameter(
      'status',
      ['requested', 'in-progress', 'completed', 'cancelled'],
      'http://hl7.org/fhir/task-status',
    ),
    priority: codeParameter('priority', PRIORITIES, 'http://hl7.org/fhir/request-priority'),
    intent: constantParameter('order', 'http://hl7.org/fhir/task-intent'),
    code: openCodeParameter('kind', `Kind of task (${TASK_KIND_SYSTEM})`),
    'business-status': openCodeParameter('reason', 'Why the task was made'),
    patient: PATIENT,
    subject: PATIENT,
    focus: actorParameter({ Appointment: 'appointment_id', Communication: 'message_id' }),
    requester: CLINIC,
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
      version: row.version,
      updatedAt: row.updated_at,
      ...present('patientId', row.patient_id),
      ...present('appointmentId', row.appointment_id),
      ...present('messageId', row.message_id),
      ...present('phone', row.phone),
      ...present('ownerId', row.owner_id),
      ...present('dueAt', row.due_at),
      ...present('completedAt', row.completed_at),
    }),
});

interface CommunicationRow extends RecordRow {
  readonly kind: 'message' | 'call';
  readonly direction: 'inbound' | 'outbound';
  readonly channel: string;
  readonly fhir_status: string;
  readonly status_reason: string | null;
  readonly body: string | null;
  readonly template: string | null;
  readonly language: string | null;
  readonly patient_id: string | null;
  readonly appointment_id: string | null;
  readonly in_reply_to: string | null;
  readonly touch_id: string | null;
  readonly sent_at: Instant | null;
  readonly received_at: Instant | null;
}

const MEDIUM = openCodeParameter(
  "case v.channel when 'voice' then 'PHONE' when 'sms' then 'SMSWRIT' when 'email' then 'EMAILWRIT' when 'whatsapp' then 'TYPEWRIT' end",
  'PHONE | SMSWRIT | EMAILWRIT | TYPEWRIT',
);

/** Messages and calls, in both directions. */
export const communicationType = defineResourceType<CommunicationRow>({
  name: 'Communication',
  view: 'fhir_communication',
  parameters: {
    ...RECORD_PARAMETERS,
    status: codeParameter(
      'fhir_status',
      ['preparation', 'in-progress', 'not-done', 'on-hold', 'stopped', 'completed', 'entered-in-error', 'unknown'],
      'http://hl7.org/fhir/event-status',
    ),
    category: constantParameter('notification', 'http://terminology.hl7.org/CodeSystem/communication-category'),
    medium: MEDIUM,
    patient: PATIENT,
    subject: PATIENT,
    sender: actorParameter({
      Patient: "(case when v.direction = 'inbound' then v.patient_id end)",
      Organization: "(case when v.direction = 'outbound' then v.clinic_id end)",
    }),
    recipient: actorParameter({
      Patient: "(case when v.direction = 'outbound' then v.patient_id end)",
      Organization: "(case when v.direction = 'inbound' then v.clinic_id end)",
    }),
    'based-on': referenceParameter('touch_id', 'CommunicationRequest'),
    sent: instantParameter('sent_at'),
    received: instantParameter('received_at'),
  },
  sorts: RECORD_SORTS,
  defaultSort: '-_lastUpdated',
  includes: {
    patient: { path: ['subject'], targets: ['Patient'] },
    subject: { path: ['subject'], targets: ['Patient'] },
    'based-on': { path: ['basedOn'], targets: ['CommunicationRequest'] },
  },
  toFhir: (row) =>
    toFhirCommunication({
      id: row.id,
      kind: row.kind,
      direction: row.direction,
      channel: row.channel,
      status: row.fhir_status,
      clinicId: row.clinic_id,
      version: row.version,
      updatedAt: row.updated_at,
      ...present('statusReason', row.status_reason),
      ...present('body', row.body),
      ...present('template', row.template),
      ...present('language', row.language),
      ...present('patientId', row.patient_id),
      ...present('appointmentId', row.appointment_id),
      ...present('inReplyTo', row.in_reply_to),
      ...present('requestId', row.touch_id),
      ...present('sentAt', row.sent_at),
      ...present('receivedAt', row.received_at),
    }),
});

interface TouchRow extends RecordRow {
  readonly appointment_id: string;
  readonly patient_id: string;
  readonly step: string;
  readonly channel: string;
  readonly fhir_status: string;
  readonly reason: string | null;
  readonly due_at: Instant;
  readonly planned_at: Instant;
}

/** Reminders and notices: planned, sent, or dropped with the reason. */
export const communicationRequestType = defineResourceType<TouchRow>({
  name: 'CommunicationRequest',
  view: 'fhir_communication_request',
  parameters: {
    ...RECORD_PARAMETERS,
    status: codeParameter(
      'fhir_status',
      ['draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown'],
      'http://hl7.org/fhir/request-status',
    ),
    category: constantParameter('reminder', 'http://terminology.hl7.org/CodeSystem/communication-category'),
    priority: constantParameter('routine', 'http://hl7.org/fhir/request-priority'),
    medium: MEDIUM,
    patient: PATIENT,
    subject: PATIENT,
    recipient: PATIENT,
    requester: CLINIC,
    occurrence: instantParameter('due_at'),
    authored: instantParameter('planned_at'),
  },
  sorts: { ...RECORD_SORTS, occurrence: { column: 'v.due_at', type: 'timestamptz' } },
  defaultSort: 'occurrence',
  includes: {
    patient: { path: ['subject'], targets: ['Patient'] },
    subject: { path: ['subject'], targets: ['Patient'] },
  },
  toFhir: (row) =>
    toFhirCommunicationRequest({
      id: row.id,
      status: row.fhir_status,
      step: row.step,
      channel: row.channel,
      clinicId: row.clinic_id,
      patientId: row.patient_id,
      appointmentId: row.appointment_id,
      dueAt: row.due_at,
      plannedAt: row.planned_at,
      version: row.version,
      updatedAt: row.updated_at,
      ...present('reason', row.reason),
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
