import { FLAG_CATEGORIES, FLAG_STATUSES, type FlagCategory, type FlagStatus } from '../../patients/index.ts';
import type { FlagId, PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { FLAG_CATEGORY_SYSTEM, toFhirFlag } from '../mapping/flag.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { CATALOGUE_SORTS, COMMON_PARAMETERS, present, type MirroredRow } from './common-parameters.ts';
import { periodParameter } from './conditions.ts';
import { referenceParameter, storedReferenceParameter } from './reference-parameters.ts';
import { defineResourceType } from './resource-type.ts';
import { codeParameter } from './token-parameters.ts';

interface FlagRow extends MirroredRow {
  readonly id: FlagId;
  readonly patient_id: PatientId;
  readonly status: FlagStatus;
  readonly category: FlagCategory | null;
  readonly words: string;
  readonly valid_from: Instant | null;
  readonly valid_until: Instant | null;
  readonly author: FhirJson;
  readonly zone: Zone;
}

const PATIENT = referenceParameter('patient_id', 'Patient');

/** What staff should know of a patient. */
export const flagType = defineResourceType<FlagRow>({
  name: 'Flag',
  view: 'fhir_flag',
  parameters: {
    ...COMMON_PARAMETERS,
    patient: PATIENT,
    subject: PATIENT,
    date: periodParameter('v.valid_from', 'v.valid_until'),
    author: storedReferenceParameter('author', [
      'Device',
      'Organization',
      'Patient',
      'Practitioner',
      'PractitionerRole',
    ]),
    encounter: storedReferenceParameter('encounter', ['Encounter']),
    status: codeParameter('status', FLAG_STATUSES, 'http://hl7.org/fhir/flag-status'),
    category: codeParameter('category', FLAG_CATEGORIES, FLAG_CATEGORY_SYSTEM),
  },
  sorts: CATALOGUE_SORTS,
  defaultSort: '_id',
  includes: {
    patient: { path: ['subject'], targets: ['Patient'] },
    subject: { path: ['subject'], targets: ['Patient'] },
  },
  toFhir: (row) =>
    toFhirFlag({
      id: row.id,
      patientId: row.patient_id,
      status: row.status,
      words: row.words,
      author: row.author,
      zone: row.zone,
      version: row.version,
      updatedAt: row.updated_at,
      ...present('category', row.category),
      ...present('validFrom', row.valid_from),
      ...present('validUntil', row.valid_until),
      ...present('fhir', row.fhir),
    }),
});
