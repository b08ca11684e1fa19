import type { ClinicTx } from '../../../platform/database/database.ts';
import { Reader } from '../../mapping/reader.ts';
import type { FhirJson, FhirResource } from '../../mapping/resource.ts';
import { resourceTypeOf } from '../../search/registry.ts';
import { UNDERSTOOD_TYPES, type ResourceTypeName } from '../../search/resource-type.ts';
import type { FhirCall } from '../fhir-call.ts';
import { currentOf } from '../if-match.ts';
import { onlyMatch } from '../matching.ts';
import { takeTurns } from '../one-transaction.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { refuseWrongConditions, urlOf } from './entry-request.ts';

/** An entry whose conditions were asked: a plain PUT or POST to import, something that is there already, or a read. */
export interface SettledEntry {
  readonly index: number;
  readonly isWritten: boolean;
  readonly json: unknown;
  /** What the entry's fullUrl stands for, where nothing is written. */
  readonly stands?: string;
  readonly existing?: { readonly type: ResourceTypeName; readonly resource: FhirResource };
  /** Of `ifMatch`. */
  readonly expectedVersion?: number;
}

function within(error: unknown, path: string): unknown {
  if (!(error instanceof FhirProblem)) return error;
  return new FhirProblem(
    error.status,
    error.issues.map((issue) => ({ ...issue, path })),
  );
}

async function match(call: FhirCall, entry: Reader, asked: { query: FhirCall['query']; path: string }) {
  const type = resourceTypeOf(entry.field('resource').json()['resourceType']);
  if (!type) return undefined;
  const found = await onlyMatch({ ...call, type }, asked);
  return found && { type: type.name, resource: found.resource };
}

function rewritten(entry: Reader, request: FhirJson, id?: string): FhirJson {
  const { ifNoneExist: _condition, ifMatch: _version, ...plain } = { ...entry.field('request').json(), ...request };
  const resource = entry.field('resource').json();
  return { ...entry.json(), request: plain, resource: id === undefined ? resource : { ...resource, id } };
}

/** POST with `ifNoneExist`: what is there already is not written again. */
async function settlePost(call: FhirCall, entry: Reader, index: number): Promise<SettledEntry> {
  const condition = entry.field('request').field('ifNoneExist');
  if (typeof condition.value !== 'string') return { index, isWritten: true, json: entry.value };
  const { value } = condition;
  const mark = value.indexOf('?');
  const query = [...new URLSearchParams(mark < 0 ? value : value.slice(mark + 1))];
  const existing = await match(call, entry, { query, path: condition.path });
  if (!existing) return { index, isWritten: true, json: rewritten(entry, {}) };
  const stands = `${existing.type}/${existing.resource.id}`;
  return { index, isWritten: false, json: entry.value, stands, existing };
}

/** PUT with criteria becomes a PUT of what they choose, or a POST where they choose nothing. */
async function settlePut(call: FhirCall, entry: Reader, index: number): Promise<SettledEntry> {
  const request = entry.field('request');
  const { segments, query } = urlOf(call, request);
  if (segments.length === 1 && query.length > 0) {
    const found = await match(call, entry, { query, path: request.field('url').path });
    const plain = found
      ? { method: 'PUT', url: `${found.type}/${found.resource.id}` }
      : { method: 'POST', url: segments[0] };
    return { index, isWritten: true, json: rewritten(entry, plain, found?.resource.id) };
  }
  const wanted = request.field('ifMatch');
  const type = resourceTypeOf(segments[0]);
  if (typeof wanted.value !== 'string' || !type) return { index, isWritten: true, json: entry.value };
  const current = await currentOf({ ...call, type }, segments[1] ?? '');
  const isAny = wanted.value.trim() === '*' && current !== undefined;
  if (!isAny && wanted.value.trim() !== `W/"${current?.version ?? 'none'}"`)
    throw new FhirProblem(412, [
      { code: 'conflict', diagnostics: 'It was changed by somebody else: read it again', path: wanted.path },
    ]);
  return {
    index,
    isWritten: true,
    json: rewritten(entry, {}),
    ...(current ? { expectedVersion: current.version } : {}),
  };
}

async function settle(call: FhirCall, entry: Reader, index: number): Promise<SettledEntry> {
  const request = entry.field('request');
  refuseWrongConditions(request);
  const method = request.json()['method'];
  const hasUrl = typeof request.json()['url'] === 'string';
  if (method === 'GET' || method === 'HEAD' || isInteraction(entry))
    return { index, isWritten: false, json: entry.value };
  if (method === 'POST') return settlePost(call, entry, index);
  // What is no request at all is refused by the import, with every other issue.
  return method === 'PUT' && hasUrl ? settlePut(call, entry, index) : { index, isWritten: true, json: entry.value };
}

/** What must not be found absent by two at once. */
function conditionOf(entry: Reader): readonly string[] {
  const { url, ifNoneExist, method } = entry.field('request').json();
  if (typeof ifNoneExist === 'string') return [ifNoneExist.slice(ifNoneExist.indexOf('?') + 1)];
  return method === 'PUT' && typeof url === 'string' && url.includes('?') ? [url.slice(url.indexOf('?') + 1)] : [];
}

/** Whether an entry is carried out as if it had come by itself, and not imported: what changes the agenda, what no import knows, PATCH and DELETE. */
export function isInteraction(entry: Reader): boolean {
  const { method, url } = entry.field('request').json();
  if (method === 'PATCH' || method === 'DELETE') return true;
  if ((method !== 'POST' && method !== 'PUT') || typeof url !== 'string') return false;
  const type = resourceTypeOf(url.split(/[/?]/, 1)[0])?.name;
  return type !== undefined && (type === 'Appointment' || !UNDERSTOOD_TYPES.some((imported) => imported === type));
}

/** Two entries that would each make what the same condition does not find would make it twice. */
function refuseTwice(toBeMade: Set<string>, entry: Reader, { isWritten, json }: SettledEntry): void {
  const [condition] = conditionOf(entry);
  const isMade = isWritten && new Reader(json, 'entry').field('request').json()['method'] === 'POST';
  if (condition === undefined || !isMade) return;
  const key = `${String(entry.field('resource').json()['resourceType'])}?${condition}`;
  if (toBeMade.has(key))
    throw new FhirProblem(400, [
      {
        code: 'duplicate',
        diagnostics: 'Another entry is made on the same condition',
        path: entry.field('request').path,
      },
    ]);
  toBeMade.add(key);
}

/** Asks the conditions of all entries, before anything is written. Throws 400 and 412 with the entry's path. */
export async function settleEntries(
  call: FhirCall,
  tx: ClinicTx,
  entries: readonly Reader[],
): Promise<readonly SettledEntry[]> {
  // In one order everywhere: two transactions with the same conditions never wait for each other.
  for (const condition of [...new Set(entries.flatMap(conditionOf))].toSorted()) await takeTurns(tx, condition);
  const settled: SettledEntry[] = [];
  const toBeMade = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    try {
      const one = await settle(call, entry, index);
      refuseTwice(toBeMade, entry, one);
      settled.push(one);
    } catch (error) {
      const named = error instanceof FhirProblem && error.issues.every(({ path }) => path?.startsWith('Bundle.'));
      throw named ? error : within(error, entry.field('request').path);
    }
  }
  return settled;
}
