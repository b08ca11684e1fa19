/** What is mirrored, in the order in which it is loaded: what is pointed to comes before what points to it. */
export const MIRRORED_TYPES = [
  'Organization',
  'Location',
  'Device',
  'Practitioner',
  'PractitionerRole',
  'HealthcareService',
  'Schedule',
  'Slot',
  'Patient',
  'Appointment',
  'RelatedPerson',
] as const;
export type MirroredType = (typeof MIRRORED_TYPES)[number];

/** A resource over there. */
export interface ForeignId {
  readonly type: MirroredType;
  readonly id: string;
}

export function mirroredTypeOf(name: unknown): MirroredType | undefined {
  return MIRRORED_TYPES.find((type) => type === name);
}

export function keyOf({ type, id }: ForeignId): string {
  return `${type}/${id}`;
}
