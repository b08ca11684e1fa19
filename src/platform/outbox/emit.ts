import type { ClinicTx } from '../database/database.ts';
import type { ClinicContext } from '../kernel/context.ts';
import { ringDoorbell } from './doorbell.ts';

/** Something that happened, told to other modules after the commit. The payload holds ids and facts, never names or numbers. */
export interface DomainEvent {
  readonly type: string;
  readonly payload: object;
}

/** Writes an event into the transaction of what happened. The relay hands it to each subscriber at least once, in order of writing. */
export async function emit(tx: ClinicTx, ctx: ClinicContext, event: DomainEvent): Promise<void> {
  tx.afterCommit(ringDoorbell);
  await tx.run('insert into outbox_event (id, clinic_id, type, payload, occurred_at) values ($1, $2, $3, $4, $5)', [
    ctx.ids.next(),
    tx.clinicId,
    event.type,
    event.payload,
    new Date(ctx.clock.now()),
  ]);
}

/** Several events, in their order, in one statement. */
export async function emitAll(tx: ClinicTx, ctx: ClinicContext, events: readonly DomainEvent[]): Promise<void> {
  if (events.length === 0) return;
  tx.afterCommit(ringDoorbell);
  const rows = events.map(({ type, payload }) => ({ id: ctx.ids.next(), type, payload }));
  await tx.run(
    `insert into outbox_event (id, clinic_id, type, payload, occurred_at)
     select e.id, $1, e.type, e.payload, $3 from jsonb_to_recordset($2::jsonb) as e(id uuid, type text, payload jsonb)`,
    [tx.clinicId, JSON.stringify(rows), new Date(ctx.clock.now())],
  );
}
