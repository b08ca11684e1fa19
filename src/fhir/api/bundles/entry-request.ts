import type { Reader } from '../../mapping/reader.ts';
import { dispatch, type FhirRequest } from '../dispatch.ts';
import type { FhirAnswer, FhirCall } from '../fhir-call.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { parseJsonText, PATCH_TYPE } from '../parse-body.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const LONGEST_URL = 6_000;

/** What `entry.request` says in place of headers. */
const CONDITIONS: Readonly<Record<string, string>> = {
  'if-match': 'ifMatch',
  'if-none-match': 'ifNoneMatch',
  'if-none-exist': 'ifNoneExist',
  'if-modified-since': 'ifModifiedSince',
};

function malformed(path: string, diagnostics: string): FhirProblem {
  return new FhirProblem(400, [{ code: 'structure', diagnostics, path }]);
}

export interface EntryUrl {
  readonly segments: readonly string[];
  readonly query: FhirCall['query'];
}

/** The address of an entry, relative to the base, or absolute below it. Throws 400. */
export function urlOf(call: FhirCall, request: Reader): EntryUrl {
  const field = request.field('url');
  const url = field.value;
  if (typeof url !== 'string' || url === '' || url.length > LONGEST_URL)
    throw malformed(field.path, 'expected an address relative to the base');
  const relative = url.startsWith(`${call.base}/`) ? url.slice(call.base.length + 1) : url;
  const [path = '', ...rest] = relative.split('?');
  try {
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent);
    if (segments.length > 0 && !path.includes(':'))
      return { segments, query: [...new URLSearchParams(rest.join('?'))] };
  } catch {
    // An escape that cannot be decoded: no address.
  }
  throw malformed(field.path, 'expected an address relative to the base');
}

/** A condition that is none would be no condition, and the write would go through: it is refused. Throws 400. */
export function refuseWrongConditions(request: Reader): void {
  for (const name of Object.values(CONDITIONS)) {
    const field = request.field(name);
    if (field.present && typeof field.value !== 'string') throw malformed(field.path, 'expected a string');
  }
}

/** R4 carries a patch in a Binary. */
function patchOf(resource: Reader): unknown {
  const { contentType, data } = resource.json();
  if (resource.json()['resourceType'] !== 'Binary' || contentType !== PATCH_TYPE || typeof data !== 'string')
    throw malformed(resource.path, `expected a Binary with ${PATCH_TYPE}`);
  return parseJsonText(Buffer.from(data, 'base64').toString('utf8'), resource.path);
}

/** Carries out one entry as if it had come by itself. Throws what the request would have been answered with. */
export async function runEntry(call: FhirCall, entry: Reader): Promise<FhirAnswer> {
  const request = entry.field('request');
  const method = request.json()['method'];
  if (typeof method !== 'string' || !METHODS.includes(method))
    throw malformed(request.field('method').path, `expected one of ${METHODS.join(', ')}`);
  const { segments, query } = urlOf(call, request);
  refuseWrongConditions(request);
  const resource = entry.field('resource');
  const header = (name: string) => {
    const element = CONDITIONS[name.toLowerCase()];
    if (element === undefined) return call.header(name);
    const value = request.json()[element];
    return typeof value === 'string' ? value : undefined;
  };
  const asked: FhirRequest = {
    method,
    segments,
    readJson: async () => {
      if (!resource.present) throw malformed(resource.path, 'is missing');
      return resource.value;
    },
    readPatch: async () => patchOf(resource),
    readForm: async () => [],
  };
  return dispatch({ ...call, query, body: undefined, header }, asked);
}
