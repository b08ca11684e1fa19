import type * as Medplum from '@medplum/core';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirIssue, type FhirJson } from '../mapping/resource.ts';
import { ourProfile } from './our-profiles.ts';
import { r4DataTypes, r4Definition } from './r4-definitions.ts';
import { requiredCodes } from './required-codes.ts';
import { withSnapshot } from './snapshot.ts';
import { oversized } from './oversized.ts';
import { validatorIssue } from './validator-issue.ts';

type Core = typeof Medplum;
type Definition = Parameters<Core['loadDataType']>[0];
type Tokens = Record<string, (Medplum.TypedValue & { readonly path: string })[]>;

/** So many issues help; more only fill the answer. */
const MOST_ISSUES = 100;
const TYPE_NAME = /^[A-Z][A-Za-z]{1,40}$/;

let core: Promise<Core> | undefined;
const loaded = new Map<string, Promise<string | undefined>>();

/** The library and HL7's data types: 0.2 s and 30 MB, spent at the first write and not at the start of the process. */
async function loadCore(): Promise<Core> {
  const [library, types] = await Promise.all([import('@medplum/core'), r4DataTypes()]);
  library.indexStructureDefinitionBundle(types as unknown as Parameters<Core['indexStructureDefinitionBundle']>[0]);
  return library;
}

/**
 * Loads what resources of a type are held against: our profile where there is one, else R4. Gives the name by which the library
 * knows it. The library parses a profile anew for each resource that it is given with (1 ms), but a type once (0.1 ms for
 * each resource): so the profile is loaded as a type that is named by its canonical. R4's own type comes after it, so that the inner types
 * of the two, which share their names, stay R4's for everybody else in this process.
 */
async function loadType(library: Core, type: string): Promise<string | undefined> {
  const base = await r4Definition(type);
  if (base?.['kind'] !== 'resource') return undefined;
  const profile = await ourProfile(type);
  const name = profile ? String(profile['url']) : type;
  if (profile) library.loadDataType({ ...withSnapshot(profile, base), type: name } as unknown as Definition);
  library.loadDataType(base as unknown as Definition);
  return name;
}

function typeNamed(library: Core, type: string): Promise<string | undefined> {
  const known = loaded.get(type) ?? loadType(library, type);
  loaded.set(type, known);
  return known;
}

function containedIn(resource: FhirJson): readonly unknown[] {
  return Array.isArray(resource['contained']) ? resource['contained'] : [];
}

/** A contained resource of a type that R4 does not have could not be looked into. */
async function refuseUnknownContained(library: Core, resource: FhirJson, type: string): Promise<readonly FhirIssue[]> {
  const issues: FhirIssue[] = [];
  for (const [index, contained] of containedIn(resource).entries()) {
    const name = isJsonObject(contained) ? contained['resourceType'] : undefined;
    const known = typeof name === 'string' && TYPE_NAME.test(name) && (await typeNamed(library, name)) !== undefined;
    if (known && isJsonObject(contained) && containedIn(contained).length === 0) continue;
    const diagnostics = known ? 'a contained resource contains no others' : 'expected a resource of FHIR R4';
    issues.push({ path: `${type}.contained[${index}]`, code: 'structure', diagnostics });
  }
  return issues;
}

/** The library looks into the resources of a Bundle and of Parameters, and must know their types. */
async function loadParts(library: Core, resource: FhirJson): Promise<void> {
  const parts = [...listOf(resource, 'entry'), ...listOf(resource, 'parameter')].map((part) => part['resource']);
  const types = new Set(parts.map((part) => (isJsonObject(part) ? part['resourceType'] : undefined)));
  for (const type of types) if (typeof type === 'string' && TYPE_NAME.test(type)) await typeNamed(library, type);
}

/** Codes that R4 binds with strength "required", as the validator met them. */
function wrongCodes(tokens: Tokens): readonly FhirIssue[] {
  return Object.entries(tokens).flatMap(([valueSet, values]) => {
    const codes = requiredCodes(valueSet);
    return values.flatMap(({ path, value }): FhirIssue[] => {
      const code: unknown = Object(value).valueOf();
      if (!codes || typeof code !== 'string' || codes.includes(code)) return [];
      return [{ path, code: 'value', diagnostics: `expected one of ${codes.join(', ')}` }];
    });
  });
}

function outcomeIssues(library: Core, error: unknown, type: string): readonly FhirIssue[] {
  if (error instanceof library.OperationOutcomeError) {
    const issues = error.outcome.issue as unknown as readonly FhirJson[];
    return issues.flatMap((issue) => validatorIssue(issue, type) ?? []);
  }
  // The library expects objects where R4 has objects, and stops at other JSON instead of telling where it stands.
  if (error instanceof Error) return [{ path: type, code: 'structure', diagnostics: 'is not as FHIR R4 defines it' }];
  throw error;
}

/** One issue for each element: what follows from the first would only confuse. Broken invariants mostly follow from others, so they come last. */
function inOrder(issues: readonly FhirIssue[]): readonly FhirIssue[] {
  const isInvariant = ({ code }: FhirIssue) => (code === 'invariant' ? 1 : 0);
  const ordered = issues.toSorted((a, b) => isInvariant(a) - isInvariant(b));
  const seen = new Set<string>();
  return ordered.filter(({ path }) => !seen.has(path) && seen.add(path));
}

/**
 * Holds a resource against FHIR R4 and our profile: elements and their types, cardinalities, invariants, codes of required
 * bindings. Offline. Issues name their elements and never hold a value; at most 100. A type that R4 does not have has no issues
 * here: whoever serves it refuses it.
 */
export async function validate(resource: FhirJson): Promise<readonly FhirIssue[]> {
  const type = resource['resourceType'];
  if (typeof type !== 'string' || !TYPE_NAME.test(type)) return [];
  const tooMuch = oversized(resource, type);
  if (tooMuch) return [tooMuch];
  core ??= loadCore();
  const library = await core;
  const name = await typeNamed(library, type);
  if (name === undefined) return [];
  const unknown = await refuseUnknownContained(library, resource, type);
  if (unknown.length > 0) return unknown.slice(0, MOST_ISSUES);
  await loadParts(library, resource);
  const tokens: Tokens = {};
  let issues: readonly FhirIssue[] = [];
  try {
    library.validateTypedValue({ type: name, value: resource }, { collect: { tokens } });
  } catch (error) {
    issues = outcomeIssues(library, error, type);
  }
  return inOrder([...issues, ...wrongCodes(tokens)]).slice(0, MOST_ISSUES);
}
