import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** As much of an OpenAPI 3.0 schema as Twilio's published files use for what is asked and answered here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

export interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Made by scripts/make-twilio-fixture.ts; its head says of which version and under which licence. */
export const TWILIO_FIXTURE = fileURLToPath(new URL('../fixtures/twilio/api-v2010.json', import.meta.url));

let read: Description | undefined;

function description(): Description {
  read ??= JSON.parse(readFileSync(TWILIO_FIXTURE, 'utf8')) as Description;
  return read;
}

export interface CarrierRequest {
  readonly method: string;
  /** From `/2010-04-01` on, with the query. */
  readonly url: string;
  readonly form?: URLSearchParams;
}

interface Found {
  readonly operation: Operation;
  readonly inPath: ReadonlyMap<string, string>;
  readonly query: URLSearchParams;
}

/** The sound of a recording lies beside its description, at another ending. */
const SOUND = /(\/Recordings\/[^/]+)\.(?:wav|mp3)$/;

function find({ method, url }: CarrierRequest): Found | undefined {
  const { pathname, searchParams: query } = new URL(url, 'https://api.twilio.com');
  const asked = pathname.replace(SOUND, '$1.json').split('/');
  for (const [template, operations] of Object.entries(description().paths)) {
    const operation = operations[method.toLowerCase()];
    const inPath = operation && placesIn(template.split('/'), asked);
    if (operation && inPath) return { operation, inPath, query };
  }
  return undefined;
}

// A template's own end (`.json`) belongs to the path, not to the value.
function placesIn(template: readonly string[], asked: readonly string[]): ReadonlyMap<string, string> | undefined {
  if (template.length !== asked.length) return undefined;
  const values = new Map<string, string>();
  for (const [index, part] of template.entries()) {
    const given = asked[index] ?? '';
    const [, name, ending = ''] = /^\{(\w+)\}(\.json)?$/.exec(part) ?? [];
    if (name === undefined ? part !== given : !given.endsWith(ending)) return undefined;
    if (name !== undefined) values.set(name, given.slice(0, given.length - ending.length));
  }
  return values;
}

/** What Twilio would not understand of a request, each with its name: path, query and form, against its published description. */
export function requestViolations(request: CarrierRequest): readonly string[] {
  const found = find(request);
  if (!found) return [`Twilio has no ${request.method} ${request.url}`];
  const { operation, inPath, query } = found;
  const parameters = operation.parameters ?? [];
  const inQuery = new Map(parameters.filter((one) => one.in === 'query').map(({ name, schema }) => [name, schema]));
  const wrong = parameters
    .filter((one) => one.in === 'path')
    .flatMap(({ name, schema }) => violations(schema, inPath.get(name), name));
  wrong.push(...fieldViolations(inQuery, query));
  const body = operation.requestBody?.content?.['application/x-www-form-urlencoded']?.schema;
  const form = request.form ?? new URLSearchParams();
  wrong.push(...fieldViolations(new Map(Object.entries(body?.properties ?? {})), form));
  const missing = (body?.required ?? []).filter((name) => !form.has(name));
  return [...wrong, ...missing.map((name) => `${name}: missing`)];
}

function fieldViolations(known: ReadonlyMap<string, Schema>, given: URLSearchParams): string[] {
  return [...new Set(given.keys())].flatMap((name) => {
    const schema = known.get(name);
    if (!schema) return [`${name}: not in the description`];
    const whole = resolved(schema);
    const values = given.getAll(name);
    if (whole.type === 'array') return values.flatMap((text) => textViolations(whole.items ?? {}, text, name));
    return values.length > 1 ? [`${name}: given ${values.length} times`] : textViolations(whole, values[0] ?? '', name);
  });
}

/** A form has only text: it is read as the type that is described. */
function textViolations(schema: Schema, text: string, name: string): readonly string[] {
  const whole = resolved(schema);
  if (whole.type === 'boolean') return text === 'true' || text === 'false' ? [] : [`${name}: ${text} is no boolean`];
  if (whole.type === 'integer' || whole.type === 'number')
    return violations(whole, text === '' ? text : Number(text), name);
  // In an answer such a text may be a path of Twilio's own; what we send must lead somewhere.
  if (whole.format === 'uri' && !URL.canParse(text)) return [`${name}: ${text} is no address`];
  return violations(whole, text, name);
}

export interface CarrierAnswer {
  readonly status: number;
  readonly json: unknown;
}

/** What Twilio would not have answered so. Twilio does not describe its refusals: those are not looked at. */
export function answerViolations(request: CarrierRequest, { status, json }: CarrierAnswer): readonly string[] {
  if (status >= 400) return [];
  const found = find(request);
  if (!found) return [`Twilio has no ${request.method} ${request.url}`];
  const described = found.operation.responses[String(status)];
  if (!described) return [`Twilio answers ${request.method} ${request.url} by no ${status}`];
  const schema = described.content?.['application/json']?.schema;
  return schema ? violations(schema, json) : [];
}

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  if (name === undefined) return schema;
  const target = description().components.schemas[name];
  if (!target) throw new Error(`Twilio has no schema ${name}`);
  return target;
}

const RFC_2822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;

/** What is wrong with a value, each with its path. Every documented property must be there: Twilio always sends them all. */
export function violations(schema: Schema, value: unknown, path = '$'): readonly string[] {
  const whole = resolved(schema);
  if (value === null) return whole.nullable || whole.enum ? [] : [`${path}: null`];
  if (value === undefined) return [`${path}: missing`];
  if (whole.type && !isOfType(whole.type, value)) return [`${path}: ${typeof value} is no ${whole.type}`];
  const wrong: string[] = [];
  if (whole.enum && !whole.enum.includes(value)) wrong.push(`${path}: ${JSON.stringify(value)} is none of its values`);
  if (typeof value === 'string') wrong.push(...stringViolations(whole, value).map((what) => `${path}: ${what}`));
  if (typeof value === 'number' && (value < (whole.minimum ?? value) || value > (whole.maximum ?? value)))
    wrong.push(`${path}: ${value} is out of its range`);
  if (Array.isArray(value) && whole.items) {
    const { items } = whole;
    wrong.push(...value.flatMap((one, index) => violations(items, one, `${path}[${index}]`)));
  }
  if (whole.properties) wrong.push(...objectViolations(whole.properties, value as Record<string, unknown>, path));
  return wrong;
}

function objectViolations(
  known: Readonly<Record<string, Schema>>,
  value: Record<string, unknown>,
  path: string,
): readonly string[] {
  return [
    ...Object.entries(known).flatMap(([name, property]) => violations(property, value[name], `${path}.${name}`)),
    ...Object.keys(value)
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => `${path}.${name}: not in the schema`),
  ];
}

function stringViolations(schema: Schema, value: string): readonly string[] {
  const wrong: string[] = [];
  if (schema.pattern && !new RegExp(schema.pattern).test(value)) wrong.push(`${value} against ${schema.pattern}`);
  if (schema.minLength !== undefined && value.length < schema.minLength) wrong.push('too short');
  if (schema.maxLength !== undefined && value.length > schema.maxLength) wrong.push('too long');
  if (schema.format === 'date-time-rfc-2822' && !RFC_2822.test(value)) wrong.push(`${value} is not RFC 2822`);
  if (schema.format === 'http-method' && !/^(?:GET|POST|HEAD|PUT|PATCH|DELETE)$/.test(value))
    wrong.push(`${value} is no method`);
  return wrong;
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return typeof value === 'number' && !Number.isNaN(value);
  if (type === 'array') return Array.isArray(value);
  return typeof value === type;
}
