import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import type { Interval } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { Assets, former, wantedAssets } from '../domain/assets.ts';
import { LocalDays } from '../domain/local-days.ts';
import type { AssetId, AssetNeed } from '../domain/model.ts';
import { loadAssets } from './asset-rows.ts';
import { assetsOfAppointments, type AssetClaim } from './asset-time.ts';

/** A visit as its source has it. */
export interface VisitOfSource extends Interval {
  readonly id: AppointmentId;
  readonly serviceId: ServiceId;
  readonly siteId: SiteId;
  /** Those that the source names. */
  readonly assets?: readonly AssetId[] | undefined;
}

const days = new LocalDays();

async function needsOf(tx: ClinicTx, serviceIds: readonly ServiceId[]) {
  const rows = await tx.sql<{ service_id: ServiceId; needs: readonly AssetNeed[] }>(
    `select service_id, needs from service_rule where clinic_id = $1 and service_id = any($2::uuid[]) and needs <> '[]'`,
    [tx.clinicId, [...new Set(serviceIds)]],
  );
  return new Map(rows.map((row) => [row.service_id, row.needs]));
}

async function zonesOf(tx: ClinicTx, ids: readonly SiteId[]): Promise<ReadonlyMap<SiteId, Zone>> {
  const rows = await tx.sql<{ id: SiteId; zone: Zone }>(
    'select id, zone from site where clinic_id = $1 and id = any($2::uuid[])',
    [tx.clinicId, [...new Set(ids)]],
  );
  return new Map(rows.map(({ id, zone }) => [id, zone]));
}

/**
 * The rooms and devices that go with visits that stand, whatever is free: those that their source names, beside whoever has them; else what
 * the service needs, as far as there is any. To be asked before the old time is given back. One round trip where no service needs any.
 */
export async function assetsOfImport(
  tx: ClinicTx,
  ctx: ClinicContext,
  visits: readonly VisitOfSource[],
): Promise<(id: AppointmentId) => AssetClaim | undefined> {
  const needs = await needsOf(
    tx,
    visits.map(({ serviceId }) => serviceId),
  );
  const now = ctx.clock.now();
  const claims = new Map<AppointmentId, AssetClaim>();
  for (const { id, assets: named = [] } of visits)
    if (named.length > 0) claims.set(id, { wanted: [{ count: named.length, among: named }], now, orElse: 'beside' });
  const needing = visits.filter(({ id, serviceId }) => needs.has(serviceId) && !claims.has(id));
  if (needing.length === 0) return (id) => claims.get(id);
  const [{ assets, assetClosures }, zones, had] = await Promise.all([
    loadAssets(tx, ctx, now),
    zonesOf(
      tx,
      needing.map(({ siteId }) => siteId),
    ),
    assetsOfAppointments(
      tx,
      needing.map(({ id }) => id),
    ),
  ]);
  const all = new Assets(assets, assetClosures, days);
  for (const visit of needing) {
    const zone = zones.get(visit.siteId);
    if (zone === undefined) continue;
    const wanted = wantedAssets(all, { id: visit.siteId, zone }, { needs: needs.get(visit.serviceId) ?? [], visit });
    claims.set(visit.id, { wanted: former(wanted, had.get(visit.id) ?? []), now, orElse: 'without' });
  }
  return (id) => claims.get(id);
}
