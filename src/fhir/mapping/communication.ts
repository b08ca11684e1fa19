import { toIso, type Instant } from '../../platform/time/instant.ts';
import { overlay, type FhirJson, type FhirResource } from './resource.ts';

/** A message of a thread, or a call: one leg of talking with somebody. */
export interface CommunicationRecord {
  readonly id: string;
  readonly kind: 'message' | 'call';
  readonly direction: 'inbound' | 'outbound';
  readonly channel: string;
  readonly status: string;
  readonly statusReason?: string;
  readonly clinicId: string;
  readonly body?: string;
  readonly template?: string;
  readonly language?: string;
  readonly patientId?: string;
  readonly appointmentId?: string;
  readonly inReplyTo?: string;
  /** The planned touch that it carries out. */
  readonly requestId?: string;
  readonly sentAt?: Instant;
  readonly receivedAt?: Instant;
  readonly version: number;
  readonly updatedAt: Instant;
}

/** A message that was, or is, to be sent about a visit. */
export interface CommunicationRequestRecord {
  readonly id: string;
  readonly status: string;
  readonly reason?: string;
  readonly step: string;
  readonly channel: string;
  readonly clinicId: string;
  readonly patientId: string;
  /** Absent where no visit gave rise to it. */
  readonly appointmentId?: string;
  readonly dueAt: Instant;
  readonly plannedAt: Instant;
  readonly version: number;
  readonly updatedAt: Instant;
}

export const MEDIUM_SYSTEM = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationMode';
/** Codes of it. */
const MEDIA: Readonly<Record<string, string>> = {
  voice: 'PHONE',
  sms: 'SMSWRIT',
  email: 'EMAILWRIT',
  whatsapp: 'TYPEWRIT',
};

/** http://terminology.hl7.org/CodeSystem/communication-category */
const CATEGORY_SYSTEM = 'http://terminology.hl7.org/CodeSystem/communication-category';

function mediumOf(channel: string): readonly FhirJson[] {
  const code = MEDIA[channel];
  const coding = code === undefined ? [] : [{ system: MEDIUM_SYSTEM, code }];
  return [{ ...(coding.length > 0 ? { coding } : {}), text: channel }];
}

function referenceTo(type: string, id: string | undefined): FhirJson | undefined {
  return id === undefined ? undefined : { reference: `${type}/${id}` };
}

function listed(value: FhirJson | undefined): readonly FhirJson[] | undefined {
  return value && [value];
}

export function toFhirCommunication(leg: CommunicationRecord): FhirResource {
  const { id, version, updatedAt, direction } = leg;
  const patient = referenceTo('Patient', leg.patientId);
  const clinic = { reference: `Organization/${leg.clinicId}` };
  const [sender, recipient] = direction === 'inbound' ? [patient, clinic] : [clinic, patient];
  return overlay({ resourceType: 'Communication', id, version, lastUpdated: toIso(updatedAt) }, undefined, {
    ...(leg.language === undefined ? {} : { language: leg.language }),
    basedOn: listed(referenceTo('CommunicationRequest', leg.requestId)),
    inResponseTo: listed(referenceTo('Communication', leg.inReplyTo)),
    status: leg.status,
    statusReason: leg.statusReason === undefined ? undefined : { text: leg.statusReason },
    category: [{ coding: [{ system: CATEGORY_SYSTEM, code: 'notification' }], text: leg.template ?? leg.kind }],
    medium: mediumOf(leg.channel),
    subject: patient,
    about: listed(referenceTo('Appointment', leg.appointmentId)),
    sent: leg.sentAt === undefined ? undefined : toIso(leg.sentAt),
    received: leg.receivedAt === undefined ? undefined : toIso(leg.receivedAt),
    sender,
    recipient: listed(recipient),
    payload: leg.body === undefined || leg.body === '' ? undefined : [{ contentString: leg.body }],
  });
}

export function toFhirCommunicationRequest(touch: CommunicationRequestRecord): FhirResource {
  const { id, version, updatedAt } = touch;
  return overlay({ resourceType: 'CommunicationRequest', id, version, lastUpdated: toIso(updatedAt) }, undefined, {
    status: touch.status,
    statusReason: touch.reason === undefined ? undefined : { text: touch.reason },
    category: [{ coding: [{ system: CATEGORY_SYSTEM, code: 'reminder' }], text: touch.step }],
    priority: 'routine',
    medium: mediumOf(touch.channel),
    subject: { reference: `Patient/${touch.patientId}` },
    about: listed(referenceTo('Appointment', touch.appointmentId)),
    occurrenceDateTime: toIso(touch.dueAt),
    authoredOn: toIso(touch.plannedAt),
    requester: { reference: `Organization/${touch.clinicId}` },
    recipient: [{ reference: `Patient/${touch.patientId}` }],
  });
}
