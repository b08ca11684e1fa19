import type { Instant } from '../../platform/time/instant.ts';
import {
  ACTION_SYSTEM,
  AUDIT_TYPE,
  DICOM,
  EVENT_TYPE_CODE,
  INTERACTION,
  toFhirAuditEvent,
  toFhirProvenance,
  type TrailRecord,
} from '../mapping/audit-event.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { present, RECORD_PARAMETERS, RECORD_SORTS } from './common-parameters.ts';
import { instantParameter } from './conditions.ts';
import { actorParameter, referenceParameter } from './reference-parameters.ts';
import { defineResourceType, type SortKey } from './resource-type.ts';
import { anyOfParameters, constantParameter, openCodeParameter } from './token-parameters.ts';

const BY_TIME: SortKey = { column: 'v.occurred_at', type: 'timestamptz' };

interface TrailRow {
  readonly id: string;
  readonly clinic_id: string;
  readonly occurred_at: Instant;
  readonly actor: FhirJson;
  readonly action: string;
  readonly subject_type: string;
  readonly patient_id: string | null;
  readonly detail: FhirJson;
  readonly version: number;
  readonly updated_at: Instant;
}

interface AuditEventRow extends TrailRow {
  readonly subject_id: string;
  readonly subtype: string;
  readonly type: 'rest' | 'activity';
}

function trailOf(row: TrailRow, subjectId: string): TrailRecord {
  return {
    id: row.id,
    at: row.occurred_at,
    actor: row.actor,
    action: row.action,
    subject: { type: row.subject_type, id: subjectId },
    detail: row.detail,
    clinicId: row.clinic_id,
    version: row.version,
    updatedAt: row.updated_at,
    ...present('patientId', row.patient_id),
  };
}

/** The audit trail (ITI-81). It is written by what is done, never from outside. */
export const auditEventType = defineResourceType<AuditEventRow>({
  name: 'AuditEvent',
  view: 'fhir_audit_event',
  parameters: {
    ...RECORD_PARAMETERS,
    date: instantParameter('occurred_at'),
    action: openCodeParameter(
      "case v.subtype when 'create' then 'C' when 'read' then 'R' when 'history' then 'R' when 'search' then 'E' else 'U' end",
      'C | R | U | E',
      'http://hl7.org/fhir/audit-event-action',
    ),
    type: anyOfParameters('rest | 110100', [
      openCodeParameter("case v.type when 'rest' then 'rest' end", 'rest', AUDIT_TYPE),
      openCodeParameter("case v.type when 'rest' then null else '110100' end", '110100', DICOM),
    ]),
    subtype: anyOfParameters(
      'create | read | update | search | history-instance, of IHE ITI-115 | ITI-116 | ITI-117, and what was done in our own words',
      [
        openCodeParameter(
          "case v.subtype when 'history' then 'history-instance' else v.subtype end",
          'create | read | update | search | history-instance',
          INTERACTION,
        ),
        openCodeParameter("v.actor->>'transaction'", 'ITI-115 | ITI-116 | ITI-117', EVENT_TYPE_CODE),
        openCodeParameter('v.action', 'What was done', ACTION_SYSTEM),
      ],
    ),
    outcome: constantParameter('0', 'http://hl7.org/fhir/audit-event-outcome'),
    patient: referenceParameter('patient_id', 'Patient'),
    source: referenceParameter('clinic_id', 'Organization'),
  },
  sorts: { ...RECORD_SORTS, date: BY_TIME },
  defaultSort: '-date',
  includes: { patient: { path: ['entity', 'what'], targets: ['Patient'] } },
  toFhir: (row) => toFhirAuditEvent({ ...trailOf(row, row.subject_id), type: row.type, subtype: row.subtype }),
});

interface ProvenanceRow extends TrailRow {
  readonly appointment_id: string | null;
  readonly assessment_id: string | null;
}

/** Who booked, moved, cancelled or registered, and who decided how urgent it is: of visits, patients and assessments. */
export const provenanceType = defineResourceType<ProvenanceRow>({
  name: 'Provenance',
  view: 'fhir_provenance',
  parameters: {
    ...RECORD_PARAMETERS,
    target: actorParameter({
      Appointment: 'appointment_id',
      Patient: "(case when v.subject_type = 'Patient' then v.patient_id end)",
      RiskAssessment: 'assessment_id',
    }),
    patient: referenceParameter('patient_id', 'Patient'),
    recorded: instantParameter('occurred_at'),
    when: instantParameter('occurred_at'),
    'agent-type': constantParameter('author', 'http://terminology.hl7.org/CodeSystem/provenance-participant-type'),
  },
  sorts: { ...RECORD_SORTS, recorded: BY_TIME },
  defaultSort: '-recorded',
  includes: {
    patient: { path: ['target'], targets: ['Patient'] },
    target: { path: ['target'], targets: ['Appointment', 'Patient', 'RiskAssessment'] },
  },
  toFhir: (row) => toFhirProvenance(trailOf(row, row.appointment_id ?? row.assessment_id ?? row.patient_id ?? row.id)),
});
