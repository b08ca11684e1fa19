import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { DomainEvent } from '../../platform/outbox/emit.ts';
import { HOUR_MS } from '../../platform/time/instant.ts';
import { ringLive } from './live-bell.ts';

/** What the desk is told. A trailing dot stands for every event of that kind. */
const TOLD = [
  'appointment.',
  'call.',
  'message.',
  'task.',
  'conversation.',
  'patient.',
  'slot.',
  'hold.',
  'outbound.',
  'queue.',
  'campaign.',
  'case.',
];
/** A browser that was away for longer starts afresh instead of catching up. */
const LIVE_KEPT_MS = 24 * HOUR_MS;
const FORGOTTEN_AT_ONCE = 500;

/** Whether an event of this type reaches the desk. */
function isLive(type: string): boolean {
  return TOLD.some((prefix) => type.startsWith(prefix));
}

/**
 * Tells the desk. Writers of one clinic queue behind each other, so that a smaller number is never committed after a
 * larger one: a reader who has seen number n has seen everything before it. Told twice, the desk only asks twice.
 */
export async function publishLive(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  if (!isLive(event.type)) return;
  const now = ctx.clock.now();
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [, , [row]] = await Promise.all([
      tx.run(`select pg_advisory_xact_lock(hashtextextended('live_event:' || $1::text, 0))`, [tx.clinicId]),
      tx.run(
        `delete from live_event where clinic_id = $1 and seq in (
           select seq from live_event where clinic_id = $1 and at < $2 order by seq limit ${FORGOTTEN_AT_ONCE})`,
        [tx.clinicId, new Date(now - LIVE_KEPT_MS)],
      ),
      tx.sql<{ seq: number }>(
        'insert into live_event (clinic_id, type, payload, at) values ($1, $2, $3, $4) returning seq',
        [tx.clinicId, event.type, event.payload, new Date(now)],
      ),
    ]);
    if (row) tx.afterCommit(() => ringLive(tx.clinicId));
  });
}
