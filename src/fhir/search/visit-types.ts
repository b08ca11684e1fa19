import { APPOINTMENT_STATUSES, type AppointmentStatus } from '../../agenda/index.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type {
  AppointmentId,
  PatientId,
  PractitionerId,
  ScheduleId,
  ServiceId,
  SiteId,
} from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { LocalDate, Zone } from '../../platform/time/wall-time.ts';
import { toFhirAppointment, type AppointmentRecord } from '../mapping/appointment.ts';
import type { Identifier } from '../mapping/identifiers.ts';
import { toFhirPatient, type PatientContactPoint } from '../mapping/patient.ts';
import { toFhirSlot } from '../mapping/slot.ts';
import {
  APPOINTMENT_SYSTEM,
  PARTICIPATION_STATUSES,
  SLOT_STATUSES,
  GENDERS,
  type Attendance,
  type Sex,
  type SlotStatus,
} from '../mapping/vocabulary.ts';
import {
  ADDRESS_PARAMETERS,
  BY_UPDATE,
  COMMON_PARAMETERS,
  present,
  SERVICE_PARAMETERS,
  type MirroredRow,
} from './common-parameters.ts';
import { dateParameter, instantParameter, textParameter } from './conditions.ts';
import { actorParameter, referenceParameter, storedReferenceParameter } from './reference-parameters.ts';
import { BY_ID, defineResourceType, type SortKey } from './resource-type.ts';
import {
  booleanParameter,
  codeParameter,
  conceptParameter,
  contactParameter,
  identifierParameter,
  openCodeParameter,
} from './token-parameters.ts';

const BY_START: SortKey = { column: 'v.start_at', type: 'timestamptz' };
const BY_STATUS: SortKey = { column: 'v.status', type: 'text' };

interface SlotRow extends MirroredRow {
  readonly schedule_id: ScheduleId;
  readonly zone: Zone;
  readonly start_at: Instant;
  readonly end_at: Instant;
  readonly status: SlotStatus;
}

/** Stored slots only: the openings of a computed schedule are found with Appointment/$find, not as Slots. */
export const slotType = defineResourceType<SlotRow>({
  name: 'Slot',
  view: 'fhir_slot',
  parameters: {
    ...COMMON_PARAMETERS,
    schedule: referenceParameter('schedule_id', 'Schedule'),
    start: instantParameter('start_at'),
    status: codeParameter('status', SLOT_STATUSES, 'http://hl7.org/fhir/slotstatus'),
    'appointment-type': conceptParameter('appointmentType'),
    ...SERVICE_PARAMETERS,
  },
  sorts: { _id: BY_ID, _lastUpdated: BY_UPDATE, start: BY_START, status: BY_STATUS },
  defaultSort: 'start',
  includes: { schedule: { path: ['schedule'], targets: ['Schedule'] } },
  toFhir: (row) =>
    toFhirSlot({
      id: row.id,
      scheduleId: row.schedule_id,
      zone: row.zone,
      start: row.start_at,
      end: row.end_at,
      status: row.status,
      version: row.version,
      updatedAt: row.updated_at,
      ...present('fhir', row.fhir),
    }),
});

interface PatientRow extends MirroredRow {
  readonly id: PatientId;
  readonly given_name: string;
  readonly family_name: string;
  readonly birth_date: LocalDate | null;
  readonly sex: Sex | null;
  readonly language: Language | null;
  readonly identifiers: readonly Identifier[];
  readonly active: boolean;
  readonly deceased: boolean;
  readonly contact_points: readonly PatientContactPoint[];
}

export const patientType = defineResourceType<PatientRow>({
  name: 'Patient',
  view: 'fhir_patient',
  parameters: {
    ...COMMON_PARAMETERS,
    identifier: identifierParameter('identifiers'),
    family: textParameter('family_name'),
    given: textParameter('given_name'),
    name: textParameter("given_name || ' ' || family_name", { folded: 'search_name' }),
    birthdate: dateParameter('birth_date'),
    gender: codeParameter('sex', GENDERS, 'http://hl7.org/fhir/administrative-gender'),
    language: openCodeParameter('language', 'Language of the patient, as a BCP-47 code'),
    organization: storedReferenceParameter('managingOrganization', ['Organization']),
    'general-practitioner': storedReferenceParameter('generalPractitioner', [
      'Practitioner',
      'PractitionerRole',
      'Organization',
    ]),
    link: storedReferenceParameter('link.other', ['Patient', 'RelatedPerson']),
    ...ADDRESS_PARAMETERS,
    phone: contactParameter(['phone', 'whatsapp']),
    email: contactParameter(['email']),
    telecom: contactParameter(['phone', 'whatsapp', 'email']),
    active: booleanParameter('active'),
    deceased: booleanParameter('deceased'),
  },
  sorts: {
    _id: BY_ID,
    _lastUpdated: BY_UPDATE,
    family: { column: 'search_text(v.family_name)', type: 'text' },
    given: { column: 'search_text(v.given_name)', type: 'text' },
    name: { column: "coalesce(v.search_name, '')", type: 'text' },
    birthdate: { column: "coalesce(v.birth_date, 'infinity')", type: 'date' },
  },
  defaultSort: '_id',
  includes: { organization: { path: ['managingOrganization'], targets: ['Organization'] } },
  toFhir: (row) =>
    toFhirPatient({
      id: row.id,
      givenName: row.given_name,
      familyName: row.family_name,
      active: row.active,
      deceased: row.deceased,
      contactPoints: row.contact_points,
      identifiers: row.identifiers,
      version: row.version,
      updatedAt: row.updated_at,
      ...present('birthDate', row.birth_date),
      ...present('sex', row.sex),
      ...present('language', row.language),
      ...present('fhir', row.fhir),
    }),
});

