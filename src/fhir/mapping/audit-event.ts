import { Buffer } from 'node:buffer';
import { encodeOpeningId } from '../../agenda/index.ts';
import type { ScheduleId, ServiceId } from '../../platform/kernel/ids.ts';
import { parseInstant, toIso, type Instant } from '../../platform/time/instant.ts';
import { overlay, type FhirJson, type FhirResource } from './resource.ts';
import { ACTOR_SYSTEM, CLIENT_SYSTEM, STAFF_SYSTEM } from './vocabulary.ts';

/** An entry of the audit trail. */
export interface TrailRecord {
  readonly id: string;
  readonly at: Instant;
  readonly actor: FhirJson;
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly patientId?: string;
  readonly detail: FhirJson;
  readonly clinicId: string;
  readonly version: number;
  readonly updatedAt: Instant;
}

export interface AuditEventRecord extends TrailRecord {
  readonly type: 'rest' | 'activity';
  readonly subtype: string;
}

/** Transactions of IHE ITI Scheduling 1.0.0 that this server takes part in, as its AuditEvent profiles name them. */
const TRANSACTIONS = {
  'ITI-115': 'Find Potential Appointments',
  'ITI-116': 'Hold Appointment',
  'ITI-117': 'Book Appointment',
} as const;
export type IheTransaction = keyof typeof TRANSACTIONS;
export const EVENT_TYPE_CODE = 'urn:ihe:event-type-code';
/** IHE BALP 1.1. */
const BALP_ENTITY_TYPE = 'https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType';

/** What was done, in our own words. */
export const ACTION_SYSTEM = `${ACTOR_SYSTEM}/action`;
export const DICOM = 'http://dicom.nema.org/resources/ontology/DCM';
export const AUDIT_TYPE = 'http://terminology.hl7.org/CodeSystem/audit-event-type';
export const INTERACTION = 'http://hl7.org/fhir/restful-interaction';
const ENTITY_TYPE = 'http://terminology.hl7.org/CodeSystem/audit-entity-type';
const OBJECT_ROLE = 'http://terminology.hl7.org/CodeSystem/object-role';

/** AuditEvent.action (http://hl7.org/fhir/audit-event-action) by what was done. */
const AUDIT_ACTIONS: Readonly<Record<string, string>> = {
  create: 'C',
  read: 'R',
  history: 'R',
  search: 'E',
  update: 'U',
};

/** http://hl7.org/fhir/restful-interaction has two histories; the trail does not say which. */
const SUBTYPES: Readonly<Record<string, string>> = { history: 'history-instance', search: 'search' };

/** Who did it, as somebody outside may know them: logical references, for they are no resources of this server. */
export function whoOf(actor: FhirJson): FhirJson {
  const { kind, id, name, channel, conversation } = actor;
  switch (kind) {
    case 'staff':
      return { type: 'Practitioner', identifier: { system: STAFF_SYSTEM, value: String(id) } };
    case 'api-client':
      return { type: 'Device', identifier: { system: CLIENT_SYSTEM, value: String(id) } };
    case 'contact':
      return {
        identifier: { system: `${ACTOR_SYSTEM}/conversation`, value: String(conversation) },
        display: String(channel),
      };
    default:
      return { type: 'Device', identifier: { system: `${ACTOR_SYSTEM}/system`, value: String(name ?? kind) } };
  }
}

function dicom(code: string, display: string) {
  return { coding: [{ system: DICOM, code, display }] };
}

function observerOf({ clinicId }: TrailRecord): FhirJson {
  return { reference: `Organization/${clinicId}` };
}

/** BALP: on a read the data flow from the server, on everything else from the client. */
function agentsOf(event: AuditEventRecord): readonly FhirJson[] {
  const source = dicom('110153', 'Source Role ID');
  const destination = dicom('110152', 'Destination Role ID');
  const isRead = event.subtype === 'read' || event.subtype === 'history';
  // The server's own trail: whoever observes it is this agent too (val-audit-source of IHE's profiles).
  const server = observerOf(event);
  return [
    { type: isRead ? destination : source, who: whoOf(event.actor), requestor: true },
    { type: isRead ? source : destination, who: server, requestor: false },
  ];
}

const isId = (id: string) => /^[0-9a-f-]{36}$/.test(id);

