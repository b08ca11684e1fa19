import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSlot } from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import type { FileReport } from '../files/import-report.ts';
import { importRows, MOST_ROWS } from '../files/import-rows.ts';
import { ndjsonRows, resourceRows } from '../files/ndjson.ts';
import type { RowRefusal } from '../files/row-refusal.ts';
import { readLines } from '../files/text-lines.ts';
import { UuidSet } from '../files/uuid-set.ts';
import { fetchFile } from './fetch-file.ts';
import { linkRows, shortestMinutes } from './link-resources.ts';
import {
  forgetFiles,
  forgetSaid,
  heldSlots,
  keepFile,
  knownFiles,
  siteNames,
  SWEEP_PAGE,
  type KnownFile,
  type SchedulingLink,
} from './link-store.ts';
import { freshUntil, mayFetch, parseManifest, type LinkFile, type Origins } from './publication.ts';

const LARGEST_MANIFEST = 5_000_000;
const LARGEST_FILE = 1_000_000_000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const SLOTS_LOOKED_AT = 1_000;
const USUAL_MINUTES = 30;

export interface LinkReport {
  /** Files that had changed. */
  readonly reports: readonly (FileReport & { readonly url: string })[];
  /** Files that were what they were, or too fresh to be asked for again. */
  readonly unchanged: number;
  /** Slots that are published no more. */
  readonly withdrawn: number;
}

export interface RefreshOptions {
  readonly loopbackAllowed: boolean;
  readonly onRefused?: (refusal: RowRefusal) => void;
}

function refused(message: string): ProviderError {
  return new ProviderError('scheduling-links', message, { retryable: false });
}

interface SeenFile {
  readonly url: string;
  readonly type: KnownFile['type'];
  readonly etag: string | undefined;
  readonly cacheControl: string | null;
}

interface DownloadedFile extends LinkFile {
  readonly path: string;
  readonly etag: string | undefined;
  readonly cacheControl: string | null;
}

class Refresh {
  readonly #ctx: ClinicContext;
  readonly #link: SchedulingLink;
  readonly #options: RefreshOptions;
  readonly #origins: Origins;
  readonly #folder: string;
  #manifest: SeenFile | undefined;

  constructor(ctx: ClinicContext, link: SchedulingLink, work: { options: RefreshOptions; folder: string }) {
    this.#ctx = ctx;
    this.#link = link;
    this.#options = work.options;
    this.#folder = work.folder;
    this.#origins = { manifestUrl: link.url, hosts: link.hosts, loopbackAllowed: work.options.loopbackAllowed };
  }

