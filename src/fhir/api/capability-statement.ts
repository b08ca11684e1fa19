import { resourceTypes } from '../search/registry.ts';
import { RESOURCE_TYPES, type ResourceTypeName } from '../search/resource-type.ts';
import { TOPICS } from '../subscriptions/domain/topics.ts';
import { profileUrl } from '../validation/our-profiles.ts';
import { interactions, operations } from './interaction-table.ts';

/** When what the table describes last changed. */
const CAPABILITIES_DATE = '2026-11-20';

/** HL7 Subscriptions R5 Backport 1.1: the topics that a Subscription of this server may name. */
const TOPIC_EXTENSIONS = TOPICS.map(({ url }) => ({
  url: 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/capability-subscriptiontopic-canonical',
  valueCanonical: url,
}));

function resourceCapability(name: ResourceTypeName): object {
  const type = resourceTypes[name];
  const includes = Object.keys(type.includes).map((include) => `${name}:${include}`);
  const rows = interactions.filter((row) => row.type === name);
  const named = operations.filter((row) => row.type === name);
  const profile = profileUrl(name);
  return {
    ...(name === 'Subscription' ? { extension: TOPIC_EXTENSIONS } : {}),
    type: name,
    ...(profile === undefined ? {} : { profile }),
    interaction: rows.map(({ code, documentation }) => ({
      code,
      ...(documentation === undefined ? {} : { documentation }),
    })),
    versioning: 'versioned',
    readHistory: false,
    updateCreate: false,
    ...(rows.some(({ code }) => code === 'create') ? { conditionalCreate: true } : {}),
    conditionalRead: 'not-match',
    referencePolicy: ['literal', 'enforced'],
    ...(includes.length > 0 ? { searchInclude: includes } : {}),
    searchParam: Object.entries(type.parameters).map(([param, { type: kind, documentation }]) => ({
      name: param,
      type: kind,
      documentation,
    })),
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
        interaction: [{ code: 'transaction', documentation: 'PUT and POST entries, at most 1,000; all or nothing.' }],
      },
    ],
  };
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
    scopes_supported: ['system/*.cruds', ...RESOURCE_TYPES.map((type) => `system/${type}.cruds`)],
    capabilities: ['client-confidential-asymmetric', 'permission-v1', 'permission-v2'],
  };
}
