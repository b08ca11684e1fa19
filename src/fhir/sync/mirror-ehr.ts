import { record } from '../../audit/index.ts';
import { enqueue } from '../../jobs/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { loadClinicFacts } from '../store/clinic-facts.ts';
import { beginLoad } from './initial-load.ts';
import { loadEhr } from './jobs/load-ehr.ts';
import type { SyncSettings } from './store/sync-state.ts';

/**
 * Mirrors the clinic's own system from now on: all of it is loaded by a job, then changes follow. Safe to repeat: a load that was
 * broken off goes on, one that is done is not done again; settings that are given are taken over.
 */
export async function mirrorEhr(
  ctx: ClinicContext,
  connectionId: string,
  settings: SyncSettings = {},
): Promise<Result<void, { readonly code: 'clinic-unknown' }>> {
  const clinic = await ctx.db.inClinic(ctx.clinicId, loadClinicFacts);
  // Name, zone and languages are the clinic's own, and everything that comes hangs on them.
  if (!clinic) return refuse({ code: 'clinic-unknown' });
  await beginLoad(ctx, connectionId, settings);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await enqueue(tx, ctx, { definition: loadEhr, payload: { connectionId }, dedupeKey: `${connectionId} begin` });
    await record(tx, ctx, { action: 'ehr.mirror', subject: { type: 'EhrConnection', id: connectionId } });
  });
  return ok(undefined);
}
