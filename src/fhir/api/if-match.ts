import { required } from '../../platform/kernel/assert.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import { Reader } from '../mapping/reader.ts';
import type { FhirResource } from '../mapping/resource.ts';
import { loadByIds } from '../search/resource-type.ts';
import { CHANGED_MEANWHILE } from './agenda-refusal.ts';
import type { InstanceCall, TypeCall } from './fhir-call.ts';
import { FhirProblem } from './operation-outcome.ts';

export interface Current {
  readonly resource: FhirResource;
  readonly version: number;
}

export async function currentOf(call: TypeCall, id: string): Promise<Current | undefined> {
  const parsed = parseId(id);
  if (parsed === undefined) return undefined;
  const [found] = await call.ctx.db.reading(call.ctx.clinicId, (reader) => loadByIds(reader, call.type, [parsed]));
  if (!found) return undefined;
  const version = new Reader(found.resource, call.type.name).field('meta').field('versionId').text();
  return { resource: found.resource, version: Number(required(version, 'the version of a resource')) };
}

/**
 * The resource that an update is about. `If-Match` is asked first of all (412); R4 leaves it to the client whether to send it,
 * and so do we. Nothing is created by an update: 405, as R4 says of servers whose ids are their own.
 */
export async function currentForUpdate(call: InstanceCall): Promise<Current> {
  const wanted = call.header('if-match');
  const current = await currentOf(call, call.id);
  if (wanted !== undefined && wanted.trim() !== '*' && wanted.trim() !== `W/"${current?.version ?? 'none'}"`)
    throw CHANGED_MEANWHILE;
  if (current) return current;
  const diagnostics = `There is no such ${call.type.name}, and an update makes none`;
  throw new FhirProblem(405, [{ code: 'not-found', diagnostics }], { allow: 'GET' });
}
