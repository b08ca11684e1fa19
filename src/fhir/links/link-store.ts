import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { ScheduleId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { FhirJson } from '../mapping/resource.ts';
import type { SlotId } from '../mapping/slot.ts';
import type { Fetched } from './fetch-file.ts';
import type { LinkType } from './publication.ts';

export type SchedulingLinkId = Brand<string, 'SchedulingLinkId'>;

export interface SchedulingLink {
  readonly id: SchedulingLinkId;
  readonly url: string;
  readonly active: boolean;
  readonly every_minutes: number;
  readonly hosts: readonly string[];
  readonly last_run_at: Instant | null;
  /** The publication's own time of what was read last, where nothing of it was left out; null also where `_since` is not understood. */
  readonly since: Instant | null;
  /** When all of it was read. Real time. */
  readonly full_at: Instant | null;
}

export interface KnownFile {
  readonly url: string;
  readonly type: LinkType | 'manifest';
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly fresh_until: Instant;
}

const LINK =
  'select id, url, active, every_minutes, hosts, last_run_at, since, full_at from scheduling_link where clinic_id = $1';

/** Makes the link of an address, or changes how often it is asked. */
export async function saveLink(
  tx: ClinicTx,
  ctx: ClinicContext,
  wanted: { readonly url: string; readonly everyMinutes: number | undefined; readonly hosts: readonly string[] },
): Promise<SchedulingLink | undefined> {
  await tx.run(
    `insert into scheduling_link (clinic_id, id, url, active, every_minutes, hosts, created_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (clinic_id, url) do update
       set active = excluded.active, every_minutes = excluded.every_minutes, hosts = excluded.hosts`,
    [
      tx.clinicId,
      ctx.ids.next(),
      wanted.url,
      wanted.everyMinutes !== undefined,
      wanted.everyMinutes ?? 5,
      wanted.hosts,
      new Date(ctx.clock.now()),
    ],
  );
  const [link] = await tx.sql<SchedulingLink>(`${LINK} and url = $2`, [tx.clinicId, wanted.url]);
  return link;
}

export async function linkById(ctx: ClinicContext, id: SchedulingLinkId): Promise<SchedulingLink | undefined> {
  const [link] = await ctx.db.query<SchedulingLink>(ctx.clinicId, `${LINK} and id = $2`, [ctx.clinicId, id]);
  return link;
}

/** Remembers when a link was last asked, and what went wrong. */
export async function recordRun(ctx: ClinicContext, link: SchedulingLink, error: string | undefined): Promise<void> {
  await ctx.db.query(
    ctx.clinicId,
    'update scheduling_link set last_run_at = $3, last_error = $4 where clinic_id = $1 and id = $2',
    [ctx.clinicId, link.id, new Date(ctx.clock.now()), error ?? null],
  );
}

/** The link of an address, where there is one already. */
export async function linkByUrl(ctx: ClinicContext, url: string): Promise<SchedulingLink | undefined> {
  const [link] = await ctx.db.query<SchedulingLink>(ctx.clinicId, `${LINK} and url = $2`, [ctx.clinicId, url]);
  return link;
}

/** Remembers how far a publication was read. */
export async function recordRead(
  ctx: ClinicContext,
  link: SchedulingLink,
  read: { readonly since: Instant | undefined; readonly isFull: boolean },
): Promise<void> {
  await ctx.db.query(
    ctx.clinicId,
    `update scheduling_link set since = $3, full_at = case when $4 then $5 else full_at end where clinic_id = $1 and id = $2`,
    [
      ctx.clinicId,
      link.id,
      read.since === undefined ? null : new Date(read.since),
      read.isFull,
      new Date(ctx.clock.real()),
    ],
  );
}

export function knownFiles(ctx: ClinicContext, link: SchedulingLink): Promise<readonly KnownFile[]> {
  return ctx.db.query<KnownFile>(
    ctx.clinicId,
    'select url, type, etag, last_modified, fresh_until from scheduling_link_file where clinic_id = $1 and link_id = $2 order by url',
    [ctx.clinicId, link.id],
  );
}

export async function keepFile(
  ctx: ClinicContext,
  link: SchedulingLink,
  file: Pick<KnownFile, 'url' | 'type' | 'fresh_until'> & Pick<Fetched, 'etag' | 'lastModified'>,
): Promise<void> {
  await ctx.db.query(
    ctx.clinicId,
    `insert into scheduling_link_file (clinic_id, link_id, url, type, etag, last_modified, fetched_at, fresh_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (clinic_id, link_id, url) do update
       set type = excluded.type, etag = excluded.etag, last_modified = excluded.last_modified, fetched_at = excluded.fetched_at, fresh_until = excluded.fresh_until`,
    [
      ctx.clinicId,
      link.id,
      file.url,
      file.type,
      file.etag ?? null,
      file.lastModified ?? null,
      new Date(ctx.clock.real()),
      new Date(file.fresh_until),
    ],
  );
}

export async function forgetFiles(ctx: ClinicContext, link: SchedulingLink, kept: readonly string[]): Promise<void> {
  await ctx.db.query(
    ctx.clinicId,
    'delete from scheduling_link_file where clinic_id = $1 and link_id = $2 and url <> all($3)',
    [ctx.clinicId, link.id, kept],
  );
}

export async function siteNames(ctx: ClinicContext): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db.query<{ id: string; name: string }>(
    ctx.clinicId,
    'select id, name from fhir_location where clinic_id = $1',
    [ctx.clinicId],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** A Slot that a file of the source once held. */
export interface HeldSlot {
  readonly id: SlotId;
  readonly schedule_id: ScheduleId;
  readonly start_at: Instant;
  readonly end_at: Instant;
  readonly fhir: FhirJson | null;
}

export const SWEEP_PAGE = 1_000;

/** Free slots to come of one file, a page at a time, in the order of their ids. */
export function heldSlots(
  tx: ClinicTx,
  page: { readonly source: string; readonly part: string; readonly after: string; readonly from: Instant },
): Promise<readonly HeldSlot[]> {
  return tx.sql<HeldSlot>(
    `select s.id, s.schedule_id, s.start_at, s.end_at, s.fhir
       from imported_row r join fhir_slot s on s.clinic_id = r.clinic_id and s.id = r.resource_id
      where r.clinic_id = $1 and r.source = $2 and r.resource_type = 'Slot' and r.part = $3 and r.resource_id > $4
        and s.status = 'free' and s.end_at > $5
      order by r.resource_id limit ${SWEEP_PAGE}`,
    [tx.clinicId, page.source, page.part, page.after, new Date(page.from)],
  );
}

/** What a source said of a resource that it no longer names is forgotten: when it comes again, it is news. */
export async function forgetSaid(tx: ClinicTx, source: string, slotIds: readonly string[]): Promise<void> {
  await tx.run(
    `delete from imported_row where clinic_id = $1 and source = $2 and resource_type = 'Slot' and resource_id = any($3::uuid[])`,
    [tx.clinicId, source, slotIds],
  );
}
