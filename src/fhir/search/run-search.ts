import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import { isUuid } from '../../platform/kernel/ids.ts';
import { refuse, ok, type Result } from '../../platform/kernel/result.ts';
import { isJsonObject, type FhirIssue } from '../mapping/resource.ts';
import { loadClinicFacts } from '../store/clinic-facts.ts';
import { resourceTypeOf, resourceTypes } from './registry.ts';
import {
  loadByIds,
  RESOURCE_TYPES,
  type FoundResource,
  type Include,
  type ResourceType,
  type ResourceTypeName,
} from './resource-type.ts';
import { searchWhere, writeCursor, type SearchRequest } from './search-request.ts';

export interface SearchPage {
  readonly total: number;
  readonly matches: readonly FoundResource[];
  readonly included: readonly { readonly type: ResourceTypeName; readonly found: FoundResource }[];
  /** Of the next page, where there is one. */
  readonly nextCursor?: string;
}

export interface InvalidSearch {
  readonly code: 'invalid-search';
  readonly issues: readonly FhirIssue[];
}

/** How deep `_include:iterate` follows references, and how much it may bring along. */
const MOST_ROUNDS = 3;
const MOST_INCLUDED = 2_000;

/** Every reference at a path of a resource, through lists. */
function referencesAt(value: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => referencesAt(item, path));
  if (!isJsonObject(value)) return [];
  const [name, ...rest] = path;
  if (name !== undefined) return referencesAt(value[name], rest);
  return typeof value['reference'] === 'string' ? [value['reference']] : [];
}

function wantedBy(include: Include, found: readonly FoundResource[], target: string | undefined) {
  return found.flatMap(({ resource }) =>
    referencesAt(resource, include.path).flatMap((reference) => {
      const [typeName, id] = reference.split('/', 2);
      const type = include.targets.find((name) => name === typeName && (target === undefined || name === target));
      return type && isUuid(id) ? [{ type, id }] : [];
    }),
  );
}

type Included = { readonly type: ResourceTypeName; readonly found: FoundResource };

async function loadIncludes(
  tx: ClinicTx,
  page: {
    type: ResourceType;
    matches: readonly FoundResource[];
    request: SearchRequest;
    mayRead: (type: ResourceTypeName) => boolean;
  },
): Promise<readonly Included[]> {
  const all = new Map<string, Included>();
  const matched = new Set(page.matches.map(({ id }) => `${page.type.name}/${id}`));
  let fresh: readonly Included[] = page.matches.map((found) => ({ type: page.type.name, found }));
  for (let round = 0; round < MOST_ROUNDS && fresh.length > 0; round += 1) {
    const wanted = page.request.includes
      .filter(({ iterate }) => round === 0 || iterate)
      .flatMap(({ source, name, target }) => {
        const include = resourceTypeOf(source)?.includes[name];
        const sources = fresh.filter(({ type }) => type === source).map(({ found }) => found);
        return include ? wantedBy(include, sources, target) : [];
      })
      .filter(({ type, id }) => page.mayRead(type) && !all.has(`${type}/${id}`) && !matched.has(`${type}/${id}`));
    const loaded = await Promise.all(
      RESOURCE_TYPES.map(async (type) => {
        const ids = [...new Set(wanted.filter((want) => want.type === type).map(({ id }) => id))];
        const found = ids.length === 0 ? [] : await loadByIds(tx, resourceTypes[type], ids);
        return found.map((resource) => ({ type, found: resource }));
      }),
    );
    fresh = loaded.flat();
    for (const item of fresh) all.set(`${item.type}/${item.found.id}`, item);
    if (all.size > MOST_INCLUDED) throw new RangeError('more included resources than one page may bring');
  }
  return [...all.values()];
}

/** One page of a search, inside the caller's transaction. Refuses values that a parameter does not take. */
export async function runSearch(
  tx: ClinicTx,
  type: ResourceType,
  search: { readonly request: SearchRequest; readonly mayRead: (type: ResourceTypeName) => boolean },
): Promise<Result<SearchPage, InvalidSearch>> {
  const { request, mayRead } = search;
  const zone = required(await loadClinicFacts(tx), 'clinic').zone;
  const where = searchWhere(tx, type, { request, zone });
  if (where.issues.length > 0) return refuse({ code: 'invalid-search', issues: where.issues });
  const counting = tx.sql<{ total: number }>(
    `select count(*)::int as total from ${type.view} v where ${where.text}`,
    where.params,
  );
  const { key, descending } = request.sort;
  const params = [...where.params];
  const bind = (value: Date | string | number) => `$${params.push(value)}`;
  const [than, direction] = descending ? ['<', 'desc'] : ['>', 'asc'];
  const { cursor } = request;
  const after = !cursor
    ? ''
    : `and (v.${key.column}, v.id) ${than} (${bind(cursor.value)}::${key.type}, ${bind(cursor.id)}::uuid)`;
  const tail = `where ${where.text} ${after} order by v.${key.column} ${direction}, v.id ${direction} limit ${bind(request.count + 1)}`;
  const [[counted], rows] = await Promise.all([
    counting,
    request.countOnly ? [] : type.load(tx, { tail, sort: key, params }),
  ]);
  const matches = rows.slice(0, request.count);
  const last = matches.at(-1);
  return ok({
    total: counted?.total ?? 0,
    matches,
    included: await loadIncludes(tx, { type, matches, request, mayRead }),
    ...(rows.length > request.count && last ? { nextCursor: writeCursor(request.sort, last) } : {}),
  });
}
