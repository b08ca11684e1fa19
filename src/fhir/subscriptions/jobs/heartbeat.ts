import { z } from 'zod';
import { defineJob, enqueue } from '../../../jobs/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { heartbeatDueAt, type EventSubscription } from '../domain/subscription.ts';
import type { VendorPorts } from '../ports.ts';
import { lockSubscription } from '../store/subscription-rows.ts';
import { wakeDelivery } from './deliver.ts';

const payload = z.object({ subscriptionId: z.string(), activation: z.number() });

/** Looks whether a vendor has heard nothing for its heartbeat period. One chain of these jobs for each activation. */
export const heartbeat = defineJob<z.infer<typeof payload>, ClinicContext<VendorPorts>>({
  kind: 'fhir.heartbeat',
  payload,
  maxAttempts: 5,
  async run(ctx, { subscriptionId, activation }) {
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const subscription = await lockSubscription(tx, subscriptionId);
      if (subscription?.status !== 'active' || subscription.activation !== activation) return;
      const now = ctx.clock.now();
      const dueAt = heartbeatDueAt(subscription);
      if (dueAt === undefined) return;
      // While tries fail, the line is known to be down: the next try is the sign of life.
      if (dueAt <= now && subscription.failures === 0) await wakeDelivery(tx, ctx, subscription);
      await scheduleHeartbeat(tx, ctx, subscription, dueAt <= now ? now : undefined);
    });
  },
});

/** The next look: when the vendor will have heard nothing for the period, counted from its last message or from `since`. */
export async function scheduleHeartbeat(
  tx: ClinicTx,
  ctx: ClinicContext,
  subscription: EventSubscription,
  since?: Instant,
): Promise<void> {
  const { id, activation } = subscription;
  const dueAt = heartbeatDueAt(since === undefined ? subscription : { ...subscription, lastContactAt: since });
  if (dueAt === undefined) return;
  const dedupeKey = `${id}:${activation}:${dueAt}`;
  await enqueue(tx, ctx, { definition: heartbeat, payload: { subscriptionId: id, activation }, dedupeKey, dueAt });
}
