import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { PractitionerId, ServiceId, SiteId } from '../../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../../platform/time/instant.ts';

export interface SyncState {
  readonly connectionId: string;
  readonly state: 'loading' | 'following' | 'paused';
  readonly pollEveryMs: number;
  readonly horizonDays: number;
  /** The server's clock minus ours. */
  readonly skewMs: number;
  readonly startedAt: Instant;
  readonly loadedAt?: Instant | undefined;
  readonly polledAt?: Instant | undefined;
  /** By the machine's own clock, which no demo moves. */
  readonly polledRealAt?: Instant | undefined;
  /** When all of it was last compared, of a server that cannot say what changed. */
  readonly sweptAt?: Instant | undefined;
  readonly reconciledAt?: Instant | undefined;
  /** The latest change that the history of the whole server has told of, by the server's clock. */
  readonly historyUntil?: Instant | undefined;
  /** When it was last seen to that the server tells of changes. */
  readonly subscribedAt?: Instant | undefined;
  /** When somebody last looked at what the server can do. */
  readonly probedAt?: Instant | undefined;
}

/** For appointments that say nothing better. */
export interface SyncDefaults {
  readonly serviceId?: ServiceId | undefined;
  readonly siteId?: SiteId | undefined;
  readonly practitionerId?: PractitionerId | undefined;
}

interface StateRow {
  readonly connection_id: string;
  readonly state: SyncState['state'];
  readonly poll_every_ms: number;
  readonly horizon_days: number;
  readonly skew_ms: number;
  readonly started_at: Instant;
  readonly loaded_at: Instant | null;
  readonly polled_at: Instant | null;
  readonly polled_real_at: Instant | null;
  readonly swept_at: Instant | null;
  readonly reconciled_at: Instant | null;
  readonly history_until: Instant | null;
  readonly subscribed_at: Instant | null;
  readonly probed_at: Instant | null;
}

export async function loadSyncState(tx: ClinicTx, connectionId: string): Promise<SyncState | undefined> {
  const [row] = await tx.sql<StateRow>(
    `select s.connection_id, case when c.paused_at is null then s.state else 'paused' end as state, s.poll_every_ms, s.horizon_days,
       s.skew_ms, s.started_at, s.loaded_at, s.polled_at, s.polled_real_at, s.swept_at, s.reconciled_at, s.history_until, s.subscribed_at, c.probed_at
       from ehr_sync s join ehr_connection c on c.clinic_id = s.clinic_id and c.id = s.connection_id and c.state = 'active'
      where s.clinic_id = $1 and s.connection_id = $2`,
    [tx.clinicId, connectionId],
  );
  if (!row) return undefined;
  return {
    connectionId: row.connection_id,
    state: row.state,
    pollEveryMs: row.poll_every_ms,
    horizonDays: row.horizon_days,
    skewMs: row.skew_ms,
    startedAt: row.started_at,
    loadedAt: row.loaded_at ?? undefined,
    polledAt: row.polled_at ?? undefined,
    polledRealAt: row.polled_real_at ?? undefined,
    sweptAt: row.swept_at ?? undefined,
    reconciledAt: row.reconciled_at ?? undefined,
    historyUntil: row.history_until ?? undefined,
    subscribedAt: row.subscribed_at ?? undefined,
    probedAt: row.probed_at ?? undefined,
  };
}

export interface SyncSettings extends SyncDefaults {
  readonly pollEveryMs?: number | undefined;
  readonly horizonDays?: number | undefined;
}

/** Begins the mirror of a connection, or changes how one that exists goes on. False where it existed. */
export async function saveSync(
  tx: ClinicTx,
  ctx: ClinicContext,
  connectionId: string,
  settings: SyncSettings,
): Promise<boolean> {
  const [row] = await tx.sql<{ created: boolean }>(
    `insert into ehr_sync as s (clinic_id, connection_id, state, poll_every_ms, horizon_days, default_service_id, default_site_id,
       default_practitioner_id, started_at)
     values ($1, $2, 'loading', coalesce($3::integer, 60000), coalesce($4::integer, 182), $5, $6, $7, $8)
     on conflict (clinic_id, connection_id) do update set poll_every_ms = coalesce($3::integer, s.poll_every_ms),
       horizon_days = coalesce($4::integer, s.horizon_days), default_service_id = coalesce($5, s.default_service_id),
       default_site_id = coalesce($6, s.default_site_id), default_practitioner_id = coalesce($7, s.default_practitioner_id)
     returning (s.xmax = 0) as created`,
    [
      tx.clinicId,
      connectionId,
      settings.pollEveryMs ?? null,
      settings.horizonDays ?? null,
      settings.serviceId ?? null,
      settings.siteId ?? null,
      settings.practitionerId ?? null,
      new Date(ctx.clock.now()),
    ],
  );
  return row?.created ?? false;
}

