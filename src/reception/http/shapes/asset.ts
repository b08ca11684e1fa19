import { z } from 'zod';
import type { AssetClosureId, AssetId } from '../../../agenda/index.ts';
import type { AppointmentId, SiteId } from '../../../platform/kernel/ids.ts';
import type { IsoWeekday } from '../../../platform/time/wall-time.ts';
import { idIn, idOut, instantIn, instantOut, localTimeIn, namedOut, textIn } from './common.ts';

const LONGEST_TYPE = 60;
const kind = z.enum(['room', 'device']);
export const assetType = textIn(LONGEST_TYPE).describe('In the clinic’s own word: "ecógrafo", "sala de curas"');

/** A room or a device as a visit has it. */
export const takenAsset = namedOut.extend({ kind, type: z.string() });
export type TakenAsset = z.infer<typeof takenAsset>;

const shiftIn = z
  .strictObject({
    weekday: z
      .int()
      .min(1)
      .max(7)
      .transform((day) => day as IsoWeekday)
      .describe('1 is Monday'),
    from: localTimeIn,
    to: localTimeIn.describe('Not later than `from`: on the next day'),
  })
  .refine(({ from, to }) => from !== to, { path: ['to'], message: 'expected another time than `from`' });

const assetParts = {
  kind,
  type: assetType,
  name: textIn(80),
  siteId: idIn<SiteId>(),
  weeklyHours: z.array(shiftIn).max(50).default([]).describe('Wall time of the site. None: whenever the site is open'),
  active: z.boolean().default(true),
};
export const assetBody = z.strictObject(assetParts);
export const assetChangeBody = z.strictObject({
  ...assetParts,
  expectedVersion: z.int().min(1).optional().describe('409 version-conflict when it changed since'),
});
export type AssetBody = z.infer<typeof assetBody>;
export const assetParams = z.object({ id: idIn<AssetId>() });

const closureOut = z.object({ id: idOut, start: instantOut, end: instantOut, reason: z.string() });
export const assetOut = takenAsset.extend({
  siteId: idOut,
  weeklyHours: z.array(z.object({ weekday: z.int(), from: z.string(), to: z.string() })),
  active: z.boolean(),
  closures: z.array(closureOut).describe('When it is out of use, now or later'),
  version: z.int(),
});
export type AssetOut = z.infer<typeof assetOut>;
export const assetsOut = z.object({
  assets: z.array(assetOut),
  types: z
    .array(z.object({ type: z.string(), services: z.array(namedOut) }))
    .describe('Each type that there is or that a service needs, and which services need it'),
});
export type AssetsOut = z.infer<typeof assetsOut>;

export const assetClosureBody = z
  .strictObject({ start: instantIn, end: instantIn, reason: textIn(200) })
  .refine(({ start, end }) => end > start, { path: ['end'], message: 'expected an instant after `start`' });
export const assetClosureParams = z.object({ id: idIn<AssetClosureId>() });
export const assetClosedOut = z.object({
  asset: assetOut,
  visits: z.int().describe('Visits that have it in that time; they keep it'),
});
export type AssetClosedOut = z.infer<typeof assetClosedOut>;

export const visitAssetsParams = z.object({ id: idIn<AppointmentId>() });
export const visitAssetsOut = z.object({
  assets: z.array(
    takenAsset.extend({ instead: z.array(takenAsset).describe('Free at that time, of its type and site') }),
  ),
});
export type VisitAssetsOut = z.infer<typeof visitAssetsOut>;
export const visitAssetBody = z.strictObject({
  from: idIn<AssetId>().describe('What the visit has'),
  to: idIn<AssetId>().describe('What it shall have instead'),
  expectedVersion: z.int().min(1).optional().describe('409 version-conflict when it changed since'),
});
