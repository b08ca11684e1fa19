import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';

/** Something about a connection as a whole that somebody of the clinic should know; one per connection and kind. */
export interface Trouble {
  readonly connectionId: string;
  /** `strategy-changed`, or the reason of what could not be taken over. */
  readonly kind: string;
  /** When it began: what comes back later is another trouble. */
  readonly since: Instant;
  /** False: it is over. */
  readonly isOpen: boolean;
  /** Codes and counts; nothing that a patient said or is. */
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
}

/** Publishes `ehr.trouble`: the desk makes a task of it, and closes that by itself when the trouble is over. */
export async function tellTrouble(tx: ClinicTx, ctx: ClinicContext, trouble: Trouble): Promise<void> {
  const { since, facts, ...said } = trouble;
  await emit(tx, ctx, { type: 'ehr.trouble', payload: { ...said, since: toIso(since), ...(facts ? { facts } : {}) } });
}