export async function markLoaded(tx: ClinicTx, ctx: ClinicContext, connectionId: string): Promise<void> {
  await tx.run(
    `update ehr_sync set state = 'following', loaded_at = $3 where clinic_id = $1 and connection_id = $2 and state = 'loading'`,
    [tx.clinicId, connectionId, new Date(ctx.clock.now())],
  );
}

export async function markPolled(
  tx: ClinicTx,
  ctx: ClinicContext,
  poll: { readonly connectionId: string; readonly skewMs: number | undefined },
): Promise<void> {
  await tx.run(
    `update ehr_sync set polled_at = $3, polled_real_at = $4, skew_ms = coalesce($5::integer, skew_ms)
      where clinic_id = $1 and connection_id = $2`,
    [tx.clinicId, poll.connectionId, new Date(ctx.clock.now()), new Date(ctx.clock.real()), poll.skewMs ?? null],
  );
}

/** The connection is gone, and with it the rounds: should it be made again, they begin again. */
export async function markEnded(tx: ClinicTx, connectionId: string): Promise<void> {
  await tx.run(
    `update ehr_sync s set polled_at = null, subscribed_at = null where s.clinic_id = $1 and s.connection_id = $2
        and exists (select from ehr_connection c where c.clinic_id = $1 and c.id = $2 and c.state = 'removed')`,
    [tx.clinicId, connectionId],
  );
}

export async function markHistory(
  tx: ClinicTx,
  read: { readonly connectionId: string; readonly until: Instant },
): Promise<void> {
  await tx.run('update ehr_sync set history_until = $3 where clinic_id = $1 and connection_id = $2', [
    tx.clinicId,
    read.connectionId,
    new Date(read.until),
  ]);
}

/** Everything was compared: `swept` by a server that cannot say what changed, `reconciled` by night. */
export async function markCompared(
  tx: ClinicTx,
  ctx: ClinicContext,
  compared: { readonly connectionId: string; readonly how: 'swept' | 'reconciled' },
): Promise<void> {
  const column = compared.how === 'swept' ? 'swept_at' : 'reconciled_at';
  await tx.run(`update ehr_sync set ${column} = $3 where clinic_id = $1 and connection_id = $2`, [
    tx.clinicId,
    compared.connectionId,
    new Date(ctx.clock.now()),
  ]);
}

/** Longer than the reading and writing of any page; renewed with each. */
const LEASE_MS = 2 * MINUTE_MS;

export interface Lease {
  readonly connectionId: string;
  readonly token: string;
}

/** One reader at a time, so that an older page never overtakes a newer one. False while another reads, and while it is paused. */
export async function takeLease(tx: ClinicTx, ctx: ClinicContext, lease: Lease): Promise<boolean> {
  const now = ctx.clock.real();
  const taken = await tx.run(
    `update ehr_sync set lease_token = $3, lease_until = $4
      where clinic_id = $1 and connection_id = $2 and (lease_token is null or lease_token = $3 or lease_until < $5)
        and not exists (select from ehr_connection c where c.clinic_id = $1 and c.id = $2 and c.paused_at is not null)`,
    [tx.clinicId, lease.connectionId, lease.token, new Date(plusMs(now, LEASE_MS)), new Date(now)],
  );
  return taken === 1;
}

/** Milliseconds until the lease of whoever reads runs out; undefined where nobody has one. */
export async function leaseLeft(tx: ClinicTx, ctx: ClinicContext, connectionId: string): Promise<number | undefined> {
  const [row] = await tx.sql<{ lease_until: Instant | null }>(
    'select lease_until from ehr_sync where clinic_id = $1 and connection_id = $2',
    [tx.clinicId, connectionId],
  );
  return row?.lease_until ? Math.max(0, row.lease_until - ctx.clock.real()) : undefined;
}

export async function dropLease(tx: ClinicTx, lease: Lease): Promise<void> {
  await tx.run(
    'update ehr_sync set lease_token = null, lease_until = null where clinic_id = $1 and connection_id = $2 and lease_token = $3',
    [tx.clinicId, lease.connectionId, lease.token],
  );
}
