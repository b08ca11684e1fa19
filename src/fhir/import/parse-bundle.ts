import { parseId, type Ids } from '../../platform/kernel/ids.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { resourceReader, type Reader } from '../mapping/reader.ts';
import { isJsonObject, type FhirIssue, type FhirJson, type InvalidResource } from '../mapping/resource.ts';
import {
  IMPORTED_TYPES,
  UNDERSTOOD_TYPES,
  type ImportedTypeName,
  type UnderstoodTypeName,
} from '../search/resource-type.ts';

const MOST_ENTRIES = 1_000;
/** Deeper than any resource of R4; what comes over HTTP is checked before, a file is checked here. */
const DEEPEST = 60;

type ResourceId = Brand<string, 'ResourceId'>;

/** One resource to be written, with its id settled and its references pointing to ids. */
export interface BundleEntry {
  readonly index: number;
  readonly type: UnderstoodTypeName;
  readonly id: string;
  readonly resource: FhirJson;
}

export interface BundleOptions {
  readonly ids: Ids;
  /** The one id that an Organization has with us. */
  readonly clinicId: string;
  /** By what the source calls that Organization, known from an earlier import. */
  readonly organizationAliases: readonly string[];
  /** Entries that are not to be written, by their index, with what their fullUrl stands for: `Patient/<id>`. */
  readonly settled?: ReadonlyMap<number, string | undefined>;
}

interface Placed {
  readonly index: number;
  readonly type: UnderstoodTypeName;
  readonly id: string;
  readonly names: readonly string[];
  readonly resource: FhirJson;
  readonly reader: Reader;
}

function requestedId(
  entry: Reader,
  place: { type: UnderstoodTypeName; resource: Reader; fullUrl: string | undefined },
  ids: Ids,
) {
  const request = entry.field('request').required();
  const method = request.field('method').required();
  const url = request.field('url').required();
  if (!method.present || !url.present) return undefined;
  const { type, resource, fullUrl } = place;
  if (method.value === 'POST') {
    if (url.value !== type) return url.refuse('value', `expected ${type}`);
    if (request.field('ifNoneExist').present)
      return request.field('ifNoneExist').refuse('not-supported', 'is not supported in a transaction');
    // The same bundle sent twice writes the same resources: an entry keeps the UUID by which the bundle calls it.
    return parseId<ResourceId>(fullUrl?.replace(/^urn:uuid:/, '')) ?? ids.next<ResourceId>();
  }
  if (method.value !== 'PUT') return method.refuse('not-supported', 'expected PUT or POST');
  const text = url.text(200);
  if (text === undefined) return undefined;
  if (!text.startsWith(`${type}/`)) return url.refuse('value', `expected ${type}/<id>`);
  const id = text.slice(type.length + 1);
  if (resource.json()['id'] !== id) return resource.field('id').refuse('value', 'is not the id of the request');
  return type === 'Organization'
    ? (id as ResourceId)
    : (parseId<ResourceId>(id) ?? url.refuse('value', 'expected a UUID: this server keeps no other ids'));
}

function place(entry: Reader, index: number, options: BundleOptions): Placed | undefined {
  const resource = entry.field('resource').required();
  if (!resource.present) return undefined;
  const typeName = resource.field('resourceType').required().text(100);
  const type = UNDERSTOOD_TYPES.find((known) => known === typeName);
  if (typeName !== undefined && !type)
    return resource.field('resourceType').refuse('not-supported', 'this type is not kept here');
  if (!type) return undefined;
  const fullUrl = entry.field('fullUrl').text(500);
  const id = requestedId(entry, { type, resource, fullUrl }, options.ids);
  if (id === undefined) return undefined;
  const names = [`${type}/${id}`, ...(fullUrl === undefined ? [] : [fullUrl])];
  const own = type === 'Organization' ? options.clinicId : id;
  return { index, type, id: own, names, resource: resource.json(), reader: resource };
}

/** Rewrites every reference of a resource through the table of names. */
export function resolve(value: unknown, names: ReadonlyMap<string, string>, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => resolve(item, names, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const target = name === 'reference' && typeof item === 'string' ? names.get(item) : undefined;
      return [name, target ?? resolve(item, names, depth + 1)];
    }),
  );
}

