import type { ClinicReader } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import { refuse, ok, type Result } from '../../platform/kernel/result.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { parseZone, type Zone } from '../../platform/time/wall-time.ts';
import type { FhirIssue } from '../mapping/resource.ts';
import { loadClinicFacts } from '../store/clinic-facts.ts';
import { probeBeside } from './beside.ts';
import { namesOffset } from './date-range.ts';
import { loadIncludes, type Included } from './load-includes.ts';
import type { Condition } from './parse-condition.ts';
import type { FoundResource, ResourceType, ResourceTypeName } from './resource-type.ts';
import type { SearchRequest } from './search-request.ts';
import type { Bind, SearchSetting } from './search-parameter.ts';
import { searchWhere } from './search-sql.ts';
import { afterCursor, orderBy, writeCursor } from './sort-order.ts';

export interface SearchPage {
  /** Of all pages. Absent where it was not asked for and counting would cost a statement: known where one page holds all. */
  readonly total?: number;
  readonly matches: readonly FoundResource[];
  readonly included: readonly Included[];
  /** Of the next page, where there is one. */
  readonly nextCursor?: string;
}

export interface InvalidSearch {
  readonly code: 'invalid-search';
  readonly issues: readonly FhirIssue[];
}

/** As the text of a statement has them: a limit that is a parameter lets PostgreSQL plan anew each time, which costs more than the page. */
const LIMITS = [2, 21, 51, 101, 201];

/** One row more than the page says that there is another page. */
function limitFor(count: number): number {
  return required(
    LIMITS.find((limit) => limit > count),
    'a page of that size',
  );
}

const NO_ZONE = required(parseZone('Etc/UTC'), 'UTC');

/** Only a date without an offset needs to know where the clinic is: one more round trip. */
async function zoneFor(reader: ClinicReader, conditions: readonly Condition[]): Promise<Zone> {
  const all = conditions.flatMap(({ own, linked = [] }) => [
    ...(own ? [own] : []),
    ...linked.map(({ condition }) => condition),
  ]);
  if (all.every(({ parameter, alternatives }) => parameter.type !== 'date' || alternatives.every(namesOffset)))
    return NO_ZONE;
  return required(await loadClinicFacts(reader), 'clinic').zone;
}

interface Asked {
  readonly counted: { readonly total: number } | undefined;
  readonly rows: readonly FoundResource[];
}

/** The rows of a page and their total, sent together. */
async function askPage(
  reader: ClinicReader,
  type: ResourceType,
  { request, setting }: { readonly request: SearchRequest; readonly setting: SearchSetting },
): Promise<Result<Asked, InvalidSearch>> {
  const { order, cursor, count } = request;
  const where = searchWhere(reader, request.conditions, setting);
  if (where.issues.length > 0) return refuse({ code: 'invalid-search', issues: where.issues });
  const counting =
    request.withTotal === 'always'
      ? reader.sql<{ total: number }>(
          `select count(*)::int as total from ${type.view} v where ${where.text}`,
          where.params,
        )
      : [];
  const params = [...where.params];
  const bind: Bind = (value) => `$${params.push(value)}`;
  const after = cursor ? `and ${afterCursor(order, cursor, bind)}` : '';
  const tail = `where ${where.text} ${after} order by ${orderBy(order)} limit ${limitFor(count)}`;
  const [[counted], rows] = await Promise.all([
    counting,
    request.countOnly ? [] : type.load(reader, { tail, sort: order.map(({ key }) => key), params }),
  ]);
  return ok({ counted, rows });
}

/** How many there are in all: counted, or seen because the first page is the only one. */
function totalOf({ cursor, count, withTotal }: SearchRequest, { counted, rows }: Asked): number | undefined {
  if (counted) return counted.total;
  const isWhole = cursor === undefined && rows.length <= count;
  return withTotal !== 'never' && isWhole ? rows.length : undefined;
}

/** One page of a search. As a rule one round trip. Refuses values that a parameter does not take. */
export async function runSearch(
  reader: ClinicReader,
  type: ResourceType,
  search: {
    readonly request: SearchRequest;
    readonly mayRead: (type: ResourceTypeName) => boolean;
    readonly now: Instant;
    readonly base: string;
  },
): Promise<Result<SearchPage, InvalidSearch>> {
  const { request, mayRead, now, base } = search;
  const { count } = request;
  const setting = { zone: await zoneFor(reader, request.conditions), now, base };
  const beside = probeBeside(reader, request.conditions, setting);
  const ask = (columnsOnly: boolean) => askPage(reader, type, { request, setting: { ...setting, columnsOnly } });
  const [first, isBeside] = await Promise.all([ask(beside !== undefined), beside]);
  const asked = isBeside ? await ask(false) : first;
  if (!asked.ok) return asked;
  const { rows } = asked.value;
  const total = totalOf(request, asked.value);
  const matches = rows.slice(0, count);
  const last = matches.at(-1);
  const included = await loadIncludes(reader, { type, matches, request, mayRead });
  if (!included.ok) return refuse({ code: 'invalid-search', issues: included.error.issues });
  return ok({
    ...(total === undefined ? {} : { total }),
    matches,
    included: included.value,
    ...(rows.length > count && last ? { nextCursor: writeCursor(request.order, last.sortValues) } : {}),
  });
}
