import { rulesInForce, type AnsweringRules } from '../../../answering/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { ProviderError } from '../../../platform/kernel/provider-error.ts';
import { emit } from '../../../platform/outbox/emit.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { TelephonyPorts } from '../../ports/carrier-calls.ts';
import { lockQueue } from '../store/queue-store.ts';

export type QueueContext = ClinicContext<TelephonyPorts>;

/** One change of a clinic's queue. */
export interface QueueWork {
  readonly ctx: QueueContext;
  readonly tx: ClinicTx;
  readonly now: Instant;
  readonly rules: AnsweringRules;
  /** The desk is told. */
  changed(): void;
  /** Said to the carrier once the change is committed: no transaction waits for a telephone. */
  after(action: () => Promise<unknown>): void;
}

/** What the carrier did not take is seen when the call itself reports its end. */
async function perform(ctx: QueueContext, actions: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const action of actions) {
    try {
      await action();
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      ctx.log.warn({ provider: error.provider, error }, 'The carrier did not take a change of a queued call.');
    }
  }
}

/** Runs a change while nobody else changes the queue of this clinic; then tells the carrier. */
export async function inQueue<T>(ctx: QueueContext, work: (queue: QueueWork) => Promise<T>): Promise<T> {
  const rules = await rulesInForce(ctx);
  const actions: (() => Promise<unknown>)[] = [];
  let isChanged = false;
  const value = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await lockQueue(tx);
    const result = await work({
      ctx,
      tx,
      now: ctx.clock.now(),
      rules,
      changed: () => {
        isChanged = true;
      },
      after: (action) => actions.push(action),
    });
    if (isChanged) await emit(tx, ctx, { type: 'queue.changed', payload: {} });
    return result;
  });
  await perform(ctx, actions);
  return value;
}
