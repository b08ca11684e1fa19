import type { PractitionerId, ScheduleId, ServiceId, SiteId } from '../../../platform/kernel/ids.ts';
import { parseInstant, toIso, type Instant } from '../../../platform/time/instant.ts';
import { listOf } from '../../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../../mapping/resource.ts';
import type { KnownFacts } from './fill-gaps.ts';
import { localIdOf } from './local-id.ts';

/** A time that the EHR proposes, in our words. */
export interface FoundTime {
  readonly slotId: string;
  readonly scheduleId: ScheduleId;
  readonly practitionerId: PractitionerId;
  readonly siteId: SiteId;
  readonly serviceIds: readonly ServiceId[];
  readonly start: Instant;
  readonly end: Instant;
}

type Known = Pick<KnownFacts, 'services' | 'sitesOf' | 'siteIds' | 'assetSites' | 'defaultSiteId'>;

function actorsOf(proposal: FhirJson, type: string): readonly string[] {
  return listOf(proposal, 'participant').flatMap(({ actor }) => {
    const reference = isJsonObject(actor) ? actor['reference'] : undefined;
    const [named, id] = typeof reference === 'string' ? reference.split('/') : [];
    return named === type && id !== undefined ? [id] : [];
  });
}

function only(values: readonly string[]): string | undefined {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? distinct[0] : undefined;
}

function siteOf(proposal: FhirJson, practitionerId: string, known: Known): string | undefined {
  const places = actorsOf(proposal, 'Location');
  const site = places.find((id) => !known.assetSites.has(id));
  const [room] = places.flatMap((id) => known.assetSites.get(id) ?? []);
  return site ?? room ?? only(known.sitesOf(practitionerId)) ?? only(known.siteIds) ?? known.defaultSiteId;
}

/** What it is for: the services that it names, or that its type means. One that says nothing may be for anything. */
function servicesOf(proposal: FhirJson, known: Known): readonly string[] {
  const named = actorsOf(proposal, 'HealthcareService');
  if (named.length > 0) return named;
  const codings = listOf(proposal, 'serviceType')
    .flatMap((type) => listOf(type, 'coding'))
    .map(({ system, code }) => `${typeof system === 'string' ? system : ''}|${typeof code === 'string' ? code : ''}`);
  const all = known.services;
  const meant =
    codings.length === 0 ? all : all.filter((one) => one.codings.some((coding) => codings.includes(coding)));
  return meant.map(({ id }) => id);
}

/**
 * A proposed Appointment, localized, as a free time. Its ids follow from who, where, for what and when: servers give a proposal a new
 * id each time that they are asked. Undefined where we know nobody, or nothing, of whom it speaks. Pure.
 */
export function foundTimeOf(connectionId: string, proposal: FhirJson, known: Known): FoundTime | undefined {
  const start = parseInstant(proposal['start']);
  const end = parseInstant(proposal['end']);
  const [practitionerId] = actorsOf(proposal, 'Practitioner');
  if (start === undefined || end === undefined || end <= start || practitionerId === undefined) return undefined;
  const siteId = siteOf(proposal, practitionerId, known);
  const serviceIds = [...servicesOf(proposal, known)].toSorted();
  if (siteId === undefined || serviceIds.length === 0) return undefined;
  // No server may give these ids: a FHIR id has no slash.
  const agenda = { type: 'Schedule', id: `found/${practitionerId}/${siteId}/${serviceIds.join('/')}` } as const;
  const scheduleId = localIdOf(connectionId, agenda);
  const slotId = localIdOf(connectionId, { type: 'Slot', id: `found/${scheduleId}/${toIso(start)}/${toIso(end)}` });
  return {
    slotId,
    scheduleId: scheduleId as ScheduleId,
    practitionerId: practitionerId as PractitionerId,
    siteId: siteId as SiteId,
    serviceIds: serviceIds as ServiceId[],
    start,
    end,
  };
}
