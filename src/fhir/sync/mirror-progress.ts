import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import { DAY_MS, type Instant } from '../../platform/time/instant.ts';
import { loadCheckpoints, type Checkpoint } from './store/checkpoints.ts';
import { listIssues, type StandingIssue } from './store/issues.ts';
import { loadSyncState, type SyncState } from './store/sync-state.ts';
import type { MirroredType } from './mapping/mirrored-type.ts';

export interface TypeProgress {
  readonly type: MirroredType;
  readonly state: Checkpoint['state'];
  readonly seen: number;
  /** What the server said there is, where it said so. */
  readonly expected?: number | undefined;
  /** From 0 to 1, as far as it can be known. */
  readonly share: number;
  /** The server's time up to which its changes are known. */
  readonly watermark?: Instant | undefined;
}

export interface MirrorProgress {
  readonly state: SyncState['state'];
  readonly startedAt: Instant;
  readonly loadedAt?: Instant | undefined;
  readonly polledAt?: Instant | undefined;
  readonly reconciledAt?: Instant | undefined;
  readonly share: number;
  readonly types: readonly TypeProgress[];
  readonly issues: readonly StandingIssue[];
}

function shareOf(checkpoint: Checkpoint, state: SyncState): number {
  if (checkpoint.state !== 'loading') return checkpoint.state === 'loaded' ? 1 : 0;
  const { expected, seen, windowStart } = checkpoint;
  if (windowStart !== undefined) return Math.min((windowStart - state.startedAt) / (state.horizonDays * DAY_MS), 1);
  return expected === undefined || expected === 0 ? 0 : Math.min(seen / expected, 1);
}

/** How far the mirror of a connection is, and what could not be taken over. Undefined where it is not mirrored. */
export function mirrorProgress(ctx: ClinicContext, connectionId: string): Promise<MirrorProgress | undefined> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [state, checkpoints, issues] = await Promise.all([
      loadSyncState(tx, connectionId),
      loadCheckpoints(tx, connectionId),
      listIssues(tx, connectionId),
    ]);
    if (!state) return undefined;
    const types = checkpoints.map((checkpoint) => ({
      type: checkpoint.type,
      state: checkpoint.state,
      seen: checkpoint.seen,
      expected: checkpoint.expected,
      share: Math.max(shareOf(checkpoint, state), 0),
      watermark: checkpoint.watermark,
    }));
    return {
      state: state.state,
      startedAt: state.startedAt,
      loadedAt: state.loadedAt,
      polledAt: state.polledAt,
      reconciledAt: state.reconciledAt,
      share: types.reduce((sum, { share }) => sum + share, 0) / Math.max(types.length, 1),
      types,
      issues,
    };
  });
}

export interface MirrorFigure {
  readonly connectionId: string;
  readonly type: string;
  readonly seen: number;
  readonly issues: number;
  /** Since the last round, in seconds of the clinic's clock. */
  readonly polledSecondsAgo?: number | undefined;
}

const MOST_FIGURES = 10_000;

/** Figures of all mirrors of all clinics, for operators. Ids only. */
export async function mirrorFigures(runtime: RuntimeContext): Promise<readonly MirrorFigure[]> {
  const now = runtime.clock.now();
  const rows = await runtime.db.querySystem<{
    connection_id: string;
    type: string;
    seen: number;
    issues: number;
    polled_at: Instant | null;
  }>(
    `select c.connection_id, c.type, c.seen, s.polled_at,
            (select count(*) from sync_issue i
              where i.clinic_id = c.clinic_id and i.connection_id = c.connection_id and i.type = c.type) as issues
       from sync_checkpoint c join ehr_sync s on s.clinic_id = c.clinic_id and s.connection_id = c.connection_id
      order by 1, 2 limit ${MOST_FIGURES}`,
  );
  return rows.map((row) => ({
    connectionId: row.connection_id,
    type: row.type,
    seen: row.seen,
    issues: row.issues,
    polledSecondsAgo: row.polled_at === null ? undefined : Math.round((now - row.polled_at) / 1_000),
  }));
}
