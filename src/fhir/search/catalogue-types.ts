import type { AssetNeed } from '../../agenda/index.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { PractitionerId, ScheduleId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { toFhirHealthcareService, type ServiceFacts } from '../mapping/healthcare-service.ts';
import { toFhirOrganization } from '../mapping/organization.ts';
import { toFhirPractitionerRole } from '../mapping/practitioner-role.ts';
import { toFhirPractitioner } from '../mapping/practitioner.ts';
import { toFhirSchedule, type OpeningsSource } from '../mapping/schedule.ts';
import {
  ADDRESS_PARAMETERS,
  CATALOGUE_SORTS,
  COMMON_PARAMETERS,
  present,
  SERVICE_PARAMETERS,
  STORED_IDENTIFIERS,
  type MirroredRow,
} from './common-parameters.ts';
import { periodParameter, storedTextParameter, textParameter } from './conditions.ts';
import { phoneticParameter } from './phonetic-parameter.ts';
import { actorParameter, referenceParameter, storedReferenceParameter } from './reference-parameters.ts';
import { BY_ID, defineResourceType, type SortKey } from './resource-type.ts';
import {
  booleanParameter,
  conceptParameter,
  constantParameter,
  idParameter,
  identifierParameter,
  storedCodeParameter,
  storedContactParameter,
} from './token-parameters.ts';

const BY_NAME: SortKey = { column: 'search_text(v.name)', type: 'text' };
export const NAMED_SORTS = { ...CATALOGUE_SORTS, name: BY_NAME };
export const ENDPOINT = storedReferenceParameter('endpoint', ['Endpoint']);

interface OrganizationRow extends Omit<MirroredRow, 'updated_at'> {
  readonly name: string;
  readonly zone: Zone;
}

export const organizationType = defineResourceType<OrganizationRow>({
  name: 'Organization',
  view: 'fhir_organization',
  parameters: {
    _id: idParameter,
    identifier: identifierParameter(STORED_IDENTIFIERS),
    name: textParameter('name'),
    active: constantParameter('true'),
    type: conceptParameter('type'),
    partof: storedReferenceParameter('partOf', ['Organization']),
    endpoint: ENDPOINT,
    ...ADDRESS_PARAMETERS,
  },
  sorts: { _id: BY_ID, name: BY_NAME },
  defaultSort: '_id',
  includes: {},
  toFhir: ({ id, name, zone, version, fhir }) =>
    toFhirOrganization({ id, name, zone, version, ...present('fhir', fhir) }),
});

interface ServiceRow extends MirroredRow {
  readonly id: ServiceId;
  readonly name: string;
  readonly names: ServiceFacts['names'];
  readonly duration_minutes: number;
  readonly buffer_before_minutes: number;
  readonly buffer_after_minutes: number;
  readonly grid_minutes: number;
  readonly min_lead_minutes: number;
  readonly max_ahead_days: number;
  readonly bookable_by_patients: boolean;
  readonly needs: readonly AssetNeed[];
  readonly active: boolean;
}

export const healthcareServiceType = defineResourceType<ServiceRow>({
  name: 'HealthcareService',
  view: 'fhir_healthcare_service',
  parameters: {
    ...COMMON_PARAMETERS,
    name: textParameter('name'),
    active: booleanParameter('active'),
    organization: referenceParameter('clinic_id', 'Organization'),
    location: storedReferenceParameter('location', ['Location']),
    'service-category': conceptParameter('category'),
    'service-type': conceptParameter('type'),
    specialty: conceptParameter('specialty'),
    characteristic: conceptParameter('characteristic'),
    program: conceptParameter('program'),
    'coverage-area': storedReferenceParameter('coverageArea', ['Location']),
    endpoint: ENDPOINT,
  },
  sorts: NAMED_SORTS,
  defaultSort: '_id',
  includes: {
    location: { path: ['location'], targets: ['Location'] },
    organization: { path: ['providedBy'], targets: ['Organization'] },
  },
  toFhir: (row) =>
    toFhirHealthcareService({
      id: row.id,
      name: row.name,
      names: row.names,
      durationMinutes: row.duration_minutes,
      bufferBeforeMinutes: row.buffer_before_minutes,
      bufferAfterMinutes: row.buffer_after_minutes,
      gridMinutes: row.grid_minutes,
      minLeadMinutes: row.min_lead_minutes,
      maxAheadDays: row.max_ahead_days,
      bookableByPatients: row.bookable_by_patients,
      ...(row.needs.length > 0 ? { needs: row.needs } : {}),
      active: row.active,
      version: row.version,
      updatedAt: row.updated_at,
      ...present('fhir', row.fhir),
    }),
});

