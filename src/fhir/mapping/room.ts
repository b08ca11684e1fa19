import type { AssetId } from '../../agenda/index.ts';
import type { SiteId } from '../../platform/kernel/ids.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { keptReference, keptWhereSame, listOf } from './kept.ts';
import { Reader, resourceReader } from './reader.ts';
import {
  isJsonObject,
  keptElements,
  overlay,
  type FhirJson,
  type FhirResource,
  type InvalidResource,
} from './resource.ts';
import { PHYSICAL_TYPE_SYSTEM } from './vocabulary.ts';
import { OPERATION_HOURS, readWeeklyHours, writeWeeklyHours, type WeeklyHours } from './weekly-hours.ts';

/** A room (Location) or a device (Device), as it says itself. */
export interface AssetFacts {
  readonly id: AssetId;
  readonly siteId: SiteId;
  readonly kind: 'room' | 'device';
  /** What services ask for, in the clinic's own word. */
  readonly type: string;
  readonly name: string;
  /** Absent where it says nothing of them. */
  readonly weeklyAvailability?: readonly WeeklyHours[];
  readonly active: boolean;
  readonly fhir: FhirJson;
}

export interface AssetRecord extends Omit<AssetFacts, 'fhir' | 'kind' | 'weeklyAvailability'> {
  readonly weeklyAvailability: readonly WeeklyHours[];
  readonly clinicId: string;
  readonly version: number;
  readonly updatedAt: Instant;
  readonly fhir?: FhirJson;
}

const ROOM = 'ro';

function physicalCodes(location: FhirJson): readonly unknown[] {
  const { physicalType } = location;
  return isJsonObject(physicalType) ? listOf(physicalType, 'coding').map(({ code }) => code) : [];
}

/** Whether a Location says of itself that it is a room. It is kept as one where it says of which site, too. */
export function isRoom(location: FhirJson): boolean {
  return physicalCodes(location).includes(ROOM);
}

/** Whether it says what it is made of. */
export function hasPhysicalType(location: FhirJson): boolean {
  return physicalCodes(location).length > 0;
}

/** Whether a Location, in our references, is kept as a room of a site. */
export function isRoomOfSite(location: FhirJson): boolean {
  const { partOf } = location;
  return isRoom(location) && isJsonObject(partOf) && String(partOf['reference']).startsWith('Location/');
}

/** As the codes of places have it. */
export const ROOM_TYPE: FhirJson = { coding: [{ system: PHYSICAL_TYPE_SYSTEM, code: ROOM, display: 'Room' }] };

/** The words of a CodeableConcept: its text, else what a code of it is called, else the code. */
export function wordOf(concept: Reader | undefined): string | undefined {
  if (!concept?.present) return undefined;
  const codings = concept.list('coding');
  const word = (name: string) =>
    codings.map((coding) => coding.field(name).text(200)).find((text) => text !== undefined);
  return concept.field('text').text(200) ?? word('display') ?? word('code');
}

function readType(resource: Reader): string | undefined {
  return wordOf(resource.list('type')[0]) ?? wordOf(resource.field('physicalType'));
}

/** A Location that is a room becomes a room of the site that it is part of. */
export function fromFhirRoom(json: unknown): Result<AssetFacts, InvalidResource> {
  const resource = resourceReader(json, 'Location');
  const id = resource.field('id').id<AssetId>();
  const name = resource.field('name').required().text(200);
  const status = resource.field('status').code(['active', 'suspended', 'inactive']);
  const siteId = resource.field('partOf').required().referenceTo<SiteId>('Location');
  const type = readType(resource);
  const hours = readWeeklyHours(resource.list('hoursOfOperation'), OPERATION_HOURS);
  const active = status === undefined || status === 'active';
  const incomplete = id === undefined || name === undefined || siteId === undefined || type === undefined;
  const fhir = keptElements(resource.json());
  const weekly = hours.length > 0 ? { weeklyAvailability: hours } : {};
  return resource.finish(incomplete ? undefined : { id, siteId, kind: 'room', type, name, ...weekly, active, fhir });
}

export function toFhirRoom(room: AssetRecord): FhirResource {
  const { fhir: stored } = room;
  const reader = new Reader(stored, 'Location');
  const status = stored?.['status'];
  const envelope = { resourceType: 'Location', id: room.id, version: room.version, lastUpdated: toIso(room.updatedAt) };
  return overlay(envelope, stored, {
    status: keptWhereSame(status, { stored: status === 'active', own: room.active }, (active) =>
      active ? 'active' : 'inactive',
    ),
    name: room.name,
    mode: stored?.['mode'] ?? 'instance',
    type: stored && readType(reader) === room.type ? stored['type'] : [{ text: room.type }],
    physicalType: stored && isRoom(stored) ? stored['physicalType'] : ROOM_TYPE,
    hoursOfOperation: keptWhereSame<readonly WeeklyHours[]>(
      stored?.['hoursOfOperation'],
      { stored: readWeeklyHours(reader.list('hoursOfOperation'), OPERATION_HOURS), own: room.weeklyAvailability },
      (hours) => writeWeeklyHours(hours, OPERATION_HOURS),
    ),
    partOf: keptReference(stored?.['partOf'], `Location/${room.siteId}`),
    managingOrganization: { reference: `Organization/${room.clinicId}` },
  });
}
