import { BlockList, isIP } from 'node:net';

/**
 * Addresses that no outside system lives at: IANA's special-purpose registries (RFC 6890 and its updates, November 2026),
 * among them loopback, private, link-local with the clouds' metadata service, carrier-grade NAT, multicast.
 */
const INSIDE_V4: readonly (readonly [string, number])[] = [
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

/** Of IPv6 only what is given out to the public is outside; and of that not the documentation, nor what hides an IPv4 address. */
const PUBLIC_V6: readonly [string, number] = ['2000::', 3];
const INSIDE_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

function blockList(family: 'ipv4' | 'ipv6', nets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of nets) list.addSubnet(net, prefix, family);
  return list;
}

const insideV4 = blockList('ipv4', INSIDE_V4);
const insideV6 = blockList('ipv6', INSIDE_V6);
const publicV6 = blockList('ipv6', [PUBLIC_V6]);
const loopbackV4 = blockList('ipv4', [['127.0.0.0', 8]]);

/** Whether an IP address, as a resolver gives it, is one of the public internet. What is no IP address is not. */
export function isOutsideAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !insideV4.check(address, 'ipv4');
    case 6:
      // Mapped (::ffff:10.0.0.1), NAT64 and zone-scoped forms all lie outside 2000::/3.
      return !address.includes('%') && publicV6.check(address, 'ipv6') && !insideV6.check(address, 'ipv6');
    default:
      return false;
  }
}

/** Whether an IP address is this very machine: 127.0.0.0/8 or ::1. */
function isLoopbackAddress(address: string): boolean {
  return isIP(address) === 4 ? loopbackV4.check(address, 'ipv4') : address === '::1';
}

export interface OutsidePolicy {
  /** Demo and tests: this machine may be called, and without TLS. Nothing else changes. */
  readonly allowLoopback: boolean;
}

export type AddressFault = 'not-a-url' | 'not-https' | 'has-credentials' | 'port-not-allowed' | 'inside-address';

const LONGEST_URL = 2_000;
const HTTPS_PORT = 443;
const LEAST_FREE_PORT = 1_024;

/** The host of a URL as an IP address, where it is one; the parser has already turned decimal, octal and hexadecimal spellings into it. */
function literalOf(url: URL): string | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? undefined : host;
}

/** Whether an address may be connected to under the policy. */
export function isAllowedAddress(address: string, policy: OutsidePolicy): boolean {
  return isOutsideAddress(address) || (policy.allowLoopback && isLoopbackAddress(address));
}

/** What is wrong with an outside URL before its name is resolved; undefined where nothing is. A name is checked when it is called. */
export function addressFault(text: string, policy: OutsidePolicy): AddressFault | undefined {
  if (text.length > LONGEST_URL || !URL.canParse(text)) return 'not-a-url';
  const url = new URL(text);
  const literal = literalOf(url);
  const name = url.hostname.replace(/\.$/, '').toLowerCase();
  const isLoopback = literal === undefined ? name === 'localhost' : isLoopbackAddress(literal);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && policy.allowLoopback && isLoopback))
    return 'not-https';
  if (url.username !== '' || url.password !== '') return 'has-credentials';
  if (literal !== undefined && !isAllowedAddress(literal, policy)) return 'inside-address';
  // Names that only mean something inside; what they resolve to is checked again at every call.
  const isInsideName =
    literal === undefined && (!name.includes('.') || /\.(?:localhost|local|internal|lan|home\.arpa)$/.test(name));
  if (isInsideName && !(policy.allowLoopback && name === 'localhost')) return 'inside-address';
  const port = Number(url.port || HTTPS_PORT);
  return port === HTTPS_PORT || port >= LEAST_FREE_PORT ? undefined : 'port-not-allowed';
}
