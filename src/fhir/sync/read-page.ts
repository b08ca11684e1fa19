import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { parseInstant, type Instant } from '../../platform/time/instant.ts';
import type { EhrAnswer, EhrClient } from '../client/ehr-client.ts';
import { listOf } from '../mapping/kept.ts';
import { fromR5 } from '../mapping/from-r5.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import type { EhrSource } from './ehr-source.ts';
import { foreignResource, type ForeignResource } from './mapping/foreign-resource.ts';
import type { ForeignId, MirroredType } from './mapping/mirrored-type.ts';

export type Query = Readonly<Record<string, string | readonly string[]>>;

/** Where to read: a search, or a link that the server gave. */
export type PageRequest =
  { readonly type: MirroredType; readonly query: Query } | { readonly type: MirroredType; readonly link: string };

export interface EhrPage {
  readonly resources: readonly ForeignResource[];
  readonly next?: string | undefined;
  readonly total?: number | undefined;
  /** When the server answered, by its own clock. */
  readonly serverTime?: Instant | undefined;
}

/** A page, or the status with which the server refused. */
export type PageAnswer =
  { readonly ok: true; readonly page: EhrPage } | { readonly ok: false; readonly status: number };

/** Searches of HAPI are answered from a cache for a minute unless they forbid it. */
export const NO_CACHE = { 'cache-control': 'no-cache' };

/** The address of the next page, below the base. */
export function nextOf(bundle: FhirJson, baseUrl: string): string | undefined {
  const url = listOf(bundle, 'link').find(({ relation }) => relation === 'next')?.['url'];
  if (typeof url !== 'string') return undefined;
  const next = URL.canParse(url, `${baseUrl}/`) ? new URL(url, `${baseUrl}/`).href : undefined;
  const isBelow = next !== undefined && (next.startsWith(`${baseUrl}/`) || next.startsWith(`${baseUrl}?`));
  if (!isBelow) {
    // Whoever answers there would see what was asked, and could say anything.
    throw new ProviderError('ehr', 'a next link leads outside the base', { retryable: false });
  }
  return next;
}

/** As R4 has it, whatever the server speaks: from here on there is one shape. */
export function resourceFrom(json: unknown, { version }: EhrClient): ForeignResource | undefined {
  return foreignResource(version === 'R5' && isJsonObject(json) ? fromR5(json) : json);
}

function pageOf(answer: EhrAnswer, client: EhrClient): EhrPage {
  const bundle = answer.body ?? {};
  if (bundle['resourceType'] !== 'Bundle') {
    throw new ProviderError('ehr', 'a search was not answered with a Bundle', { retryable: true });
  }
  const { total, meta } = bundle;
  const stamped = isJsonObject(meta) ? parseInstant(meta['lastUpdated']) : undefined;
  return {
    resources: listOf(bundle, 'entry').flatMap(({ resource }) => resourceFrom(resource, client) ?? []),
    next: nextOf(bundle, client.baseUrl),
    total: typeof total === 'number' ? total : undefined,
    serverTime: answer.serverTime ?? stamped,
  };
}

export async function readPage(source: EhrSource, request: PageRequest): Promise<PageAnswer> {
  const { client } = source;
  const asked =
    'link' in request
      ? { path: request.link }
      : { path: request.type, query: { _count: String(source.habits.pageSize), ...request.query } };
  const answer = await client.send({ method: 'GET', headers: NO_CACHE, lane: 'batch', ...asked });
  return answer.status < 300 ? { ok: true, page: pageOf(answer, client) } : { ok: false, status: answer.status };
}

/** One resource by its id. `gone` is what 404 and 410 say; another refusal is neither. */
export async function readResourceOf(
  source: EhrSource,
  { type, id }: ForeignId,
): Promise<ForeignResource | 'gone' | undefined> {
  const answer = await source.client.send({ method: 'GET', path: `${type}/${id}`, headers: NO_CACHE, lane: 'batch' });
  if (answer.status === 404 || answer.status === 410) return 'gone';
  return answer.status < 300 ? resourceFrom(answer.body, source.client) : undefined;
}

const IDS_AT_ONCE = 50;

/** Resources by their ids: many at once where the server can, one by one those that did not come. */
export async function readByIds(
  source: EhrSource,
  type: MirroredType,
  ids: readonly string[],
): Promise<readonly ForeignResource[]> {
  const found = new Map<string, ForeignResource>();
  if (ids.length > 1) {
    for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
      const some = ids.slice(from, from + IDS_AT_ONCE);
      const answer = await readPage(source, { type, query: { _id: some.join(','), _count: String(IDS_AT_ONCE) } });
      if (!answer.ok) break;
      for (const resource of answer.page.resources) if (resource.type === type) found.set(resource.id, resource);
    }
  }
  for (const id of ids) {
    if (found.has(id)) continue;
    const one = await readResourceOf(source, { type, id });
    if (one && one !== 'gone') found.set(id, one);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}
