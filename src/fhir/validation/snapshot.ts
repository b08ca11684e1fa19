import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';

/** Said of an element by its own name, and so never taken over from the base. */
const OF_THE_BASE = new Set(['id', 'path', 'base']);

function elementsOf(definition: FhirJson, view: 'snapshot' | 'differential'): readonly FhirJson[] {
  const holder = definition[view];
  return listOf(isJsonObject(holder) ? holder : undefined, 'element');
}

/** What a profile says of an element laid over what its base says. Constraints add up; everything else is replaced. */
function narrowed(base: FhirJson, said: FhirJson): FhirJson {
  const own = Object.fromEntries(Object.entries(said).filter(([name]) => !OF_THE_BASE.has(name)));
  const constraints = [...listOf(base, 'constraint'), ...listOf(said, 'constraint')];
  return { ...base, ...own, ...(constraints.length > 0 ? { constraint: constraints } : {}) };
}

function isWithin(id: unknown, parent: string): boolean {
  return typeof id === 'string' && (id === parent || id.startsWith(`${parent}.`) || id.startsWith(`${parent}:`));
}

/** A slice stands behind the element that it is of, with its children and the slices before it. */
function withSlice(elements: readonly FhirJson[], said: FhirJson, id: string): readonly FhirJson[] {
  const [sliced = ''] = id.split(':');
  const base = elements.find((element) => element['id'] === sliced);
  if (!base) throw new RangeError(`${id} is a slice of no element of the base`);
  const last = elements.findLastIndex((element) => isWithin(element['id'], sliced));
  const { slicing: _slicing, ...unsliced } = base;
  const slice = { ...narrowed({ ...unsliced, min: 0 }, said), id, path: base['path'] };
  return [...elements.slice(0, last + 1), slice, ...elements.slice(last + 1)];
}

/**
 * A profile with the snapshot that its differential makes of the snapshot of its base (FHIR R4, "Profiling"). Only elements that
 * the base names can be narrowed or sliced; anything else is a mistake in the profile and throws a RangeError.
 */
export function withSnapshot(profile: FhirJson, base: FhirJson): FhirJson {
  let elements = elementsOf(base, 'snapshot');
  for (const said of elementsOf(profile, 'differential')) {
    const id = String(said['id']);
    if (said['sliceName'] !== undefined) {
      elements = withSlice(elements, said, id);
      continue;
    }
    const known = elements.findIndex((element) => element['id'] === id);
    const before = elements[known];
    if (!before) throw new RangeError(`${id} is no element of the base`);
    elements = elements.with(known, narrowed(before, said));
  }
  return { ...profile, snapshot: { element: elements } };
}
