import { assert } from '../../platform/kernel/assert.ts';
import type { EhrRequest } from './ehr-client.ts';

/** Ours to set: they say who asks, and where a request ends. */
const OWN_HEADERS = ['authorization', 'cookie', 'host', 'content-length', 'transfer-encoding', 'connection'];
/** Searches and searching operations that are asked by POST, and change nothing. */
const READING_POST = /(?:^|\/)(?:_search|\$find)$/;
/** Spain's ministry serves R5 to who asks for it so (ÚNICAS 0.0.2); R4 is what a server gives that speaks of no version. */
const MEDIA_TYPES = { R4: 'application/fhir+json', R5: 'application/fhir+json; fhirVersion=5.0' } as const;
const MOST_HEADER_CHARACTERS = 2_048;

/** The headers of a request but for those that say who asks. */
export function headersOf(
  { method, headers = {}, body }: EhrRequest,
  version: 'R4' | 'R5' = 'R4',
): Readonly<Record<string, string>> {
  const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  for (const name of OWN_HEADERS) assert(given[name] === undefined, `${name} is set by the client itself`);
  for (const value of Object.values(given)) {
    assert(value.length <= MOST_HEADER_CHARACTERS && !/[\r\n]/.test(value), 'a header that cannot be sent');
  }
  const patch = method === 'PATCH' && Array.isArray(body);
  return {
    accept: MEDIA_TYPES[version],
    // HAPI answers a repeated search from its cache for a minute, so that a poll would miss what was written since.
    ...(method === 'GET' || method === 'POST' ? { 'cache-control': 'no-cache' } : {}),
    ...(body === undefined ? {} : { 'content-type': patch ? 'application/json-patch+json' : MEDIA_TYPES[version] }),
    ...given,
  };
}

export function textOf(body: unknown): string | undefined {
  return body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
}

/** Whether asking twice can do no harm. */
export function isRepeatable({ method, path, headers = {}, once = false }: EhrRequest): boolean {
  if (once) return false;
  if (method === 'GET') return true;
  const conditional = Object.keys(headers).some((name) => name.toLowerCase() === 'if-none-exist');
  return method === 'POST' && (conditional || READING_POST.test(path));
}
