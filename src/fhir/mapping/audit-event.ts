import { Buffer } from 'node:buffer';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { overlay, type FhirJson, type FhirResource } from './resource.ts';
import { ACTOR_SYSTEM, STAFF_SYSTEM } from './vocabulary.ts';

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

const DICOM = 'http://dicom.nema.org/resources/ontology/DCM';
const AUDIT_TYPE = 'http://terminology.hl7.org/CodeSystem/audit-event-type';
const INTERACTION = 'http://hl7.org/fhir/restful-interaction';
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
      return { type: 'Device', identifier: { system: `${ACTOR_SYSTEM}/api-client`, value: String(id) } };
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

/** BALP: on a read the data flow from the server, on everything else from the client. */
function agentsOf(event: AuditEventRecord): readonly FhirJson[] {
  const source = dicom('110153', 'Source Role ID');
  const destination = dicom('110152', 'Destination Role ID');
  const isRead = event.subtype === 'read' || event.subtype === 'history';
  const server = { identifier: { system: `${ACTOR_SYSTEM}/system`, value: 'centralita' }, type: 'Device' };
  return [
    { type: isRead ? destination : source, who: whoOf(event.actor), requestor: true },
    { type: isRead ? source : destination, who: server, requestor: false },
  ];
}

function patientsOf({ patientId, detail }: TrailRecord): readonly string[] {
  const shown: readonly unknown[] = Array.isArray(detail['patients']) ? detail['patients'] : [];
  const ids = [...(patientId === undefined ? [] : [patientId]), ...shown.map(String)];
  return [...new Set(ids)];
}

const isId = (id: string) => /^[0-9a-f-]{36}$/.test(id);

function entitiesOf(event: AuditEventRecord): readonly FhirJson[] {
  const { subject, detail } = event;
  const role = (code: string) => ({ system: OBJECT_ROLE, code });
  const patients = patientsOf(event).map((id) => ({
    what: { reference: `Patient/${id}` },
    type: { system: ENTITY_TYPE, code: '1' },
    role: role('1'),
  }));
  const isData = isId(subject.id) && subject.type !== 'Patient';
  const data = {
    what: { reference: `${subject.type}/${subject.id}` },
    type: { system: ENTITY_TYPE, code: '2' },
    role: role('4'),
  };
  const names: readonly unknown[] = Array.isArray(detail['parameters']) ? detail['parameters'] : [];
  // The trail keeps what was asked by name, never the values: they may be a person's.
  const query = Buffer.from(`${subject.type}?${names.map(String).join('&')}`, 'utf8').toString('base64');
  return [
    ...patients,
    ...(isData ? [data] : []),
    ...(event.subtype === 'search' ? [{ type: { system: ENTITY_TYPE, code: '2' }, role: role('24'), query }] : []),
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
      { system: `${ACTOR_SYSTEM}/action`, code: event.action },
    ],
    action: AUDIT_ACTIONS[event.subtype],
    recorded: toIso(event.at),
    // Only what was done is in the trail; what was refused changed nothing.
    outcome: '0',
    agent: agentsOf(event),
    source: { observer: { reference: `Organization/${event.clinicId}` } },
    entity: entity.length > 0 ? entity : undefined,
  });
}

/** Who made the target what it is. */
export function toFhirProvenance(entry: TrailRecord): FhirResource {
  const { id, version, updatedAt, subject, detail } = entry;
  const { cause, version: written } = detail;
  const place = `${subject.type}/${subject.id}`;
  const isFirst = written === 1 || /\.(book|overbook|register)$/.test(entry.action);
  return overlay({ resourceType: 'Provenance', id, version, lastUpdated: toIso(updatedAt) }, undefined, {
    target: [{ reference: typeof written === 'number' ? `${place}/_history/${written}` : place }],
    occurredDateTime: toIso(entry.at),
    recorded: toIso(entry.at),
    reason: typeof cause === 'string' ? [{ text: cause }] : undefined,
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
