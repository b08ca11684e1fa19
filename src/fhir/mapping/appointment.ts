import { APPOINTMENT_STATUSES, type AppointmentStatus } from '../../agenda/index.ts';
import type {
  AppointmentId,
  PatientId,
  PractitionerId,
  ScheduleId,
  ServiceId,
  SiteId,
} from '../../platform/kernel/ids.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { parseInstant, toIso, MINUTE_MS, type Instant } from '../../platform/time/instant.ts';
import { toZonedIso, type Zone } from '../../platform/time/wall-time.ts';
import { assetParticipants, type AssetOfVisit } from './appointment-assets.ts';
import {
  oneActor,
  readBesides,
  readCompanions,
  readFurther,
  readParticipants,
  type Attendee,
} from './appointment-participants.ts';
import { keptWhereSame, listOf } from './kept.ts';
import { Reader, resourceReader } from './reader.ts';
import { keptElements, overlay, type FhirJson, type FhirResource, type InvalidResource } from './resource.ts';
import { writeServiceConcepts, type ServiceConcepts } from './service-codes.ts';
import type { SlotId } from './slot.ts';
import { readTriageId, writeUrgency, type UrgencyRecord } from './urgency.ts';
import { APPOINTMENT_SYSTEM, type Attendance } from './vocabulary.ts';

/** What an Appointment says. Who is not named directly (site, service, practitioner) is found later by slot and serviceType. */
export interface AppointmentFacts {
  /** Absent on an Appointment that is only asked for. */
  readonly id?: AppointmentId;
  readonly status: AppointmentStatus;
  readonly patientId: PatientId;
  /** Who comes along to the same visit. Absent where nobody does. */
  readonly companions?: readonly Attendee[];
  readonly practitionerId?: PractitionerId;
  /** Whom it needs as well, and their slots. Absent where it needs nobody else. */
  readonly further?: readonly PractitionerId[];
  readonly furtherSlots?: readonly SlotId[];
  readonly siteId?: SiteId;
  /** Further Locations, and Devices: which of them are rooms and devices of ours, the agenda knows. Absent where there are none. */
  readonly furtherPlaces?: readonly SiteId[];
  readonly devices?: readonly string[];
  readonly serviceId?: ServiceId;
  readonly slotId?: SlotId;
  /** Appointment.serviceType as `system|code`. */
  readonly serviceCodings: readonly string[];
  readonly start?: Instant;
  readonly end?: Instant;
  readonly attendance: Attendance;
  readonly reason?: string;
  /** The assessment of ours that the visit is asked for by. */
  readonly triageId?: string;
  readonly cancelReason?: string;
  readonly createdAt?: Instant;
  readonly fhir: FhirJson;
}

export interface AppointmentRecord extends ServiceConcepts {
  readonly id: AppointmentId;
  readonly status: AppointmentStatus;
  readonly patientId: PatientId;
  readonly practitionerId: PractitionerId;
  readonly siteId: SiteId;
  readonly serviceId: ServiceId;
  readonly serviceName: string;
  readonly zone: Zone;
  /** Of a visit that several patients attend: everybody, the first one first, each with the status of their own. */
  readonly members?: readonly (Attendee & { readonly status: AppointmentStatus })[];
  /** Rooms and devices that it has. */
  readonly assets?: readonly AssetOfVisit[];
  readonly scheduleId?: ScheduleId;
  readonly slotId?: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly attendance: Attendance;
  readonly reason?: string;
  readonly urgency?: UrgencyRecord;
  readonly cancelReason?: string;
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly fhir?: FhirJson;
}

const CANCELLATION_SYSTEM = 'http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason';
const OWN_ACTORS = ['Patient', 'Practitioner', 'Location', 'HealthcareService'] as const;

/** The text or the first code of a CodeableConcept. */
function readConcept(concept: Reader | undefined): string | undefined {
  if (!concept?.present) return undefined;
  return concept.list('coding')[0]?.field('code').text(100) ?? concept.field('text').text(500);
}

/** Why the patient comes, as staff see it: the text, or the code, of the first reason. */
export function readReason(resource: Reader): string | undefined {
  const concept = resource.list('reasonCode')[0];
  return concept?.field('text').text(500) ?? readConcept(concept) ?? resource.field('description').text(500);
}

