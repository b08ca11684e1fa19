import {
  importAsset,
  importAssetClosure,
  listAssetClosures,
  listAssets,
  listServices,
  removeAssetClosure,
  visitsWithAsset,
  type Asset,
  type AssetClosure,
  type AssetClosureId,
  type AssetId,
} from '../../../agenda/index.ts';
import { listSites } from '../../../identity/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { required } from '../../../platform/kernel/assert.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { spelledAsKnown } from '../../domain/asset-types.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';
import {
  assetBody,
  assetChangeBody,
  assetClosedOut,
  assetClosureBody,
  assetClosureParams,
  assetOut,
  assetParams,
  assetsOut,
  type AssetBody,
  type AssetOut,
  type AssetsOut,
} from '../shapes/asset.ts';

const TAG = 'Rooms and devices';
const MOST_ASSETS = 500;

function shown(asset: Asset, closures: readonly AssetClosure[]): AssetOut {
  const { id, kind, type, name, siteId, active, version } = asset;
  return {
    id,
    kind,
    type,
    name,
    siteId,
    weeklyHours: asset.weeklyAvailability.map(({ weekday, from, to }) => ({ weekday, from, to })),
    active,
    closures: closures
      .filter(({ assetId }) => assetId === id)
      .map((one) => ({ id: one.id, start: toIso(one.start), end: toIso(one.end), reason: one.reason })),
    version,
  };
}

async function assetById(ctx: ClinicContext, id: AssetId): Promise<Asset> {
  const found = (await listAssets(ctx)).find((one) => one.id === id);
  if (!found) throw problemOf({ code: 'asset-unknown' });
  return found;
}

async function shownById(ctx: ClinicContext, id: AssetId): Promise<AssetOut> {
  const [assets, closures] = await Promise.all([listAssets(ctx), listAssetClosures(ctx)]);
  return shown(
    required(
      assets.find((one) => one.id === id),
      'what was just written',
    ),
    closures,
  );
}

async function listed(ctx: ClinicContext): Promise<AssetsOut> {
  const [assets, closures, services] = await Promise.all([listAssets(ctx), listAssetClosures(ctx), listServices(ctx)]);
  const inUse = services.filter(({ active }) => active);
  const needed = inUse.flatMap(({ rules }) => (rules?.needs ?? []).map(({ type }) => type));
  const types = [...new Set([...assets.map(({ type }) => type), ...needed])].toSorted((a, b) => a.localeCompare(b));
  return {
    assets: assets.map((asset) => shown(asset, closures)),
    types: types.map((type) => ({
      type,
      services: inUse
        .filter(({ rules }) => rules?.needs?.some((need) => need.type === type))
        .map(({ id, name }) => ({ id, name })),
    })),
  };
}

/** What is written, as the rest of the clinic writes it; refused where it cannot stand beside the others. */
async function checked(ctx: ClinicContext, { weeklyHours, ...body }: AssetBody, others: readonly Asset[]) {
  if (!(await listSites(ctx)).some(({ id }) => id === body.siteId)) throw problemOf({ code: 'site-unknown' });
  const name = body.name.toLocaleLowerCase();
  if (others.some((one) => one.siteId === body.siteId && one.name.toLocaleLowerCase() === name))
    throw problemOf({ code: 'asset-name-taken' });
  const type = spelledAsKnown(
    body.type,
    others.map((one) => one.type),
  );
  return { ...body, type, weeklyAvailability: weeklyHours };
}

const create = defineRoute({
  method: 'post',
  path: '/assets',
  tag: TAG,
  summary: 'Add a room or a device',
  policy: 'settings.write',
  status: 201,
  refusals: ['site-unknown', 'asset-name-taken', 'too-many-assets'],
  body: assetBody,
  answer: assetOut,
  handle: async ({ ctx, body }) => {
    const others = await listAssets(ctx);
    if (others.length >= MOST_ASSETS) throw problemOf({ code: 'too-many-assets' });
    const id = ctx.ids.next<AssetId>();
    const asset = await checked(ctx, body, others);
    await ctx.db.inClinic(ctx.clinicId, (tx) => importAsset(tx, ctx, { ...asset, id }));
    return shownById(ctx, id);
  },
});

const change = defineRoute({
  method: 'post',
  path: '/assets/{id}',
  tag: TAG,
  summary: 'Say anew, as a whole, what a room or a device is; visits that have it keep it',
  policy: 'settings.write',
  status: 200,
  refusals: ['asset-unknown', 'site-unknown', 'asset-name-taken', 'version-conflict'],
  params: assetParams,
  body: assetChangeBody,
  answer: assetOut,
  handle: async ({ ctx, params: { id }, body: { expectedVersion, ...body } }) => {
    const before = await assetById(ctx, id);
    const conflict = (version: number) => problemOf({ code: 'version-conflict' }, { version });
    if (expectedVersion !== undefined && expectedVersion !== before.version) throw conflict(before.version);
    const others = (await listAssets(ctx)).filter((one) => one.id !== id);
    const asset = { ...(await checked(ctx, body, others)), id, fhir: before.fhir };
    // Without a version whatever stands is written over.
    const version = expectedVersion === undefined ? undefined : expectedVersion + 1;
    const written = await ctx.db.inClinic(ctx.clinicId, (tx) => importAsset(tx, ctx, { ...asset, version }));
    if (written.outcome === 'stale') throw conflict(written.version);
    return shownById(ctx, id);
  },
});

export const assetRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/assets',
    tag: TAG,
    summary: 'The rooms and devices of the clinic, when they are out of use, and which services need their types',
    policy: 'settings.read',
    status: 200,
    answer: assetsOut,
    handle: ({ ctx }) => listed(ctx),
  }),
  create,
  change,
  defineRoute({
    method: 'post',
    path: '/assets/{id}/closures',
    tag: TAG,
    summary: 'Say when a room or a device is out of use; visits that have it then keep it, and are counted',
    policy: 'settings.write',
    status: 201,
    refusals: ['asset-unknown', 'time-over'],
    params: assetParams,
    body: assetClosureBody,
    answer: assetClosedOut,
    handle: async ({ ctx, params: { id }, body }) => {
      await assetById(ctx, id);
      if (body.end <= ctx.clock.now()) throw problemOf({ code: 'time-over' });
      const closure = { ...body, id: ctx.ids.next<AssetClosureId>(), assetId: id };
      await ctx.db.inClinic(ctx.clinicId, (tx) => importAssetClosure(tx, ctx, closure));
      const [asset, visits] = await Promise.all([shownById(ctx, id), visitsWithAsset(ctx, id, body)]);
      return { asset, visits };
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/asset-closures/{id}',
    tag: TAG,
    summary: 'Put a room or a device to use again; safe to repeat',
    policy: 'settings.write',
    status: 204,
    params: assetClosureParams,
    handle: async ({ ctx, params }) => {
      await ctx.db.inClinic(ctx.clinicId, (tx) => removeAssetClosure(tx, ctx, params.id));
      return undefined;
    },
  }),
];
