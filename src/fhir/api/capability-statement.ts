import { VERSIONED_TYPES } from '../search/load-history.ts';
import { resourceTypes } from '../search/registry.ts';
import { RESOURCE_TYPES, type ResourceType, type ResourceTypeName } from '../search/resource-type.ts';
import { TOPICS } from '../subscriptions/domain/topics.ts';
import { profileUrl } from '../validation/our-profiles.ts';
import type { ScopeLetter } from './fhir-call.ts';
import { interactionOf, interactions, operations, type Interaction } from './interaction-table.ts';
import { PATCH_TYPE } from './parse-body.ts';

/** When what the table describes last changed. */
const CAPABILITIES_DATE = '2026-11-26';

/** Conditional forms are said in elements of their own, not as interactions. */
function isInteraction({ code }: Interaction): boolean {
  return !code.startsWith('conditional-');
}

/** The whole trail of the clinic refers to it: always more than a page may bring along. */
const WITHOUT_END: ReadonlySet<string> = new Set(['AuditEvent:source']);

/** What of other types refers to this one, and may be asked for with `_revinclude`. */
function revIncludesOf(name: ResourceTypeName): readonly string[] {
  return RESOURCE_TYPES.flatMap((other) =>
    Object.entries(resourceTypes[other].parameters).flatMap(([parameter, { targets }]) =>
      targets?.[name] === undefined ? [] : [`${other}:${parameter}`],
    ),
  ).filter((include) => !WITHOUT_END.has(include));
}

/** The modifiers and prefixes stand in the documentation: R4 has no element for them. */
export function searchParams(parameters: ResourceType['parameters']): readonly object[] {
  return Object.entries(parameters).map(([parameter, { type, documentation, modifiers }]) => ({
    name: parameter,
    type,
    documentation: `${documentation}. Modifiers: ${['missing', ...modifiers].map((modifier) => `:${modifier}`).join(', ')}`,
  }));
}

/** HL7 Subscriptions R5 Backport 1.1: the topics that a Subscription of this server may name. */
const TOPIC_EXTENSIONS = TOPICS.map(({ url }) => ({
  url: 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/capability-subscriptiontopic-canonical',
  valueCanonical: url,
}));

/** A Subscription has references of no kind. */
function refersToResources(name: ResourceTypeName): boolean {
  return name !== 'Subscription' && interactionOf(name, 'create') !== undefined;
}

function resourceCapability(name: ResourceTypeName): object {
  const type = resourceTypes[name];
  const includes = Object.keys(type.includes).map((include) => `${name}:${include}`);
  const revIncludes = revIncludesOf(name);
  const rows = interactions.filter((row) => row.type === name && isInteraction(row));
  const named = operations.filter((row) => row.type === name);
  const profile = profileUrl(name);
  return {
    ...(name === 'Subscription' ? { extension: TOPIC_EXTENSIONS } : {}),
    type: name,
    ...(profile === undefined ? {} : { profile }),
    documentation: `Sorted by ${Object.keys(type.sorts).join(', ')}.`,
    interaction: rows.map(({ code, documentation }) => ({
      code,
      ...(documentation === undefined ? {} : { documentation }),
    })),
    versioning: 'versioned',
    readHistory: VERSIONED_TYPES.has(name),
    updateCreate: false,
    conditionalCreate: interactionOf(name, 'create') !== undefined,
    conditionalRead: 'full-support',
    conditionalUpdate: interactionOf(name, 'conditional-update') !== undefined,
    // What a client writes must lead somewhere here; what the house writes itself names what was there then.
    referencePolicy: refersToResources(name) ? ['literal', 'enforced'] : ['literal'],
    ...(includes.length > 0 ? { searchInclude: includes } : {}),
    ...(revIncludes.length > 0 ? { searchRevInclude: revIncludes } : {}),
    searchParam: searchParams(type.parameters),
    ...(named.length > 0
      ? {
          operation: named.map(({ name: operation, definition, documentation }) => ({
            name: operation,
            definition,
            documentation,
          })),
        }
      : {}),
  };
}

/** Which entries go which way: the two differ for a type that both know. */
const TRANSACTION =
  'At most 1,000 entries, all or nothing. POST and PUT of what belongs to the catalogue and of people import, and PUT may make what is not there; of an ' +
  'Appointment, and of types that no import knows, they do what they do outside, as PATCH and DELETE do.';

/** What this server really supports, made from the tables that it runs on. */
export function capabilityStatement(publicUrl: string): object {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: CAPABILITIES_DATE,
    kind: 'instance',
    software: { name: 'Centralita' },
    implementation: {
      description: 'Scheduling of the clinic that the access token belongs to',
      url: `${publicUrl}/fhir/R4`,
    },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    patchFormat: [PATCH_TYPE],
    rest: [
      {
        mode: 'server',
        security: {
          service: [
            {
              coding: [
                { system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' },
              ],
              text: 'SMART Backend Services: client_credentials with private_key_jwt',
            },
          ],
          extension: [
            {
              url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris',
              extension: [{ url: 'token', valueUri: `${publicUrl}/oauth/token` }],
            },
          ],
        },
        resource: RESOURCE_TYPES.map(resourceCapability),
        interaction: [
          { code: 'transaction', documentation: TRANSACTION },
          { code: 'batch', documentation: 'At most 200 entries, each by itself.' },
        ],
      },
    ],
  };
}

const LETTERS: readonly ScopeLetter[] = ['c', 'r', 'u', 'd', 's'];

/** The widest scope of a type that means something here: what it cannot do needs no letter. */
function widestScope(type: ResourceTypeName): string {
  const rows = [
    ...interactions.filter((row) => row.type === type).map(({ scope }) => [scope]),
    ...operations.filter((row) => row.type === type).map(({ scopes }) => scopes),
  ];
  const letters = LETTERS.filter((letter) => rows.some((scopes) => scopes.includes(letter)));
  return `system/${type}.${letters.join('')}`;
}

/** SMART App Launch 2.2, "Conformance": only what backend services need. */
export function smartConfiguration(publicUrl: string): object {
  return {
    issuer: publicUrl,
    jwks_uri: `${publicUrl}/oauth/jwks`,
    token_endpoint: `${publicUrl}/oauth/token`,
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: ['ES384', 'RS384'],
    grant_types_supported: ['client_credentials'],
    scopes_supported: ['system/*.cruds', ...RESOURCE_TYPES.map(widestScope)],
    capabilities: ['client-confidential-asymmetric', 'permission-v1', 'permission-v2'],
  };
}
