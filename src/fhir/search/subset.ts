import type { FhirResource } from '../mapping/resource.ts';
import type { SubsetElements } from './subset-elements.ts';

/** Which elements of a resource are sent. */
export type Subset =
  | { readonly kind: 'all' | 'summary' | 'text' | 'data' }
  | { readonly kind: 'elements'; readonly elements: readonly string[] };

/** What says how all the rest is to be understood is never left out. */
const ENVELOPE = ['resourceType', 'id', 'meta', 'implicitRules', 'modifierExtension'];
/** http://terminology.hl7.org/CodeSystem/v3-ObservationValue: what is sent is not the whole resource. */
const SUBSETTED = { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' };

/** What `_summary` and `_elements` ask for; undefined where they cannot be understood. */
export function parseSubset(controls: ReadonlyMap<string, string>): Subset | undefined {
  const elements = controls.get('_elements');
  const summary = controls.get('_summary');
  if (summary === undefined && elements !== undefined)
    return { kind: 'elements', elements: elements.split(',').map((name) => name.split('.').at(-1) ?? name) };
  switch (summary) {
    case 'true':
      return { kind: 'summary' };
    case 'text':
    case 'data':
      return { kind: summary };
    case undefined:
    case 'false':
    case 'count':
      return { kind: 'all' };
    default:
      return undefined;
  }
}

/** The resource with the elements that were asked for, the mandatory ones, and a mark that it is not whole. */
export function subsetOf(resource: FhirResource, subset: Subset, elements: SubsetElements): FhirResource {
  if (subset.kind === 'all') return resource;
  const { summary = '', mandatory = '' } = elements[resource.resourceType] ?? {};
  const chosen = {
    summary: [...summary.split(' '), ...mandatory.split(' ')],
    text: ['text', ...mandatory.split(' ')],
    data: Object.keys(resource).filter((name) => name !== 'text'),
    elements: [...(subset.kind === 'elements' ? subset.elements : []), ...mandatory.split(' ')],
  }[subset.kind];
  const kept = new Set([...ENVELOPE, ...chosen]);
  const meta = resource['meta'];
  return {
    ...resource,
    ...Object.fromEntries(
      Object.keys(resource).flatMap((name) => (kept.has(name.replace(/^_/, '')) ? [] : [[name, undefined]])),
    ),
    meta: { ...(typeof meta === 'object' ? meta : {}), tag: [SUBSETTED] },
  };
}
