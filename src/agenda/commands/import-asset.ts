import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Asset, AssetClosure, AssetClosureId, FhirJson } from '../domain/model.ts';
import { forgetCatalogueAfter } from '../store/catalogue-cache.ts';
import type { ImportResult } from './import-catalogue.ts';

/** Without a version the input is an update: it is written, one version on. With one, it is written only if it is newer. */
export type AssetImport = Omit<Asset, 'version' | 'updatedAt' | 'fhir' | 'weeklyAvailability'> & {
  /** Absent: as it stands, or none. */
  readonly weeklyAvailability?: Asset['weeklyAvailability'] | undefined;
  readonly version?: number | undefined;
  readonly fhir?: FhirJson | undefined;
};

const UPSERT = `
  insert into asset (clinic_id, id, fhir, version, updated_at, site_id, kind, type, name, weekly_availability, active)
  values ($1, $2, $3, coalesce($4::integer, 1), $5, $6, $7, $8, $9, coalesce($10::jsonb, '[]'), $11)
  on conflict (clinic_id, id) do update set fhir = excluded.fhir, version = coalesce($4::integer, asset.version + 1),
    updated_at = excluded.updated_at, site_id = excluded.site_id, kind = excluded.kind, type = excluded.type, name = excluded.name,
    weekly_availability = coalesce($10::jsonb, asset.weekly_availability), active = excluded.active
  where $4::integer is null or asset.version < $4::integer
  returning version, (xmax = 0) as created`;

/** Makes or updates a room or a device by its id; its site exists. Visits that have it keep it, also when it is used no more. Safe to repeat. */
export async function importAsset(tx: ClinicTx, ctx: ClinicContext, input: AssetImport): Promise<ImportResult> {
  forgetCatalogueAfter(tx, ctx);
  const [written] = await tx.sql<{ version: number; created: boolean }>(UPSERT, [
    tx.clinicId,
    input.id,
    input.fhir ?? null,
    input.version ?? null,
    new Date(ctx.clock.now()),
    input.siteId,
    input.kind,
    input.type,
    input.name,
    input.weeklyAvailability ? JSON.stringify(input.weeklyAvailability) : null,
    input.active,
  ]);
  if (!written) {
    const [standing] = await tx.sql<{ version: number }>('select version from asset where clinic_id = $1 and id = $2', [
      tx.clinicId,
      input.id,
    ]);
    return { outcome: 'stale', version: required(standing, 'an asset').version };
  }
  const subject = { type: input.kind === 'room' ? 'Location' : 'Device', id: input.id };
  await record(tx, ctx, { action: 'asset.import', subject, detail: { version: written.version } });
  return { outcome: written.created ? 'created' : 'updated', version: written.version };
}

/** Makes or replaces the time when an asset is out of use. Visits that have it in that time stay. Safe to repeat. */
export async function importAssetClosure(tx: ClinicTx, ctx: ClinicContext, input: AssetClosure): Promise<void> {
  forgetCatalogueAfter(tx, ctx);
  const { id, assetId, start, end, reason } = input;
  await tx.run(
    `insert into asset_closure (clinic_id, id, asset_id, during, reason) values ($1, $2, $3, tstzrange($4, $5, '[)'), $6)
     on conflict (clinic_id, id) do update set asset_id = excluded.asset_id, during = excluded.during, reason = excluded.reason`,
    [tx.clinicId, id, assetId, new Date(start), new Date(end), reason],
  );
  await record(tx, ctx, { action: 'asset-closure.import', subject: { type: 'Closure', id }, detail: { assetId } });
}

/** Takes it away by its id. False where there is none. Safe to repeat. */
export async function removeAssetClosure(tx: ClinicTx, ctx: ClinicContext, id: AssetClosureId): Promise<boolean> {
  const removed = await tx.run('delete from asset_closure where clinic_id = $1 and id = $2', [tx.clinicId, id]);
  if (removed === 0) return false;
  forgetCatalogueAfter(tx, ctx);
  await record(tx, ctx, { action: 'asset-closure.remove', subject: { type: 'Closure', id } });
  return true;
}
