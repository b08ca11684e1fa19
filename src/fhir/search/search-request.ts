import { isSafeText } from '../mapping/reader.ts';
import type { FhirIssue } from '../mapping/resource.ts';
import { parseCondition, type Condition } from './parse-condition.ts';
import { resourceTypeOf } from './registry.ts';
import type { ResourceType, ResourceTypeName } from './resource-type.ts';
import { parseSortOrder, readCursor, type SortOrder } from './sort-order.ts';
import { parseSubset, type Subset } from './subset.ts';

const DEFAULT_COUNT = 20;
const LARGEST_COUNT = 200;
const MOST_PARAMETERS = 30;
const LONGEST_VALUE = 1_000;

export interface SearchInclude {
  /** Of the resources that have the reference. */
  readonly source: string;
  readonly name: string;
  readonly target?: string;
  readonly iterate: boolean;
}

/** How many there are in all: counted, told where the page shows it, or not told. */
export type WithTotal = 'always' | 'if-known' | 'never';

export interface SearchRequest {
  readonly conditions: readonly Condition[];
  readonly count: number;
  readonly order: SortOrder;
  /** The sort values of the last row of the page before. */
  readonly cursor?: readonly string[];
  readonly includes: readonly SearchInclude[];
  readonly revIncludes: readonly SearchInclude[];
  readonly countOnly: boolean;
  readonly withTotal: WithTotal;
  readonly subset: Subset;
  /** What was understood, for the self link. */
  readonly used: readonly (readonly [string, string])[];
}

export interface ParsedSearch {
  readonly request: SearchRequest;
  readonly issues: readonly FhirIssue[];
  /** What was left out: an error with `Prefer: handling=strict`, else a warning. */
  readonly unknown: readonly string[];
  /** Types that the search looks through without a scope for them. */
  readonly forbidden: readonly ResourceTypeName[];
  /** What would have come along, of types that may not be read: an error with `Prefer: handling=strict`, else a warning. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  /** `_include` or `_revinclude`. */
  readonly name: string;
  readonly types: readonly ResourceTypeName[];
}

/** Who searches: what they may look through, and what may come along. */
export interface SearchReach {
  readonly maySearch: (type: ResourceTypeName) => boolean;
  readonly mayRead: (type: ResourceTypeName) => boolean;
  /** The types as the face that was asked knows them; those of R4 where absent. */
  readonly typeOf?: (name: string) => ResourceType | undefined;
}

interface Parsing extends SearchReach {
  readonly type: ResourceType;
  readonly issues: FhirIssue[];
  readonly unknown: string[];
  readonly forbidden: ResourceTypeName[];
  readonly leftOut: LeftOut[];
}

function wrong(parsing: Parsing, name: string, diagnostics: string, code: FhirIssue['code'] = 'value'): undefined {
  parsing.issues.push({ path: `http.${name}`, code, diagnostics });
  return undefined;
}

function conditionOf(parsing: Parsing, name: string, value: string): readonly Condition[] {
  const parsed = parseCondition({ typeOf: resourceTypeOf, ...parsing }, name, value);
  switch (parsed.kind) {
    case 'condition':
      return [parsed.condition];
    case 'unknown':
      parsing.unknown.push(name);
      return [];
    case 'forbidden':
      parsing.forbidden.push(parsed.type);
      return [];
    case 'wrong':
      wrong(parsing, name.split(':', 1)[0] ?? name, parsed.diagnostics, parsed.code);
      return [];
  }
}

function parseCount(parsing: Parsing, value: string | undefined): number {
  if (value === undefined) return DEFAULT_COUNT;
  if (!/^\d{1,20}$/.test(value)) wrong(parsing, '_count', 'expected a whole number');
  return Math.min(Number(value) || 1, LARGEST_COUNT);
}

const ANY = '*';

/** Whether anything of what an include leads to may be read. What may not is said in the answer. */
function isReadable(parsing: Parsing, name: string, types: readonly ResourceTypeName[]): boolean {
  const closed = types.filter((type) => !parsing.mayRead(type));
  if (closed.length > 0) parsing.leftOut.push({ name, types: closed });
  return closed.length < types.length;
}

function parseInclude(parsing: Parsing, name: string, value: string): readonly SearchInclude[] {
  const [source = '', include = '', target] = value.split(':', 3);
  const iterate = name !== '_include';
  const includes = source === parsing.type.name || iterate ? (resourceTypeOf(source)?.includes ?? {}) : {};
  const names = Object.keys(includes).filter((known) => include === known || include === ANY);
  if (names.length === 0) parsing.unknown.push(name);
  const targets = new Set(names.flatMap((known) => includes[known]?.targets ?? []));
  const wanted = [...targets].filter((type) => target === undefined || type === target);
  if (wanted.length > 0 && !isReadable(parsing, name, wanted)) return [];
  return names.map((known) => ({ source, name: known, iterate, ...(target === undefined ? {} : { target }) }));
}

