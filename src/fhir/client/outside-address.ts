import { isIP } from 'node:net';
import { isOutsideAddress } from '../../platform/http/outside-address.ts';
import { refuse, ok, type Result } from '../../platform/kernel/result.ts';

/** Hosts inside our own network that an operator allowed by name: they may have private addresses and speak plain http. */
export interface AddressPolicy {
  readonly insideHosts: ReadonlySet<string>;
}

/** The name or address of a URL, without the brackets of IPv6. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

export interface UrlNotAllowed {
  readonly code: 'ehr-url-not-allowed';
  readonly why: 'no-url' | 'credentials-in-url' | 'query-or-fragment' | 'https-needed' | 'inside-address' | 'path';
}

const refused = (why: UrlNotAllowed['why']) => refuse<UrlNotAllowed>({ code: 'ehr-url-not-allowed', why });

/**
 * Whether the server may be asked at this address at all. What a name resolves to is looked at again at each connection,
 * because it may change after it was looked at here.
 */
export function allowedUrl(text: string, policy: AddressPolicy): Result<URL, UrlNotAllowed> {
  if (!URL.canParse(text)) return refused('no-url');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused('no-url');
  if (url.username !== '' || url.password !== '') return refused('credentials-in-url');
  const host = hostOf(url);
  if (policy.insideHosts.has(host)) return ok(url);
  if (url.protocol !== 'https:') return refused('https-needed');
  if (isIP(host) !== 0 && !isOutsideAddress(host)) return refused('inside-address');
  return ok(url);
}

/** The base of a FHIR server, without its slash at the end. */
export function parseBaseUrl(text: string, policy: AddressPolicy): Result<string, UrlNotAllowed> {
  const url = allowedUrl(text.trim(), policy);
  if (!url.ok) return url;
  if (url.value.search !== '' || url.value.hash !== '' || /[?#]/.test(text)) return refused('query-or-fragment');
  const path = url.value.pathname.replace(/\/+$/, '');
  if (path.includes('//') || path.includes('%')) return refused('path');
  return ok(`${url.value.origin}${path}`);
}
