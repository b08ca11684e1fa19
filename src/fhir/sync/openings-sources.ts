import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { listOf } from '../mapping/kept.ts';
import type { OpeningsSource } from '../mapping/schedule.ts';
import { OPENINGS_SOURCE } from '../mapping/vocabulary.ts';
import { resourceTypes } from '../search/registry.ts';
import { loadByIds } from '../search/resource-type.ts';
import type { EhrSource } from './ehr-source.ts';
import type { KeepLease } from './hold-lease.ts';
import { readPage } from './read-page.ts';
import { slotlessSchedules, suppliedSchedules } from './store/openings-sources.ts';
import { loadPageFacts } from './store/known-facts.ts';
import { writeType } from './write-type.ts';

/** Agendas of the EHR whose free times come from somewhere else from now on. */
export async function giveSource(
  tx: ClinicTx,
  ctx: ClinicContext,
  of: { readonly connectionId: string; readonly ids: readonly string[]; readonly source: OpeningsSource },
): Promise<void> {
  const { connectionId, ids, source } = of;
  if (ids.length === 0) return;
  const agendas = await loadByIds(tx, resourceTypes.Schedule, ids);
  const facts = await loadPageFacts(tx, { connectionId, type: 'Schedule', slotIds: [], appointmentIds: [] });
  const extension = [{ url: OPENINGS_SOURCE, valueCode: source }];
  const given = agendas.map(({ resource }) => ({
    ...resource,
    extension: [...listOf(resource, 'extension').filter(({ url }) => url !== OPENINGS_SOURCE), ...extension],
  }));
  await writeType({ tx, ctx, facts }, 'Schedule', given);
}

/** Whether the server ever had a Slot of this agenda; undefined where it does not say. */
async function hasEverSlots(source: EhrSource, id: string): Promise<boolean | undefined> {
  const answer = await readPage(source, { type: 'Slot', query: { schedule: `Schedule/${id}`, _count: '1' } });
  return answer.ok ? answer.page.resources.some(({ type }) => type === 'Slot') : undefined;
}

/**
 * At a server that stores Slots an agenda may have none, of any time: then its practitioner's hours are all that it says, and free
 * times are reckoned from them and the visits (facts, rule 3.10). The first Slot that comes makes it a stored one again. `new`: only
 * agendas that were read within the hour. Safe to repeat. Throws `ProviderError`, `ReaderIsBusy`.
 */
export async function settleSources(
  ctx: ClinicContext,
  source: EhrSource,
  how: { readonly reach: 'new' | 'all'; readonly keep: KeepLease },
): Promise<void> {
  const { connectionId, habits } = source;
  if (!habits.storesSlots || habits.findsTimes === true) return;
  const { reach, keep } = how;
  const slotless = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await keep(tx);
    await giveSource(tx, ctx, { connectionId, ids: await suppliedSchedules(tx, connectionId), source: 'stored' });
    return slotlessSchedules(tx, ctx, { connectionId, reach });
  });
  const ids: string[] = [];
  for (const { ehrId, id } of slotless) if ((await hasEverSlots(source, ehrId)) === false) ids.push(id);
  if (ids.length === 0) return;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await keep(tx);
    await giveSource(tx, ctx, { connectionId, ids, source: 'computed' });
  });
}
