import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { createOpenOutside, type OpenOutside } from '../../platform/http/outside-request.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { DAY_MS, type Instant } from '../../platform/time/instant.ts';
import { fetchFile, type Fetched } from './fetch-file.ts';
import type { KnownFile, SchedulingLink } from './link-store.ts';
import {
  manifestFacts,
  mayFetch,
  parseManifest,
  withoutSince,
  withSince,
  type LinkFile,
  type Origins,
} from './publication.ts';

const LARGEST_MANIFEST = 5_000_000;
const LARGEST_FILE = 1_000_000_000;
/** Even where a publisher tells what changed, all of it is read once a day: what one answer left out does not stay out. */
const FULL_EVERY_MS = DAY_MS;

/** A file as it was seen; `url` is that of the whole file. */
export interface SeenFile extends Pick<Fetched, 'etag' | 'lastModified' | 'cacheControl'> {
  readonly url: string;
  readonly type: KnownFile['type'];
}

export interface DownloadedFile extends LinkFile, Omit<Fetched, 'changed'> {
  readonly path: string;
}

export interface ReadPublication {
  /** Undefined where it was too fresh to be asked for. */
  readonly manifest: SeenFile | undefined;
  /** Addresses of whole files. */
  readonly files: readonly LinkFile[];
  readonly changed: readonly DownloadedFile[];
  readonly unchanged: readonly SeenFile[];
  /** The files hold only what changed, also what is there no more. */
  readonly isIncremental: boolean;
  /** The publisher's own time, where everything that it names was asked for. */
  readonly upTo: Instant | undefined;
  /** It was asked for changes only, and did not understand. */
  readonly sinceIgnored: boolean;
}

interface Manifest {
  readonly seen: SeenFile | undefined;
  readonly files: readonly LinkFile[];
  readonly isIncremental: boolean;
  readonly transactionTime: Instant | undefined;
  readonly sinceIgnored: boolean;
}

function refused(message: string): ProviderError {
  return new ProviderError('scheduling-links', message, { retryable: false });
}

class Reading {
  readonly #ctx: ClinicContext;
  readonly #link: SchedulingLink;
  readonly #known: readonly KnownFile[];
  readonly #folder: string;
  readonly #origins: Origins;
  readonly #openOutside: OpenOutside;

  constructor(
    ctx: ClinicContext,
    link: SchedulingLink,
    work: { readonly known: readonly KnownFile[]; readonly folder: string; readonly loopbackAllowed: boolean },
  ) {
    this.#ctx = ctx;
    this.#link = link;
    this.#known = work.known;
    this.#folder = work.folder;
    this.#openOutside = createOpenOutside({ allowLoopback: work.loopbackAllowed });
    this.#origins = { manifestUrl: link.url, hosts: link.hosts, loopbackAllowed: work.loopbackAllowed };
  }

  async run(): Promise<ReadPublication> {
    const { seen, files, isIncremental, transactionTime, sinceIgnored } = await this.#manifest();
    const changed: DownloadedFile[] = [];
    const unchanged: SeenFile[] = [];
    let wereAllAsked = true;
    for (const [index, { type, url }] of files.entries()) {
      const whole = withoutSince(url);
      if (this.#isFresh(whole)) {
        wereAllAsked = false;
        continue;
      }
      const to = join(this.#folder, String(index));
      const { etag, lastModified } = isIncremental ? {} : this.#before(whole);
      const fetched = await fetchFile(url, {
        to,
        etag,
        lastModified,
        mostBytes: LARGEST_FILE,
        openOutside: this.#openOutside,
      });
      // The tag of a part is none of the whole.
      const marks = isIncremental ? { etag: undefined, lastModified: undefined } : fetched;
      const file = { ...fetched, ...marks, type, url: whole };
      if (fetched.changed) changed.push({ ...file, path: to });
      else unchanged.push(file);
    }
    return {
      manifest: seen,
      files: files.map(({ type, url }) => ({ type, url: withoutSince(url) })),
      changed,
      unchanged,
      isIncremental,
      upTo: wereAllAsked ? transactionTime : undefined,
      sinceIgnored,
    };
  }

  #isFresh(url: string): boolean {
    const now = this.#ctx.clock.real();
    return this.#known.some((file) => file.url === url && file.fresh_until > now);
  }

  #before(url: string): Partial<Record<'etag' | 'lastModified', string>> {
    const file = this.#known.find((known) => known.url === url);
    return {
      ...(file?.etag ? { etag: file.etag } : {}),
      ...(file?.last_modified ? { lastModified: file.last_modified } : {}),
    };
  }

  /** Undefined where all is to be read: at first, once a day, and where the publisher did not understand the question. */
  #since(): Instant | undefined {
    const { since, full_at } = this.#link;
    const isDue = full_at === null || this.#ctx.clock.real() - full_at >= FULL_EVERY_MS;
    return isDue ? undefined : (since ?? undefined);
  }

  async #fetchManifest(
    since: Instant | undefined,
  ): Promise<Fetched & { readonly to: string; readonly isRefused: boolean }> {
    const { url } = this.#link;
    const to = join(this.#folder, 'manifest');
    const { etag, lastModified } = this.#before(url);
    const how = { to, etag, lastModified, mostBytes: LARGEST_MANIFEST, openOutside: this.#openOutside };
    if (since === undefined) return { ...(await fetchFile(url, how)), to, isRefused: false };
    try {
      return { ...(await fetchFile(withSince(url, since), how)), to, isRefused: false };
    } catch (error) {
      // Some hosts know no address with a question in it. Those that are only busy are asked when it is due again.
      if (!(error instanceof ProviderError) || error.retryable) throw error;
      return { ...(await fetchFile(url, how)), to, isRefused: true };
    }
  }

  /** What the manifest names; where it is what it was, what it named. */
  async #manifest(): Promise<Manifest> {
    const { url } = this.#link;
    const named = this.#known.flatMap(({ url: address, type }) =>
      type === 'manifest' ? [] : [{ url: address, type }],
    );
    const before = {
      seen: undefined,
      files: named,
      isIncremental: false,
      transactionTime: undefined,
      sinceIgnored: false,
    };
    if (!mayFetch(url, this.#origins)) throw refused('the address must be an outside one: https, without credentials');
    if (this.#isFresh(url)) return before;
    const since = this.#since();
    const { to, isRefused, ...fetched } = await this.#fetchManifest(since);
    const seen: SeenFile = { ...fetched, url, type: 'manifest' };
    if (!fetched.changed) return { ...before, seen, sinceIgnored: isRefused };
    const text = await readFile(to, 'utf8');
    const files = parseManifest(text, this.#origins);
    if (!files) throw refused('is no manifest, or names a file of a host that was not allowed');
    const facts = manifestFacts(text);
    return { seen, files, ...facts, sinceIgnored: since !== undefined && !facts.isIncremental };
  }
}

/** Asks for what changed of a publication and keeps it in `folder`. Never asks for a file more than once a minute. */
export function readPublication(
  ctx: ClinicContext,
  link: SchedulingLink,
  work: { readonly known: readonly KnownFile[]; readonly folder: string; readonly loopbackAllowed: boolean },
): Promise<ReadPublication> {
  return new Reading(ctx, link, work).run();
}
