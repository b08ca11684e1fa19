import { z } from 'zod';
import { SECOND_MS, plusMs, type Instant } from '../../platform/time/instant.ts';

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

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address may be asked at all: TLS, no credentials in it, the publication's own host or one that was named. */
export function mayFetch(address: string, { manifestUrl, hosts, loopbackAllowed }: Origins): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return false;
  const isSafe =
    url.protocol === 'https:' || (url.protocol === 'http:' && loopbackAllowed && LOOPBACK.has(url.hostname));
  return isSafe && (url.host === new URL(manifestUrl).host || hosts.includes(url.host));
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

/** Until when an answer need not be asked for again: its max-age, at least a minute, at most a day. */
export function freshUntil(cacheControl: string | null, now: Instant): Instant {
  const maxAge = Number(/(?:^|[\s,])max-age=(\d{1,9})/i.exec(cacheControl ?? '')?.[1] ?? 0);
  return plusMs(now, Math.min(Math.max(maxAge, LEAST_SECONDS), MOST_SECONDS) * SECOND_MS);
}
