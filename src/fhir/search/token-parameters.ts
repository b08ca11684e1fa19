import { normalisedIdentifier } from '../mapping/spanish-identifiers.ts';
import { parsePhone } from '../../patients/index.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import { UnusableSearchValue, type Bind, type SearchParameter } from './search-parameter.ts';

export const NOTHING = 'false';

interface Token {
  /** '' means: without a system. */
  readonly system?: string;
  readonly code?: string;
}

/** `system|code`, `|code`, `code` or `system|`. */
export function splitToken(value: string): Token {
  const bar = value.indexOf('|');
  if (bar < 0) return { code: value };
  const system = value.slice(0, bar);
  const code = value.slice(bar + 1);
  return { system, ...(code === '' ? {} : { code }) };
}

function likePattern(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** Resource ids. One that is no UUID of ours is simply not there. */
export const idParameter: SearchParameter = {
  type: 'token',
  documentation: 'Logical id',
  modifiers: ['not'],
  absent: NOTHING,
  condition: (value, { bind }) => {
    const id = parseId(value);
    return id === undefined ? NOTHING : `v.id = ${bind(id)}`;
  },
};

/** A code of a closed list. Codes that FHIR does not have are an error, so that a typing mistake is not an empty answer. */
export function codeParameter(column: string, codes: readonly string[], system?: string): SearchParameter {
  return {
    type: 'token',
    documentation: codes.join(' | '),
    modifiers: ['not'],
    absent: `${column} is null`,
    condition: (value) => {
      const token = splitToken(value);
      const code = codes.find((known) => known === token.code);
      if (code === undefined) throw new UnusableSearchValue(`expected one of ${codes.join(', ')}`);
      // The system of an element of type `code` is said by the standard, not by the resource.
      const isOther = Boolean(token.system) && system !== undefined && token.system !== system;
      // The code as it stands in our own list, not as it came: in the text of the statement it lets a partial index answer.
      return isOther ? NOTHING : `${column} = '${code}'`;
    },
  };
}

/** A code of an open list, kept in a column. `system` is that of the coding; where it is given, another finds nothing. */
export function openCodeParameter(column: string, documentation: string, system?: string): SearchParameter {
  return {
    type: 'token',
    documentation,
    modifiers: ['not'],
    absent: `${column} is null`,
    condition: (value, { bind }) => {
      const token = splitToken(value);
      if (system !== undefined && token.system !== undefined && token.system !== system) return NOTHING;
      return token.code === undefined ? `${column} is not null` : `${column} = ${bind(token.code)}`;
    },
  };
}

/** Several codings of one element, each in a column of its own. */
export function anyOfParameters(documentation: string, parameters: readonly SearchParameter[]): SearchParameter {
  return {
    type: 'token',
    documentation,
    modifiers: ['not'],
    absent: `(${parameters.map(({ absent }) => absent).join(' and ')})`,
    condition: (value, scope) => `(${parameters.map(({ condition }) => condition(value, scope)).join(' or ')})`,
  };
}

/** Always the same: what the answer is, without asking the rows. */
export function constantParameter(code: string, system?: string): SearchParameter {
  return {
    type: 'token',
    documentation: `Always ${code}`,
    modifiers: ['not'],
    absent: NOTHING,
    condition: (value) => {
      const token = splitToken(value);
      const isOther = Boolean(token.system) && token.system !== system;
      return (token.code ?? code) === code && !isOther ? 'true' : NOTHING;
    },
  };
}

export function booleanParameter(column: string): SearchParameter {
  return {
    type: 'token',
    documentation: 'true | false',
    modifiers: ['not'],
    absent: NOTHING,
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
    modifiers: ['not'],
    absent: `${column} = '[]'::jsonb`,
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

/** Adds the variables of a jsonpath. */
function variables(bind: Bind, values: Readonly<Record<string, string>>): string {
  return `${bind(JSON.stringify(values))}::jsonb`;
}

export function tokenFilter({ system, code }: Token, names: { readonly code: string }): string {
  const wantsSystem = system === undefined ? [] : [system === '' ? '!exists(@.system)' : '@.system == $system'];
  return [...(code === undefined ? [] : [`@.${names.code} == $code`]), ...wantsSystem].join(' && ');
}

/** True where an element of the stored resource is there. */
export function isStored(path: string): string {
  return `coalesce(jsonb_path_exists(v.fhir, '$.${path}'), false)`;
}

/** A CodeableConcept, or a list of them, that an expression over the view gives. `:text` looks into its text and displays. */
export function conceptAtParameter(element: string, expression: string): SearchParameter {
  return {
    type: 'token',
    documentation: `Code of ${element}, as system|code, |code or code`,
    modifiers: ['not', 'text'],
    absent: `${expression} is null`,
    condition: (value, { bind, modifier }) => {
      if (modifier === 'text') {
        const values = ['text', 'coding.display'].map((path) => `select jsonb_path_query(${expression}, '$.${path}')`);
        return `exists (select from (${values.join(' union all ')}) t(x) where ${textTest("search_text(t.x #>> '{}')", { bind, value })})`;
      }
      const token = splitToken(value);
      const found = `jsonb_path_exists(${expression}, '$.coding[*] ? (${tokenFilter(token, { code: 'code' })})', ${variables(bind, { ...token })})`;
      return `coalesce(${found}, false)`;
    },
  };
}

/** A CodeableConcept, or a list of them, of the stored resource. `:text` looks into its text and displays. */
export function conceptParameter(element: string): SearchParameter {
  return {
    type: 'token',
    documentation: `Code of ${element}, as system|code, |code or code`,
    modifiers: ['not', 'text'],
    absent: `not ${isStored(element)}`,
    condition: (value, { bind, modifier }) => {
      if (modifier === 'text') return textAt([`${element}.text`, `${element}.coding.display`], { bind, value });
      const token = splitToken(value);
      const filter = tokenFilter(token, { code: 'code' });
      const found = `jsonb_path_exists(v.fhir, '$.${element}.coding[*] ? (${filter})', ${variables(bind, { ...token })})`;
      return `coalesce(${found}, false)`;
    },
  };
}

/** An element of type `Coding` of the stored resource. */
export function storedCodingParameter(path: string): SearchParameter {
  return {
    type: 'token',
    documentation: `Code of ${path}, as system|code, |code or code`,
    modifiers: ['not'],
    absent: `not ${isStored(path)}`,
    condition: (value, { bind }) => {
      const token = splitToken(value);
      const filter = tokenFilter(token, { code: 'code' });
      return `coalesce(jsonb_path_exists(v.fhir, '$.${path} ? (${filter})', ${variables(bind, { ...token })}), false)`;
    },
  };
}

/** An element of type `code` of the stored resource. */
export function storedCodeParameter(path: string): SearchParameter {
  return {
    type: 'token',
    documentation: `Code of ${path}`,
    modifiers: ['not'],
    absent: `not ${isStored(path)}`,
    condition: (value, { bind }) => {
      const { code = '' } = splitToken(value);
      return `coalesce(jsonb_path_exists(v.fhir, '$.${path} ? (@ == $code)', ${variables(bind, { code })}), false)`;
    },
  };
}

/** A ContactPoint of the stored resource, of one system or of any. */
export function storedContactParameter(system?: string): SearchParameter {
  const filter = system === undefined ? '' : ` && @.system == "${system}"`;
  return {
    type: 'token',
    documentation: `Address of ${system ?? 'any kind'}`,
    modifiers: [],
    absent: `not ${isStored(system === undefined ? 'telecom' : `telecom ? (@.system == "${system}")`)}`,
    condition: (value, { bind }) => {
      const token = splitToken(value);
      const wanted = `@.value == $code${token.system ? ' && @.system == $system' : filter}`;
      return `coalesce(jsonb_path_exists(v.fhir, '$.telecom ? (${wanted})', ${variables(bind, { code: token.code ?? '', ...token })}), false)`;
    },
  };
}

/** Where the addresses of a type stand: a view with clinic_id, channel and address, and the column with the id of who has them. */
export interface ContactView {
  readonly view: string;
  readonly owner: string;
}

/** A way to reach somebody: a phone number in any spelling, or an address as it is. */
export function contactParameter({ view, owner }: ContactView, channels: readonly string[]): SearchParameter {
  const ofOwner = `c.clinic_id = v.clinic_id and c.${owner} = v.id`;
  const list = channels.map((channel) => `'${channel}'`).join(', ');
  return {
    type: 'token',
    documentation: `Address of ${channels.join(' or ')}, as value or system|value`,
    modifiers: [],
    absent: `not exists (select from ${view} c where ${ofOwner} and c.channel in (${list}))`,
    condition: (value, { bind }) => {
      const { code } = splitToken(value);
      if (code === undefined) return NOTHING;
      const number = parsePhone(code);
      return `exists (select from ${view} c where ${ofOwner}
        and c.channel in (${list}) and c.address = ${bind(number.ok ? number.value : code)})`;
    },
  };
}

/** Text at paths of the stored resource, from the beginning of a word, without accents or case. */
export function textAt(
  paths: readonly string[],
  asked: { readonly bind: Bind; readonly value: string; readonly modifier?: string },
): string {
  const values = paths.map((path) => `select jsonb_path_query(v.fhir, '$.${path}')`).join(' union all ');
  const { bind, value, modifier } = asked;
  const test = textTest(modifier === 'exact' ? "t.x #>> '{}'" : "search_text(t.x #>> '{}')", { bind, value, modifier });
  return `exists (select from (${values}) t(x) where ${test})`;
}

/** A comparison of text that is folded already, unless it is to be `exact`. */
export function textTest(
  folded: string,
  asked: { readonly bind: Bind; readonly value: string; readonly modifier?: string | undefined },
): string {
  const { bind, value, modifier } = asked;
  if (modifier === 'exact') return `${folded} = ${bind(value)}`;
  const pattern = likePattern(value);
  if (modifier === 'contains') return `${folded} like search_text(${bind(`%${pattern}%`)})`;
  return `(${folded} like search_text(${bind(`${pattern}%`)}) or ${folded} like search_text(${bind(`% ${pattern}%`)}))`;
}
