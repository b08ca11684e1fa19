import type { Instant } from '../../platform/time/instant.ts';
import { MEDIUM_SYSTEM, toFhirCommunication, toFhirCommunicationRequest } from '../mapping/communication.ts';
import { present, RECORD_PARAMETERS, RECORD_SORTS, type RecordRow } from './common-parameters.ts';
import { instantParameter } from './conditions.ts';
import { actorParameter, referenceParameter } from './reference-parameters.ts';
import { defineResourceType } from './resource-type.ts';
import { codeParameter, constantParameter, openCodeParameter } from './token-parameters.ts';

const PATIENT = referenceParameter('patient_id', 'Patient');

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
  MEDIUM_SYSTEM,
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
  readonly appointment_id: string | null;
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
    requester: referenceParameter('clinic_id', 'Organization'),
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
      ...present('appointmentId', row.appointment_id),
      dueAt: row.due_at,
      plannedAt: row.planned_at,
      version: row.version,
      updatedAt: row.updated_at,
      ...present('reason', row.reason),
    }),
});
