import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TWILIO_FIXTURE, type Operation, type Schema } from '../test/support/twilio-description.ts';

/**
 * Cuts from Twilio's published description (twilio_api_v2010.json of github.com/twilio/twilio-oai) what the product and the
 * simulator speak, without its prose: `node scripts/make-twilio-fixture.ts <file> <commit and date>`.
 */
const ACCOUNT = '/2010-04-01/Accounts/{AccountSid}';
const CONFERENCES = `${ACCOUNT}/Conferences`;
const USED: Readonly<Record<string, readonly string[]>> = {
  '/2010-04-01/Accounts/{Sid}.json': ['get'],
  [`${ACCOUNT}/Calls.json`]: ['get', 'post'],
  [`${ACCOUNT}/Calls/{Sid}.json`]: ['get', 'post', 'delete'],
  [`${ACCOUNT}/Calls/{CallSid}/Recordings.json`]: ['get', 'post'],
  [`${ACCOUNT}/Calls/{CallSid}/Recordings/{Sid}.json`]: ['get', 'post', 'delete'],
  [`${ACCOUNT}/Messages.json`]: ['get', 'post'],
  [`${ACCOUNT}/Messages/{Sid}.json`]: ['get', 'post', 'delete'],
  [`${ACCOUNT}/Recordings.json`]: ['get'],
  [`${ACCOUNT}/Recordings/{Sid}.json`]: ['get', 'delete'],
  [`${CONFERENCES}.json`]: ['get'],
  [`${CONFERENCES}/{Sid}.json`]: ['get', 'post'],
  [`${CONFERENCES}/{ConferenceSid}/Participants.json`]: ['get'],
  [`${CONFERENCES}/{ConferenceSid}/Participants/{CallSid}.json`]: ['get', 'post', 'delete'],
};
const KEPT = new Set(['type', 'nullable', 'enum', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'format']);

type Schemas = Readonly<Record<string, Schema>>;

function bare(schema: Schema): Schema {
  if (schema.$ref) return { $ref: schema.$ref };
  const { properties, items, required } = schema;
  return {
    ...Object.fromEntries(Object.entries(schema).filter(([name]) => KEPT.has(name))),
    ...(required ? { required } : {}),
    ...(items ? { items: bare(items) } : {}),
    ...(properties
      ? { properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, bare(one)])) }
      : {}),
  };
}

function bareContent(content: Readonly<Record<string, { readonly schema: Schema }>> | undefined) {
  const entries = Object.entries(content ?? {}).map(([type, { schema }]) => [type, { schema: bare(schema) }]);
  return entries.length === 0 ? {} : { content: Object.fromEntries(entries) };
}

function bareOperation({ parameters = [], requestBody, responses }: Operation): Operation {
  return {
    parameters: parameters.map(({ name, in: place, required, schema }) => ({
      name,
      in: place,
      ...(required ? { required } : {}),
      schema: bare(schema),
    })),
    ...(requestBody ? { requestBody: bareContent(requestBody.content) } : {}),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, answer]) => [status, bareContent(answer.content)]),
    ),
  };
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].flatMap(([, name]) => name ?? []);
}

function schemasOf(all: Schemas, paths: unknown): Schemas {
  const kept: Record<string, Schema> = {};
  const waiting = [...namesIn(JSON.stringify(paths))];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = all[name];
    if (kept[name] || !schema) continue;
    kept[name] = bare(schema);
    waiting.push(...namesIn(JSON.stringify(kept[name])));
  }
  return Object.fromEntries(Object.entries(kept).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

interface Published {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Schemas };
}

function cut(published: Published, version: string): object {
  const paths = Object.fromEntries(
    Object.entries(USED).map(([path, methods]) => {
      const operations = methods.map((method) => {
        const operation = published.paths[path]?.[method];
        if (!operation) throw new Error(`Twilio has no ${method} ${path}`);
        return [method, bareOperation(operation)];
      });
      return [path, Object.fromEntries(operations)];
    }),
  );
  const source = 'github.com/twilio/twilio-oai, spec/json/twilio_api_v2010.json';
  const licence = 'MIT, Copyright (C) 2023 Twilio, Inc.';
  return { source, version, licence, paths, components: { schemas: schemasOf(published.components.schemas, paths) } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, version] = process.argv.slice(2);
  if (!file || !version)
    throw new Error('node scripts/make-twilio-fixture.ts <twilio_api_v2010.json> <commit and date>');
  mkdirSync(dirname(TWILIO_FIXTURE), { recursive: true });
  const fixture = cut(JSON.parse(readFileSync(resolve(file), 'utf8')) as Published, version);
  writeFileSync(TWILIO_FIXTURE, `${JSON.stringify(fixture)}\n`);
}
