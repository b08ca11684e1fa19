import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { capabilityStatement } from '../src/fhir/api/capability-statement.ts';

/** The FHIR package for vendors. What is made here of the rest is what only repeats it; a test says when it is to be made anew. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('../fhir-profiles/', import.meta.url));

const CANONICAL = 'https://centralita.dev/fhir';
const SERVER = 'https://centralita.example';
const INDEX = '.index.json';
const GUIDE = 'implementation-guide.json';
const SERVER_FILE = 'capability-statement.json';

type Json = Record<string, ReturnType<typeof JSON.parse>>;

function readJson(file: string): Json {
  return JSON.parse(readFileSync(join(PACKAGE_FOLDER, file), 'utf8'));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(PACKAGE_FOLDER, folder))
    .filter((file) => file.endsWith('.json') && file !== INDEX)
    .map((file) => join(folder, file))
    .toSorted();
}

function written(): readonly string[] {
  return filesIn('.').filter((file) => !['package.json', GUIDE, SERVER_FILE].includes(file));
}

function described(id: string, name: string, title: string): Json {
  const { version } = readJson('package.json');
  return { id, version, name, title, status: 'active', publisher: 'Centralita' };
}

function guideResource(file: string): Json {
  const { resourceType, id, title, description, meta } = readJson(file);
  const example = file.startsWith('example') ? (meta?.profile?.[0] ?? true) : false;
  return {
    reference: { reference: `${resourceType}/${id}` },
    name: title ?? `Example: ${file.replace(/^example.|\.json$/g, '').replaceAll('-', ' ')}`,
    ...(description === undefined ? {} : { description }),
    ...(typeof example === 'string' ? { exampleCanonical: example } : { exampleBoolean: example }),
  };
}

function indexEntry(filename: string, json: Json): Json {
  const { resourceType, id, url, version, kind, type } = json;
  return { filename, resourceType, id, url, version, kind, type };
}

/** The files that repeat the others, by their names: index, guide, and what the server says of itself. */
export function generatedFiles(): ReadonlyMap<string, Json> {
  const server: Json = {
    resourceType: 'CapabilityStatement',
    url: `${CANONICAL}/CapabilityStatement/server`,
    ...described('server', 'CentralitaServer', 'What the server supports'),
    ...capabilityStatement(SERVER),
  };
  const guide: Json = {
    resourceType: 'ImplementationGuide',
    url: `${CANONICAL}/ImplementationGuide/centralita`,
    ...described('centralita', 'Centralita', 'Centralita for vendors'),
    packageId: readJson('package.json')['name'],
    license: 'Apache-2.0',
    fhirVersion: ['4.0.1'],
    definition: { resource: [...written(), ...filesIn('example')].map(guideResource) },
  };
  const files = [
    ...written().map((file) => [file, readJson(file)] as const),
    [SERVER_FILE, server],
    [GUIDE, guide],
  ] as const;
  const index = { 'index-version': 2, files: files.map(([file, json]) => indexEntry(file, json)) };
  return new Map<string, Json>([
    [INDEX, index],
    [SERVER_FILE, server],
    [GUIDE, guide],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, json] of generatedFiles()) {
    const text = await format(JSON.stringify(json), { parser: 'json', printWidth: 120 });
    writeFileSync(join(PACKAGE_FOLDER, file), text);
  }
}