interface AppointmentRow extends MirroredRow {
  readonly id: AppointmentId;
  readonly patient_id: PatientId;
  readonly practitioner_id: PractitionerId;
  readonly site_id: SiteId;
  readonly service_id: ServiceId;
  readonly service_name: string;
  readonly zone: Zone;
  readonly schedule_id: ScheduleId | null;
  readonly slot_id: string | null;
  readonly start_at: Instant;
  readonly end_at: Instant;
  readonly status: AppointmentStatus;
  readonly attendance: Attendance;
  readonly reason: string | null;
  readonly cancel_reason: string | null;
  readonly created_at: Instant;
  readonly members: NonNullable<AppointmentRecord['members']> | null;
}

/** An appointment that was made here has our own identifier. */
const APPOINTMENT_IDENTIFIERS = `coalesce(v.fhir->'identifier', jsonb_build_array(jsonb_build_object('system', '${APPOINTMENT_SYSTEM}', 'value', v.id)))`;

const ACTORS = {
  Patient: 'patient_id',
  Practitioner: 'practitioner_id',
  Location: 'site_id',
  HealthcareService: 'service_id',
};

/** Several patients may attend one visit. */
const ATTENDED = { Patient: { view: 'fhir_appointment_patient', own: 'appointment_id', other: 'patient_id' } };

export const appointmentType = defineResourceType<AppointmentRow>({
  name: 'Appointment',
  view: 'fhir_appointment',
  parameters: {
    ...COMMON_PARAMETERS,
    identifier: identifierParameter(APPOINTMENT_IDENTIFIERS),
    patient: actorParameter({ Patient: 'patient_id' }, ATTENDED),
    practitioner: referenceParameter('practitioner_id', 'Practitioner'),
    location: referenceParameter('site_id', 'Location'),
    actor: actorParameter(ACTORS, ATTENDED),
    slot: referenceParameter('slot_id', 'Slot'),
    date: instantParameter('start_at'),
    status: codeParameter('status', APPOINTMENT_STATUSES, 'http://hl7.org/fhir/appointmentstatus'),
    'part-status': codeParameter('attendance', PARTICIPATION_STATUSES, 'http://hl7.org/fhir/participationstatus'),
    'appointment-type': conceptParameter('appointmentType'),
    'reason-code': conceptParameter('reasonCode'),
    'reason-reference': storedReferenceParameter('reasonReference', ['Condition', 'Procedure', 'Observation']),
    'based-on': storedReferenceParameter('basedOn', ['ServiceRequest']),
    'supporting-info': storedReferenceParameter('supportingInformation', ['DocumentReference']),
    ...SERVICE_PARAMETERS,
  },
  sorts: { _id: BY_ID, _lastUpdated: BY_UPDATE, date: BY_START, status: BY_STATUS },
  defaultSort: 'date',
  includes: {
    patient: { path: ['participant', 'actor'], targets: ['Patient'] },
    practitioner: { path: ['participant', 'actor'], targets: ['Practitioner'] },
    location: { path: ['participant', 'actor'], targets: ['Location'] },
    actor: { path: ['participant', 'actor'], targets: ['Patient', 'Practitioner', 'Location', 'HealthcareService'] },
    slot: { path: ['slot'], targets: ['Slot'] },
  },
  toFhir: (row) =>
    toFhirAppointment({
      id: row.id,
      status: row.status,
      patientId: row.patient_id,
      practitionerId: row.practitioner_id,
      siteId: row.site_id,
      serviceId: row.service_id,
      serviceName: row.service_name,
      zone: row.zone,
      start: row.start_at,
      end: row.end_at,
      attendance: row.attendance,
      version: row.version,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      ...present('scheduleId', row.schedule_id),
      ...present('slotId', row.slot_id),
      ...present('members', row.members),
      ...present('reason', row.reason),
      ...present('cancelReason', row.cancel_reason),
      ...present('fhir', row.fhir),
    }),
});
