import type { AssetId } from '../../agenda/index.ts';
import type { SiteId } from '../../platform/kernel/ids.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { toIso } from '../../platform/time/instant.ts';
import { keptReference, listOf } from './kept.ts';
import { Reader, resourceReader } from './reader.ts';
import { keptElements, overlay, type FhirResource, type InvalidResource } from './resource.ts';
import { wordOf, type AssetFacts, type AssetRecord } from './room.ts';

const STATUSES = ['active', 'inactive', 'entered-in-error', 'unknown'] as const;
/** Of the names that a Device has, what people call it comes first. */
const NAMED_BY = ['user-friendly-name', 'patient-reported-name'];

function readName(resource: Reader): string | undefined {
  const names = resource.list('deviceName');
  const preferred = names.toSorted(
    (a, b) => Number(NAMED_BY.includes(String(b.json()['type']))) - Number(NAMED_BY.includes(String(a.json()['type']))),
  );
  return preferred[0]?.field('name').required().text(200);
}

function isInUse(status: unknown): boolean {
  return status === undefined || status === 'active' || status === 'unknown';
}

/** A Device becomes a device of the site where it is. */
export function fromFhirDevice(json: unknown): Result<AssetFacts, InvalidResource> {
  const resource = resourceReader(json, 'Device');
  const id = resource.field('id').id<AssetId>();
  if (resource.list('deviceName').length === 0) resource.field('deviceName').required();
  const name = readName(resource);
  const status = resource.field('status').code(STATUSES);
  const siteId = resource.field('location').required().referenceTo<SiteId>('Location');
  const type = wordOf(resource.field('type').required());
  if (resource.field('patient').present)
    resource.field('patient').refuse('not-supported', 'a patient’s own device is not kept');
  const incomplete = id === undefined || name === undefined || siteId === undefined || type === undefined;
  const fhir = keptElements(resource.json());
  const active = isInUse(status);
  return resource.finish(incomplete ? undefined : { id, siteId, kind: 'device', type, name, active, fhir });
}

/** Its hours have no element of R4; they are the desk's. */
export function toFhirDevice(device: Omit<AssetRecord, 'weeklyAvailability'>): FhirResource {
  const { fhir: stored } = device;
  const reader = new Reader(stored, 'Device');
  const status = stored?.['status'];
  const envelope = {
    resourceType: 'Device',
    id: device.id,
    version: device.version,
    lastUpdated: toIso(device.updatedAt),
  };
  const names = listOf(stored, 'deviceName');
  const isSameName = names.length > 0 && readName(reader) === device.name;
  const isSameType = stored !== undefined && wordOf(reader.field('type')) === device.type;
  return overlay(envelope, stored, {
    status: status !== undefined && isInUse(status) === device.active ? status : device.active ? 'active' : 'inactive',
    deviceName: isSameName ? names : [{ name: device.name, type: 'user-friendly-name' }],
    type: isSameType ? stored['type'] : { text: device.type },
    owner: stored?.['owner'] ?? { reference: `Organization/${device.clinicId}` },
    location: keptReference(stored?.['location'], `Location/${device.siteId}`),
  });
}
