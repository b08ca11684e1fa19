import { isJsonObject, type FhirJson } from '../../mapping/resource.ts';
import { hasPhysicalType, isRoom } from '../../mapping/room.ts';
import { foreignIdOf } from './localize.ts';
import type { ForeignId, MirroredType } from './mirrored-type.ts';

export interface BlockingReference {
  readonly path: string;
  readonly target: ForeignId;
}

function itemsOf(resource: FhirJson, name: string): readonly unknown[] {
  const value = resource[name];
  return Array.isArray(value) ? value.slice(0, 200) : value === undefined ? [] : [value];
}

/** Who a patient is now, by the word of their own entry. `replaces`, `refer` and `seealso` say nothing of the kind. */
export function survivorReference(
  patient: FhirJson,
): { readonly index: number; readonly reference: unknown } | undefined {
  const links = itemsOf(patient, 'link');
  const index = links.findIndex((link) => isJsonObject(link) && link['type'] === 'replaced-by');
  const link = links[index];
  return isJsonObject(link) ? { index, reference: link['other'] } : undefined;
}

/** The references without which a resource of a type makes no sense here. */
const BLOCKING: Readonly<Record<MirroredType, (resource: FhirJson) => readonly (readonly [string, unknown])[]>> = {
  Organization: () => [],
  // A room waits for its site.
  Location: (place) => (isRoom(place) || !hasPhysicalType(place) ? [['partOf', place['partOf']]] : []),
  Device: () => [],
  Practitioner: () => [],
  HealthcareService: () => [],
  Patient: (patient) => {
    const survivor = survivorReference(patient);
    return survivor ? [[`link[${survivor.index}].other`, survivor.reference]] : [];
  },
  RelatedPerson: (person) => [['patient', person['patient']]],
  PractitionerRole: (role) => [
    ['practitioner', role['practitioner']],
    ...itemsOf(role, 'location').map((location, index) => [`location[${index}]`, location] as const),
  ],
  Schedule: (schedule) => itemsOf(schedule, 'actor').map((actor, index) => [`actor[${index}]`, actor]),
  Slot: (slot) => [['schedule', slot['schedule']]],
  Appointment: (appointment) =>
    itemsOf(appointment, 'participant').map((participant, index) => [
      `participant[${index}].actor`,
      isJsonObject(participant) ? participant['actor'] : undefined,
    ]),
};

/** Nothing waits for these: a visit stands without the relative who comes along, and with a device that is none of ours. */
const BLOCKS_NOBODY: readonly MirroredType[] = ['Organization', 'RelatedPerson', 'Device'];

/** What must be here before this resource can be taken over. */
export function blockingReferences(
  type: MirroredType,
  resource: FhirJson,
  baseUrl: string,
): readonly BlockingReference[] {
  return BLOCKING[type](resource).flatMap(([path, reference]) => {
    const target = foreignIdOf(reference, baseUrl);
    const isSelf = target?.type === type && target.id === resource['id'];
    return target && !isSelf && !BLOCKS_NOBODY.includes(target.type) ? [{ path: `${type}.${path}`, target }] : [];
  });
}
