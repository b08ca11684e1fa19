import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** Something that the server was asked to tell of. */
export interface EhrSubscription {
  /** The search or the topic that it is about. */
  readonly criteria: string;
  /** What the server calls it; `NOT_NAMED` until it has answered. */
  readonly ehrId: string;
  readonly secretHash: Uint8Array;
  readonly lastEvent?: number | undefined;
  readonly endsAt?: Instant | undefined;
  /** When something was last heard of it, or was asked about its silence. */
  readonly heardAt?: Instant | undefined;
}

/** Asked for and not answered yet: a server may greet before it answers, and must find its address known. */
export const NOT_NAMED = '';

interface Row {
  readonly criteria: string;
  readonly ehr_id: string;
  readonly secret_hash: Uint8Array;
  readonly last_event: number | null;
  readonly ends_at: Instant | null;
  readonly heard_at: Instant | null;
}

export async function loadSubscriptions(tx: ClinicTx, connectionId: string): Promise<readonly EhrSubscription[]> {
  const rows = await tx.sql<Row>(
    `select criteria, ehr_id, secret_hash, last_event, ends_at, greatest(heard_at, asked_at) as heard_at from ehr_subscription
      where clinic_id = $1 and connection_id = $2 order by criteria`,
    [tx.clinicId, connectionId],
  );
  return rows.map((row) => ({
    criteria: row.criteria,
    ehrId: row.ehr_id,
    secretHash: row.secret_hash,
    lastEvent: row.last_event ?? undefined,
    endsAt: row.ends_at ?? undefined,
    heardAt: row.heard_at ?? undefined,
  }));
}

export async function saveSubscription(
  tx: ClinicTx,
  connectionId: string,
  subscription: Omit<EhrSubscription, 'lastEvent' | 'heardAt'>,
): Promise<void> {
  const { criteria, ehrId, secretHash, endsAt } = subscription;
  await tx.run(
    `insert into ehr_subscription (clinic_id, connection_id, criteria, ehr_id, secret_hash, ends_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (clinic_id, connection_id, criteria) do update set ehr_id = excluded.ehr_id, secret_hash = excluded.secret_hash,
       ends_at = excluded.ends_at, last_event = null, heard_at = null, asked_at = null`,
    [tx.clinicId, connectionId, criteria, ehrId, secretHash, endsAt === undefined ? null : new Date(endsAt)],
  );
}

/** The server has answered. What was heard meanwhile stands. */
export async function nameSubscription(
  tx: ClinicTx,
  of: { readonly connectionId: string; readonly criteria: string; readonly ehrId: string },
): Promise<void> {
  await tx.run(
    'update ehr_subscription set ehr_id = $4 where clinic_id = $1 and connection_id = $2 and criteria = $3',
    [tx.clinicId, of.connectionId, of.criteria, of.ehrId],
  );
}

/** The server would not have it. */
export async function forgetSubscription(
  tx: ClinicTx,
  of: { readonly connectionId: string; readonly criteria: string },
): Promise<void> {
  await tx.run('delete from ehr_subscription where clinic_id = $1 and connection_id = $2 and criteria = $3', [
    tx.clinicId,
    of.connectionId,
    of.criteria,
  ]);
}

/** A notification came. Numbers only rise, but for a handshake, which begins to count anew. */
export async function markHeard(
  tx: ClinicTx,
  ctx: ClinicContext,
  heard: {
    readonly connectionId: string;
    readonly criteria: string;
    readonly lastEvent: number | undefined;
    readonly beginsAnew: boolean;
  },
): Promise<void> {
  await tx.run(
    `update ehr_subscription set heard_at = $4,
       last_event = case when $6 then $5::bigint else greatest(last_event, $5::bigint) end
      where clinic_id = $1 and connection_id = $2 and criteria = $3`,
    [
      tx.clinicId,
      heard.connectionId,
      heard.criteria,
      new Date(ctx.clock.now()),
      heard.lastEvent ?? null,
      heard.beginsAnew,
    ],
  );
}

/** It was asked about its silence: not again before it should have been heard of once more. */
export async function markAsked(
  tx: ClinicTx,
  ctx: ClinicContext,
  asked: { readonly connectionId: string; readonly criteria: string },
): Promise<void> {
  await tx.run(
    'update ehr_subscription set asked_at = $4 where clinic_id = $1 and connection_id = $2 and criteria = $3',
    [tx.clinicId, asked.connectionId, asked.criteria, new Date(ctx.clock.now())],
  );
}

export async function markSubscribed(tx: ClinicTx, ctx: ClinicContext, connectionId: string): Promise<void> {
  await tx.run('update ehr_sync set subscribed_at = $3 where clinic_id = $1 and connection_id = $2', [
    tx.clinicId,
    connectionId,
    new Date(ctx.clock.now()),
  ]);
}
