import { Reader } from '../mapping/reader.ts';
import type { FhirResource } from '../mapping/resource.ts';

/** The id of the patient whom a resource is about, for the audit trail. */
export function patientOf(resource: FhirResource): string | undefined {
  if (resource.resourceType === 'Patient') return resource.id;
  if (resource.resourceType !== 'Appointment') return undefined;
  const actors = new Reader(resource, 'Appointment')
    .list('participant')
    .map((participant) => participant.field('actor').target());
  return actors.find((actor) => actor?.type === 'Patient')?.id;
}

/** Types about persons: a search of them leaves an entry in the audit trail even where it shows nobody. */
export const PERSONAL: ReadonlySet<string> = new Set(['Patient', 'Appointment']);
