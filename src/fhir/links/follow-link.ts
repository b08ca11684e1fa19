import { z } from 'zod';
import { defineJob, enqueue } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { linkById, linkByUrl, recordRun, saveLink, type SchedulingLink, type SchedulingLinkId } from './link-store.ts';
import { refreshLink, type LinkReport, type RefreshOptions } from './refresh-link.ts';

const payload = z.object({ linkId: z.string(), loopbackAllowed: z.boolean() });
type Payload = z.infer<typeof payload>;

function next(tx: ClinicTx, ctx: ClinicContext, link: SchedulingLink, loopbackAllowed: boolean): Promise<void> {
  const dueAt = plusMs(ctx.clock.now(), link.every_minutes * MINUTE_MS);
  const dedupeKey = `${link.id} ${Math.floor(dueAt / MINUTE_MS)}`;
  return enqueue(tx, ctx, {
    definition: refreshSchedulingLink,
    payload: { linkId: link.id, loopbackAllowed },
    dueAt,
    dedupeKey,
  });
}

async function run(ctx: ClinicContext, { linkId, loopbackAllowed }: Payload): Promise<void> {
  const id = parseId<SchedulingLinkId>(linkId);
  const link = id && (await linkById(ctx, id));
  if (!link?.active) return;
  // Somebody else asked since this was planned: one chain of jobs for each link is enough.
  const isSuperfluous =
    link.last_run_at !== null && ctx.clock.now() - link.last_run_at < (link.every_minutes - 0.5) * MINUTE_MS;
  if (isSuperfluous) return;
  try {
    await refreshLink(ctx, link, { loopbackAllowed });
    await recordRun(ctx, link, undefined);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    // The publisher's fault: it is told, and asked again when it is due anyway.
    await recordRun(ctx, link, error.message);
    ctx.log.warn({ error, 'link.id': link.id }, 'A publication of scheduling links could not be read.');
  }
  await ctx.db.inClinic(ctx.clinicId, (tx) => next(tx, ctx, link, loopbackAllowed));
}

/** Brings one link up to date and makes its next run. */
export const refreshSchedulingLink = defineJob<Payload>({
  kind: 'fhir.refresh-scheduling-link',
  payload,
  maxAttempts: 10,
  run: (ctx, given) => run(ctx, given),
});

/**
 * Imports the free times that somebody publishes as SMART Scheduling Links (`…/$bulk-publish`); with `everyMinutes`, again and
 * again from now on, without it once. Files may come from the publication's own host and from `hosts`. Throws `ProviderError`
 * where the publication cannot be read. Safe to repeat: what has not changed is not asked for again. A dry run reads the
 * publication, says what it would do and leaves nothing behind, not even the link.
 */
export async function importSchedulingLink(
  ctx: ClinicContext,
  wanted: { readonly url: string; readonly everyMinutes?: number; readonly hosts?: readonly string[] },
  options: RefreshOptions,
): Promise<LinkReport> {
  const { url, everyMinutes, hosts = [] } = wanted;
  if (options.dryRun) {
    const unknown = { active: false, every_minutes: 5, last_run_at: null, since: null, full_at: null };
    const known = (await linkByUrl(ctx, url)) ?? { ...unknown, id: ctx.ids.next<SchedulingLinkId>(), url };
    return refreshLink(ctx, { ...known, hosts }, options);
  }
  const link = await ctx.db.inClinic(ctx.clinicId, (tx) => saveLink(tx, ctx, { url, everyMinutes, hosts }));
  const saved = required(link, 'the link just saved');
  const report = await refreshLink(ctx, saved, options);
  await recordRun(ctx, saved, undefined);
  if (saved.active) {
    await ctx.db.inClinic(ctx.clinicId, (tx) => next(tx, ctx, saved, options.loopbackAllowed));
  }
  return report;
}
