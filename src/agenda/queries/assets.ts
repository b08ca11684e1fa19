import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, HoldId } from '../../platform/kernel/ids.ts';
import type { Interval } from '../../platform/time/instant.ts';
import { AssetTimes } from '../domain/assets.ts';
import type { Asset, AssetClosure, AssetId } from '../domain/model.ts';
import { assetsBusy, assetsOfAppointments, assetsOfHold } from '../store/asset-time.ts';
import { catalogueOf } from '../store/catalogue-cache.ts';

/** All rooms and devices, also those used no more, by name. At most 2 s old. */
export async function listAssets(ctx: ClinicContext): Promise<readonly Asset[]> {
  return (await catalogueOf(ctx)).facts.assets;
}

/** When they are out of use, now or later. At most 2 s old. */
export async function listAssetClosures(ctx: ClinicContext): Promise<readonly AssetClosure[]> {
  return (await catalogueOf(ctx)).facts.assetClosures;
}

/** The rooms and devices that each of these appointments has; absent where it has none. One round trip. */
export function assetsOfVisits(
  ctx: ClinicContext,
  ids: readonly AppointmentId[],
): Promise<ReadonlyMap<AppointmentId, readonly AssetId[]>> {
  return ctx.db.reading(ctx.clinicId, (reader) => assetsOfAppointments(reader, ids));
}

/** Those that a hold keeps. */
export function assetsHeld(ctx: ClinicContext, holdId: HoldId): Promise<readonly AssetId[]> {
  return ctx.db.reading(ctx.clinicId, (reader) => assetsOfHold(reader, holdId));
}

/** Those that could be had instead of one of them in that time: of its type and site, there and free. */
export async function assetsInstead(ctx: ClinicContext, assetId: AssetId, visit: Interval): Promise<readonly Asset[]> {
  const { assets, assetsById, sites } = await catalogueOf(ctx);
  const asset = assetsById.get(assetId);
  const site = asset && sites.get(asset.siteId);
  if (!asset || !site) return [];
  const others = assets.thereFor(site, { type: asset.type, visit }).filter(({ id }) => id !== assetId);
  const times = new AssetTimes(
    await assetsBusy(
      ctx,
      others.map(({ id }) => id),
      visit,
    ),
  );
  return others.filter(({ id }) => times.isFree(id, visit));
}

/** Those that each of these holds keeps; absent where it keeps none. One round trip. */
export async function assetsOfHolds(
  ctx: ClinicContext,
  ids: readonly HoldId[],
): Promise<ReadonlyMap<HoldId, readonly AssetId[]>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db.query<{ occupancy_id: HoldId; asset_ids: readonly AssetId[] }>(
    ctx.clinicId,
    `select occupancy_id, array_agg(asset_id)::text[] as asset_ids from asset_time
      where clinic_id = $1 and occupancy_id = any($2::uuid[]) group by 1`,
    [ctx.clinicId, ids],
  );
  return new Map(rows.map((row) => [row.occupancy_id, row.asset_ids]));
}

/** How many visits have it in that time. */
export async function visitsWithAsset(ctx: ClinicContext, assetId: AssetId, during: Interval): Promise<number> {
  const [row] = await ctx.db.query<{ visits: number }>(
    ctx.clinicId,
    `select count(distinct o.appointment_id)::int as visits from asset_time t
       join occupancy o on o.clinic_id = t.clinic_id and o.id = t.occupancy_id
      where t.clinic_id = $1 and t.asset_id = $2 and t.busy_to > $3 and t.busy_from < $4`,
    [ctx.clinicId, assetId, new Date(during.start), new Date(during.end)],
  );
  return row?.visits ?? 0;
}
