import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import type { EhrSource } from './ehr-source.ts';
import { mirroredTypeOf, type ForeignId, type MirroredType } from './mapping/mirrored-type.ts';
import { nextOf, NO_CACHE } from './read-page.ts';

const MOST_PAGES = 1_000;
const NAMED = /([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})(?:\/_history.*)?$/;

/** Which resource an entry of a history tells of. */
function subjectOf({ request, resource }: FhirJson): ForeignId | undefined {
  const url = isJsonObject(request) ? request['url'] : undefined;
  const named = isJsonObject(resource) ? `${String(resource['resourceType'])}/${String(resource['id'])}` : url;
  const [, typeName, id] = (typeof named === 'string' ? NAMED.exec(named) : undefined) ?? [];
  const type = mirroredTypeOf(typeName);
  return type && id !== undefined ? { type, id } : undefined;
}

/**
 * What the history of a type says was deleted since. Entries come newest first: the first word on a resource is the last that was
 * spoken, so that what was made anew after its deletion stays. Nothing where the server gives no history.
 */
export async function readDeletes(
  source: EhrSource,
  type: MirroredType,
  since: Instant,
): Promise<readonly ForeignId[]> {
  const last = new Map<string, boolean>();
  let path = `${type}/_history`;
  let query: Record<string, string> = { _since: toIso(since), _count: String(source.habits.pageSize) };
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const answer = await source.client.send({ method: 'GET', path, query, headers: NO_CACHE, lane: 'batch' });
    if (answer.status >= 300 || !answer.body) return [];
    for (const entry of listOf(answer.body, 'entry')) {
      const subject = subjectOf(entry);
      if (subject?.type !== type || last.has(subject.id)) continue;
      const { request } = entry;
      last.set(subject.id, isJsonObject(request) && request['method'] === 'DELETE');
    }
    const next = nextOf(answer.body, source.client.baseUrl);
    if (next === undefined) return [...last].flatMap(([id, isDeleted]) => (isDeleted ? [{ type, id }] : []));
    [path, query] = [next, {}];
  }
  throw new ProviderError('ehr', `the history of ${type} has pages without end`, { retryable: false });
}
