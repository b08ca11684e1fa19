import {
  importAsset,
  listAssets,
  listServices,
  saveBookingRules,
  type AgendaPorts,
  type AssetId,
} from '../../agenda/index.ts';
import { listSites } from '../../identity/index.ts';
import { assert, required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId } from '../../platform/kernel/ids.ts';

const SERVICE = 'Ginecología';
const TYPE = 'ecógrafo';

/** Always the same ids, so that they are the same in every installation. */
const SCANNERS = [
  { id: '5d1f3c52-6f0e-4a6e-9c55-0e8b7a6c1d01', name: 'Ecógrafo 1', site: 'Alameda Madrid' },
  { id: '5d1f3c52-6f0e-4a6e-9c55-0e8b7a6c1d02', name: 'Ecógrafo 2', site: 'Alameda Madrid' },
  { id: '5d1f3c52-6f0e-4a6e-9c55-0e8b7a6c1d03', name: 'Ecógrafo', site: 'Alameda Las Palmas' },
] as const;

/**
 * The scanners of the sample clinic, and the one service that needs one: so that the visits that are loaded after it have theirs. Does
 * nothing where the clinic has rooms or devices already.
 */
export async function addDemoAssets(ctx: ClinicContext<AgendaPorts>): Promise<void> {
  const [assets, sites, services] = await Promise.all([listAssets(ctx), listSites(ctx), listServices(ctx)]);
  if (assets.length > 0) return;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    for (const { id, name, site } of SCANNERS) {
      await importAsset(tx, ctx, {
        id: required(parseId<AssetId>(id), 'id'),
        siteId: required(
          sites.find((one) => one.name === site),
          site,
        ).id,
        kind: 'device',
        type: TYPE,
        name,
        weeklyAvailability: [],
        active: true,
      });
    }
  });
  const service = required(
    services.find(({ name }) => name === SERVICE),
    SERVICE,
  );
  const saved = await saveBookingRules(ctx, service.id, { ...service.rules, needs: [{ type: TYPE, count: 1 }] });
  assert(saved.ok, `${SERVICE} may need a scanner`);
}
