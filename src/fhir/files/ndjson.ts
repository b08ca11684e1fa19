import { isUtf8 } from 'node:buffer';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { isSafeText } from '../mapping/reader.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import { UNDERSTOOD_TYPES, type UnderstoodTypeName } from '../search/resource-type.ts';
import { checkedEntry } from './check-entry.ts';
import type { FileReport } from './import-report.ts';
import { importRows, type FileRow, type ImportOptions, type RowSource } from './import-rows.ts';
import { digestOf, loadSaid, type RowOrigin } from './imported-rows.ts';
import { rekeyResource, type Rekeying } from './rekey.ts';
import type { RowFault, RowRefusal } from './row-refusal.ts';
import { readLines, type Line } from './text-lines.ts';
import type { FileEntry } from './write-entries.ts';

/** The largest resource of R4 that a scheduling system sends is a few kilobytes. */
const LONGEST_LINE = 1_000_000;
const DEEPEST = 60;
const FHIR_ID = /^[A-Za-z0-9.-]{1,64}$/;

export interface NdjsonRow {
  readonly type: UnderstoodTypeName;
  readonly id: string;
  readonly resource: FhirJson;
}

/** What no database or screen could take: too deep, unsafe characters, names that are none. Undefined where all is well. */
function faultIn(value: unknown, depth = 0): RowFault | undefined {
  if (depth > DEEPEST) return { reason: 'too-deep' };
  if (typeof value === 'string') return isSafeText(value) ? undefined : { reason: 'unsafe-text' };
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, item] of Object.entries(value)) {
    if (name === '__proto__' || name.length > 200 || !isSafeText(name)) return { reason: 'unsafe-text' };
    const fault = faultIn(item, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}

function parseLine(bytes: Uint8Array): unknown {
  if (!isUtf8(bytes)) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** One line as a resource with our ids, or what is wrong with it. Pure. */
function ndjsonRow({ number, bytes }: Line, rekeying: Rekeying): FileRow<NdjsonRow> {
  const refuse = (fault: RowFault): FileRow<NdjsonRow> => ({ line: number, fault });
  if (!bytes) return refuse({ reason: 'too-long', detail: `more than ${LONGEST_LINE} bytes` });
  const json = parseLine(bytes);
  if (!isJsonObject(json)) return refuse({ reason: 'invalid-json' });
  const fault = faultIn(json);
  if (fault) return refuse(fault);
  const { resourceType, id } = json;
  const type = UNDERSTOOD_TYPES.find((known) => known === resourceType);
  if (!type) return refuse({ column: 'resourceType', reason: 'not-supported' });
  if (typeof id !== 'string' || !FHIR_ID.test(id)) return refuse({ column: `${type}.id`, reason: 'missing' });
  return { line: number, value: { type, ...rekeyResource(type, { ...json, id }, rekeying) } };
}

function isBlank({ bytes }: Line): boolean {
  return bytes !== undefined && bytes.every((byte) => byte === 0x20 || byte === 0x09);
}

export async function* ndjsonRows(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  rekeying: Rekeying,
): AsyncGenerator<FileRow<NdjsonRow>> {
  for await (const line of readLines(chunks, LONGEST_LINE)) if (!isBlank(line)) yield ndjsonRow(line, rekeying);
}

/**
 * Imports FHIR resources, one in each line, in any order: what a line points to may come later in the file. UUIDs stay, other
 * ids become UUIDs made from them and from `source`. Holds a batch of lines at a time, however long the file.
 */
export function importNdjson(
  ctx: ClinicContext,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ImportOptions & { readonly source?: string } = {},
): Promise<FileReport> {
  const { source = 'urn:centralita:ndjson', ...rest } = options;
  const rows = ndjsonRows(chunks, { clinicId: ctx.clinicId, source, keepsUuids: true });
  return importRows(ctx, resourceRows(rows, { source }), rest);
}

/** Rows that are resources already: one that says what it said the last time is left as it stands. */
export function resourceRows(rows: AsyncIterable<FileRow<NdjsonRow>>, origin: RowOrigin): RowSource<NdjsonRow> {
  return {
    rows,
    origin,
    isLight: ({ type }) => type === 'Slot',
    resolve: async (tx, good) => {
      const before = await loadSaid(
        tx,
        origin.source,
        good.map(({ value }) => value),
      );
      const checked: (FileEntry | RowRefusal)[] = [];
      for (const { line, value } of good) {
        // A Coverage says something else once its period is over: it is heard each time.
        if (value.type === 'Coverage') {
          checked.push(await checkedEntry({ line, ...value }));
          continue;
        }
        const said = { resource: digestOf(value.resource) };
        const saysNothingNew = before.get(`${value.type}/${value.id}`)?.['resource'] === said.resource;
        checked.push(await checkedEntry({ line, ...value, said, saysNothingNew }));
      }
      return checked;
    },
  };
}