  async run(): Promise<LinkReport> {
    const known = await knownFiles(this.#ctx, this.#link);
    const files = await this.#files(known);
    const changed: DownloadedFile[] = [];
    for (const [index, file] of files.entries()) {
      const downloaded = await this.#download(file, { index, known });
      if (downloaded) changed.push(downloaded);
    }
    const minutes = await this.#minutes(changed);
    const reports: LinkReport['reports'][number][] = [];
    let withdrawn = 0;
    for (const file of changed) {
      const seen = new UuidSet(MOST_ROWS);
      reports.push({ ...(await this.#import(file, { minutes, seen })), url: file.url });
      if (file.type === 'Slot') withdrawn += await this.#withdraw(file.url, seen);
      await this.#keep(file);
    }
    const urls = files.map(({ url }) => url);
    for (const { url, type } of known) {
      if (type === 'Slot' && !urls.includes(url)) withdrawn += await this.#withdraw(url, new UuidSet(1));
    }
    // Last of all: a run that was cut short must be told again which files there are.
    if (this.#manifest) await this.#keep(this.#manifest);
    await forgetFiles(this.#ctx, this.#link, [this.#link.url, ...urls]);
    return { reports, unchanged: files.length - changed.length, withdrawn };
  }

  #isFresh(url: string, known: readonly KnownFile[]): boolean {
    const now = this.#ctx.clock.real();
    return known.some((file) => file.url === url && file.fresh_until > now);
  }

  /** What the manifest names; where it is what it was, what it named. */
  async #files(known: readonly KnownFile[]): Promise<readonly LinkFile[]> {
    const { url } = this.#link;
    const before = known.flatMap(({ url: address, type }) => (type === 'manifest' ? [] : [{ url: address, type }]));
    if (!mayFetch(url, this.#origins)) throw refused('the address must be https, without credentials');
    if (this.#isFresh(url, known)) return before;
    const path = join(this.#folder, 'manifest');
    const etag = known.find((file) => file.url === url)?.etag ?? undefined;
    const fetched = await fetchFile(url, { to: path, etag, mostBytes: LARGEST_MANIFEST });
    const files = fetched.changed ? parseManifest(await readFile(path, 'utf8'), this.#origins) : before;
    if (!files) throw refused('is no manifest, or names a file of a host that was not allowed');
    this.#manifest = { url, type: 'manifest', ...fetched };
    return files;
  }

  async #download(
    file: LinkFile,
    { index, known }: { readonly index: number; readonly known: readonly KnownFile[] },
  ): Promise<DownloadedFile | undefined> {
    if (this.#isFresh(file.url, known)) return undefined;
    const path = join(this.#folder, String(index));
    const etag = known.find(({ url }) => url === file.url)?.etag ?? undefined;
    const fetched = await fetchFile(file.url, { to: path, etag, mostBytes: LARGEST_FILE });
    if (fetched.changed) return { ...file, ...fetched, path };
    await this.#keep({ ...file, ...fetched });
    return undefined;
  }

  /** A file counts as seen once it is imported whole: one that was cut short is asked for again. */
  async #keep(file: SeenFile) {
    const fresh_until = freshUntil(file.cacheControl, this.#ctx.clock.real());
    await keepFile(this.#ctx, this.#link, { url: file.url, type: file.type, etag: file.etag, fresh_until });
  }

  async #minutes(files: readonly DownloadedFile[]): Promise<number> {
    const slots: unknown[] = [];
    const file = files.find(({ type }) => type === 'Slot');
    if (file) {
      for await (const { bytes, number } of readLines(createReadStream(file.path), 100_000)) {
        if (number > SLOTS_LOOKED_AT) break;
        try {
          slots.push(JSON.parse(Buffer.from(bytes ?? []).toString('utf8')));
        } catch {
          // It is refused with its line when the file is imported.
        }
      }
    }
    return shortestMinutes(slots) ?? USUAL_MINUTES;
  }

  async #import(file: DownloadedFile, { minutes, seen }: { readonly minutes: number; readonly seen: UuidSet }) {
    const { clinicId } = this.#ctx;
    const source = this.#link.url;
    const facts = { clinicId, source, minutes, siteNames: await siteNames(this.#ctx) };
    const rows = ndjsonRows(createReadStream(file.path), { clinicId, source, keepsUuids: false });
    const { onRefused } = this.#options;
    return importRows(this.#ctx, resourceRows(linkRows(rows, file.type, facts), { source, part: file.url }), {
      cause: 'ehr',
      onStanding: ({ type, id }) => void (type === 'Slot' && seen.add(id)),
      ...(onRefused ? { onRefused } : {}),
    });
  }

  /** Times to come that a file held and holds no more can be had no more. */
  async #withdraw(part: string, seen: UuidSet): Promise<number> {
    const ctx = this.#ctx;
    const source = this.#link.url;
    let after = FIRST_ID;
    let withdrawn = 0;
    for (;;) {
      const page = { source, part, after, from: ctx.clock.now() };
      const last = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
        const held = await heldSlots(tx, page);
        const gone = held.filter(({ id }) => !seen.has(id));
        for (const slot of gone) {
          await importSlot(tx, ctx, {
            id: slot.id,
            scheduleId: slot.schedule_id,
            start: slot.start_at,
            end: slot.end_at,
            status: 'busy-unavailable',
            ...(slot.fhir ? { fhir: slot.fhir } : {}),
          });
        }
        await forgetSaid(
          tx,
          source,
          gone.map(({ id }) => id),
        );
        withdrawn += gone.length;
        return held.length < SWEEP_PAGE ? undefined : held.at(-1)?.id;
      });
      if (last === undefined) return withdrawn;
      after = last;
    }
  }
}

/**
 * Brings what somebody publishes as SMART Scheduling Links up to date: files that changed are read, times that are published
 * no more become unavailable. Never asks for a file more than once a minute. Throws `ProviderError`. Safe to repeat.
 */
export async function refreshLink(
  ctx: ClinicContext,
  link: SchedulingLink,
  options: RefreshOptions,
): Promise<LinkReport> {
  const folder = await mkdtemp(join(tmpdir(), 'centralita-links-'));
  try {
    return await new Refresh(ctx, link, { options, folder }).run();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
