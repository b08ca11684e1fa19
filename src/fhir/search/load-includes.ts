import type { ClinicReader } from '../../platform/database/database.ts';
import { isUuid } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { referencesAt } from '../mapping/kept.ts';
import type { FhirIssue } from '../mapping/resource.ts';
import { resourceTypeOf, resourceTypes } from './registry.ts';
import {
  loadByIds,
  RESOURCE_TYPES,
  type FoundResource,
  type Include,
  type ResourceType,
  type ResourceTypeName,
} from './resource-type.ts';
import type { SearchInclude, SearchRequest } from './search-request.ts';

/** How deep `_include:iterate` follows references, and how much a page may bring along. */
const MOST_ROUNDS = 3;
const MOST_INCLUDED = 2_000;

export interface Included {
  readonly type: ResourceTypeName;
  readonly found: FoundResource;
}

interface Page {
  readonly type: ResourceType;
  readonly matches: readonly FoundResource[];
  readonly request: Pick<SearchRequest, 'includes' | 'revIncludes'>;
  readonly mayRead: (type: ResourceTypeName) => boolean;
}

interface TooMuch {
  readonly code: 'too-much-included';
  readonly issues: readonly FhirIssue[];
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

/** What refers to the matches of the page. One more than is allowed says that there is too much. */
async function loadReferring(reader: ClinicReader, page: Page, asked: SearchInclude): Promise<readonly Included[]> {
  const source = resourceTypeOf(asked.source);
  const column = source?.parameters[asked.name]?.targets?.[page.type.name];
  if (!source || column === undefined || !page.mayRead(source.name) || page.matches.length === 0) return [];
  const test = column.endsWith('[]') ? `${column.slice(0, -2)} && $2::uuid[]` : `${column} = any($2::uuid[])`;
  const found = await source.load(reader, {
    tail: `where v.clinic_id = $1 and ${test} order by v.id limit ${MOST_INCLUDED + 1}`,
    sort: [],
    params: [reader.clinicId, page.matches.map(({ id }) => id)],
  });
  return found.map((resource) => ({ type: source.name, found: resource }));
}

const keyOf = ({ type, found }: Included) => `${type}/${found.id}`;

/** What comes along with a page: `_include` with its rounds, then `_revinclude`. Refuses where it would be too much. */
export async function loadIncludes(reader: ClinicReader, page: Page): Promise<Result<readonly Included[], TooMuch>> {
  const { includes, revIncludes } = page.request;
  const all = new Map<string, Included>();
  const matched = new Set(page.matches.map(({ id }) => `${page.type.name}/${id}`));
  let fresh: readonly Included[] = page.matches.map((found) => ({ type: page.type.name, found }));
  for (let round = 0; round < MOST_ROUNDS && fresh.length > 0 && includes.length > 0; round += 1) {
    const wanted = includes
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
        const found = ids.length === 0 ? [] : await loadByIds(reader, resourceTypes[type], ids);
        return found.map((resource) => ({ type, found: resource }));
      }),
    );
    fresh = loaded.flat();
    for (const item of fresh) all.set(keyOf(item), item);
    if (all.size > MOST_INCLUDED) return tooMuch('_include');
  }
  for (const referring of await Promise.all(revIncludes.map((asked) => loadReferring(reader, page, asked))))
    for (const item of referring) if (!matched.has(keyOf(item))) all.set(keyOf(item), item);
  return all.size > MOST_INCLUDED ? tooMuch('_revinclude') : ok([...all.values()]);
}

function tooMuch(name: string): Result<never, TooMuch> {
  const diagnostics = `would bring more than ${MOST_INCLUDED} resources along: ask for smaller pages`;
  return refuse({ code: 'too-much-included', issues: [{ path: `http.${name}`, code: 'too-long', diagnostics }] });
}
