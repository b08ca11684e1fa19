import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { FhirJson } from '../mapping/resource.ts';
import type { EhrSource, ServerHabits } from './ehr-source.ts';
import { fillGaps, type KnownFacts } from './mapping/fill-gaps.ts';
import type { ForeignResource } from './mapping/foreign-resource.ts';
import { localize, type Names } from './mapping/localize.ts';
import { keyOf, type MirroredType } from './mapping/mirrored-type.ts';
import type { PageFacts } from './store/known-facts.ts';
import type { Links } from './store/links.ts';

/** Whose free times are reckoned: everybody's at a server without Slots, nobody's at one that is asked for times. */
function reckoning(habits: ServerHabits, reckoned: ReadonlySet<string>): KnownFacts['isReckoned'] {
  // What is found is stored as well: nothing is reckoned beside it.
  if (habits.findsTimes === true) return () => false;
  return habits.storesSlots ? (id) => reckoned.has(id) : () => true;
}

/** How resources of a type are written here under an id: in our references, with what can be known of what they leave unsaid. */
export function asOurs(
  of: { readonly ctx: ClinicContext; readonly source: EhrSource; readonly links: Links },
  type: MirroredType,
  facts: PageFacts,
): (resource: ForeignResource, id: string) => FhirJson {
  const { ctx, source, links } = of;
  const isClinic = (id: string, localId: string | undefined) =>
    id === facts.clinic.sourceId || localId === ctx.clinicId;
  const names: Names = {
    baseUrl: source.client.baseUrl,
    localId: (foreign) => {
      const localId = links.get(keyOf(foreign))?.localId;
      if (foreign.type !== 'Organization') return localId;
      return isClinic(foreign.id, localId) ? ctx.clinicId : undefined;
    },
  };
  const known = { ...facts.known, isReckoned: reckoning(source.habits, facts.reckoned) };
  return (resource, id) => fillGaps(type, localize(resource.json, id, names), known);
}
