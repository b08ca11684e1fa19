import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import type { Subscription } from '../subscription.ts';

/** Events at once. Fewer than that were all that there was. */
export const RELAYED_AT_ONCE = 200;

interface EventRow {
  readonly id: string;
  readonly clinic_id: ClinicId;
  readonly type: string;
  readonly payload: object;
  readonly occurred_at: Instant;
}

/**
 * Turns events that were committed into one due job per subscriber, in the same transaction that marks them relayed.
 * Two relays share the work (`skip locked`). Returns how many events it relayed.
 */
export function relayEvents<C extends ClinicContext>(
  runtime: RuntimeContext,
  subscriptions: readonly Subscription<C>[],
): Promise<number> {
  return runtime.db.inSystem(async (tx) => {
    const events = await tx.sql<EventRow>(
      `select id, clinic_id, type, payload, occurred_at from outbox_event where relayed_at is null
        order by id limit ${RELAYED_AT_ONCE} for update skip locked`,
    );
    if (events.length === 0) return 0;
    const now = new Date(runtime.clock.now());
    const deliveries = events.flatMap((event) =>
      subscriptions
        .filter((subscription) => subscription.eventType === event.type)
        .map(({ definition }) => ({
          id: runtime.ids.next(),
          clinicId: event.clinic_id,
          kind: definition.kind,
          payload: {
            eventId: event.id,
            type: event.type,
            payload: event.payload,
            occurredAt: toIso(event.occurred_at),
          },
          maxAttempts: definition.maxAttempts,
          dedupeKey: event.id,
        })),
    );
    const delivered = tx.run(
      `insert into job (id, clinic_id, kind, payload, due_at, state, max_attempts, dedupe_key, created_at)
       select d.id, d."clinicId", d.kind, d.payload, $2, 'due', d."maxAttempts", d."dedupeKey", $2
         from jsonb_to_recordset($1::jsonb) as d(id uuid, "clinicId" uuid, kind text, payload jsonb, "maxAttempts" integer, "dedupeKey" text)
       on conflict do nothing`,
      [JSON.stringify(deliveries), now],
    );
    const relayed = tx.run('update outbox_event set relayed_at = $2 where id = any($1::uuid[])', [
      events.map((event) => event.id),
      now,
    ]);
    await Promise.all([delivered, relayed]);
    return events.length;
  });
}
