import type { PractitionerId } from '../../platform/kernel/ids.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { familyName } from './family-name.ts';
import { keptWhereSame } from './kept.ts';
import { Reader, resourceReader } from './reader.ts';
import { keptElements, overlay, type FhirJson, type FhirResource, type InvalidResource } from './resource.ts';

export interface PractitionerFacts {
  readonly id: PractitionerId;
  /** As it is spoken and shown: "Dra. Carmen Ruiz Navarro". */
  readonly name: string;
  readonly active: boolean;
  readonly fhir: FhirJson;
}

export interface PractitionerRecord extends Omit<PractitionerFacts, 'fhir'> {
  readonly version: number;
  readonly updatedAt: Instant;
  readonly fhir?: FhirJson;
}

/** The name that is in use: official, then usual, then the first that is not old. */
export function currentName(resource: Reader): Reader | undefined {
  const names = resource.list('name');
  const used = (use: string) => names.find((name) => name.json()['use'] === use);
  return used('official') ?? used('usual') ?? names.find((name) => name.json()['use'] !== 'old');
}

function readDisplayName(resource: Reader): string | undefined {
  const name = currentName(resource);
  if (!name) return undefined;
  const parts = [
    ...name.list('prefix').map((prefix) => prefix.text(50)),
    ...name.list('given').map((given) => given.text(200)),
    familyName(name),
  ].filter(Boolean);
  return name.field('text').text(300) ?? (parts.length > 0 ? parts.join(' ') : undefined);
}

export function fromFhirPractitioner(json: unknown): Result<PractitionerFacts, InvalidResource> {
  const resource = resourceReader(json, 'Practitioner');
  const id = resource.field('id').id<PractitionerId>();
  const name = readDisplayName(resource);
  if (name === undefined) resource.field('name').refuse('required', 'a name is needed to speak of the practitioner');
  const active = resource.field('active').boolean() ?? true;
  const fhir = keptElements(resource.json());
  return resource.finish(id === undefined || name === undefined ? undefined : { id, name, active, fhir });
}

export function toFhirPractitioner(practitioner: PractitionerRecord): FhirResource {
  const { id, version, updatedAt, fhir: stored } = practitioner;
  return overlay({ resourceType: 'Practitioner', id, version, lastUpdated: toIso(updatedAt) }, stored, {
    active: practitioner.active,
    name: keptWhereSame<string | undefined>(
      stored?.['name'],
      { stored: readDisplayName(new Reader(stored, 'Practitioner')), own: practitioner.name },
      (text) => [{ text }],
    ),
  });
}
