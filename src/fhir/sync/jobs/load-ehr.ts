import { z } from 'zod';
import { defineJob, enqueue } from '../../../jobs/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { MINUTE_MS, plusMs, SECOND_MS } from '../../../platform/time/instant.ts';
import type { EhrSyncPorts } from '../ehr-source.ts';
import { ReaderIsBusy } from '../hold-lease.ts';
import { loadPages } from '../initial-load.ts';
import { loadSyncState } from '../store/sync-state.ts';
import { pollEhr } from './poll-ehr.ts';

const payload = z.object({ connectionId: z.uuid() });

/** Pages before the job gives way to others and goes on as a new one. */
const SLICE_PAGES = 200;

/** A load that somebody paused goes on once it is resumed; one whose connection is gone is over. */
async function lookLater(
  tx: ClinicTx,
  ctx: ClinicContext,
  rest: { readonly connectionId: string; readonly jobId: string },
): Promise<void> {
  const { connectionId, jobId } = rest;
  const state = await loadSyncState(tx, connectionId);
  if (state?.state !== 'paused') return;
  const dueAt = plusMs(ctx.clock.now(), MINUTE_MS);
  const dedupeKey = `${connectionId} after ${jobId}`;
  await enqueue(tx, ctx, { definition: loadEhr, payload: { connectionId }, dueAt, dedupeKey });
}

/** Loads the clinic's system, slice by slice, and then begins the rounds of the mirror. */
export const loadEhr = defineJob<z.infer<typeof payload>, ClinicContext<EhrSyncPorts>>({
  kind: 'fhir.load-ehr',
  payload,
  maxAttempts: 100,
  run: async (ctx, { connectionId }, { id }) => {
    const source = await ctx.ports.ehrSources.sourceOf(ctx, connectionId);
    if (!source) {
      await ctx.db.inClinic(ctx.clinicId, (tx) => lookLater(tx, ctx, { connectionId, jobId: id }));
      return;
    }
    const isAll = await loadPages(ctx, source, SLICE_PAGES).catch((error: unknown) => {
      // A reader that was killed keeps its lease for minutes, and no longer: the load goes on then, however often that happened.
      const leaseMs = error instanceof ReaderIsBusy ? error.leaseMs : undefined;
      throw leaseMs === undefined ? error : new ReaderIsBusy(leaseMs, leaseMs + SECOND_MS);
    });
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const definition = isAll ? pollEhr : loadEhr;
      const state = await loadSyncState(tx, connectionId);
      // Rounds that go on already need no second beginning.
      if (isAll && state?.polledAt !== undefined) return;
      await enqueue(tx, ctx, { definition, payload: { connectionId }, dedupeKey: `${connectionId} after ${id}` });
    });
  },
});
