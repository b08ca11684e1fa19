import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { WaitingEntryId } from './domain/waiting.ts';

/** `waiting.changed`: somebody joined or left the list, or was offered something. Whoever watches asks again. */
export function announceWaiting(tx: ClinicTx, ctx: ClinicContext, entryId: WaitingEntryId): Promise<void> {
  return emit(tx, ctx, { type: 'waiting.changed', payload: { entryId } });
}