function readServiceCodings(resource: Reader): readonly string[] {
  return resource
    .list('serviceType')
    .flatMap((type) => type.list('coding'))
    .map((coding) => `${coding.field('system').text(300) ?? ''}|${coding.field('code').text(100) ?? ''}`);
}

function isDateOnly(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
}

/** A day alone is a FHIR dateTime, but no instant: it is kept, not read. */
function readCreated(resource: Reader): Instant | undefined {
  const created = resource.field('created');
  return isDateOnly(created.value) ? undefined : created.instant();
}

function readTimes(resource: Reader, status: AppointmentStatus | undefined) {
  const startField = resource.field('start');
  const endField = resource.field('end');
  const start = startField.instant();
  const end = endField.instant();
  // app-2 and app-3 of FHIR R4.
  const timeless = status === 'proposed' || status === 'cancelled' || status === 'waitlist';
  if (!timeless && !startField.present && !resource.list('slot').length) startField.required();
  if (startField.present !== endField.present) (startField.present ? endField : startField).required();
  if (start !== undefined && end !== undefined && end <= start) endField.refuse('value', 'is not after the start');
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/** Several patients, practitioners or services in one Appointment are refused where they are not asked for. */
export function fromFhirAppointment(
  json: unknown,
  options: { readonly severalPatients?: boolean; readonly severalActors?: boolean } = {},
): Result<AppointmentFacts, InvalidResource> {
  const resource = resourceReader(json, 'Appointment');
  const idField = resource.field('id');
  const id = idField.present ? idField.id<AppointmentId>() : undefined;
  const status = resource.field('status').required().code(APPOINTMENT_STATUSES);
  const participants = readParticipants(resource);
  const patients = participants.filter(({ type }) => type === 'Patient');
  const companions = options.severalPatients ? readCompanions(patients) : [];
  const patientId = oneActor<PatientId>(options.severalPatients ? patients.slice(0, 1) : patients, 'Patient');
  if (patients.length === 0) {
    const [first] = resource.list('participant');
    (first ? first.field('actor') : resource.field('participant')).refuse(
      'required',
      'needs a participant whose actor is a Patient',
    );
  }
  const several = options.severalActors === true;
  const practitionerId = oneActor<PractitionerId>(participants, 'Practitioner', several);
  const siteId = oneActor<SiteId>(participants, 'Location', true);
  const serviceId = oneActor<ServiceId>(participants, 'HealthcareService', several);
  const slotId = resource.list('slot')[0]?.referenceTo<SlotId>('Slot');
  const times = readTimes(resource, status);
  const cancelReason = readConcept(resource.field('cancelationReason'));
  const reason = readReason(resource);
  const triageId = readTriageId(resource);
  const createdAt = readCreated(resource);
  const facts = {
    ...(id === undefined ? {} : { id }),
    ...(practitionerId === undefined ? {} : { practitionerId }),
    ...(siteId === undefined ? {} : { siteId }),
    ...(serviceId === undefined ? {} : { serviceId }),
    ...(slotId === undefined ? {} : { slotId }),
    ...(reason === undefined ? {} : { reason }),
    ...(triageId === undefined ? {} : { triageId }),
    ...(cancelReason === undefined ? {} : { cancelReason }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(companions.length > 0 ? { companions } : {}),
    ...(several ? readFurther(resource, participants) : {}),
    ...readBesides(participants),
    ...times,
    serviceCodings: readServiceCodings(resource),
    attendance: patients[0]?.status ?? 'needs-action',
    fhir: keptElements(resource.json()),
  };
  return resource.finish(status === undefined || patientId === undefined ? undefined : { status, patientId, ...facts });
}

const ENDED: readonly AppointmentStatus[] = ['cancelled', 'noshow', 'entered-in-error'];

/** Who attends, the first one first. Of a visit that takes place without somebody, that one has declined. */
function attendeesOf({ members, patientId, attendance, status }: AppointmentRecord): readonly Attendee[] {
  if (!members) return [{ patientId, attendance }];
  const takesPlace = !ENDED.includes(status);
  return members.map((member) =>
    takesPlace && ENDED.includes(member.status) ? { ...member, attendance: 'declined' } : member,
  );
}

function writeParticipants(appointment: AppointmentRecord): readonly FhirJson[] {
  const wanted: Readonly<Record<(typeof OWN_ACTORS)[number], string>> = {
    Patient: appointment.patientId,
    Practitioner: appointment.practitionerId,
    Location: appointment.siteId,
    HealthcareService: appointment.serviceId,
  };
  const stored = listOf(appointment.fhir, 'participant').map((participant) => ({
    participant,
    target: new Reader(participant, 'participant').field('actor').target(),
  }));
  const [first, ...companions] = attendeesOf(appointment);
  const own = OWN_ACTORS.map((type) => {
    const before = stored.find(({ target }) => target?.type === type);
    const same = before && parseId(before.target?.id) === wanted[type];
    const status = type === 'Patient' ? first?.attendance : 'accepted';
    if (!same) return { actor: { reference: `${type}/${wanted[type]}` }, status };
    return type === 'Patient' ? { ...before.participant, status } : before.participant;
  });
  const along = companions.map(({ patientId, attendance }) => ({
    actor: { reference: `Patient/${patientId}` },
    status: attendance,
  }));
  // Further practitioners, rooms and services stay beside ours; whoever it was with before does not.
  const others = stored.filter((one) => {
    const type = OWN_ACTORS.find((name) => name === one.target?.type);
    if (type === undefined) return true;
    const isFirst = stored.find(({ target }) => target?.type === type) === one;
    return type !== 'Patient' && !isFirst && parseId(one.target?.id) !== wanted[type];
  });
  const kept = others.map(({ participant }) => participant);
  return [...own.slice(0, 1), ...along, ...own.slice(1), ...assetParticipants(appointment.assets, kept)];
}

function writeReason(stored: FhirJson | undefined, reason: string | undefined): unknown {
  if (stored && readReason(new Reader(stored, 'Appointment')) === reason) return stored['reasonCode'];
  return reason === undefined ? undefined : [{ text: reason }];
}

function writeCancelReason(reason: string | undefined): FhirJson | undefined {
  if (reason === undefined) return undefined;
  const isCode = /^(pat|prov|maint|meds-inc|other|oth)(-[a-z]+)?$/.test(reason);
  return isCode ? { coding: [{ system: CANCELLATION_SYSTEM, code: reason }] } : { text: reason };
}

/** A day alone stays a day: it says less than our instant, but it is what the source said. */
function writeCreated({ fhir: stored, createdAt, zone }: AppointmentRecord): unknown {
  const kept = stored?.['created'];
  const isSame = kept !== undefined && readCreated(new Reader(stored, 'Appointment')) === createdAt;
  return isSame || isDateOnly(kept) ? kept : toZonedIso(createdAt, zone);
}

function cancelReasonOf({ fhir: stored, status, cancelReason }: AppointmentRecord): unknown {
  // app-4 of FHIR R4: only what is cancelled or was missed has a reason for it.
  if (status !== 'cancelled' && status !== 'noshow') return undefined;
  const said = readConcept(new Reader(stored, 'Appointment').field('cancelationReason'));
  return keptWhereSame(stored?.['cancelationReason'], { stored: said, own: cancelReason }, writeCancelReason);
}

/** Slots of further practitioners are those of the time for which they were named. */
function slotsOf({ slotId, fhir: stored, start }: AppointmentRecord): readonly FhirJson[] | undefined {
  const [, ...others] = listOf(stored, 'slot');
  const further = others.length > 0 && parseInstant(stored?.['start']) === start ? others : [];
  const own = slotId === undefined ? [] : [{ reference: `Slot/${slotId}` }];
  return own.length > 0 ? [...own, ...further] : undefined;
}

export function toFhirAppointment(appointment: AppointmentRecord): FhirResource {
  const { id, version, updatedAt, fhir: stored, zone } = appointment;
  return overlay({ resourceType: 'Appointment', id, version, lastUpdated: toIso(updatedAt) }, stored, {
    identifier: stored?.['identifier'] ?? [{ system: APPOINTMENT_SYSTEM, value: id }],
    status: appointment.status,
    cancelationReason: cancelReasonOf(appointment),
    ...writeServiceConcepts(stored, appointment),
    reasonCode: writeReason(stored, appointment.reason),
    slot: slotsOf(appointment),
    start: toZonedIso(appointment.start, zone),
    end: toZonedIso(appointment.end, zone),
    minutesDuration: Math.round((appointment.end - appointment.start) / MINUTE_MS),
    created: writeCreated(appointment),
    ...writeUrgency(stored, appointment.urgency),
    participant: writeParticipants(appointment),
  });
}
