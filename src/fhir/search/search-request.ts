import type { ClinicTx, SqlParameter } from '../../platform/database/database.ts';
import { isUuid } from '../../platform/kernel/ids.ts';
import { instantOf } from '../../platform/time/instant.ts';
import { isSafeText } from '../mapping/reader.ts';
import type { FhirIssue } from '../mapping/resource.ts';
import type { ResourceType, SortKey } from './resource-type.ts';
import { UnusableSearchValue, type SearchScope } from './search-parameter.ts';

const DEFAULT_COUNT = 20;
const LARGEST_COUNT = 200;
const MOST_PARAMETERS = 30;
const MOST_ALTERNATIVES = 50;
const LONGEST_VALUE = 1_000;

export interface SearchInclude {
  readonly source: string;
  readonly name: string;
  readonly target?: string;
  readonly iterate: boolean;
}

export interface Cursor {
  readonly value: Date | string;
  readonly id: string;
}

interface Condition {
  readonly name: string;
  readonly modifier?: string;
  readonly alternatives: readonly string[];
}

export interface SearchRequest {
  readonly conditions: readonly Condition[];
  readonly count: number;
  readonly sort: { readonly name: string; readonly key: SortKey; readonly descending: boolean };
  readonly cursor?: Cursor;
  readonly includes: readonly SearchInclude[];
  readonly countOnly: boolean;
  /** What was understood, for the self link. */
  readonly used: readonly (readonly [string, string])[];
}

interface Parsing {
  readonly type: ResourceType;
  readonly issues: FhirIssue[];
  readonly unknown: string[];
}

function wrong(parsing: Parsing, name: string, diagnostics: string, code: FhirIssue['code'] = 'value'): undefined {
  parsing.issues.push({ path: `http.${name}`, code, diagnostics });
  return undefined;
}

/** Splits at commas that are not escaped, and takes the escapes away. */
function alternativesOf(value: string): readonly string[] {
  return value.split(/(?<!\\),/).map((part) => part.replace(/\\([\\,|$])/g, '$1'));
}

function parseCondition(parsing: Parsing, name: string, value: string): Condition | undefined {
  const [base = '', modifier] = name.split(':', 2);
  const parameter = parsing.type.parameters[base];
  if (!parameter || !Object.hasOwn(parsing.type.parameters, base)) {
    parsing.unknown.push(name);
    return undefined;
  }
  if (modifier !== undefined && !parameter.modifiers.includes(modifier))
    return wrong(parsing, base, 'this modifier is not supported', 'not-supported');
  const alternatives = alternativesOf(value);
  if (alternatives.length > MOST_ALTERNATIVES)
    return wrong(parsing, base, `has more than ${MOST_ALTERNATIVES} values`, 'too-long');
  if (alternatives.some((text) => text === '')) return wrong(parsing, base, 'has an empty value');
  return { name: base, alternatives, ...(modifier === undefined ? {} : { modifier }) };
}

function parseCount(parsing: Parsing, value: string | undefined): number {
  if (value === undefined) return DEFAULT_COUNT;
  if (!/^\d{1,20}$/.test(value) || Number(value) < 1) wrong(parsing, '_count', 'expected a whole number of at least 1');
  return Math.min(Number(value) || 1, LARGEST_COUNT);
}

function parseSort(parsing: Parsing, value: string | undefined): SearchRequest['sort'] {
  const { sorts, defaultSort } = parsing.type;
  const descending = value?.startsWith('-') ?? false;
  const name = descending ? value?.slice(1) : value;
  const key = name !== undefined && Object.hasOwn(sorts, name) ? sorts[name] : undefined;
  if (name !== undefined && key) return { name, key, descending };
  if (value !== undefined) parsing.unknown.push('_sort');
  return { name: defaultSort, key: sorts[defaultSort] ?? { column: 'id', type: 'uuid' }, descending: false };
}

function parseInclude(parsing: Parsing, name: string, value: string): SearchInclude | undefined {
  const [source, include, target] = value.split(':', 3);
  const iterate = name === '_include:iterate' || name === '_include:recurse';
  const known = source === parsing.type.name ? Object.hasOwn(parsing.type.includes, include ?? '') : iterate;
  if (source === undefined || include === undefined || !known) {
    parsing.unknown.push(name);
    return undefined;
  }
  return { source, name: include, iterate, ...(target === undefined ? {} : { target }) };
}

