import { normalisedIdentifier } from '../mapping/spanish-identifiers.ts';
import { parsePhone } from '../../patients/index.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import { dateRange, instantRange, splitPrefix, type Prefix } from './date-range.ts';
import { UnusableSearchValue, type Bind, type SearchParameter } from './search-parameter.ts';

const NOTHING = 'false';

function likePattern(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** `system|code`, `|code`, `code` or `system|`. */
function splitToken(value: string): { readonly system?: string; readonly code?: string } {
  const bar = value.indexOf('|');
  if (bar < 0) return { code: value };
  const system = value.slice(0, bar);
  const code = value.slice(bar + 1);
  return { system, ...(code === '' ? {} : { code }) };
}

/** Resource ids. One that is no UUID of ours is simply not there. */
export const idParameter: SearchParameter = {
  type: 'token',
  documentation: 'Logical id',
  modifiers: [],
  condition: (value, { bind }) => {
    const id = parseId(value);
    return id === undefined ? NOTHING : `id = ${bind(id)}`;
  },
};

/** A reference to one type, as `Patient/<id>` or `<id>`. */
export function referenceParameter(column: string, type: string): SearchParameter {
  return {
    type: 'reference',
    documentation: `A ${type}, as ${type}/<id> or <id>`,
    modifiers: [type],
    condition: (value, { bind }) => {
      const id = parseId(value.startsWith(`${type}/`) ? value.slice(type.length + 1) : value);
      return id === undefined ? NOTHING : `${column} = ${bind(id)}`;
    },
  };
}

/** A reference to one of several types, each in a column of its own; without a type any of them may match. */
export function actorParameter(columns: Readonly<Record<string, string>>): SearchParameter {
  const types = Object.keys(columns);
  return {
    type: 'reference',
    documentation: `One of ${types.join(', ')}`,
    modifiers: types,
    condition: (value, { bind, modifier }) => {
      const [type, text] = value.includes('/') ? value.split('/', 2) : [modifier, value];
      const id = parseId(text);
      if (id === undefined) return NOTHING;
      const wanted = type === undefined ? Object.values(columns) : [columns[type]];
      const placeholder = bind(id);
      const conditions = wanted.flatMap((column) =>
        column === undefined
          ? []
          : [column.endsWith('[]') ? `${placeholder} = any(${column.slice(0, -2)})` : `${column} = ${placeholder}`],
      );
      return conditions.length === 0 ? NOTHING : `(${conditions.join(' or ')})`;
    },
  };
}

/** A code of a closed list. Codes that FHIR does not have are an error, so that a typing mistake is not an empty answer. */
export function codeParameter(column: string, codes: readonly string[]): SearchParameter {
  return {
    type: 'token',
    documentation: codes.join(' | '),
    modifiers: ['not'],
    condition: (value, { bind, modifier }) => {
      const { code } = splitToken(value);
      if (code === undefined || !codes.includes(code))
        throw new UnusableSearchValue(`expected one of ${codes.join(', ')}`);
      return modifier === 'not' ? `${column} <> ${bind(code)}` : `${column} = ${bind(code)}`;
    },
  };
}

export function booleanParameter(column: string): SearchParameter {
  return {
    type: 'token',
    documentation: 'true | false',
    modifiers: [],
    condition: (value, { bind }) => {
      const { code } = splitToken(value);
      if (code !== 'true' && code !== 'false') throw new UnusableSearchValue('expected true or false');
      return `${column} = ${bind(code === 'true')}`;
    },
  };
}

/** Business identifiers, in a JSON list of Identifier. */
export function identifierParameter(column: string): SearchParameter {
  return {
    type: 'token',
    documentation: 'Business identifier, as system|value or value',
    modifiers: [],
    condition: (value, { bind }) => {
      const { system, code } = splitToken(value);
      if (system === '') {
        const wanted = bind(code ?? '');
        return `exists (select from jsonb_array_elements(${column}) i where i->>'value' = ${wanted} and i->>'system' is null)`;
      }
      const wanted = { ...(system === undefined ? {} : { system }), ...(code === undefined ? {} : { value: code }) };
      const asGiven = `${column} @> ${bind(JSON.stringify([wanted]))}::jsonb`;
      if (system === undefined || code === undefined) return asGiven;
      const own = normalisedIdentifier({ system, value: code });
      return own === code
        ? asGiven
        : `(${asGiven} or ${column} @> ${bind(JSON.stringify([{ system, value: own }]))}::jsonb)`;
    },
  };
}

/** Text without regard to accents and case: from the beginning of the whole or of a word, `:contains`, or `:exact`. */
export function textParameter(column: string, options: { readonly folded?: string } = {}): SearchParameter {
  const folded = options.folded ?? `search_text(${column})`;
  return {
    type: 'string',
    documentation: 'Beginning of a word, without accents or case',
    modifiers: ['exact', 'contains'],
    condition: (value, { bind, modifier }) => {
      if (modifier === 'exact') return `${column} = ${bind(value)}`;
      const pattern = likePattern(value);
      if (modifier === 'contains') return `${folded} like search_text(${bind(`%${pattern}%`)})`;
      return `(${folded} like search_text(${bind(`${pattern}%`)}) or ${folded} like search_text(${bind(`% ${pattern}%`)}))`;
    },
  };
}

const COMPARISONS: Readonly<Record<Prefix, (column: string, low: string, high: string) => string>> = {
  eq: (column, low, high) => `(${column} >= ${low} and ${column} < ${high})`,
  ne: (column, low, high) => `(${column} < ${low} or ${column} >= ${high})`,
  ge: (column, low) => `${column} >= ${low}`,
  gt: (column, _low, high) => `${column} >= ${high}`,
  le: (column, _low, high) => `${column} < ${high}`,
  lt: (column, low) => `${column} < ${low}`,
  sa: (column, _low, high) => `${column} >= ${high}`,
  eb: (column, low) => `${column} < ${low}`,
};

function compared(
  prefix: Prefix,
  column: string,
  ends: { readonly low: string; readonly high: string; readonly type: string },
) {
  // A placeholder that the comparison does not use would have no type for PostgreSQL: each is cast where it stands.
  return COMPARISONS[prefix](column, `${ends.low}::${ends.type}`, `${ends.high}::${ends.type}`);
}

/** Binds only the ends that the comparison needs. */
function ends<T extends Date | string>(prefix: Prefix, range: { readonly low: T; readonly high: T }, bind: Bind) {
  const usesLow = prefix !== 'gt' && prefix !== 'le' && prefix !== 'sa';
  const usesHigh = prefix !== 'ge' && prefix !== 'lt' && prefix !== 'eb';
  return { low: usesLow ? bind(range.low) : '', high: usesHigh ? bind(range.high) : '' };
}

/** An instant column against a date or date-time of any precision. */
export function instantParameter(column: string): SearchParameter {
  return {
    type: 'date',
    documentation: 'Date or date-time, with eq, ne, ge, gt, le, lt, sa or eb before it',
    modifiers: [],
    condition: (value, { bind, zone }) => {
      const { prefix, text } = splitPrefix(value);
      const range = instantRange(text, zone);
      if (!range) throw new UnusableSearchValue('expected a date or date-time that exists');
      const bounds = { low: new Date(range.start), high: new Date(range.end) };
      return compared(prefix, column, { ...ends(prefix, bounds, bind), type: 'timestamptz' });
    },
  };
}

/** A calendar date column: it has no zone. */
export function dateParameter(column: string): SearchParameter {
  return {
    type: 'date',
    documentation: 'Date, with eq, ne, ge, gt, le, lt, sa or eb before it',
    modifiers: [],
    condition: (value, { bind }) => {
      const { prefix, text } = splitPrefix(value);
      const range = dateRange(text);
      if (!range) throw new UnusableSearchValue('expected a date that exists');
      return compared(prefix, column, { ...ends(prefix, range, bind), type: 'date' });
    },
  };
}

/** A way to reach a patient: a phone number in any spelling, or an address as it is. */
export function contactParameter(channels: readonly string[]): SearchParameter {
  return {
    type: 'token',
    documentation: `Address of ${channels.join(' or ')}, as value or system|value`,
    modifiers: [],
    condition: (value, { bind }) => {
      const { code } = splitToken(value);
      if (code === undefined) return NOTHING;
      const number = parsePhone(code);
      return `exists (select from fhir_patient_contact c where c.clinic_id = v.clinic_id and c.patient_id = v.id
        and c.channel = any(${bind(channels)}::text[]) and c.address = ${bind(number.ok ? number.value : code)})`;
    },
  };
}