/** `:iterate` brings along what refers to anything that is on the page by then, so that its target may be of any type. */
function parseRevInclude(parsing: Parsing, name: string, value: string): readonly SearchInclude[] {
  const [source = '', reference = '', target] = value.split(':', 3);
  const iterate = name !== '_revinclude';
  const parameters = resourceTypeOf(source)?.parameters ?? {};
  const targets = Object.hasOwn(parameters, reference) ? Object.keys(parameters[reference]?.targets ?? {}) : [];
  const wanted = targets.filter((type) => target === undefined || type === target);
  const type = resourceTypeOf(source);
  if (type && wanted.some((known) => iterate || known === parsing.type.name)) {
    if (!isReadable(parsing, name, [type.name])) return [];
    return [{ source, name: reference, iterate, ...(target === undefined ? {} : { target }) }];
  }
  parsing.unknown.push(name);
  return [];
}

/** R4, 3.1.1.4.3: without `_total` a server gives it as it sees fit; here where it is known without counting. */
function parseTotal(parsing: Parsing, value: string | undefined): WithTotal {
  if (value === undefined) return 'if-known';
  if (value === 'accurate' || value === 'estimate') return 'always';
  if (value !== 'none') wrong(parsing, '_total', 'expected none, estimate or accurate');
  return 'never';
}

/** Names that steer the answer rather than choose resources. */
const CONTROLS = new Set(['_count', '_sort', '_cursor', '_summary', '_elements', '_total', '_format', '_pretty']);

function controlled(parsing: Parsing, controls: ReadonlyMap<string, string>) {
  const asked = controls.get('_sort');
  const order = parseSortOrder(parsing.type, asked);
  if (!order && asked !== undefined) parsing.unknown.push('_sort');
  const sorted = order ?? parseSortOrder(parsing.type, undefined) ?? [];
  const page = controls.get('_cursor');
  const cursor = page === undefined ? undefined : readCursor(sorted, page);
  if (page !== undefined && !cursor) wrong(parsing, '_cursor', 'is no page of this search');
  const subset = parseSubset(controls);
  if (!subset) wrong(parsing, '_summary', 'expected true, text, data, count or false');
  const count = controls.get('_count');
  // R4, 3.1.1.5.5: a _count of 0 is the same as _summary=count.
  const countOnly = controls.get('_summary') === 'count' || /^0+$/.test(count ?? '');
  return {
    order: sorted,
    ...(cursor ? { cursor } : {}),
    subset: subset ?? { kind: 'all' as const },
    count: parseCount(parsing, count),
    countOnly,
    withTotal: countOnly ? ('always' as const) : parseTotal(parsing, controls.get('_total')),
  };
}

/** Everything, for a search that only asks whether something would be found. */
export const WHOLE_REACH: SearchReach = { maySearch: () => true, mayRead: () => true };

/** What a client asks for, in the words of R4. */
export function parseSearch(
  type: ResourceType,
  query: readonly (readonly [string, string])[],
  reach: SearchReach,
): ParsedSearch {
  const parsing: Parsing = { ...reach, type, issues: [], unknown: [], forbidden: [], leftOut: [] };
  if (query.length > MOST_PARAMETERS)
    wrong(parsing, '_query', `has more than ${MOST_PARAMETERS} parameters`, 'too-long');
  const used: (readonly [string, string])[] = [];
  const conditions: Condition[] = [];
  const includes: SearchInclude[] = [];
  const revIncludes: SearchInclude[] = [];
  const controls = new Map<string, string>();
  for (const [name, value] of query.slice(0, MOST_PARAMETERS)) {
    const before = parsing.unknown.length;
    if (!isSafeText(name + value) || value.length > LONGEST_VALUE) {
      const shown = isSafeText(name) ? name.slice(0, 60) : 'query';
      wrong(parsing, shown, 'holds characters that are not allowed, or is too long');
    } else if (CONTROLS.has(name)) controls.set(name, value);
    else if (/^_(rev)?include(:(iterate|recurse))?$/.test(name)) {
      const isReverse = name.startsWith('_rev');
      const parsed = (isReverse ? parseRevInclude : parseInclude)(parsing, name, value);
      (isReverse ? revIncludes : includes).push(...parsed);
      // The self link says what was done, not what was asked.
      if (parsed.length === 0) continue;
    } else conditions.push(...conditionOf(parsing, name, value));
    if (parsing.unknown.length === before && name !== '_cursor') used.push([name, value]);
  }
  const request: SearchRequest = {
    conditions,
    includes,
    revIncludes,
    ...controlled(parsing, controls),
    used: used.filter(([name]) => name !== '_sort' || !parsing.unknown.includes('_sort')),
  };
  const { issues, unknown, forbidden, leftOut } = parsing;
  return { request, issues, unknown, forbidden, leftOut };
}
