import { z } from 'zod';
import { defineJob } from '../../../jobs/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { EhrSyncPorts } from '../ehr-source.ts';
import { fociOf } from '../mapping/notification.ts';
import { MIRRORED_TYPES } from '../mapping/mirrored-type.ts';
import { NO_CACHE, readByIds } from '../read-page.ts';
import { loadSubscriptions, NOT_NAMED } from '../store/subscriptions.ts';
import { takeOver } from '../take-over.ts';

const payload = z.object({
  connectionId: z.uuid(),
  criteria: z.string().max(1_000),
  from: z.number().int(),
  to: z.number().int(),
});

/** Asks for events that never came (`$events`), and reads what they are about. A server that has none left is polled anyway. */
export const fillEhrGap = defineJob<z.infer<typeof payload>, ClinicContext<EhrSyncPorts>>({
  kind: 'fhir.fill-ehr-gap',
  payload,
  // Over a rest of the circuit, which may be minutes.
  maxAttempts: 8,
  run: async (ctx, { connectionId, criteria, from, to }) => {
    const source = await ctx.ports.ehrSources.sourceOf(ctx, connectionId);
    if (!source) return;
    const all = await ctx.db.inClinic(ctx.clinicId, (tx) => loadSubscriptions(tx, connectionId));
    const subscription = all.find((one) => one.criteria === criteria);
    if (!subscription || subscription.ehrId === NOT_NAMED) return;
    const answer = await source.client.send({
      method: 'GET',
      path: `Subscription/${subscription.ehrId}/$events`,
      query: { eventsSinceNumber: String(from), eventsUntilNumber: String(to) },
      headers: NO_CACHE,
      lane: 'batch',
    });
    if (answer.status >= 300 || !answer.body) return;
    const foci = fociOf(answer.body, source.client.baseUrl);
    for (const type of MIRRORED_TYPES) {
      const ids = [...new Set(foci.filter((focus) => focus.type === type).map(({ id }) => id))];
      if (ids.length > 0) await takeOver(ctx, source, await readByIds(source, type, ids));
    }
  },
});
