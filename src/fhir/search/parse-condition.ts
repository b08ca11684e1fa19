import type { ResourceType, ResourceTypeName } from './resource-type.ts';
import type { LinkView, SearchParameter } from './search-parameter.ts';

const MOST_ALTERNATIVES = 50;

/** One parameter of one type with the values asked for. */
export interface OwnCondition {
  readonly parameter: SearchParameter;
  readonly modifier?: string;
  readonly alternatives: readonly string[];
}

/** A condition on another type: on what a reference leads to (`chain`), or on what refers here (`has`). */
export interface LinkedCondition {
  readonly kind: 'chain' | 'has';
  readonly other: ResourceType;
  /** The column with the id: of this type's view where chained, of the other's where it refers here. */
  readonly column: string;
  /** Instead of the column, where there may be several. */
  readonly link: LinkView | undefined;
  readonly condition: OwnCondition;
}

/** What one `name=value` asks: its own condition, or any of several linked ones. */
export interface Condition {
  readonly name: string;
  readonly own?: OwnCondition;
  readonly linked?: readonly LinkedCondition[];
}

export type ParsedCondition =
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'forbidden'; readonly type: ResourceTypeName }
  | { readonly kind: 'wrong'; readonly diagnostics: string; readonly code: 'value' | 'too-long' | 'not-supported' };

export interface Known {
  readonly type: ResourceType;
  readonly typeOf: (name: string) => ResourceType | undefined;
  /** What the conditions of a search may look through. */
  readonly maySearch: (type: ResourceTypeName) => boolean;
}

const UNKNOWN: ParsedCondition = { kind: 'unknown' };

function parameterOf(type: ResourceType | undefined, name: string): SearchParameter | undefined {
  return type && Object.hasOwn(type.parameters, name) ? type.parameters[name] : undefined;
}

/** Splits at commas that are not escaped, and takes the escapes away. */
function alternativesOf(value: string): readonly string[] {
  return value.split(/(?<!\\),/).map((part) => part.replace(/\\([\\,|$])/g, '$1'));
}

type Own = { readonly own: OwnCondition } | Exclude<ParsedCondition, { kind: 'condition' }>;

function ownCondition(type: ResourceType | undefined, name: string, value: string): Own {
  const [base = '', modifier] = name.split(':', 2);
  const parameter = parameterOf(type, base);
  if (!parameter) return { kind: 'unknown' };
  if (modifier !== undefined && modifier !== 'missing' && !parameter.modifiers.includes(modifier))
    return { kind: 'wrong', diagnostics: 'this modifier is not supported', code: 'not-supported' };
  const alternatives = alternativesOf(value);
  if (alternatives.length > MOST_ALTERNATIVES)
    return { kind: 'wrong', diagnostics: `has more than ${MOST_ALTERNATIVES} values`, code: 'too-long' };
  if (alternatives.some((text) => text === ''))
    return { kind: 'wrong', diagnostics: 'has an empty value', code: 'value' };
  if (modifier === 'missing' && !(alternatives.length === 1 && /^(true|false)$/.test(alternatives[0] ?? '')))
    return { kind: 'wrong', diagnostics: 'expected true or false', code: 'value' };
  return { own: { parameter, alternatives, ...(modifier === undefined ? {} : { modifier }) } };
}

/** `patient.identifier`, `actor:Practitioner.name`; GP Connect and BaRS spell the first part as the type: `Schedule.actor`. */
function chained(known: Known, name: string, value: string): ParsedCondition {
  const [, first = '', only, rest = ''] = /^([\w-]+)(?::([A-Za-z]+))?\.([\w:-]+)$/.exec(name) ?? [];
  const parameter =
    parameterOf(known.type, first) ?? parameterOf(known.type, first.slice(0, 1).toLowerCase() + first.slice(1));
  const columns = Object.entries(parameter?.targets ?? {}).filter(([type]) => only === undefined || type === only);
  const linked: LinkedCondition[] = [];
  for (const [typeName, column] of columns) {
    const other = known.typeOf(typeName);
    const parsed = ownCondition(other, rest, value);
    if (!other || ('kind' in parsed && parsed.kind === 'unknown')) continue;
    if (!known.maySearch(other.name)) return { kind: 'forbidden', type: other.name };
    if ('kind' in parsed) return parsed;
    linked.push({ kind: 'chain', other, column, link: parameter?.links?.[typeName], condition: parsed.own });
  }
  return linked.length === 0 ? UNKNOWN : { kind: 'condition', condition: { name, linked } };
}

/** `_has:Appointment:patient:status`. */
function reverseChained(known: Known, name: string, value: string): ParsedCondition {
  const [, typeName = '', reference = '', rest = ''] = /^_has:([A-Za-z]+):([\w-]+):([\w:-]+)$/.exec(name) ?? [];
  const other = known.typeOf(typeName);
  const parameter = parameterOf(other, reference);
  const column = parameter?.targets?.[known.type.name];
  const link = parameter?.links?.[known.type.name];
  if (!other || column === undefined) return UNKNOWN;
  const parsed = ownCondition(other, rest, value);
  if ('kind' in parsed) return parsed;
  if (!known.maySearch(other.name)) return { kind: 'forbidden', type: other.name };
  return {
    kind: 'condition',
    condition: { name: '_has', linked: [{ kind: 'has', other, column, link, condition: parsed.own }] },
  };
}

/** `requester:identifier`: of the resources that it may lead to, and of a reference that is no more than an identifier. */
function identified(
  known: Known,
  parameter: SearchParameter,
  { base, value }: { readonly base: string; readonly value: string },
): ParsedCondition {
  const parsed = chained(known, `${base}.identifier`, value);
  const { logical } = parameter;
  if (!logical || parsed.kind !== 'condition') return parsed;
  const own = { parameter: { ...parameter, condition: logical }, alternatives: alternativesOf(value) };
  return { kind: 'condition', condition: { ...parsed.condition, own } };
}

/** What one parameter of the query asks for. */
export function parseCondition(known: Known, name: string, value: string): ParsedCondition {
  if (name.startsWith('_has:')) return reverseChained(known, name, value);
  if (name.includes('.')) return chained(known, name, value);
  const [base = '', modifier] = name.split(':', 2);
  // The identifier of what a reference leads to is that of the resource which we keep.
  const asked = parameterOf(known.type, base);
  if (modifier === 'identifier' && asked?.targets) return identified(known, asked, { base, value });
  const parsed = ownCondition(known.type, name, value);
  return 'kind' in parsed ? parsed : { kind: 'condition', condition: { name: base, own: parsed.own } };
}
