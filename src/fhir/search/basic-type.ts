import type { ClosureId } from '../../agenda/index.ts';
import type { PractitionerId, SiteId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { toFhirClosure } from '../mapping/closure.ts';
import { BASIC_SYSTEM, CLOSURE } from '../mapping/vocabulary.ts';
import { CATALOGUE_SORTS, COMMON_PARAMETERS, present, type MirroredRow } from './common-parameters.ts';
import { periodParameter } from './conditions.ts';
import { actorParameter, referenceParameter, storedReferenceParameter } from './reference-parameters.ts';
import { defineResourceType } from './resource-type.ts';
import { constantParameter } from './token-parameters.ts';

interface ClosureRow extends MirroredRow {
  readonly id: ClosureId;
  readonly practitioner_id: PractitionerId | null;
  readonly site_id: SiteId | null;
  readonly start_at: Instant;
  readonly end_at: Instant;
  readonly reason: string;
  readonly zone: Zone;
}

/** What R4 has no resource for: times when a site or a practitioner is not there. */
export const basicType = defineResourceType<ClosureRow>({
  name: 'Basic',
  view: 'fhir_basic',
  parameters: {
    ...COMMON_PARAMETERS,
    code: constantParameter(CLOSURE, BASIC_SYSTEM),
    subject: actorParameter({ Practitioner: 'practitioner_id', Location: 'subject_site_id' }),
    practitioner: referenceParameter('practitioner_id', 'Practitioner'),
    location: referenceParameter('site_id', 'Location'),
    date: periodParameter('v.start_at', 'v.end_at'),
    author: storedReferenceParameter('author', ['Practitioner', 'PractitionerRole', 'Organization']),
  },
  sorts: { ...CATALOGUE_SORTS, date: { column: 'v.start_at', type: 'timestamptz' } },
  defaultSort: '_id',
  includes: { subject: { path: ['subject'], targets: ['Practitioner', 'Location'] } },
  toFhir: (row) =>
    toFhirClosure({
      id: row.id,
      start: row.start_at,
      end: row.end_at,
      reason: row.reason,
      zone: row.zone,
      version: row.version,
      updatedAt: row.updated_at,
      ...present('practitionerId', row.practitioner_id),
      ...present('siteId', row.site_id),
      ...present('fhir', row.fhir),
    }),
});
