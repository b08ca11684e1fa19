import type { FhirResource } from '../../mapping/resource.ts';
import { parseSubset } from '../../search/subset.ts';
import type { FhirAnswer, FhirCall, InstanceCall } from '../fhir-call.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { readTogether } from '../read-together.ts';
import { sentResource } from '../sent-resource.ts';

/** GET [base]/[type]/[id]. Every answer about a person leaves an entry in the audit trail. */
export async function read(call: InstanceCall): Promise<FhirAnswer> {
  const resource = await readTogether(call);
  if (!resource) throw new FhirProblem(404, [{ code: 'not-found', diagnostics: `There is no such ${call.type.name}` }]);
  return answerOf(call, resource);
}

/** Whether the client has this version already: `If-None-Match`, or without it `If-Modified-Since` (RFC 9110, 13.1.3). */
function isKnown(call: FhirCall, headers: Readonly<Record<string, string>>): boolean {
  const known = call.header('if-none-match');
  const { etag } = headers;
  if (known !== undefined)
    return etag !== undefined && known.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*');
  const since = Date.parse(call.header('if-modified-since') ?? '');
  const modified = Date.parse(headers['last-modified'] ?? '');
  return modified <= since;
}

/** A resource as the answer to a read: 304 where the client has it, cut to what `_summary` and `_elements` ask for. */
export function answerOf(call: FhirCall, resource: FhirResource): FhirAnswer {
  const headers = versionHeaders(resource);
  if (isKnown(call, headers)) return { status: 304, headers };
  const subset = parseSubset(new Map(call.query));
  if (!subset || call.query.some(([name, value]) => name === '_summary' && value === 'count'))
    throw new FhirProblem(400, [
      { code: 'value', diagnostics: 'expected true, text, data or false', path: 'http._summary' },
    ]);
  return { status: 200, body: sentResource(call, resource, subset), headers };
}

/** ETag and Last-Modified of a resource, from its meta. */
export function versionHeaders(resource: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const meta: unknown = resource['meta'];
  if (typeof meta !== 'object' || meta === null) return {};
  const { versionId, lastUpdated } = meta as { versionId?: string; lastUpdated?: string };
  return {
    ...(versionId === undefined ? {} : { etag: `W/"${versionId}"` }),
    ...(lastUpdated === undefined ? {} : { 'last-modified': new Date(lastUpdated).toUTCString() }),
  };
}