export function writeCursor(
  sort: SearchRequest['sort'],
  at: { readonly sortValue: number | string; readonly id: string },
): string {
  return Buffer.from(`${sort.name} ${at.sortValue} ${at.id}`, 'utf8').toString('base64url');
}

function readCursor(parsing: Parsing, sort: SearchRequest['sort'], text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined;
  const [name, value = '', id] = Buffer.from(text, 'base64url').toString('utf8').split(' ');
  const instant = sort.key.type === 'timestamptz' ? instantOf(Number(value || 'x')) : undefined;
  const valid = sort.key.type === 'timestamptz' ? instant !== undefined : isUuid(value);
  if (name !== sort.name || !isUuid(id) || !valid) return wrong(parsing, '_cursor', 'is no page of this search');
  return { value: instant === undefined ? value : new Date(instant), id };
}

/** Names that steer the answer rather than choose resources. */
const CONTROLS = new Set(['_count', '_sort', '_cursor', '_summary', '_total', '_format', '_pretty']);

/** What a client asks for. `unknown` is what was left out: an error with `Prefer: handling=strict`, else ignored. */
export function parseSearch(
  type: ResourceType,
  query: readonly (readonly [string, string])[],
): { readonly request: SearchRequest; readonly issues: readonly FhirIssue[]; readonly unknown: readonly string[] } {
  const parsing: Parsing = { type, issues: [], unknown: [] };
  if (query.length > MOST_PARAMETERS)
    wrong(parsing, '_query', `has more than ${MOST_PARAMETERS} parameters`, 'too-long');
  const used: (readonly [string, string])[] = [];
  const conditions: Condition[] = [];
  const includes: SearchInclude[] = [];
  const controls = new Map<string, string>();
  for (const [name, value] of query.slice(0, MOST_PARAMETERS)) {
    const before = parsing.unknown.length;
    if (!isSafeText(name + value) || value.length > LONGEST_VALUE)
      wrong(
        parsing,
        isSafeText(name) ? name.slice(0, 60) : 'query',
        'holds characters that are not allowed, or is too long',
      );
    else if (CONTROLS.has(name)) controls.set(name, value);
    else if (/^_include(:(iterate|recurse))?$/.test(name))
      includes.push(...[parseInclude(parsing, name, value)].filter((include) => include !== undefined));
    else conditions.push(...[parseCondition(parsing, name, value)].filter((condition) => condition !== undefined));
    if (parsing.unknown.length === before && name !== '_cursor') used.push([name, value]);
  }
  const sort = parseSort(parsing, controls.get('_sort'));
  const cursor = readCursor(parsing, sort, controls.get('_cursor'));
  const request: SearchRequest = {
    conditions,
    count: parseCount(parsing, controls.get('_count')),
    sort,
    ...(cursor ? { cursor } : {}),
    includes,
    countOnly: controls.get('_summary') === 'count',
    used: used.filter(([name]) => name !== '_sort' || !parsing.unknown.includes('_sort')),
  };
  return { request, issues: parsing.issues, unknown: parsing.unknown };
}

export interface SearchWhere {
  readonly text: string;
  readonly params: SqlParameter[];
  readonly issues: readonly FhirIssue[];
}

/** The conditions as SQL over the view `v`: fixed pieces and placeholders. */
export function searchWhere(
  tx: ClinicTx,
  type: ResourceType,
  search: { request: SearchRequest; zone: SearchScope['zone'] },
): SearchWhere {
  const params: SqlParameter[] = [tx.clinicId];
  const bind = (value: SqlParameter) => `$${params.push(value)}`;
  const issues: FhirIssue[] = [];
  const clauses = search.request.conditions.map(({ name, modifier, alternatives }) => {
    const parameter = type.parameters[name];
    try {
      const scope = { zone: search.zone, bind, ...(modifier === undefined ? {} : { modifier }) };
      return `(${alternatives.map((value) => parameter?.condition(value, scope)).join(' or ')})`;
    } catch (error) {
      if (!(error instanceof UnusableSearchValue)) throw error;
      issues.push({ path: `http.${name}`, code: 'value', diagnostics: error.message });
      return 'false';
    }
  });
  return { text: ['v.clinic_id = $1', ...clauses].join(' and '), params, issues };
}
