import { z } from 'zod';
import { defineJob } from '../../../jobs/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { EhrSyncPorts } from '../ehr-source.ts';
import { reconcile } from '../poll.ts';

const payload = z.object({ connectionId: z.uuid() });

/** The nightly comparison of everything with the clinic's system. */
export const reconcileEhr = defineJob<z.infer<typeof payload>, ClinicContext<EhrSyncPorts>>({
  kind: 'fhir.reconcile-ehr',
  payload,
  // A day and more of a server that does not answer: one job goes on trying, in place of one that fails every twenty minutes.
  maxAttempts: 40,
  run: async (ctx, { connectionId }) => {
    const source = await ctx.ports.ehrSources.sourceOf(ctx, connectionId);
    if (source) await reconcile(ctx, source);
  },
});
