import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { parseInstant, toIso, type Instant } from '../../platform/time/instant.ts';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import type { EhrSource } from './ehr-source.ts';
import type { ForeignResource } from './mapping/foreign-resource.ts';
import { keyOf, mirroredTypeOf, type ForeignId, type MirroredType } from './mapping/mirrored-type.ts';
import { nextOf, NO_CACHE, resourceFrom } from './read-page.ts';

const MOST_PAGES = 1_000;
const NAMED = /([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})(?:\/_history.*)?$/;

/** What a page of a history says last of each resource: an older word on the same one is not repeated. */
export interface HistoryPage {
  readonly changed: readonly ForeignResource[];
  /** Changed, but the entry has no resource; when, by the server's clock. */
  readonly unread: readonly (ForeignId & { readonly at?: Instant | undefined })[];
  readonly deleted: readonly ForeignId[];
}

/** Which resource an entry of a history tells of. */
function subjectOf({ request, resource }: FhirJson): ForeignId | undefined {
  const url = isJsonObject(request) ? request['url'] : undefined;
  const named = isJsonObject(resource) ? `${String(resource['resourceType'])}/${String(resource['id'])}` : url;
  const [, typeName, id] = (typeof named === 'string' ? NAMED.exec(named) : undefined) ?? [];
  const type = mirroredTypeOf(typeName);
  return type && id !== undefined ? { type, id } : undefined;
}

/** When it happened, by the server's clock. */
function timeOf({ response, resource }: FhirJson): Instant | undefined {
  const modified = isJsonObject(response) ? parseInstant(response['lastModified']) : undefined;
  const meta = isJsonObject(resource) ? resource['meta'] : undefined;
  return modified ?? (isJsonObject(meta) ? parseInstant(meta['lastUpdated']) : undefined);
}

function isDeletion({ request }: FhirJson): boolean {
  return isJsonObject(request) && request['method'] === 'DELETE';
}

function pageOf(
  source: EhrSource,
  entries: readonly { readonly subject: ForeignId; readonly entry: FhirJson }[],
): HistoryPage {
  const deleted = entries.filter(({ entry }) => isDeletion(entry)).map(({ subject }) => subject);
  const read = entries
    .filter(({ entry }) => !isDeletion(entry))
    .map(({ subject, entry }) => ({
      subject: { ...subject, at: timeOf(entry) },
      resource: resourceFrom(entry['resource'], source.client),
    }));
  return {
    deleted,
    changed: read.flatMap(({ resource }) => resource ?? []),
    unread: read.filter(({ resource }) => !resource).map(({ subject }) => subject),
  };
}

/**
 * What the history says has changed or was deleted since, page by page: of one type, or of the whole server. Entries come newest
 * first: the first word on a resource is the last that was spoken, so that what was made anew after its deletion stays. The time of the
 * latest entry comes back; undefined where the server gives no history.
 */
export async function readHistory(
  source: EhrSource,
  of: { readonly type?: MirroredType; readonly since: Instant },
  each: (page: HistoryPage) => Promise<void>,
): Promise<{ readonly latest?: Instant } | undefined> {
  const { type, since } = of;
  const seen = new Set<string>();
  let latest: Instant | undefined;
  let path = type === undefined ? '_history' : `${type}/_history`;
  let query: Record<string, string> = { _since: toIso(since), _count: String(source.habits.pageSize) };
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const answer = await source.client.send({ method: 'GET', path, query, headers: NO_CACHE, lane: 'batch' });
    if (answer.status >= 300 || answer.body?.['type'] !== 'history') return undefined;
    const fresh: { subject: ForeignId; entry: FhirJson }[] = [];
    for (const entry of listOf(answer.body, 'entry')) {
      const at = timeOf(entry);
      if (at !== undefined && (latest === undefined || at > latest)) latest = at;
      const subject = subjectOf(entry);
      if (!subject || (type !== undefined && subject.type !== type) || seen.has(keyOf(subject))) continue;
      seen.add(keyOf(subject));
      fresh.push({ subject, entry });
    }
    if (fresh.length > 0) await each(pageOf(source, fresh));
    const next = nextOf(answer.body, source.client.baseUrl);
    if (next === undefined) return latest === undefined ? {} : { latest };
    [path, query] = [next, {}];
  }
  throw new ProviderError('ehr', `the history of ${type ?? 'the server'} has pages without end`, { retryable: false });
}
