import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { MIRRORED_TYPES, type MirroredType } from '../mapping/mirrored-type.ts';

/** How far a type has been read. */
export interface Checkpoint {
  readonly type: MirroredType;
  readonly state: 'waiting' | 'loading' | 'loaded';
  /** As the server named it. */
  readonly nextPage?: string | undefined;
  readonly windowStart?: Instant | undefined;
  /** The greatest lastUpdated of the pages that were read, while they came in that order. */
  readonly highWater?: Instant | undefined;
  readonly inOrder: boolean;
  /** Dead links met since the last page. */
  readonly restarts: number;
  /** The server's time up to which its changes are known. */
  readonly watermark?: Instant | undefined;
  readonly seen: number;
  readonly expected?: number | undefined;
}

interface CheckpointRow {
  readonly type: MirroredType;
  readonly state: Checkpoint['state'];
  readonly next_page: string | null;
  readonly window_start: Instant | null;
  readonly high_water: Instant | null;
  readonly in_order: boolean;
  readonly restarts: number;
  readonly watermark: Instant | null;
  readonly seen: number;
  readonly expected: number | null;
}

function toCheckpoint(row: CheckpointRow): Checkpoint {
  return {
    type: row.type,
    state: row.state,
    nextPage: row.next_page ?? undefined,
    windowStart: row.window_start ?? undefined,
    highWater: row.high_water ?? undefined,
    inOrder: row.in_order,
    restarts: row.restarts,
    watermark: row.watermark ?? undefined,
    seen: row.seen,
    expected: row.expected ?? undefined,
  };
}

function dateOrNull(instant: Instant | undefined): Date | null {
  return instant === undefined ? null : new Date(instant);
}

export async function createCheckpoints(tx: ClinicTx, ctx: ClinicContext, connectionId: string): Promise<void> {
  await tx.run(
    `insert into sync_checkpoint (clinic_id, connection_id, type, state, updated_at)
     select $1, $2, unnest($3::text[]), 'waiting', $4 on conflict do nothing`,
    [tx.clinicId, connectionId, MIRRORED_TYPES, new Date(ctx.clock.now())],
  );
}

/** In the order in which types are loaded. */
export async function loadCheckpoints(tx: ClinicTx, connectionId: string): Promise<readonly Checkpoint[]> {
  const rows = await tx.sql<CheckpointRow>(
    `select type, state, next_page, window_start, high_water, in_order, restarts, watermark, seen, expected from sync_checkpoint
      where clinic_id = $1 and connection_id = $2`,
    [tx.clinicId, connectionId],
  );
  const known = new Map(rows.map((row) => [row.type, toCheckpoint(row)]));
  return MIRRORED_TYPES.flatMap((type) => known.get(type) ?? []);
}

export async function saveCheckpoint(
  tx: ClinicTx,
  ctx: ClinicContext,
  saved: { readonly connectionId: string; readonly checkpoint: Checkpoint },
): Promise<void> {
  const { connectionId, checkpoint } = saved;
  await tx.run(
    `update sync_checkpoint set state = $4, next_page = $5, window_start = $6, high_water = $7, in_order = $8, restarts = $9,
       watermark = $10, seen = $11, expected = $12, updated_at = $13
      where clinic_id = $1 and connection_id = $2 and type = $3`,
    [
      tx.clinicId,
      connectionId,
      checkpoint.type,
      checkpoint.state,
      checkpoint.nextPage ?? null,
      dateOrNull(checkpoint.windowStart),
      dateOrNull(checkpoint.highWater),
      checkpoint.inOrder,
      checkpoint.restarts,
      dateOrNull(checkpoint.watermark),
      checkpoint.seen,
      checkpoint.expected ?? null,
      new Date(ctx.clock.now()),
    ],
  );
}
