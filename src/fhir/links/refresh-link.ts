import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSlot } from '../../agenda/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { FileReport } from '../files/import-report.ts';
import { importRows, MOST_ROWS, type FileRow } from '../files/import-rows.ts';
import { ndjsonRows, resourceRows, type NdjsonRow } from '../files/ndjson.ts';
import type { RowRefusal } from '../files/row-refusal.ts';
import { readLines } from '../files/text-lines.ts';
import { UuidSet } from '../files/uuid-set.ts';
import { linkRows, shortestMinutes } from './link-resources.ts';
import {
  forgetFiles,
  forgetSaid,
  heldSlots,
  keepFile,
  knownFiles,
  recordRead,
  siteNames,
  SWEEP_PAGE,
  type HeldSlot,
  type SchedulingLink,
} from './link-store.ts';
import { freshUntil } from './publication.ts';
import { readPublication, type DownloadedFile, type ReadPublication, type SeenFile } from './read-publication.ts';

const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const SLOTS_LOOKED_AT = 1_000;
const USUAL_MINUTES = 30;

export interface LinkReport {
  /** Files that had changed; in a dry run one for all of them, by the address of the manifest. */
  readonly reports: readonly (FileReport & { readonly url: string })[];
  /** Files that were what they were, or too fresh to be asked for again. */
  readonly unchanged: number;
  /** Slots that are published no more. */
  readonly withdrawn: number;
  /** The publisher told only what changed. */
  readonly isIncremental: boolean;
}

export interface RefreshOptions {
  readonly loopbackAllowed: boolean;
  /** Nothing is written, and nothing of the run is remembered. */
  readonly dryRun?: boolean;
  readonly onRefused?: (refusal: RowRefusal) => void;
}

interface ImportWork {
  readonly minutes: number;
  readonly seen: UuidSet;
}

class Refresh {
  readonly #ctx: ClinicContext;
  readonly #link: SchedulingLink;
  readonly #options: RefreshOptions;
  readonly #folder: string;

  constructor(ctx: ClinicContext, link: SchedulingLink, work: { options: RefreshOptions; folder: string }) {
    this.#ctx = ctx;
    this.#link = link;
    this.#options = work.options;
    this.#folder = work.folder;
  }

  async run(): Promise<LinkReport> {
    const known = await knownFiles(this.#ctx, this.#link);
    const { loopbackAllowed, dryRun = false } = this.#options;
    const read = await readPublication(this.#ctx, this.#link, { known, folder: this.#folder, loopbackAllowed });
    const minutes = await this.#minutes(read.changed);
    const done = dryRun ? await this.#tryAll(read, minutes) : await this.#importAll(read, minutes);
    let { withdrawn } = done;
    const urls = read.files.map(({ url }) => url);
    for (const { url, type } of known) {
      if (type === 'Slot' && !urls.includes(url)) withdrawn += await this.#withdraw(url, new UuidSet(1));
    }
    if (!dryRun) await this.#remember(read);
    const unchanged = read.files.length - read.changed.length;
    return { reports: done.reports, unchanged, withdrawn, isIncremental: read.isIncremental };
  }

  async #importAll({ changed, isIncremental }: ReadPublication, minutes: number) {
    const reports: LinkReport['reports'][number][] = [];
    let withdrawn = 0;
    for (const file of changed) {
      const seen = new UuidSet(MOST_ROWS);
      const work = { minutes, seen };
      reports.push({ ...(await this.#import(this.#rows([file], work), { ...work, part: file.url })), url: file.url });
      // Of what changed, what is there no more is told as such.
      if (file.type === 'Slot' && !isIncremental) withdrawn += await this.#withdraw(file.url, seen);
      await this.#keep(file);
    }
    return { reports, withdrawn };
  }

  /** All files as one, so that each sees what those before it would have made. */
  async #tryAll({ changed, isIncremental }: ReadPublication, minutes: number) {
    if (changed.length === 0) return { reports: [], withdrawn: 0 };
    const work = { minutes, seen: new UuidSet(MOST_ROWS) };
    const report = await this.#import(this.#rows(changed, work), { ...work, part: '' });
    let withdrawn = 0;
    for (const { type, url } of isIncremental ? [] : changed) {
      if (type === 'Slot') withdrawn += await this.#withdraw(url, work.seen);
    }
    return { reports: [{ ...report, url: this.#link.url }], withdrawn };
  }

  /** Last of all: a run that was cut short must be told again which files there are. */
  async #remember({ manifest, files, unchanged, upTo, isIncremental, sinceIgnored }: ReadPublication) {
    for (const file of unchanged) await this.#keep(file);
    if (manifest) await this.#keep(manifest);
    await forgetFiles(this.#ctx, this.#link, [this.#link.url, ...files.map(({ url }) => url)]);
    if (upTo === undefined && !sinceIgnored) return;
    // Who does not understand `_since` is not asked again.
    const isKnownNotTo = sinceIgnored || (this.#link.full_at !== null && this.#link.since === null);
    await recordRead(this.#ctx, this.#link, { since: isKnownNotTo ? undefined : upTo, isFull: !isIncremental });
  }

  /** A file counts as seen once it is imported whole: one that was cut short is asked for again. */
  async #keep({ url, type, etag, lastModified, cacheControl }: SeenFile) {
    const fresh_until = freshUntil(cacheControl, this.#ctx.clock.real());
    await keepFile(this.#ctx, this.#link, { url, type, etag, lastModified, fresh_until });
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

  async *#rows(files: readonly DownloadedFile[], { minutes }: ImportWork): AsyncGenerator<FileRow<NdjsonRow>> {
    const { clinicId } = this.#ctx;
    const source = this.#link.url;
    for (const file of files) {
      const facts = { clinicId, source, minutes, siteNames: await siteNames(this.#ctx) };
      const rows = ndjsonRows(createReadStream(file.path), { clinicId, source, keepsUuids: false });
      yield* linkRows(rows, file.type, facts);
    }
  }

  #import(rows: AsyncIterable<FileRow<NdjsonRow>>, { seen, part }: ImportWork & { readonly part: string }) {
    const { onRefused, dryRun = false } = this.#options;
    return importRows(this.#ctx, resourceRows(rows, { source: this.#link.url, part }), {
      cause: 'ehr',
      dryRun,
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
        if (!this.#options.dryRun) await this.#block(tx, gone);
        withdrawn += gone.length;
        return held.length < SWEEP_PAGE ? undefined : held.at(-1)?.id;
      });
      if (last === undefined) return withdrawn;
      after = last;
    }
  }

  async #block(tx: ClinicTx, gone: readonly HeldSlot[]): Promise<void> {
    for (const slot of gone) {
      await importSlot(tx, this.#ctx, {
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
      this.#link.url,
      gone.map(({ id }) => id),
    );
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
