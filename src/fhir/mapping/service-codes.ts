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
