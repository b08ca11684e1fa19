import type { FhirJson } from './fhir-json.ts';
import type { OperationName } from './manners.ts';
import { RESOURCE_TYPES, searchParametersOf } from './schema.ts';
import { BACKPORT, TOPIC } from './topic-notification.ts';

const INTERACTIONS = [
  'read',
  'vread',
  'update',
  'patch',
  'delete',
  'history-instance',
  'history-type',
  'create',
  'search-type',
];

const TOPIC_SUPPORT = {
  extension: [{ url: `${BACKPORT}/capabilitystatement-subscriptiontopic-canonical`, valueCanonical: TOPIC }],
  supportedProfile: [`${BACKPORT}/backport-subscription`],
  operation: ['status', 'events'].map((name) => ({
    name,
    definition: `http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-${name}`,
  })),
};

export interface Abilities {
  readonly baseUrl: string;
  readonly at: string;
  /** The token endpoint, where this EHR wants SMART Backend Services. */
  readonly tokenUrl: string | undefined;
  readonly versioned: boolean;
  /** False: a page of vendors who announce no conditional create, though it may work. */
  readonly conditionalCreate: boolean;
  readonly operations: readonly OperationName[];
  /** Nothing of the agenda is shown but Appointments, and those are written by the operations. */
  readonly operationsOnly: boolean;
  readonly readOnly: boolean;
}

/** What is not there for others where only the operations are. */
export const HIDDEN_TYPES: readonly string[] = ['Slot', 'Schedule'];
const READING = ['read', 'vread', 'history-instance', 'history-type', 'search-type'];

const iheOperation = (name: OperationName) => ({
  name,
  definition: `https://profiles.ihe.net/ITI/Scheduling/OperationDefinition/appointment-${name}`,
});

/** What `/metadata` says: made of what the router and the library really do. */
export function capabilityStatement({
  baseUrl,
  at,
  tokenUrl,
  versioned,
  conditionalCreate,
  operations,
  operationsOnly,
  readOnly,
}: Abilities): FhirJson {
  const types = RESOURCE_TYPES.filter((type) => !operationsOnly || !HIDDEN_TYPES.includes(type));
  const uris = 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris';
  const security = tokenUrl && {
    service: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' }] },
    ],
    extension: [{ url: uris, extension: [{ url: 'token', valueUri: tokenUrl }] }],
  };
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: at,
    kind: 'instance',
    software: { name: 'Sandbox EHR', version: '1' },
    implementation: { description: 'An EHR for trying out: everything in memory', url: baseUrl },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json'],
    patchFormat: ['application/json-patch+json'],
    rest: [
      {
        mode: 'server',
        ...(security ? { security } : {}),
        interaction: ['transaction', 'batch', 'history-system'].map((code) => ({ code })),
        resource: types.map((type) => ({
          type,
          ...(type === 'Subscription' ? TOPIC_SUPPORT : {}),
          ...(type === 'Appointment' && operations.length > 0 ? { operation: operations.map(iheOperation) } : {}),
          interaction: (readOnly || (operationsOnly && type === 'Appointment') ? READING : INTERACTIONS).map(
            (code) => ({ code }),
          ),
          versioning: versioned ? 'versioned-update' : 'no-version',
          readHistory: true,
          updateCreate: true,
          conditionalCreate,
          conditionalUpdate: true,
          searchParam: searchParametersOf(type).map(({ code, type: kind }) => ({ name: code, type: kind })),
        })),
      },
    ],
  };
}
