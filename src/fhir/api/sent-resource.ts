import type { FhirResource } from '../mapping/resource.ts';
import { R4_ELEMENTS } from '../search/subset-elements.ts';
import { subsetOf, type Subset } from '../search/subset.ts';
import type { FhirCall } from './fhir-call.ts';

/** A resource as it goes out: in the words of the face that was asked, and cut only then to what `_summary` and `_elements` ask for. */
export function sentResource(
  { face }: FhirCall,
  resource: FhirResource,
  subset: Subset = { kind: 'all' },
): FhirResource {
  return subsetOf(face ? face.convert(resource) : resource, subset, face?.elements ?? R4_ELEMENTS);
}
