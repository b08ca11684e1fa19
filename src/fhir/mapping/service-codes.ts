import type { Service } from '../../agenda/index.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import { listOf } from './kept.ts';
import { isJsonObject, type FhirJson } from './resource.ts';

/** What a service goes by, each as `system|code`. */
export interface ServiceCodes {
  readonly id: ServiceId;
  readonly types: readonly string[];
  readonly specialties: readonly string[];
}

function codingsOf(fhir: FhirJson | undefined, element: string): readonly string[] {
  const concepts = listOf(fhir, element);
  return concepts
    .flatMap((concept) => listOf(concept, 'coding'))
    .map(({ system, code }) => `${typeof system === 'string' ? system : ''}|${typeof code === 'string' ? code : ''}`);
}

/** The codes of the services, in their order: from what the agenda's catalogue keeps of the source. */
export function serviceCodes(services: readonly Service[]): readonly ServiceCodes[] {
  return services.map(({ id, fhir }) => {
    const stored = isJsonObject(fhir) ? fhir : undefined;
    return { id, types: codingsOf(stored, 'type'), specialties: codingsOf(stored, 'specialty') };
  });
}

/** What a HealthcareService says of the visits to it: lists of CodeableConcept. */
export interface ServiceConcepts {
  readonly serviceTypes?: readonly FhirJson[];
  readonly specialties?: readonly FhirJson[];
}

/** Of the JSON that is kept beside a service. */
export function serviceConcepts(fhir: unknown): ServiceConcepts {
  const stored = isJsonObject(fhir) ? fhir : undefined;
  return { serviceTypes: listOf(stored, 'type'), specialties: listOf(stored, 'specialty') };
}

/**
 * `serviceType` and `specialty` of a visit: what its source said, else what its service does. The words of the source, or the name of the
 * service, stand in the first concept that has none. The search of Appointments (`search/visit-types.ts`) looks at the same.
 */
export function writeServiceConcepts(
  stored: FhirJson | undefined,
  about: ServiceConcepts & { readonly serviceName: string },
): FhirJson {
  const said = listOf(stored, 'serviceType');
  const [first, ...others] = about.serviceTypes ?? [];
  const isCoded = said.some((concept) => listOf(concept, 'coding').length > 0);
  const words = said.find(({ text }) => text !== undefined)?.['text'];
  const own = first && [{ ...first, text: words ?? first['text'] ?? about.serviceName }, ...others];
  const specialties = about.specialties ?? [];
  return {
    serviceType: isCoded || !own ? (stored?.['serviceType'] ?? [{ text: about.serviceName }]) : own,
    ...(specialties.length > 0 ? { specialty: stored?.['specialty'] ?? specialties } : {}),
  };
}
