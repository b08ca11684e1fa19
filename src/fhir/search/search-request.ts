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

export interface SearchRequest {
  readonly conditions: readonly Condition[];
  readonly count: number;
  readonly order: SortOrder;
  /** The sort values of the last row of the page before. */
  readonly cursor?: readonly string[];
  readonly includes: readonly SearchInclude[];
  readonly revIncludes: readonly SearchInclude[];
  readonly countOnly: boolean;
  readonly withTotal: boolean;
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
}

interface Parsing {
  readonly type: ResourceType;
  readonly maySearch: (type: ResourceTypeName) => boolean;
  readonly issues: FhirIssue[];
  readonly unknown: string[];
  readonly forbidden: ResourceTypeName[];
}

function wrong(parsing: Parsing, name: string, diagnostics: string, code: FhirIssue['code'] = 'value'): undefined {
  parsing.issues.push({ path: `http.${name}`, code, diagnostics });
  return undefined;
}

function conditionOf(parsing: Parsing, name: string, value: string): readonly Condition[] {
  const parsed = parseCondition({ ...parsing, typeOf: resourceTypeOf }, name, value);
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

function parseInclude(parsing: Parsing, name: string, value: string): readonly SearchInclude[] {
  const [source = '', include = '', target] = value.split(':', 3);
  const iterate = name !== '_include';
  const includes = source === parsing.type.name || iterate ? (resourceTypeOf(source)?.includes ?? {}) : {};
  const names = Object.keys(includes).filter((known) => include === known || include === ANY);
  if (names.length === 0) parsing.unknown.push(name);
  return names.map((known) => ({ source, name: known, iterate, ...(target === undefined ? {} : { target }) }));
}

/** `:iterate` brings along what refers to anything that is on the page by then, so that its target may be of any type. */
function parseRevInclude(parsing: Parsing, name: string, value: string): readonly SearchInclude[] {
  const [source = '', reference = '', target] = value.split(':', 3);
  const iterate = name !== '_revinclude';
  const parameters = resourceTypeOf(source)?.parameters ?? {};
  const targets = Object.hasOwn(parameters, reference) ? Object.keys(parameters[reference]?.targets ?? {}) : [];
  const wanted = targets.filter((type) => target === undefined || type === target);
  if (wanted.some((type) => iterate || type === parsing.type.name))
    return [{ source, name: reference, iterate, ...(target === undefined ? {} : { target }) }];
  parsing.unknown.push(name);
  return [];
}

function parseTotal(parsing: Parsing, value: string | undefined): boolean {
  if (value === undefined || value === 'accurate' || value === 'estimate') return true;
  if (value !== 'none') wrong(parsing, '_total', 'expected none, estimate or accurate');
  return false;
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
    withTotal: parseTotal(parsing, controls.get('_total')) || countOnly,
  };
}

/** What a client asks for, in the words of R4. */
export function parseSearch(
  type: ResourceType,
  query: readonly (readonly [string, string])[],
  maySearch: (type: ResourceTypeName) => boolean,
): ParsedSearch {
  const parsing: Parsing = { type, maySearch, issues: [], unknown: [], forbidden: [] };
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
    else if (/^_include(:(iterate|recurse))?$/.test(name)) includes.push(...parseInclude(parsing, name, value));
    else if (/^_revinclude(:(iterate|recurse))?$/.test(name))
      revIncludes.push(...parseRevInclude(parsing, name, value));
    else conditions.push(...conditionOf(parsing, name, value));
    if (parsing.unknown.length === before && name !== '_cursor') used.push([name, value]);
  }
  const request: SearchRequest = {
    conditions,
    includes,
    revIncludes,
    ...controlled(parsing, controls),
    used: used.filter(([name]) => name !== '_sort' || !parsing.unknown.includes('_sort')),
  };
  const { issues, unknown, forbidden } = parsing;
  return { request, issues, unknown, forbidden };
}