/** What it was done to, beside the patient. A time that is held is a pending Appointment, by the id under which it was found. */
function subjectOf({ subject, detail, action, actor }: AuditEventRecord): string | undefined {
  if (!isId(subject.id) || subject.type === 'Patient') return undefined;
  const { serviceId, start } = detail;
  const instant = parseInstant(start);
  if (action !== 'slot.hold' || actor['transaction'] === undefined || instant === undefined)
    return `${subject.type}/${subject.id}`;
  const key = { scheduleId: subject.id as ScheduleId, serviceId: String(serviceId) as ServiceId, start: instant };
  return `Appointment/${encodeOpeningId(key)}`;
}

function transactionOf({ actor: { transaction } }: TrailRecord): readonly FhirJson[] {
  const display = new Map<unknown, string>(Object.entries(TRANSACTIONS)).get(transaction);
  return display === undefined ? [] : [{ system: EVENT_TYPE_CODE, code: transaction, display }];
}

function entitiesOf(event: AuditEventRecord): readonly FhirJson[] {
  const { subject, detail, actor } = event;
  const role = (code: string) => ({ system: OBJECT_ROLE, code });
  const patient = {
    what: { reference: `Patient/${event.patientId}` },
    type: { system: ENTITY_TYPE, code: '1' },
    role: role('1'),
  };
  const about = subjectOf(event);
  const data = {
    what: { reference: about },
    type: { system: ENTITY_TYPE, code: '2' },
    role: role('4'),
  };
  const names: readonly unknown[] = Array.isArray(detail['parameters']) ? detail['parameters'] : [];
  // As it was asked, but for values that may be a person's; of an operation, and of older entries, the names only.
  const asked =
    typeof detail['query'] === 'string' ? detail['query'] : `${subject.type}?${names.map(String).join('&')}`;
  const query = Buffer.from(asked, 'utf8').toString('base64');
  const { requestId } = actor;
  const transaction = {
    what: { identifier: { value: String(requestId) } },
    type: { system: BALP_ENTITY_TYPE, code: 'XrequestId' },
  };
  return [
    ...(event.patientId === undefined ? [] : [patient]),
    ...(about === undefined ? [] : [data]),
    ...(event.subtype === 'search' ? [{ type: { system: ENTITY_TYPE, code: '2' }, role: role('24'), query }] : []),
    ...(requestId === undefined ? [] : [transaction]),
  ];
}

/** In the shape of IHE BALP 1.1 where it was done through this server, else as an activity of the application. */
export function toFhirAuditEvent(event: AuditEventRecord): FhirResource {
  const { id, version, updatedAt } = event;
  const entity = entitiesOf(event);
  return overlay({ resourceType: 'AuditEvent', id, version, lastUpdated: toIso(updatedAt) }, undefined, {
    type:
      event.type === 'rest'
        ? { system: AUDIT_TYPE, code: 'rest' }
        : { system: DICOM, code: '110100', display: 'Application Activity' },
    subtype: [
      { system: INTERACTION, code: SUBTYPES[event.subtype] ?? event.subtype },
      ...transactionOf(event),
      { system: ACTION_SYSTEM, code: event.action },
    ],
    action: AUDIT_ACTIONS[event.subtype],
    recorded: toIso(event.at),
    // Only what was done is in the trail; what was refused changed nothing.
    outcome: '0',
    agent: agentsOf(event),
    source: { observer: observerOf(event) },
    entity: entity.length > 0 ? entity : undefined,
  });
}

/** Why: the cause that stands in the trail, or what a person gave for deciding otherwise, with what was and what holds. */
function reasonOf({ cause, reason, before, level }: FhirJson): string | undefined {
  if (typeof cause === 'string') return cause;
  return typeof reason === 'string' ? `${reason} (${String(before)} → ${String(level)})` : undefined;
}

/** Who made the target what it is. */
export function toFhirProvenance(entry: TrailRecord): FhirResource {
  const { id, version, updatedAt, subject, detail } = entry;
  const { version: written } = detail;
  const why = reasonOf(detail);
  const place = `${subject.type}/${subject.id}`;
  const isFirst = written === 1 || /\.(book|overbook|register|assess)$/.test(entry.action);
  return overlay({ resourceType: 'Provenance', id, version, lastUpdated: toIso(updatedAt) }, undefined, {
    target: [{ reference: typeof written === 'number' ? `${place}/_history/${written}` : place }],
    occurredDateTime: toIso(entry.at),
    recorded: toIso(entry.at),
    reason: why === undefined ? undefined : [{ text: why }],
    activity: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/v3-DataOperation', code: isFirst ? 'CREATE' : 'UPDATE' },
      ],
      text: entry.action,
    },
    agent: [
      {
        type: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code: 'author' }],
        },
        who: whoOf(entry.actor),
      },
    ],
  });
}
