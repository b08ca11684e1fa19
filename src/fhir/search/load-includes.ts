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

/** What refers to resources of the page. One more than is allowed says that there is too much. */
async function loadReferring(
  reader: ClinicReader,
  { page, of }: { readonly page: Page; readonly of: readonly Included[] },
  asked: SearchInclude,
): Promise<readonly Included[]> {
  const source = resourceTypeOf(asked.source);
  if (!source || !page.mayRead(source.name)) return [];
  const parameter = source.parameters[asked.name];
  const targets = Object.entries(parameter?.targets ?? {});
  const loaded = await Promise.all(
    targets.map(async ([target, column]) => {
      const ids = of.filter(({ type }) => type === target).map(({ found }) => found.id);
      if (ids.length === 0 || (asked.target !== undefined && asked.target !== target)) return [];
      const link = parameter?.links?.[target];
      const linked =
        link &&
        `v.id in (select m.${link.own} from ${link.view} m where m.clinic_id = $1 and m.${link.other} = any($2::uuid[]))`;
      const test = column.endsWith('[]') ? `${column.slice(0, -2)} && $2::uuid[]` : `${column} = any($2::uuid[])`;
      return source.load(reader, {
        tail: `where v.clinic_id = $1 and ${linked ?? test} order by v.id limit ${MOST_INCLUDED + 1}`,
        sort: [],
        params: [reader.clinicId, ids],
      });
    }),
  );
  return loaded.flat().map((resource) => ({ type: source.name, found: resource }));
}

/** What the resources of a round refer to. */
async function loadReferred(reader: ClinicReader, of: readonly Included[], asked: readonly SearchInclude[]) {
  const wanted = asked.flatMap(({ source, name, target }) => {
    const include = resourceTypeOf(source)?.includes[name];
    const sources = of.filter(({ type }) => type === source).map(({ found }) => found);
    return include ? wantedBy(include, sources, target) : [];
  });
  const loaded = await Promise.all(
    RESOURCE_TYPES.map(async (type): Promise<readonly Included[]> => {
      const ids = [...new Set(wanted.filter((want) => want.type === type).map(({ id }) => id))];
      const found = ids.length === 0 ? [] : await loadByIds(reader, resourceTypes[type], ids);
      return found.map((resource) => ({ type, found: resource }));
    }),
  );
  return loaded.flat();
}

const keyOf = ({ type, found }: Included) => `${type}/${found.id}`;

/**
 * What comes along with a page, in rounds: first `_include` and `_revinclude` of the matches, then those with `:iterate` of what came
 * in the round before, in both directions. Refuses where it would be too much.
 */
export async function loadIncludes(reader: ClinicReader, page: Page): Promise<Result<readonly Included[], TooMuch>> {
  const { includes, revIncludes } = page.request;
  if (includes.length + revIncludes.length === 0) return ok([]);
  const all = new Map<string, Included>();
  const matches = page.matches.map((found): Included => ({ type: page.type.name, found }));
  const matched = new Set(matches.map(keyOf));
  let fresh: readonly Included[] = matches;
  for (let round = 0; round < MOST_ROUNDS && fresh.length > 0; round += 1) {
    const asked = (one: SearchInclude) => round === 0 || one.iterate;
    const of = fresh;
    const [referred, ...referring] = await Promise.all([
      loadReferred(reader, of, includes.filter(asked)),
      ...revIncludes.filter(asked).map((one) => loadReferring(reader, { page, of }, one)),
    ]);
    const news = [...referred, ...referring.flat()].filter(
      (item) => page.mayRead(item.type) && !matched.has(keyOf(item)) && !all.has(keyOf(item)),
    );
    fresh = [...new Map(news.map((item) => [keyOf(item), item])).values()];
    for (const item of fresh) all.set(keyOf(item), item);
    if (all.size > MOST_INCLUDED) return tooMuch(referring.flat().length > 0 ? '_revinclude' : '_include');
  }
  return ok([...all.values()]);
}

function tooMuch(name: string): Result<never, TooMuch> {
  const diagnostics = `would bring more than ${MOST_INCLUDED} resources along: ask for smaller pages`;
  return refuse({ code: 'too-much-included', issues: [{ path: `http.${name}`, code: 'too-long', diagnostics }] });
}
