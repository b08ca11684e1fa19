import {
  parseId,
  type PatientId,
  type PractitionerId,
  type ServiceId,
  type SiteId,
} from '../../platform/kernel/ids.ts';
import type { Reader } from './reader.ts';
import type { SlotId } from './slot.ts';
import { PARTICIPATION_STATUSES, type Attendance } from './vocabulary.ts';

/** A patient of a visit, with the answer to whether they come. */
export interface Attendee {
  readonly patientId: PatientId;
  readonly attendance: Attendance;
}

export interface Participant {
  readonly type: string;
  readonly actor: Reader;
  readonly status: Attendance | undefined;
}

export function readParticipants(resource: Reader): readonly Participant[] {
  return resource.list('participant').flatMap((participant) => {
    const actor = participant.field('actor');
    const status = participant.field('status').code(PARTICIPATION_STATUSES);
    const type = actor.target()?.type;
    return type === undefined ? [] : [{ type, actor, status }];
  });
}

/** The actor of a type, or none; a second one is more than can be kept, except where several are asked for. */
export function oneActor<Id extends PatientId | PractitionerId | SiteId | ServiceId>(
  participants: readonly Participant[],
  type: string,
  several = false,
): Id | undefined {
  const [first, second] = participants.filter((participant) => participant.type === type);
  if (second && !several) second.actor.refuse('not-supported', `a second ${type} is not supported`);
  return first?.actor.referenceTo<Id>(type);
}

/** Practitioners of one visit at most, besides its own. */
const MOST_FURTHER = 9;

export function readFurther(resource: Reader, participants: readonly Participant[]) {
  const [, ...others] = participants.filter(({ type }) => type === 'Practitioner');
  others[MOST_FURTHER]?.actor.refuse('too-long', `a visit has at most ${MOST_FURTHER + 1} practitioners`);
  const further = others.flatMap(({ actor }) => actor.referenceTo<PractitionerId>('Practitioner') ?? []);
  const [, ...slots] = resource.list('slot');
  const furtherSlots = slots.slice(0, MOST_FURTHER).flatMap((slot) => slot.referenceTo<SlotId>('Slot') ?? []);
  return {
    ...(further.length > 0 ? { further } : {}),
    ...(furtherSlots.length > 0 ? { furtherSlots } : {}),
  };
}

/** Further Locations and Devices, each once. */
export function readBesides(participants: readonly Participant[]) {
  const idsOf = (type: string) =>
    participants.flatMap((one) => (one.type === type ? (parseId<SiteId>(one.actor.target()?.id) ?? []) : []));
  const [, ...furtherPlaces] = idsOf('Location');
  const devices: readonly string[] = [...new Set(idsOf('Device'))];
  return {
    ...(furtherPlaces.length > 0 ? { furtherPlaces: [...new Set(furtherPlaces)] } : {}),
    ...(devices.length > 0 ? { devices } : {}),
  };
}

/** Patients of one visit at most. */
export const MOST_ATTENDEES = 20;

/** Whoever comes along with the first patient, each once. */
export function readCompanions(patients: readonly Participant[]): readonly Attendee[] {
  patients[MOST_ATTENDEES]?.actor.refuse('too-long', `a visit has at most ${MOST_ATTENDEES} patients`);
  const seen = new Set<string>();
  const all = patients.slice(0, MOST_ATTENDEES).flatMap(({ actor, status }): Attendee[] => {
    const patientId = actor.referenceTo<PatientId>('Patient');
    if (patientId === undefined) return [];
    if (seen.has(patientId)) actor.refuse('duplicate', 'comes a second time');
    seen.add(patientId);
    return [{ patientId, attendance: status ?? 'needs-action' }];
  });
  return all.slice(1);
}
