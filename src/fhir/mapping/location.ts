import type { SiteId } from '../../platform/kernel/ids.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { keptWhereSame, listOf, withExtensions } from './kept.ts';
import { readZone, zoneExtension } from './organization.ts';
import { Reader, resourceReader } from './reader.ts';
import { keptElements, overlay, type FhirJson, type FhirResource, type InvalidResource } from './resource.ts';
import { TIMEZONE } from './vocabulary.ts';
import { OPERATION_HOURS, readWeeklyHours, writeWeeklyHours, type WeeklyHours } from './weekly-hours.ts';

export interface LocationFacts {
  readonly id: SiteId;
  readonly name: string;
  /** The clinic's where absent. */
  readonly zone?: Zone;
  readonly address?: string;
  readonly phone?: string;
  readonly openingHours: readonly WeeklyHours[];
  readonly active: boolean;
  readonly fhir: FhirJson;
}

export interface LocationRecord extends Omit<LocationFacts, 'fhir' | 'zone'> {
  readonly zone: Zone;
  readonly clinicId: string;
  readonly version: number;
  readonly updatedAt: Instant;
  readonly fhir?: FhirJson;
}

function readAddress(address: Reader): string | undefined {
  const text = address.field('text').text(500);
  if (text !== undefined) return text;
  const lines = address.list('line').map((line) => line.text(200));
  const town = [address.field('postalCode').text(20), address.field('city').text(100)].filter(Boolean).join(' ');
  const parts = [...lines, town].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function readPhone(resource: Reader): string | undefined {
  const phones = resource.list('telecom').filter((point) => point.json()['system'] === 'phone');
  return phones[0]?.field('value').text(50);
}

function checkDegrees(field: Reader, most: number): void {
  const { value } = field.required();
  if (!field.present) return;
  if (typeof value !== 'number') field.refuse('structure', 'expected a number');
  else if (Math.abs(value) > most) field.refuse('value', `expected degrees from -${most} to ${most}`);
}

/** Kept as it came; the columns that `near` searches are made from it. */
function checkPosition(position: Reader): void {
  if (!position.present) return;
  checkDegrees(position.field('latitude'), 90);
  checkDegrees(position.field('longitude'), 180);
}

/** A Location becomes a site of the clinic. */
export function fromFhirLocation(json: unknown): Result<LocationFacts, InvalidResource> {
  const resource = resourceReader(json, 'Location');
  const id = resource.field('id').id<SiteId>();
  const name = resource.field('name').required().text(200);
  const status = resource.field('status').code(['active', 'suspended', 'inactive']);
  const zone = readZone(resource);
  const address = readAddress(resource.field('address'));
  const phone = readPhone(resource);
  const openingHours = readWeeklyHours(resource.list('hoursOfOperation'), OPERATION_HOURS);
  checkPosition(resource.field('position'));
  return resource.finish(
    id === undefined || name === undefined
      ? undefined
      : {
          id,
          name,
          ...(zone === undefined ? {} : { zone }),
          ...(address === undefined ? {} : { address }),
          ...(phone === undefined ? {} : { phone }),
          openingHours,
          active: status === undefined || status === 'active',
          fhir: keptElements(resource.json()),
        },
  );
}

export function toFhirLocation(site: LocationRecord): FhirResource {
  const { fhir: stored } = site;
  const reader = new Reader(stored, 'Location');
  const status = stored?.['status'];
  const envelope = { resourceType: 'Location', id: site.id, version: site.version, lastUpdated: toIso(site.updatedAt) };
  return overlay(envelope, stored, {
    extension: withExtensions(stored, [zoneExtension(site.zone)], [TIMEZONE]),
    status: keptWhereSame(status, { stored: status === 'active', own: site.active }, (active) =>
      active ? 'active' : 'inactive',
    ),
    name: site.name,
    telecom: keptWhereSame<string | undefined>(
      stored?.['telecom'],
      { stored: readPhone(reader), own: site.phone },
      (phone) => {
        const others = listOf(stored, 'telecom').filter(({ system }) => system !== 'phone');
        const points = phone === undefined ? others : [{ system: 'phone', value: phone, use: 'work' }, ...others];
        return points.length > 0 ? points : undefined;
      },
    ),
    address: keptWhereSame<string | undefined>(
      stored?.['address'],
      { stored: readAddress(reader.field('address')), own: site.address },
      (text) => (text === undefined ? undefined : { text }),
    ),
    hoursOfOperation: keptWhereSame<readonly WeeklyHours[]>(
      stored?.['hoursOfOperation'],
      { stored: readWeeklyHours(reader.list('hoursOfOperation'), OPERATION_HOURS), own: site.openingHours },
      (hours) => writeWeeklyHours(hours, OPERATION_HOURS),
    ),
    managingOrganization: { reference: `Organization/${site.clinicId}` },
  });
}
