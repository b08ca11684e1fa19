import { z } from 'zod';
import { defineJob, enqueue } from '../../../jobs/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { ProviderError } from '../../../platform/kernel/provider-error.ts';
import { rightsFaults } from '../client-rights.ts';
import type { VendorPorts } from '../ports.ts';
import { eventsBetween } from '../store/event-log.ts';
import { subscriptionById } from '../store/subscription-rows.ts';
import { recordTold, resourcesOf } from './deliver.ts';
import { sendNotification } from './send-notification.ts';

const payload = z.object({
  subscriptionId: z.string(),
  resendId: z.string(),
  from: z.number(),
  to: z.number(),
  since: z.number().optional(),
  until: z.number().optional(),
});
export type Resending = z.infer<typeof payload>;
type Ctx = ClinicContext<VendorPorts>;

/** Sends events of the log once more, as many as one notification holds; the next job goes on. What is new is not held up by it. */
export const resend = defineJob<Resending, Ctx>({
  kind: 'fhir.resend',
  payload,
  maxAttempts: 5,
  async run(ctx, asked) {
    const subscription = await subscriptionById(ctx, asked.subscriptionId);
    if (subscription?.status !== 'active') return;
    const [fault] = await rightsFaults(ctx, [subscription]);
    // The next delivery ends the subscription, and says why.
    if (fault !== undefined) return;
    const { id, mostEvents } = subscription;
    const { from, to, resendId, since = 0, until = Infinity } = asked;
    const now = ctx.clock.now();
    const { page, events, resources } = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const logged = await eventsBetween(tx, id, { from, to, limit: mostEvents, now });
      const wanted = logged.filter(({ occurredAt }) => occurredAt >= since && occurredAt <= until);
      return { page: logged, events: wanted, resources: await resourcesOf(tx, subscription, wanted) };
    });
    const last = page.at(-1);
    if (!last) return;
    if (events.length > 0) {
      const outgoing = { subscription, type: 'event-notification', status: 'active', events, resources } as const;
      const sent = await sendNotification(ctx, { ...outgoing, resendId });
      if (!sent.ok) throw new ProviderError('vendor', sent.reason, { retryable: !sent.isFinal });
    }
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await recordTold(tx, ctx, { subscription, settled: last.number, resources });
      if (last.number < to) await askForResend(tx, ctx, { ...asked, from: last.number + 1 });
    });
  },
});

export function askForResend(tx: ClinicTx, ctx: ClinicContext, asked: Resending): Promise<void> {
  return enqueue(tx, ctx, { definition: resend, payload: asked, dedupeKey: `${asked.resendId}:${asked.from}` });
}
