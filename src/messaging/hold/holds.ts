import { record } from '../../audit/index.ts';
import { enqueue } from '../../jobs/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { MessageId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { dispatchMessage } from '../jobs/dispatch-message.ts';
import { dropMessage } from '../store/outbound.ts';
import type { HoldReason } from './restored.ts';

/** Why nothing leaves, and how many messages wait. */
export interface OutboundHold {
  readonly reason: HoldReason;
  readonly since: Instant;
  /** What may have left after this is not in the database. */
  readonly knownUntil: Instant;
  readonly waiting: number;
}

/** Stops everything that leaves, from the commit on. What stands is kept: the earlier date is the safer one. Audited. */
export async function holdOutbound(ctx: ClinicContext, reason: HoldReason): Promise<void> {
  const now = new Date(ctx.clock.now());
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const made = await tx.run(
      `insert into outbound_hold (clinic_id, reason, since, known_until)
       select $1, $2, $3, coalesce((select max(updated_at) from message where clinic_id = $1 and direction = 'outbound'), $3)
       on conflict (clinic_id) do update
         set reason = excluded.reason, since = excluded.since, known_until = excluded.known_until, released_at = null
         where outbound_hold.released_at is not null`,
      [tx.clinicId, reason, now],
    );
    if (made === 0) return;
    await record(tx, ctx, {
      action: 'outbound.hold',
      subject: { type: 'Organization', id: tx.clinicId },
      detail: { reason },
    });
    await emit(tx, ctx, { type: 'outbound.changed', payload: { held: true } });
  });
}

/** Undefined where messages leave as ever. One round trip. */
export async function outboundHold(ctx: ClinicContext): Promise<OutboundHold | undefined> {
  const [row] = await ctx.db.query<{
    readonly reason: HoldReason;
    readonly since: Instant;
    readonly known_until: Instant;
    readonly waiting: number;
  }>(
    ctx.clinicId,
    `select reason, since, known_until, (select count(*)::int from message m
         where m.clinic_id = $1 and m.direction = 'outbound' and m.status = 'planned') as waiting
       from outbound_hold where clinic_id = $1 and released_at is null`,
    [ctx.clinicId],
  );
  return row && { reason: row.reason, since: row.since, knownUntil: row.known_until, waiting: row.waiting };
}

/** In one transaction at most; a release goes through all of them, batch by batch. */
const BATCH = 500;

/**
 * Lets messages leave again. What waited leaves now, as far as it has not lost its sense; with `drop` it does not, and whoever
 * follows a message is told (the desk has a task for a reminder that nobody got). Returns how many waited. Audited.
 */
export async function releaseOutbound(ctx: ClinicContext, { drop }: { readonly drop: boolean }): Promise<number> {
  const waiting = drop ? await dropWaiting(ctx) : 0;
  const release = ctx.ids.next<MessageId>();
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const released = await tx.run(
      'update outbound_hold set released_at = $2 where clinic_id = $1 and released_at is null',
      [tx.clinicId, new Date(ctx.clock.now())],
    );
    if (released === 0) return 0;
    await record(tx, ctx, {
      action: 'outbound.release',
      subject: { type: 'Organization', id: tx.clinicId },
      detail: { drop },
    });
    await emit(tx, ctx, { type: 'outbound.changed', payload: { held: false } });
    if (drop) return waiting;
    const rows = await tx.sql<{ readonly id: MessageId }>(
      `select id from message where clinic_id = $1 and direction = 'outbound' and status = 'planned' order by created_at, id`,
      [tx.clinicId],
    );
    for (const { id: messageId } of rows) {
      const dedupeKey = `${messageId}:released:${release}`;
      await enqueue(tx, ctx, { definition: dispatchMessage, payload: { messageId }, dedupeKey });
    }
    return rows.length;
  });
}

async function dropWaiting(ctx: ClinicContext): Promise<number> {
  let dropped = 0;
  for (;;) {
    const batch = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const rows = await tx.sql<{ readonly id: MessageId }>(
        `select m.id from message m join outbound_hold h on h.clinic_id = m.clinic_id and h.released_at is null
          where m.clinic_id = $1 and m.direction = 'outbound' and m.status = 'planned' order by m.id limit ${BATCH}`,
        [tx.clinicId],
      );
      for (const { id: messageId } of rows) await dropMessage(tx, ctx, { messageId, reason: 'restored' });
      return rows.length;
    });
    dropped += batch;
    if (batch < BATCH) return dropped;
  }
}
