import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { SiteId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type {
  Asset,
  AssetClosure,
  AssetClosureId,
  AssetId,
  AssetKind,
  FhirJson,
  WeeklyShift,
} from '../domain/model.ts';

interface AssetRow {
  readonly id: AssetId;
  readonly site_id: SiteId;
  readonly kind: AssetKind;
  readonly type: string;
  readonly name: string;
  readonly weekly_availability: readonly WeeklyShift[];
  readonly active: boolean;
  readonly fhir: FhirJson | null;
  readonly version: number;
  readonly updated_at: Instant;
}

interface ClosureRow {
  readonly id: AssetClosureId;
  readonly asset_id: AssetId;
  readonly start_at: Instant;
  readonly end_at: Instant;
  readonly reason: string;
}

function toAsset(row: AssetRow): Asset {
  return {
    id: row.id,
    siteId: row.site_id,
    kind: row.kind,
    type: row.type,
    name: row.name,
    weeklyAvailability: row.weekly_availability,
    active: row.active,
    version: row.version,
    updatedAt: row.updated_at,
    ...(row.fhir === null ? {} : { fhir: row.fhir }),
  };
}

/** The rooms and devices of a clinic, by name, and when they are out of use; of closures those that ended before `since` are left out. */
export async function loadAssets(
  tx: ClinicTx,
  ctx: ClinicContext,
  since: Instant,
): Promise<{ readonly assets: readonly Asset[]; readonly assetClosures: readonly AssetClosure[] }> {
  const [assets, closures] = await Promise.all([
    tx.sql<AssetRow>('select * from asset where clinic_id = $1 order by name, id', [ctx.clinicId]),
    tx.sql<ClosureRow>(
      `select id, asset_id, lower(during) as start_at, upper(during) as end_at, reason
         from asset_closure where clinic_id = $1 and upper(during) > $2 order by during, id`,
      [ctx.clinicId, new Date(since)],
    ),
  ]);
  const assetClosures = closures.map(({ id, asset_id: assetId, start_at: start, end_at: end, reason }) => ({
    id,
    assetId,
    start,
    end,
    reason,
  }));
  return { assets: assets.map(toAsset), assetClosures };
}
