import { APPOINTMENT_STATUSES, type AppointmentStatus } from '../../agenda/index.ts';
import type { ClinicReader } from '../../platform/database/database.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type {
  AppointmentId,
  PatientId,
  PractitionerId,
  ScheduleId,
  ServiceId,
  SiteId,
} from '../../platform/kernel/ids.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { maybeFormer, withoutFormer } from '../mapping/appointment-assets.ts';
import { toFhirAppointment, type AppointmentRecord } from '../mapping/appointment.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { toFhirSlot } from '../mapping/slot.ts';
import {
  APPOINTMENT_SYSTEM,
  PARTICIPATION_STATUSES,
  SLOT_STATUSES,
  type Attendance,
  type SlotStatus,
} from '../mapping/vocabulary.ts';
import { BY_UPDATE, COMMON_PARAMETERS, present, SERVICE_PARAMETERS, type MirroredRow } from './common-parameters.ts';
import { instantParameter } from './conditions.ts';
import { actorParameter, referenceParameter, storedReferenceParameter } from './reference-parameters.ts';
import { BY_ID, defineResourceType, type SortKey } from './resource-type.ts';
import type { SearchParameter } from './search-parameter.ts';
import { codeParameter, conceptAtParameter, conceptParameter, identifierParameter } from './token-parameters.ts';

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

interface AppointmentRow extends MirroredRow {
  readonly id: AppointmentId;
  readonly patient_id: PatientId;
  readonly practitioner_id: PractitionerId;
  readonly site_id: SiteId;
  readonly service_id: ServiceId;
  readonly service_name: string;
  readonly service_types: readonly FhirJson[] | null;
  readonly service_specialties: readonly FhirJson[] | null;
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
  readonly triage_id: string | null;
  readonly priority: number | null;
  readonly members: NonNullable<AppointmentRecord['members']> | null;
  readonly assets: NonNullable<AppointmentRecord['assets']> | null;
}

/** An appointment that was made here has our own identifier. */
const APPOINTMENT_IDENTIFIERS = `coalesce(v.fhir->'identifier', jsonb_build_array(jsonb_build_object('system', '${APPOINTMENT_SYSTEM}', 'value', v.id)))`;

/** As they are served (`mapping/service-codes.ts`): of the source where it has codes, else of the service. */
const SERVICE_TYPES = `(case when jsonb_path_exists(v.fhir, '$.serviceType.coding') then v.fhir->'serviceType' else
  coalesce(v.service_types, '[]') || coalesce(v.fhir->'serviceType', jsonb_build_array(jsonb_build_object('text', v.service_name))) end)`;
const SPECIALTIES = "coalesce(v.fhir->'specialty', v.service_specialties)";

const ACTORS = {
  Patient: 'patient_id',
  Practitioner: 'practitioner_id',
  Location: 'site_id',
  HealthcareService: 'service_id',
  Device: 'null::uuid',
};

/** Several patients may attend one visit, and several practitioners take part in it. */
const ATTENDED = { Patient: { view: 'fhir_appointment_patient', own: 'appointment_id', other: 'patient_id' } };
const TAKING_PART = {
  Practitioner: {
    view: 'fhir_appointment_practitioner',
    own: 'appointment_id',
    other: 'practitioner_id',
    beside: 'appointment_further',
  },
};

/** Rooms and devices that visits have stand beside their sites. */
const BESIDE = { own: 'appointment_id', other: 'place_id', beside: 'fhir_appointment_asset' };
const PLACED = { Location: { view: 'fhir_appointment_place', ...BESIDE } };
const WITH_DEVICES = { Device: { view: 'fhir_appointment_asset', ...BESIDE } };

/** What a source named and the visit has no more is not served as its own: one more query, and only where there may be any. */
async function withoutFormerAssets(
  reader: ClinicReader,
  rows: readonly AppointmentRow[],
  asked: readonly string[],
): Promise<readonly AppointmentRow[]> {
  const found = await reader.sql<{ id: string }>('select id from asset where clinic_id = $1 and id = any($2::uuid[])', [
    reader.clinicId,
    asked,
  ]);
  const former = new Set(found.map(({ id }) => id));
  if (former.size === 0) return rows;
  return rows.map((row) => {
    const own = formerOf(row).filter((id) => former.has(id));
    return own.length > 0 && row.fhir ? { ...row, fhir: withoutFormer(row.fhir, new Set(own)) } : row;
  });
}