interface PractitionerRow extends MirroredRow {
  readonly id: PractitionerId;
  readonly name: string;
  readonly active: boolean;
}

export const practitionerType = defineResourceType<PractitionerRow>({
  name: 'Practitioner',
  view: 'fhir_practitioner',
  parameters: {
    ...COMMON_PARAMETERS,
    name: textParameter('name'),
    family: storedTextParameter('name.family'),
    given: storedTextParameter('name.given[*]'),
    phonetic: phoneticParameter('Practitioner'),
    active: booleanParameter('active'),
    gender: storedCodeParameter('gender'),
    communication: conceptParameter('communication'),
    telecom: storedContactParameter(),
    phone: storedContactParameter('phone'),
    email: storedContactParameter('email'),
    ...ADDRESS_PARAMETERS,
  },
  sorts: NAMED_SORTS,
  defaultSort: '_id',
  includes: {},
  toFhir: ({ id, name, active, version, updated_at: updatedAt, fhir }) =>
    toFhirPractitioner({ id, name, active, version, updatedAt, ...present('fhir', fhir) }),
});

interface RoleRow extends MirroredRow {
  readonly practitioner_id: PractitionerId;
  readonly site_id: SiteId;
  readonly active: boolean;
}

export const practitionerRoleType = defineResourceType<RoleRow>({
  name: 'PractitionerRole',
  view: 'fhir_practitioner_role',
  parameters: {
    ...COMMON_PARAMETERS,
    practitioner: referenceParameter('practitioner_id', 'Practitioner'),
    location: referenceParameter('site_id', 'Location'),
    organization: storedReferenceParameter('organization', ['Organization']),
    service: storedReferenceParameter('healthcareService', ['HealthcareService']),
    role: conceptParameter('code'),
    specialty: conceptParameter('specialty'),
    telecom: storedContactParameter(),
    phone: storedContactParameter('phone'),
    email: storedContactParameter('email'),
    endpoint: ENDPOINT,
    active: booleanParameter('active'),
    date: periodParameter('v.valid_from', 'v.valid_until'),
  },
  sorts: CATALOGUE_SORTS,
  defaultSort: '_id',
  includes: {
    practitioner: { path: ['practitioner'], targets: ['Practitioner'] },
    location: { path: ['location'], targets: ['Location'] },
    organization: { path: ['organization'], targets: ['Organization'] },
    service: { path: ['healthcareService'], targets: ['HealthcareService'] },
  },
  toFhir: (row) =>
    toFhirPractitionerRole({
      id: row.id,
      practitionerId: row.practitioner_id,
      siteId: row.site_id,
      active: row.active,
      version: row.version,
      updatedAt: row.updated_at,
      ...present('fhir', row.fhir),
    }),
});

interface ScheduleRow extends MirroredRow {
  readonly id: ScheduleId;
  readonly practitioner_id: PractitionerId;
  readonly site_id: SiteId;
  readonly zone: Zone;
  readonly service_ids: readonly string[];
  readonly openings_source: OpeningsSource;
  readonly horizon_start: Instant | null;
  readonly horizon_end: Instant | null;
  readonly active: boolean;
}

export const scheduleType = defineResourceType<ScheduleRow>({
  name: 'Schedule',
  view: 'fhir_schedule',
  parameters: {
    ...COMMON_PARAMETERS,
    actor: actorParameter({ Practitioner: 'practitioner_id', Location: 'site_id', HealthcareService: 'service_ids[]' }),
    active: booleanParameter('active'),
    date: periodParameter('horizon_start', 'horizon_end'),
    ...SERVICE_PARAMETERS,
  },
  sorts: CATALOGUE_SORTS,
  defaultSort: '_id',
  includes: { actor: { path: ['actor'], targets: ['Practitioner', 'Location', 'HealthcareService'] } },
  toFhir: (row) =>
    toFhirSchedule({
      id: row.id,
      practitionerId: row.practitioner_id,
      siteId: row.site_id,
      zone: row.zone,
      serviceIds: row.service_ids,
      openingsSource: row.openings_source,
      active: row.active,
      version: row.version,
      updatedAt: row.updated_at,
      ...present('horizonStart', row.horizon_start),
      ...present('horizonEnd', row.horizon_end),
      ...present('fhir', row.fhir),
    }),
});
