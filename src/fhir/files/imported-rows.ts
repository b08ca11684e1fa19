import { createHash } from 'node:crypto';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Said } from './said.ts';
import type { FileEntry } from './write-entries.ts';

export interface RowOrigin {
  /** Names the system that the file comes from. */
  readonly source: string;
  /** The file, where the source has many. */
  readonly part?: string;
}

const DIGEST_HEX = 12;

export function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('hex')
    .slice(0, DIGEST_HEX);
}

/** Digests of the cells that hold something. */
export function saidBy(cells: Readonly<Record<string, unknown>>): Said {
  const held = Object.entries(cells).filter(([, value]) => value !== undefined);
  return Object.fromEntries(held.map(([name, value]) => [name, digestOf(value)]));
}

type ResourceKey = Pick<FileEntry, 'type' | 'id'>;

/**
 * One probe of the primary key for each: `limit` keeps the planner from reading the whole table instead, which it chose while
 * a first import of a million rows was still unknown to its statistics.
 */
const SAID = `
  select r.resource_type, r.resource_id, r.said
    from unnest($3::text[], $4::uuid[]) as k (type, id)
    cross join lateral (
      select i.resource_type, i.resource_id, i.said from imported_row i
       where i.clinic_id = $1 and i.source = $2 and i.resource_type = k.type and i.resource_id = k.id limit 1) r`;

/** What the source last said of these resources, by `Type/id`. One round trip. */
export async function loadSaid(
  tx: ClinicTx,
  source: string,
  keys: readonly ResourceKey[],
): Promise<ReadonlyMap<string, Said>> {
  const rows = await tx.sql<{ resource_type: string; resource_id: string; said: Said }>(SAID, [
    tx.clinicId,
    source,
    keys.map(({ type }) => type),
    keys.map(({ id }) => id),
  ]);
  return new Map(rows.map((row) => [`${row.resource_type}/${row.resource_id}`, row.said]));
}

/** Remembers what the rows of these entries say. Writes nothing where they say what they said. */
export async function keepSaid(
  tx: ClinicTx,
  ctx: ClinicContext,
  work: { readonly origin: RowOrigin; readonly entries: readonly FileEntry[] },
): Promise<void> {
  const { origin, entries } = work;
  const told = entries.filter(({ said }) => said !== undefined);
  if (told.length === 0) return;
  await tx.run(
    `insert into imported_row as r (clinic_id, source, resource_type, resource_id, said, part, updated_at)
     select $1, $2, t.type, t.id, t.said, $3, $4 from unnest($5::text[], $6::uuid[], $7::jsonb[]) as t (type, id, said)
     on conflict (clinic_id, source, resource_type, resource_id) do update
       set said = excluded.said, part = excluded.part, updated_at = excluded.updated_at
     where r.said <> excluded.said or r.part <> excluded.part`,
    [
      tx.clinicId,
      origin.source,
      origin.part ?? '',
      new Date(ctx.clock.now()),
      told.map(({ type }) => type),
      told.map(({ id }) => id),
      told.map(({ said }) => JSON.stringify(said)),
    ],
  );
}
