import { z } from 'zod';
import { addressFault } from '../../platform/http/outside-address.ts';
import { SECOND_MS, parseInstant, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';

/** In the order in which they must be read. */
export const LINK_TYPES = ['Location', 'Schedule', 'Slot'] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export interface LinkFile {
  readonly type: LinkType;
  readonly url: string;
}

const MOST_FILES = 2_000;
/** SMART Scheduling Links: "clients SHOULD NOT request a file more than once a minute". */
const LEAST_SECONDS = 60;
const MOST_SECONDS = 86_400;

const manifestSchema = z.object({
  output: z.array(z.object({ type: z.string(), url: z.string().max(2_000) })).max(MOST_FILES),
});

export interface Origins {
  /** The address of the manifest. */
  readonly manifestUrl: string;
  readonly hosts: readonly string[];
  /** In demo mode a publication may be on this machine, without TLS. */
  readonly loopbackAllowed: boolean;
}

/** Whether an address may be asked at all: an outside one with TLS, without credentials, of the publication's own host or one that was named. */
export function mayFetch(address: string, { manifestUrl, hosts, loopbackAllowed }: Origins): boolean {
  if (addressFault(address, { allowLoopback: loopbackAllowed }) !== undefined) return false;
  const url = new URL(address);
  return url.host === new URL(manifestUrl).host || hosts.includes(url.host);
}

/** The files of a manifest, in the order in which they are read. Undefined where it is none, or where a file is elsewhere. */
export function parseManifest(text: string, origins: Origins): readonly LinkFile[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const manifest = manifestSchema.safeParse(json);
  if (!manifest.success) return undefined;
  const files = manifest.data.output.flatMap(({ type, url }): LinkFile[] => {
    const known = LINK_TYPES.find((one) => one === type);
    if (!known || !URL.canParse(url, origins.manifestUrl)) return [];
    return [{ type: known, url: new URL(url, origins.manifestUrl).href }];
  });
  if (!files.every(({ url }) => mayFetch(url, origins))) return undefined;
  return LINK_TYPES.flatMap((type) => files.filter((file) => file.type === type));
}

const factsSchema = z.object({ transactionTime: z.string().optional(), request: z.string().optional() });

export interface ManifestFacts {
  readonly transactionTime: Instant | undefined;
  /** The publisher says back that it was asked only for what changed: its files hold no more than that. */
  readonly isIncremental: boolean;
}

/** What a manifest, of which the files were understood, says of itself. */
export function manifestFacts(text: string): ManifestFacts {
  const facts = factsSchema.safeParse(JSON.parse(text));
  const { transactionTime, request = '' } = facts.success ? facts.data : {};
  const isIncremental = URL.canParse(request) && new URL(request).searchParams.has('_since');
  return { transactionTime: parseInstant(transactionTime), isIncremental };
}

/** The same address, asking only for what changed since then. */
export function withSince(address: string, since: Instant): string {
  const url = new URL(address);
  url.searchParams.set('_since', toIso(since));
  return url.href;
}

/** The address of the whole file, by which it is known from one run to the next. */
export function withoutSince(address: string): string {
  const url = new URL(address);
  if (!url.searchParams.has('_since')) return address;
  url.searchParams.delete('_since');
  return url.href;
}

/** Until when an answer need not be asked for again: its max-age, at least a minute, at most a day. */
export function freshUntil(cacheControl: string | null, now: Instant): Instant {
  const maxAge = Number(/(?:^|[\s,])max-age=(\d{1,9})/i.exec(cacheControl ?? '')?.[1] ?? 0);
  return plusMs(now, Math.min(Math.max(maxAge, LEAST_SECONDS), MOST_SECONDS) * SECOND_MS);
}
