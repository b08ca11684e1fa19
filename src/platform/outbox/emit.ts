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
