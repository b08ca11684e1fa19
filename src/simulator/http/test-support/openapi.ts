import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** As much of an OpenAPI 3.0 schema as Twilio's published files use for their answers. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

const FILE = resolve(import.meta.dirname, '../../../../../shared/twilio/twilio_api_v2010.json');

/** Twilio's own description of its API, or undefined where it does not stand beside the project. */
export function twilioOpenApi(): OpenApi | undefined {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as OpenApi) : undefined;
}

export function responseSchema(api: OpenApi, route: string, status: string): Schema {
  const [method = '', path = ''] = route.split(' ');
  const schema = api.paths[path]?.[method.toLowerCase()]?.responses[status]?.content?.['application/json']?.schema;
  if (!schema) throw new Error(`Twilio has no ${route} ${status}`);
  return schema;
}

const RFC_2822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;

/** What is wrong with a value, each with its path. Every documented property must be there: Twilio always sends them all. */
export function violations(api: OpenApi, schema: Schema, value: unknown, path = '$'): readonly string[] {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    const target = api.components.schemas[name];
    return target ? violations(api, target, value, path) : [`${path}: no schema ${name}`];
  }
  if (value === null) return schema.nullable || schema.enum ? [] : [`${path}: null`];
  if (value === undefined) return [`${path}: missing`];
  const wrong: string[] = [];
  if (schema.type && !isOfType(schema.type, value)) return [`${path}: ${typeof value} is no ${schema.type}`];
  if (schema.enum && !schema.enum.includes(value))
    wrong.push(`${path}: ${JSON.stringify(value)} is none of its values`);
  if (typeof value === 'string') wrong.push(...stringViolations(schema, value).map((what) => `${path}: ${what}`));
  if (Array.isArray(value) && schema.items) {
    const { items } = schema;
    wrong.push(...value.flatMap((one, index) => violations(api, items, one, `${path}[${index}]`)));
  }
  if (schema.properties) wrong.push(...objectViolations(api, schema, value as Record<string, unknown>, path));
  return wrong;
}

function objectViolations(
  api: OpenApi,
  schema: Schema,
  value: Record<string, unknown>,
  path: string,
): readonly string[] {
  const known = schema.properties ?? {};
  return [
    ...Object.entries(known).flatMap(([name, property]) => violations(api, property, value[name], `${path}.${name}`)),
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
  return wrong;
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  return typeof value === type;
}
