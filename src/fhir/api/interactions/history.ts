import { parseId } from '../../../platform/kernel/ids.ts';
import { parseInstant, type Instant } from '../../../platform/time/instant.ts';
import type { FhirResource } from '../../mapping/resource.ts';
import { loadHistory, readHistoryCursor, type HistoryPage, type HistoryRequest } from '../../search/load-history.ts';
import type { FhirAnswer, InstanceCall, TypeCall } from '../fhir-call.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { patientsOf } from '../patient-of.ts';
import { recordShown } from '../record-shown.ts';
import { sentResource } from '../sent-resource.ts';
import { versionHeaders } from './read.ts';

const DEFAULT_COUNT = 50;
const LARGEST_COUNT = 200;

function wrong(name: string, diagnostics: string): FhirProblem {
  return new FhirProblem(400, [{ code: 'value', diagnostics, path: `http.${name}` }]);
}

/** `_since` and `_count` of the query. Throws 400. */
function parseHistory(call: TypeCall): Omit<HistoryRequest, 'id'> {
  const asked = new Map(call.query);
  const count = asked.get('_count') ?? String(DEFAULT_COUNT);
  if (!/^\d{1,20}$/.test(count) || Number(count) < 1) throw wrong('_count', 'expected a whole number of at least 1');
  // The plus of an offset is a space in a query string that was not escaped.
  const sinceText = asked.get('_since')?.replace(' ', '+');
  const since: Instant | undefined = parseInstant(sinceText);
  if (sinceText !== undefined && since === undefined)
    throw wrong('_since', 'expected a date and time with an offset that exists');
  const page = asked.get('_cursor');
  const cursor = page === undefined ? undefined : readHistoryCursor(page);
  if (page !== undefined && !cursor) throw wrong('_cursor', 'is no page of this history');
  return {
    count: Math.min(Number(count), LARGEST_COUNT),
    ...(since === undefined ? {} : { since }),
    ...(cursor ? { cursor } : {}),
  };
}

/** One version with what made it: bdl-3 and bdl-4 of R4 ask for request and response. */
function entryOf(call: TypeCall, resource: FhirResource): object {
  const { etag = '', 'last-modified': _modified } = versionHeaders(resource);
  const isFirst = etag === 'W/"1"';
  const meta = resource['meta'];
  const lastModified =
    typeof meta === 'object' && meta !== null && 'lastUpdated' in meta ? meta.lastUpdated : undefined;
  return {
    fullUrl: `${call.base}/${resource.resourceType}/${resource.id}`,
    resource: sentResource(call, resource),
    request: isFirst
      ? { method: 'POST', url: resource.resourceType }
      : { method: 'PUT', url: `${resource.resourceType}/${resource.id}` },
    response: {
      status: isFirst ? '201' : '200',
      ...(etag === '' ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    },
  };
}

function bundleOf(call: TypeCall, path: string, page: HistoryPage): object {
  const link = (cursor: string | undefined) => {
    const query = new URLSearchParams(
      call.query.filter(([name]) => name === '_since' || name === '_count').map(([name, value]) => [name, value]),
    );
    if (cursor !== undefined) query.set('_cursor', cursor);
    const text = query.toString();
    return `${call.base}/${path}/_history${text === '' ? '' : `?${text}`}`;
  };
  const own = call.query.find(([name]) => name === '_cursor')?.[1];
  const entry = page.versions.map(({ resource }) => entryOf(call, resource));
  return {
    resourceType: 'Bundle',
    type: 'history',
    link: [
      { relation: 'self', url: link(own) },
      ...(page.nextCursor === undefined ? [] : [{ relation: 'next', url: link(page.nextCursor) }]),
    ],
    ...(entry.length > 0 ? { entry } : {}),
  };
}

async function history(call: TypeCall, id: string | undefined): Promise<HistoryPage> {
  const { ctx, type } = call;
  const asked = { ...parseHistory(call), ...(id === undefined ? {} : { id }) };
  const page = await ctx.db.reading(ctx.clinicId, (reader) => loadHistory(reader, type, asked));
  const patients = [...new Set(page.versions.flatMap(({ resource }) => patientsOf(resource)))];
  const subject = { type: type.name, id: id ?? 'history' };
  if (patients.length > 0) await recordShown(call, { action: `${type.name.toLowerCase()}.history`, subject, patients });
  return page;
}

/** GET [base]/[type]/_history?_since=…: what changed, the newest first. Pages do not shift under what is written meanwhile. */
export async function historyType(call: TypeCall): Promise<FhirAnswer> {
  return { status: 200, body: bundleOf(call, call.type.name, await history(call, undefined)) };
}

/** GET [base]/[type]/[id]/_history. 404 where there never was such a resource. */
export async function historyInstance(call: InstanceCall): Promise<FhirAnswer> {
  const id = parseId(call.id);
  const page = id === undefined ? undefined : await history(call, id);
  const isFiltered = call.query.some(([name]) => name === '_since' || name === '_cursor');
  if (!page || (page.versions.length === 0 && !isFiltered))
    throw new FhirProblem(404, [{ code: 'not-found', diagnostics: `There is no such ${call.type.name}` }]);
  return { status: 200, body: bundleOf(call, `${call.type.name}/${id}`, page) };
}
