import type { Opening } from '../../agenda/index.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { toZonedIso, type Zone } from '../../platform/time/wall-time.ts';
import { derivedId } from '../files/derived-id.ts';
import { listOf } from '../mapping/kept.ts';
import type { FhirJson } from '../mapping/resource.ts';
import type { LinkType } from '../links/publication.ts';

/** Of SMART Scheduling Links (specification.md, fb490f1). */
const EXTENSIONS = 'http://fhir-registry.smarthealthit.org/StructureDefinition';

export interface PublishedResource {
  readonly id: string;
  readonly body: FhirJson;
  /** Until when it is worth telling that it is there no more; for ever where absent. */
  readonly endsAt?: Instant;
}

export type PublishedResources = Readonly<Record<LinkType, readonly PublishedResource[]>>;

/** Where and how somebody who sees a time can book it. */
export interface BookingDoors {
  readonly url?: string;
  readonly phone?: string;
}

/** What a Location shows of itself to everybody. */
const PUBLIC_OF_LOCATION = ['resourceType', 'id', 'name', 'address', 'position'] as const;

function publicLocation(location: FhirJson): FhirJson {
  const shown = PUBLIC_OF_LOCATION.flatMap((name) => (location[name] === undefined ? [] : [[name, location[name]]]));
  // A site may have an address of a person in its telecom; numbers and pages are the house's.
  const telecom = listOf(location, 'telecom').filter(({ system }) => system === 'phone' || system === 'url');
  return { ...Object.fromEntries(shown), ...(telecom.length > 0 ? { telecom } : {}) };
}

function phoneOf(location: FhirJson | undefined): string | undefined {
  const value = listOf(location, 'telecom').find(({ system }) => system === 'phone')?.['value'];
  return typeof value === 'string' ? value : undefined;
}

/** The regions that the places say they are in. */
export function statesOf(locations: readonly FhirJson[]): readonly string[] {
  const states = locations.flatMap(({ address }) => {
    const state = typeof address === 'object' && address !== null && 'state' in address ? address.state : undefined;
    return typeof state === 'string' && state.trim() !== '' ? [state.trim()] : [];
  });
  return [...new Set(states)].toSorted();
}

export interface PublishedService {
  readonly id: string;
  readonly name: string;
  /** CodeableConcepts. */
  readonly types: readonly FhirJson[];
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
}

/** The time of one service at one place, however many can take it. */
interface Moment {
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: Zone;
  capacity: number;
}

/**
 * The openings of one service as the moments at which it can be had, each with how many can have it. Of times of one
 * practitioner that exclude each other the first counts: else a morning of one visit looked like six. By site.
 */
export function momentsOf(
  openings: readonly Opening[],
  service: Pick<PublishedService, 'bufferBeforeMinutes' | 'bufferAfterMinutes'>,
): ReadonlyMap<string, readonly Moment[]> {
  const gapMs = (service.bufferBeforeMinutes + service.bufferAfterMinutes) * MINUTE_MS;
  const taken = new Map<string, Instant>();
  const sites = new Map<string, Map<string, Moment>>();
  for (const { start, end, siteId, practitionerId, zone } of openings.toSorted((a, b) => a.start - b.start)) {
    const person = `${siteId} ${practitionerId}`;
    const before = taken.get(person);
    if (before !== undefined && start < plusMs(before, gapMs)) continue;
    taken.set(person, end);
    const moments = sites.get(siteId) ?? new Map<string, Moment>();
    sites.set(siteId, moments);
    const moment = moments.get(`${start} ${end}`);
    if (moment) moment.capacity += 1;
    else moments.set(`${start} ${end}`, { start, end, zone, capacity: 1 });
  }
  return new Map([...sites].map(([siteId, moments]) => [siteId, [...moments.values()]]));
}

export interface ServiceAtPlaces {
  readonly service: PublishedService;
  /** Where it is given, also where nothing is free. */
  readonly siteIds: readonly string[];
  readonly moments: ReadonlyMap<string, readonly Moment[]>;
}

function doorsOf(location: FhirJson | undefined, doors: BookingDoors): readonly FhirJson[] {
  const phone = doors.phone ?? phoneOf(location);
  return [
    ...(doors.url === undefined ? [] : [{ url: `${EXTENSIONS}/booking-deep-link`, valueUrl: doors.url }]),
    ...(phone === undefined ? [] : [{ url: `${EXTENSIONS}/booking-phone`, valueString: phone }]),
  ];
}

/**
 * What everybody may see: places, the services that can be had there, and when. No practitioner and nobody's calendar: each
 * Schedule is a service at a place, each Slot a moment with its capacity. The same facts give the same ids and bodies. Pure.
 */
export function publishedResources(
  clinicId: string,
  facts: {
    readonly locations: readonly FhirJson[];
    readonly services: readonly ServiceAtPlaces[];
    readonly doors: BookingDoors;
  },
): PublishedResources {
  const { locations, services, doors } = facts;
  const places = new Map(locations.map((location) => [String(location['id']), location]));
  const schedules: PublishedResource[] = [];
  const slots: PublishedResource[] = [];
  const used = new Set<string>();
  for (const { service, siteIds, moments } of services) {
    for (const siteId of siteIds) {
      const location = places.get(siteId);
      if (!location) continue;
      used.add(siteId);
      const id = derivedId<never>(clinicId, ['published', 'Schedule', siteId, service.id]) as string;
      const serviceType = service.types.length > 0 ? service.types : [{ text: service.name }];
      const actor = [{ reference: `Location/${siteId}` }];
      schedules.push({ id, body: { resourceType: 'Schedule', id, active: true, serviceType, actor } });
      const extension = doorsOf(location, doors);
      for (const { start, end, zone, capacity } of moments.get(siteId) ?? []) {
        const slotId = derivedId<never>(clinicId, ['published', 'Slot', id, String(start), String(end)]) as string;
        const body = {
          resourceType: 'Slot',
          id: slotId,
          schedule: { reference: `Schedule/${id}` },
          status: 'free',
          start: toZonedIso(start, zone),
          end: toZonedIso(end, zone),
          extension: [...extension, { url: `${EXTENSIONS}/slot-capacity`, valueInteger: capacity }],
        };
        slots.push({ id: slotId, body, endsAt: end });
      }
    }
  }
  const shown = locations.filter(({ id }) => used.has(String(id)));
  return {
    Location: shown.map((location) => ({ id: String(location['id']), body: publicLocation(location) })),
    Schedule: schedules,
    Slot: slots,
  };
}
