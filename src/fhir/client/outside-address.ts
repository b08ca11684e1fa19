import { BlockList, isIP } from 'node:net';
import { refuse, ok, type Result } from '../../platform/kernel/result.ts';

/** IANA special-purpose registries (read 2026-11): this host, private, shared, loopback, link-local, tests, multicast, reserved. */
const NOT_PUBLIC_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
/** Of the global unicast block `2000::/3`: Teredo and other protocols, documentation, 6to4, segment routing. */
const NOT_PUBLIC_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const inside = new BlockList();
for (const [net, prefix] of NOT_PUBLIC_V4) inside.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of NOT_PUBLIC_V6) inside.addSubnet(net, prefix, 'ipv6');
const globalV6 = new BlockList();
globalV6.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is one of the internet's own, and no address inside a network or machine. */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return !inside.check(address, 'ipv4');
  return kind === 6 && globalV6.check(address, 'ipv6') && !inside.check(address, 'ipv6');
}

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
  if (isIP(host) !== 0 && !isPublicAddress(host)) return refused('inside-address');
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
