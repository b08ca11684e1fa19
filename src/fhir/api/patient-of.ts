import { Reader } from '../mapping/reader.ts';
import type { FhirResource } from '../mapping/resource.ts';

/** Where each type names the persons whom it is about. */
const PLACES: Readonly<Record<string, (resource: Reader) => readonly Reader[]>> = {
  Appointment: (resource) => resource.list('participant').map((participant) => participant.field('actor')),
  RelatedPerson: (resource) => [resource.field('patient')],
  AppointmentResponse: (resource) => [resource.field('actor')],
  Task: (resource) => [resource.field('for')],
  Communication: (resource) => [resource.field('subject')],
  CommunicationRequest: (resource) => [resource.field('subject')],
  Flag: (resource) => [resource.field('subject')],
  Consent: (resource) => [resource.field('patient')],
  AuditEvent: (resource) => resource.list('entity').map((entity) => entity.field('what')),
  Provenance: (resource) => resource.list('target'),
};

/** The ids of the patients whom a resource is about, for the audit trail. */
export function patientsOf(resource: FhirResource): readonly string[] {
  if (resource.resourceType === 'Patient') return [resource.id];
  const places = PLACES[resource.resourceType]?.(new Reader(resource, resource.resourceType)) ?? [];
  return places.flatMap((place) => {
    const target = place.target();
    return target?.type === 'Patient' ? [target.id] : [];
  });
}

/** Types about persons: a search of them leaves an entry in the audit trail even where it shows nobody. */
export const PERSONAL: ReadonlySet<string> = new Set(['Patient', ...Object.keys(PLACES)]);
