import { MINUTE_MS, type Instant } from '../../platform/time/instant.ts';
import type { LocalDate, Zone } from '../../platform/time/wall-time.ts';
import { dateRange, instantRange, localDateOfInstant, splitPrefix, type Prefix } from './date-range.ts';
import { UnusableSearchValue, type Bind, type SearchParameter, type SearchScope } from './search-parameter.ts';
import { isStored, textAt, textTest } from './token-parameters.ts';

/** Text without regard to accents and case: from the beginning of the whole or of a word, `:contains`, or `:exact`. */
export function textParameter(column: string, options: { readonly folded?: string } = {}): SearchParameter {
  const folded = options.folded ?? `search_text(${column})`;
  return {
    type: 'string',
    documentation: 'Beginning of a word, without accents or case',
    modifiers: ['exact', 'contains'],
    absent: `coalesce(${column}, '') = ''`,
    condition: (value, { bind, modifier }) =>
      textTest(modifier === 'exact' ? column : folded, { bind, value, modifier }),
  };
}

/** Text at paths of the stored resource. */
export function storedTextParameter(...paths: readonly string[]): SearchParameter {
  return {
    type: 'string',
    documentation: 'Beginning of a word, without accents or case',
    modifiers: ['exact', 'contains'],
    absent: `not (${paths.map(isStored).join(' or ')})`,
    condition: (value, { bind, modifier }) =>
      textAt(paths, { bind, value, ...(modifier === undefined ? {} : { modifier }) }),
  };
}

interface Ends {
  readonly low: () => string;
  readonly high: () => string;
}

/** A point in time against `[low, high)`. */
const COMPARISONS: Readonly<Record<Exclude<Prefix, 'ap'>, (column: string, ends: Ends) => string>> = {
  eq: (column, { low, high }) => `(${column} >= ${low()} and ${column} < ${high()})`,
  ne: (column, { low, high }) => `(${column} < ${low()} or ${column} >= ${high()})`,
  ge: (column, { low }) => `${column} >= ${low()}`,
  gt: (column, { high }) => `${column} >= ${high()}`,
  le: (column, { high }) => `${column} < ${high()}`,
  lt: (column, { low }) => `${column} < ${low()}`,
  sa: (column, { high }) => `${column} >= ${high()}`,
  eb: (column, { low }) => `${column} < ${low()}`,
};

/** A period against `[low, high)`; an end that is open is far away. */
const PERIOD_COMPARISONS: Readonly<Record<Prefix, (period: { start: string; end: string }, ends: Ends) => string>> = {
  eq: ({ start, end }, { low, high }) => `(${start} >= ${low()} and ${end} <= ${high()})`,
  ne: ({ start, end }, { low, high }) => `(${start} < ${low()} or ${end} > ${high()})`,
  ge: ({ end }, { low }) => `${end} > ${low()}`,
  gt: ({ end }, { high }) => `${end} > ${high()}`,
  le: ({ start }, { high }) => `${start} < ${high()}`,
  lt: ({ start }, { low }) => `${start} < ${low()}`,
  sa: ({ start }, { high }) => `${start} >= ${high()}`,
  eb: ({ end }, { low }) => `${end} <= ${low()}`,
  ap: ({ start, end }, { low, high }) => `(${start} < ${high()} and ${end} > ${low()})`,
};

/** Binds only the ends that the comparison asks for, each cast where it stands: PostgreSQL could not guess its type. */
function boundEnds<T extends Date | string>(range: { low: T; high: T }, cast: { bind: Bind; type: string }): Ends {
  return {
    low: () => `${cast.bind(range.low)}::${cast.type}`,
    high: () => `${cast.bind(range.high)}::${cast.type}`,
  };
}

/** R4: "the recommended value for the approximation is 10 % of the stated value", here of its distance from now. */
const APPROXIMATELY = 0.1;
/** Years that every part of the system can write: 1000 to 9999. */
const EARLIEST_MS = Date.UTC(1000, 0, 1);
const LATEST_MS = Date.UTC(9999, 11, 31);

function writable(ms: number): Date {
  return new Date(Math.min(LATEST_MS, Math.max(EARLIEST_MS, ms)));
}

function instantBounds(prefix: Prefix, text: string, scope: { zone: Zone; now: Instant }): { low: Date; high: Date } {
  const range = instantRange(text, scope.zone);
  if (!range) throw new UnusableSearchValue('expected a date or date-time that exists');
  if (prefix !== 'ap') return { low: new Date(range.start), high: new Date(range.end) };
  const distanceMs = Math.max(Math.abs(scope.now - range.start), Math.abs(scope.now - range.end));
  const slackMs = Math.max(MINUTE_MS, Math.round(distanceMs * APPROXIMATELY));
  return { low: writable(range.start - slackMs), high: writable(range.end + slackMs) };
}