/** The paths of references by a name that only another entry of the Bundle could explain. */
function namelessIn(value: unknown, path: string, depth = 0): readonly string[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => namelessIn(item, `${path}[${index}]`, depth + 1));
  return Object.entries(value).flatMap(([name, item]) => {
    if (name === 'reference' && typeof item === 'string') return /^urn:(?:uuid|oid):/i.test(item) ? [path] : [];
    return namelessIn(item, `${path}.${name}`, depth + 1);
  });
}

function refuseRepeats(placed: readonly Placed[]): void {
  const seen = new Map<string, Placed>();
  for (const entry of placed) {
    const key = `${entry.type}/${entry.id}`;
    const first = seen.get(key);
    if (first) entry.reader.refuse('duplicate', `is the same resource as entry ${first.index}`);
    seen.set(key, entry);
  }
}

/** A transaction Bundle as entries to write, or every issue of its envelope. Resources themselves are read later, by the mapping. */
export function parseBundle(json: unknown, options: BundleOptions): Result<readonly BundleEntry[], InvalidResource> {
  const bundle = resourceReader(json, 'Bundle');
  const type = bundle.field('type').required();
  if (type.present && type.value !== 'transaction') type.refuse('not-supported', 'expected a transaction');
  const list = bundle.field('entry');
  const given: readonly unknown[] = Array.isArray(list.value) ? list.value : [];
  if (list.present && !Array.isArray(list.value)) list.refuse('structure', 'expected a list');
  if (given.length > MOST_ENTRIES) list.refuse('too-long', `has more than ${MOST_ENTRIES} entries`);
  const entries = given.slice(0, MOST_ENTRIES).map((entry, index) => bundle.child(entry, `entry[${index}]`));
  const placed = entries.flatMap((entry, index) =>
    options.settled?.has(index) ? [] : (place(entry, index, options) ?? []),
  );
  refuseRepeats(placed);
  const names = new Map(
    options.organizationAliases.map((alias) => [`Organization/${alias}`, `Organization/${options.clinicId}`]),
  );
  for (const [index, stands] of options.settled ?? []) {
    const fullUrl = entries[index]?.json()['fullUrl'];
    if (stands !== undefined && typeof fullUrl === 'string') names.set(fullUrl, stands);
  }
  for (const { names: own, type: target, id } of placed) for (const name of own) names.set(name, `${target}/${id}`);
  return bundle.finish(
    placed.map((entry) => {
      const resolved = resolve(entry.resource, names);
      for (const path of namelessIn(resolved, `entry[${entry.index}].resource`))
        bundle.child(undefined, path).refuse('not-found', 'no entry of the Bundle has this fullUrl');
      const resource = isJsonObject(resolved) ? resolved : {};
      const sourceId = entry.type === 'Organization' ? entry.resource['id'] : entry.id;
      return { index: entry.index, type: entry.type, id: entry.id, resource: { ...resource, id: sourceId } };
    }),
  );
}

/** The same issues, seen from the bundle: `Patient.birthDate` of entry 3 is `Bundle.entry[3].resource.birthDate`. */
export function inEntry(index: number, issues: readonly FhirIssue[]): readonly FhirIssue[] {
  return issues.map((issue) => ({
    ...issue,
    path: `Bundle.entry[${index}].resource${issue.path.replace(/^[A-Za-z]+/, '')}`,
  }));
}

export interface FoundReference {
  readonly path: string;
  readonly type: ImportedTypeName;
  readonly id: string;
}

/** What must be there for an entry to be written: of a Coverage the patient, not who pays. */
export function neededBy(
  { type, resource }: Pick<BundleEntry, 'type' | 'resource'>,
  path: string,
): readonly FoundReference[] {
  return referencesOf(type === 'Coverage' ? { beneficiary: resource['beneficiary'] } : resource, path);
}

/** Every relative reference of a resource to a type that this server keeps, with its path. */
function referencesOf(value: unknown, path: string, depth = 0): readonly FoundReference[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => referencesOf(item, `${path}[${index}]`, depth + 1));
  return Object.entries(value).flatMap(([name, item]) => {
    const [typeName, id, ...rest] = name === 'reference' && typeof item === 'string' ? item.split('/') : [];
    const type = IMPORTED_TYPES.find((known) => known === typeName);
    if (type && id !== undefined && rest.length === 0) return [{ path, type, id }];
    return referencesOf(item, `${path}.${name}`, depth + 1);
  });
}
