import type { PractitionerId, ScheduleId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { listOf, mergedList, withExtensions } from './kept.ts';
import { ownPeriod, readPeriod, type Period } from './period.ts';
import { resourceReader, type Reader } from './reader.ts';
import { keptElements, overlay, type FhirJson, type FhirResource, type InvalidResource } from './resource.ts';
import { OPENINGS_SOURCE, OPENINGS_SOURCES } from './vocabulary.ts';

export type OpeningsSource = (typeof OPENINGS_SOURCES)[number];

export interface ScheduleFacts {
  readonly id: ScheduleId;
  readonly practitionerId: PractitionerId;
  readonly siteId: SiteId;
  readonly serviceIds: readonly ServiceId[];
  readonly openingsSource: OpeningsSource;
  readonly horizon: Period;
  readonly active: boolean;
  readonly fhir: FhirJson;
}

export interface ScheduleRecord {
  readonly id: ScheduleId;
  readonly practitionerId: PractitionerId;
  readonly siteId: SiteId;
  readonly zone: Zone;
  readonly serviceIds: readonly string[];
  readonly openingsSource: OpeningsSource;
  readonly horizonStart?: Instant;
  readonly horizonEnd?: Instant;
  readonly active: boolean;
  readonly version: number;
  readonly updatedAt: Instant;
  readonly fhir?: FhirJson;
}

function actorOf(resource: Reader, type: string): Reader | undefined {
  return resource.list('actor').find((actor) => actor.target()?.type === type);
}

/** One practitioner at one site. Without our extension its openings are the Slots that the source stores. */
export function fromFhirSchedule(json: unknown): Result<ScheduleFacts, InvalidResource> {
  const resource = resourceReader(json, 'Schedule');
  const id = resource.field('id').id<ScheduleId>();
  const practitioner = actorOf(resource, 'Practitioner');
  const location = actorOf(resource, 'Location');
  if (!practitioner) resource.field('actor').refuse('required', 'needs a reference to a Practitioner');
  if (!location) resource.field('actor').refuse('required', 'needs a reference to a Location');
  const practitionerId = practitioner?.referenceTo<PractitionerId>('Practitioner');
  const siteId = location?.referenceTo<SiteId>('Location');
  const services = resource.list('actor').filter((actor) => actor.target()?.type === 'HealthcareService');
  const serviceIds = services.flatMap((actor) => actor.referenceTo<ServiceId>('HealthcareService') ?? []);
  const source = resource.extension(OPENINGS_SOURCE)?.field('valueCode').required();
  const openingsSource = source?.code(OPENINGS_SOURCES) ?? 'stored';
  const horizon = readPeriod(resource.field('planningHorizon'));
  const active = resource.field('active').boolean() ?? true;
  const fhir = keptElements(resource.json());
  return resource.finish(
    id === undefined || practitionerId === undefined || siteId === undefined
      ? undefined
      : { id, practitionerId, siteId, serviceIds, openingsSource, horizon, active, fhir },
  );
}

export function toFhirSchedule(schedule: ScheduleRecord): FhirResource {
  const { fhir: stored, horizonStart, horizonEnd } = schedule;
  const actors = [
    `Practitioner/${schedule.practitionerId}`,
    `Location/${schedule.siteId}`,
    ...schedule.serviceIds.map((id) => `HealthcareService/${id}`),
  ];
  const envelope = {
    resourceType: 'Schedule',
    id: schedule.id,
    version: schedule.version,
    lastUpdated: toIso(schedule.updatedAt),
  };
  return overlay(envelope, stored, {
    extension: withExtensions(
      stored,
      [{ url: OPENINGS_SOURCE, valueCode: schedule.openingsSource }],
      [OPENINGS_SOURCE],
    ),
    active: schedule.active,
    actor: mergedList(listOf(stored, 'actor'), actors, {
      keyOf: ({ reference }) =>
        /^(Practitioner|Location|HealthcareService)\//.test(String(reference)) ? String(reference) : undefined,
      ownKey: (reference) => reference,
      write: (reference) => ({ reference }),
    }),
    planningHorizon: ownPeriod(stored?.['planningHorizon'], { start: horizonStart, end: horizonEnd }, schedule.zone),
  });
}
