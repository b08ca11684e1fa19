import type { FhirResource } from '../mapping/resource.ts';

/** Which elements of a resource are sent. */
export type Subset =
  | { readonly kind: 'all' | 'summary' | 'text' | 'data' }
  | { readonly kind: 'elements'; readonly elements: readonly string[] };

/** Elements that R4 marks as summary (Σ) and as mandatory, of the types that are served here. */
const ELEMENTS: Readonly<Record<string, { readonly summary: string; readonly mandatory: string }>> = {
  Organization: { summary: 'identifier active type name partOf', mandatory: '' },
  Location: {
    summary: 'identifier status operationalStatus name description mode type physicalType managingOrganization',
    mandatory: '',
  },
  HealthcareService: {
    summary: 'identifier active providedBy category type specialty location name comment photo',
    mandatory: '',
  },
  Practitioner: { summary: 'identifier active name telecom address gender birthDate', mandatory: '' },
  PractitionerRole: {
    summary: 'identifier active period practitioner organization code specialty location telecom',
    mandatory: '',
  },
  Schedule: {
    summary: 'identifier active serviceCategory serviceType specialty actor planningHorizon',
    mandatory: 'actor',
  },
  Slot: {
    summary: 'identifier serviceCategory serviceType specialty appointmentType schedule status start end',
    mandatory: 'schedule status start end',
  },
  Patient: {
    summary:
      'identifier active name telecom gender birthDate deceasedBoolean deceasedDateTime address managingOrganization link',
    mandatory: '',
  },
  Appointment: {
    summary:
      'identifier status cancelationReason serviceCategory serviceType specialty appointmentType reasonCode start end',
    mandatory: 'status participant',
  },
  AppointmentResponse: {
    summary: 'identifier appointment participantType actor participantStatus',
    mandatory: 'appointment participantStatus',
  },
  Task: {
    summary:
      'basedOn groupIdentifier partOf status statusReason businessStatus intent code description focus for encounter executionPeriod lastModified requester owner location',
    mandatory: 'status intent',
  },
  Communication: {
    summary: 'identifier basedOn partOf status statusReason priority subject encounter reasonCode reasonReference',
    mandatory: 'status',
  },
  CommunicationRequest: {
    summary:
      'identifier basedOn replaces groupIdentifier status priority doNotPerform encounter occurrenceDateTime authoredOn requester sender reasonCode reasonReference',
    mandatory: 'status',
  },
  Consent: {
    summary:
      'identifier status scope category patient dateTime performer organization policyRule verification provision',
    mandatory: 'status scope category',
  },
  Basic: { summary: 'identifier code subject created author', mandatory: 'code' },
  AuditEvent: {
    summary: 'type subtype action recorded outcome outcomeDesc purposeOfEvent',
    mandatory: 'type recorded agent source',
  },
  Provenance: { summary: 'target recorded', mandatory: 'target recorded agent' },
};

const ENVELOPE = ['resourceType', 'id', 'meta'];
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
export function subsetOf(resource: FhirResource, subset: Subset): FhirResource {
  if (subset.kind === 'all') return resource;
  const { summary = '', mandatory = '' } = ELEMENTS[resource.resourceType] ?? {};
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
    ...Object.fromEntries(Object.keys(resource).flatMap((name) => (kept.has(name) ? [] : [[name, undefined]]))),
    meta: { ...(typeof meta === 'object' ? meta : {}), tag: [SUBSETTED] },
  };
}