const DATE_DOCUMENTATION = 'Date or date-time, with eq, ne, ge, gt, le, lt, sa, eb or ap before it';

/** An instant column against a date or date-time of any precision. */
export function instantParameter(column: string): SearchParameter {
  return {
    type: 'date',
    documentation: DATE_DOCUMENTATION,
    modifiers: [],
    absent: `${column} is null`,
    condition: (value, { bind, zone, now }) => {
      const { prefix, text } = splitPrefix(value);
      const ends = boundEnds(instantBounds(prefix, text, { zone, now }), { bind, type: 'timestamptz' });
      return COMPARISONS[prefix === 'ap' ? 'eq' : prefix](column, ends);
    },
  };
}

/** A period in two columns, either of which may be open. Where there is no period at all nothing is found. */
export function periodParameter(startColumn: string, endColumn: string): SearchParameter {
  const absent = `(${startColumn} is null and ${endColumn} is null)`;
  const period = { start: `coalesce(${startColumn}, '-infinity')`, end: `coalesce(${endColumn}, 'infinity')` };
  return {
    type: 'date',
    documentation: DATE_DOCUMENTATION,
    modifiers: [],
    absent,
    condition: (value, { bind, zone, now }: SearchScope) => {
      const { prefix, text } = splitPrefix(value);
      const ends = boundEnds(instantBounds(prefix, text, { zone, now }), { bind, type: 'timestamptz' });
      return `(${PERIOD_COMPARISONS[prefix](period, ends)} and not ${absent})`;
    },
  };
}

/** Periods of the stored resource, any of which may meet it. A day alone is meant where the visit is: the view has its zone. */
export function storedPeriodsParameter(path: string): SearchParameter {
  const period = {
    start: "coalesce(fhir_period_end(p->>'start', v.zone, false), '-infinity')",
    end: "coalesce(fhir_period_end(p->>'end', v.zone, true), 'infinity')",
  };
  return {
    type: 'date',
    documentation: DATE_DOCUMENTATION,
    modifiers: [],
    absent: `not ${isStored(path)}`,
    condition: (value, { bind, zone, now }) => {
      const { prefix, text } = splitPrefix(value);
      const ends = boundEnds(instantBounds(prefix, text, { zone, now }), { bind, type: 'timestamptz' });
      return `exists (select from jsonb_path_query(v.fhir, '$.${path}[*]') p where ${PERIOD_COMPARISONS[prefix](period, ends)})`;
    },
  };
}

/** The days that a value covers. Of a date-time, whose time no such column knows, the day as it is written. */
function daysOf(text: string, zone: Zone): { readonly low: LocalDate; readonly high: LocalDate } {
  const days = dateRange(text) ?? (instantRange(text, zone) && dateRange(text.slice(0, 'YYYY-MM-DD'.length)));
  if (!days) throw new UnusableSearchValue('expected a date that exists');
  return days;
}

/** A calendar date column: it has no zone. */
export function dateParameter(column: string): SearchParameter {
  return {
    type: 'date',
    documentation: 'Date, with eq, ne, ge, gt, le, lt, sa, eb or ap before it',
    modifiers: [],
    absent: `${column} is null`,
    condition: (value, { bind, zone, now }) => {
      const { prefix, text } = splitPrefix(value);
      const range = daysOf(text, zone);
      if (prefix !== 'ap') return COMPARISONS[prefix](column, boundEnds(range, { bind, type: 'date' }));
      const { low, high } = instantBounds(prefix, text, { zone, now });
      const days = { low: localDateOfInstant(low, zone), high: localDateOfInstant(high, zone) };
      return COMPARISONS.eq(column, boundEnds(days, { bind, type: 'date' }));
    },
  };
}

/** A date known to the year, the month or the day: the first day it may be and the day after the last, in two columns. */
export function partialDateParameter(startColumn: string, endColumn: string): SearchParameter {
  return {
    type: 'date',
    documentation: 'Date as it was written, with eq, ne, ge, gt, le, lt, sa, eb or ap before it',
    modifiers: [],
    absent: `${startColumn} is null`,
    condition: (value, { bind, zone, now }) => {
      const { prefix, text } = splitPrefix(value);
      const range = daysOf(text, zone);
      const { low, high } =
        prefix === 'ap' ? instantBounds(prefix, text, { zone, now }) : { low: undefined, high: undefined };
      const days = low ? { low: localDateOfInstant(low, zone), high: localDateOfInstant(high, zone) } : range;
      return PERIOD_COMPARISONS[prefix](
        { start: startColumn, end: endColumn },
        boundEnds(days, { bind, type: 'date' }),
      );
    },
  };
}
