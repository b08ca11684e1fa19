import type { ClinicTx } from '../../platform/database/database.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { LINK_TYPES, type LinkType } from '../links/publication.ts';
import type { FhirJson } from '../mapping/resource.ts';
import type { PublishedResource, PublishedResources } from './published-resources.ts';

export type PublicationId = Brand<string, 'PublicationId'>;

export interface PublicationRow {
  readonly id: PublicationId;
  readonly active: boolean;
  readonly days: number;
  readonly booking_url: string | null;
  readonly booking_phone: string | null;
  readonly states: readonly string[];
  /** Real times. */
  readonly built_at: Instant | null;
  readonly build_ms: number;
  readonly changed: Readonly<Partial<Record<LinkType, number>>>;
}

const ROW = `select id, active, days, booking_url, booking_phone, states, built_at, build_ms, changed
  from publication where clinic_id = $1`;

/** The clinic's publication, switched on or not. */
export async function publicationOf(ctx: ClinicContext): Promise<PublicationRow | undefined> {
  const [row] = await ctx.db.query<PublicationRow>(ctx.clinicId, ROW, [ctx.clinicId]);
  return row;
}

/** Whose publication is at an address; undefined where nothing is published there. */
export async function clinicOfPublication(
  { db }: Pick<RuntimeContext, 'db'>,
  id: PublicationId,
): Promise<ClinicId | undefined> {
  const [row] = await db.querySystem<{ clinic_id: ClinicId }>(
    'select clinic_id from publication where id = $1 and active',
    [id],
  );
  return row?.clinic_id;
}

/** Switches on, or changes how: what was built is built anew by whoever asks next. The address stays for ever. */
export async function savePublication(
  tx: ClinicTx,
  ctx: ClinicContext,
  wanted: Pick<PublicationRow, 'days' | 'booking_url' | 'booking_phone' | 'states'>,
): Promise<void> {
  await tx.run(
    `insert into publication (clinic_id, id, active, days, booking_url, booking_phone, states, created_at)
     values ($1, $2, true, $3, $4, $5, $6, $7)
     on conflict (clinic_id) do update set active = true, days = excluded.days, booking_url = excluded.booking_url,
       booking_phone = excluded.booking_phone, states = excluded.states, built_at = null`,
    [
      tx.clinicId,
      ctx.ids.next(),
      wanted.days,
      wanted.booking_url,
      wanted.booking_phone,
      wanted.states,
      new Date(ctx.clock.now()),
    ],
  );
}

/** Whether there was one that was on. */
export async function switchOff(tx: ClinicTx): Promise<boolean> {
  const off = 'update publication set active = false, built_at = null where clinic_id = $1 and active';
  return (await tx.run(off, [tx.clinicId])) > 0;
}

const PUT = `
  insert into published_resource as p (clinic_id, type, id, body, ends_at, gone, changed_at)
  select $1, $2, t.id, t.body, t.ends_at, false, $3
    from unnest($4::uuid[], $5::jsonb[], $6::timestamptz[]) as t (id, body, ends_at)
  on conflict (clinic_id, type, id) do update
    set body = excluded.body, ends_at = excluded.ends_at, gone = false, changed_at = excluded.changed_at
  where p.gone or p.body <> excluded.body`;

const MARK_GONE = `
  update published_resource p set gone = true, body = p.body || $4::jsonb, changed_at = $3
   where p.clinic_id = $1 and p.type = $2 and not p.gone
     and not exists (select from unnest($5::uuid[]) as t (id) where t.id = p.id)`;

const FORGET = `
  delete from published_resource where clinic_id = $1 and gone and ends_at < $2`;

/** How each type says that it is to be had no more. */
const GONE: Readonly<Record<LinkType, FhirJson>> = {
  Location: { status: 'inactive' },
  Schedule: { active: false },
  Slot: { status: 'busy' },
};

/** Whether anything of the type changed. */
async function putType(
  tx: ClinicTx,
  stamp: Instant,
  { type, resources }: { readonly type: LinkType; readonly resources: readonly PublishedResource[] },
): Promise<boolean> {
  const ids = resources.map(({ id }) => id);
  const put = await tx.run(PUT, [
    tx.clinicId,
    type,
    new Date(stamp),
    ids,
    resources.map(({ body }) => JSON.stringify(body)),
    resources.map(({ endsAt }) => (endsAt === undefined ? null : new Date(endsAt))),
  ]);
  const gone = await tx.run(MARK_GONE, [tx.clinicId, type, new Date(stamp), GONE[type], ids]);
  return put + gone > 0;
}

/**
 * Writes what changed since the last time. Of two processes that build at once the later one finds little to do. Each build has
 * a stamp of its own, later than all before: `_since` the stamp of one build is what later ones changed.
 */
export function putResources(
  ctx: ClinicContext,
  resources: PublishedResources,
  buildMs: number,
): Promise<PublicationRow | undefined> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [row] = await tx.sql<PublicationRow>(`${ROW} for update`, [tx.clinicId]);
    if (!row) return undefined;
    const stamp = Math.max(ctx.clock.real(), ...Object.values(row.changed).map((ms) => ms + 1)) as Instant;
    const changed: Partial<Record<LinkType, number>> = { ...row.changed };
    for (const type of LINK_TYPES) {
      const isChanged = await putType(tx, stamp, { type, resources: resources[type] });
      if (isChanged || changed[type] === undefined) changed[type] = stamp;
    }
    await tx.run(FORGET, [tx.clinicId, new Date(ctx.clock.now())]);
    const builtAt = ctx.clock.real();
    await tx.run('update publication set built_at = $2, build_ms = $3, changed = $4 where clinic_id = $1', [
      tx.clinicId,
      new Date(builtAt),
      buildMs,
      changed,
    ]);
    return { ...row, built_at: builtAt, build_ms: buildMs, changed };
  });
}

/** The lines of a file: all that is to be had or, after `since`, what changed, also what is there no more. */
export async function publishedLines(
  ctx: ClinicContext,
  type: LinkType,
  since: Instant | undefined,
): Promise<readonly string[]> {
  const which = since === undefined ? 'not gone' : 'changed_at > $3';
  const rows = await ctx.db.query<{ line: string }>(
    ctx.clinicId,
    `select body::text as line from published_resource where clinic_id = $1 and type = $2 and ${which} order by id`,
    [ctx.clinicId, type, ...(since === undefined ? [] : [new Date(since)])],
  );
  return rows.map(({ line }) => line);
}
