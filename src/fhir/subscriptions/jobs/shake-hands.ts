import { z } from 'zod';
import { record } from '../../../audit/index.ts';
import { defineJob, enqueue } from '../../../jobs/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { SubscriptionId } from '../domain/subscription.ts';
import type { VendorPorts } from '../ports.ts';
import { activate, endSubscription, lockSubscription, subscriptionById } from '../store/subscription-rows.ts';
import { scheduleHeartbeat } from './heartbeat.ts';
import { sendNotification } from './send-notification.ts';

const payload = z.object({ subscriptionId: z.string(), version: z.number() });

/** Asks the endpoint whether it listens: 2xx makes the subscription active, anything else an error with its reason. */
export const shakeHands = defineJob<z.infer<typeof payload>, ClinicContext<VendorPorts>>({
  kind: 'fhir.shake-hands',
  payload,
  maxAttempts: 5,
  async run(ctx, { subscriptionId, version }) {
    const subscription = await subscriptionById(ctx, subscriptionId);
    if (subscription?.status !== 'requested' || subscription.version !== version) return;
    const sent = await sendNotification(ctx, {
      subscription,
      type: 'handshake',
      status: 'requested',
      events: [],
      resources: new Map(),
    });
    const now = new Date(ctx.clock.now());
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const before = await lockSubscription(tx, subscriptionId);
      if (before?.version !== version) return;
      const { id } = before;
      const subject = { type: 'Subscription', id };
      if (!sent.ok) {
        await endSubscription(tx, id, { status: 'error', reason: sent.reason, now });
        await record(tx, ctx, { action: 'subscription.fail', subject, detail: { reason: sent.reason } });
        return;
      }
      await activate(tx, id, now);
      await record(tx, ctx, { action: 'subscription.activate', subject });
      await scheduleHeartbeat(tx, ctx, required(await lockSubscription(tx, id), 'the subscription just activated'));
    });
  },
});

export function askForHandshake(
  tx: ClinicTx,
  ctx: ClinicContext,
  { id, version }: { readonly id: SubscriptionId; readonly version: number },
): Promise<void> {
  const dedupeKey = `${id}:${version}`;
  return enqueue(tx, ctx, { definition: shakeHands, payload: { subscriptionId: id, version }, dedupeKey });
}