function formerOf({ status, site_id: siteId, assets, fhir }: AppointmentRow): readonly string[] {
  return maybeFormer({ status, siteId, assets: assets ?? undefined, fhir: fhir ?? undefined });
}

const STORED_INFORMATION = storedReferenceParameter('supportingInformation', ['DocumentReference']);

/** What the source sent, and the assessment of its urgency that a visit was booked for. */
const supportingParameter: SearchParameter = {
  ...STORED_INFORMATION,
  documentation: 'RiskAssessment: the one that it was booked for; DocumentReference: as it is written, or <id>',
  absent: `(${STORED_INFORMATION.absent} and v.triage_id is null)`,
  condition: (value, scope) => {
    const id = parseId(value.split('RiskAssessment/').at(-1));
    const stored = STORED_INFORMATION.condition(value, scope);
    return id === undefined || scope.modifier === 'identifier'
      ? stored
      : `(${stored} or v.triage_id = ${scope.bind(id)})`;
  },
};

export const appointmentType = defineResourceType<AppointmentRow>({
  name: 'Appointment',
  view: 'fhir_appointment',
  parameters: {
    ...COMMON_PARAMETERS,
    identifier: identifierParameter(APPOINTMENT_IDENTIFIERS),
    patient: actorParameter({ Patient: 'patient_id' }, ATTENDED),
    practitioner: actorParameter({ Practitioner: 'practitioner_id' }, TAKING_PART),
    location: actorParameter({ Location: 'site_id' }, PLACED),
    actor: actorParameter(ACTORS, { ...ATTENDED, ...TAKING_PART, ...PLACED, ...WITH_DEVICES }),
    slot: referenceParameter('slot_id', 'Slot'),
    date: instantParameter('start_at'),
    status: codeParameter('status', APPOINTMENT_STATUSES, 'http://hl7.org/fhir/appointmentstatus'),
    'part-status': codeParameter('attendance', PARTICIPATION_STATUSES, 'http://hl7.org/fhir/participationstatus'),
    'appointment-type': conceptParameter('appointmentType'),
    'reason-code': conceptParameter('reasonCode'),
    'reason-reference': storedReferenceParameter('reasonReference', ['Condition', 'Procedure', 'Observation']),
    'based-on': storedReferenceParameter('basedOn', ['ServiceRequest']),
    'supporting-info': supportingParameter,
    ...SERVICE_PARAMETERS,
    'service-type': conceptAtParameter('serviceType', SERVICE_TYPES),
    specialty: conceptAtParameter('specialty', SPECIALTIES),
  },
  sorts: { _id: BY_ID, _lastUpdated: BY_UPDATE, date: BY_START, status: BY_STATUS },
  defaultSort: 'date',
  includes: {
    patient: { path: ['participant', 'actor'], targets: ['Patient'] },
    practitioner: { path: ['participant', 'actor'], targets: ['Practitioner'] },
    location: { path: ['participant', 'actor'], targets: ['Location'] },
    actor: {
      path: ['participant', 'actor'],
      targets: ['Patient', 'Practitioner', 'Location', 'HealthcareService', 'Device'],
    },
    slot: { path: ['slot'], targets: ['Slot'] },
    'supporting-info': { path: ['supportingInformation'], targets: ['RiskAssessment'] },
  },
  complete: (reader, rows) => {
    const asked = [...new Set(rows.flatMap(formerOf))];
    return asked.length > 0 ? withoutFormerAssets(reader, rows, asked) : undefined;
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
      ...present('serviceTypes', row.service_types),
      ...present('specialties', row.service_specialties),
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
      ...present('assets', row.assets),
      ...present('reason', row.reason),
      ...(row.triage_id && row.priority ? { urgency: { assessmentId: row.triage_id, priority: row.priority } } : {}),
      ...present('cancelReason', row.cancel_reason),
      ...present('fhir', row.fhir),
    }),
});
