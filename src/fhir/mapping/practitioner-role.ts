import type { Brand } from '../../platform/kernel/brand.ts';
import type { PractitionerId, SiteId } from '../../platform/kernel/ids.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { keptReference, listOf } from './kept.ts';
import { readPeriod, type Period } from './period.ts';
import { resourceReader } from './reader.ts';
import { keptElements, overlay, type FhirJson, type FhirResource, type InvalidResource } from './resource.ts';
import { AVAILABLE_HOURS, readWeeklyHours, type WeeklyHours } from './weekly-hours.ts';

export type PractitionerRoleId = Brand<string, 'PractitionerRoleId'>;

export interface PractitionerRoleFacts {
  readonly id: PractitionerRoleId;
  readonly practitionerId: PractitionerId;
  readonly siteId: SiteId;
  readonly active: boolean;
  readonly weeklyAvailability: readonly WeeklyHours[];
  readonly absences: readonly { readonly period: Period; readonly reason: string }[];
  readonly fhir: FhirJson;
}

export interface PractitionerRoleRecord {
  readonly id: string;
  readonly practitionerId: PractitionerId;
  readonly siteId: SiteId;
  readonly active: boolean;
  readonly version: number;
  readonly updatedAt: Instant;
  readonly fhir?: FhirJson;
}

/** When a practitioner works at a site: it gives the matching schedule its weekly availability, and absences as closures. */
export function fromFhirPractitionerRole(json: unknown): Result<PractitionerRoleFacts, InvalidResource> {
  const resource = resourceReader(json, 'PractitionerRole');
  const id = resource.field('id').id<PractitionerRoleId>();
  const practitionerId = resource.field('practitioner').required().referenceTo<PractitionerId>('Practitioner');
  const [location, ...others] = resource.list('location');
  const siteId = location?.referenceTo<SiteId>('Location');
  if (!location) resource.field('location').refuse('required', 'is missing');
  if (others.length > 0)
    resource.field('location').refuse('not-supported', 'a role at several locations is sent as one role for each');
  const active = resource.field('active').boolean() ?? true;
  const weeklyAvailability = readWeeklyHours(resource.list('availableTime'), AVAILABLE_HOURS);
  const absences = resource.list('notAvailable').flatMap((absence) => {
    const period = readPeriod(absence.field('during'));
    const reason = absence.field('description').text(200) ?? 'absent';
    if (period.start && period.end) return [{ period, reason }];
    absence.field('during').refuse('required', 'needs a start and an end');
    return [];
  });
  // Kept as it came, but an end that does not exist could not be searched.
  readPeriod(resource.field('period'));
  const fhir = keptElements(resource.json());
  return resource.finish(
    id === undefined || practitionerId === undefined || siteId === undefined
      ? undefined
      : { id, practitionerId, siteId, active, weeklyAvailability, absences, fhir },
  );
}

export function toFhirPractitionerRole(role: PractitionerRoleRecord): FhirResource {
  const envelope = {
    resourceType: 'PractitionerRole',
    id: role.id,
    version: role.version,
    lastUpdated: toIso(role.updatedAt),
  };
  return overlay(envelope, role.fhir, {
    active: role.active,
    practitioner: keptReference(role.fhir?.['practitioner'], `Practitioner/${role.practitionerId}`),
    location: [keptReference(listOf(role.fhir, 'location')[0], `Location/${role.siteId}`)],
  });
}
