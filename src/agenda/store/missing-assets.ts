import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { SiteId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs, type Instant, type Interval } from '../../platform/time/instant.ts';
import { AssetTimes, haveEnough, wantedAssets, type MissingAssets } from '../domain/assets.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { seatsAtOneTime } from '../domain/limits.ts';
import type { Asset, Service } from '../domain/model.ts';
import { encodeOpeningId } from '../domain/opening-id.ts';
import { busyAround, visitAt, type Offering } from '../domain/openings.ts';
import { assetsBusy } from './asset-time.ts';
import { sessionOf } from './sessions.ts';

function oncePerStart(isMissing: MissingAssets): MissingAssets {
  const sites = new Map<SiteId, Map<Instant, boolean>>();
  return (offering, start) => {
    const starts = sites.get(offering.site.id) ?? new Map<Instant, boolean>();
    sites.set(offering.site.id, starts);
    const known = starts.get(start) ?? isMissing(offering, start);
    starts.set(start, known);
    return known;
  };
}

/** At which starts the visit's rooms and devices are not to be had. One round trip; undefined, without one, where the service needs none. */
export async function missingAssets(
  ctx: ClinicContext,
  { assets }: Pick<Catalogue, 'assets'>,
  of: {
    readonly service: Service;
    readonly offerings: readonly Offering[];
    readonly period: Interval;
    /** Those that the visit is to have itself. */
    readonly named?: readonly Asset[] | undefined;
  },
): Promise<MissingAssets | undefined> {
  const { service, offerings, period, named = [] } = of;
  const { needs = [] } = service.rules ?? {};
  if (needs.length + named.length === 0 || offerings.length === 0) return undefined;
  const sites = new Set(offerings.map(({ site }) => site.id));
  const all = [...sites].flatMap((siteId) => needs.flatMap(({ type }) => assets.ofType(siteId, type)));
  const { bufferBeforeMinutes: before, bufferAfterMinutes: after, durationMinutes } = service;
  const span = {
    start: plusMs(period.start, -before * MINUTE_MS),
    end: plusMs(period.end, (durationMinutes + after) * MINUTE_MS),
  };
  const ids = [...new Set([...all, ...named].map(({ id }) => id))];
  const times = new AssetTimes(await assetsBusy(ctx, ids, span));
  const isShared = seatsAtOneTime(service.rules) !== undefined;
  const isMissing = (offering: Offering, start: Instant): boolean => {
    const visit = visitAt(offering, start);
    const wanted = wantedAssets(assets, offering.site, { needs, visit, named });
    const key = { scheduleId: offering.schedule.id, serviceId: service.id, start };
    const session = isShared ? sessionOf(encodeOpeningId(key)) : undefined;
    return !haveEnough(wanted, times, { busy: busyAround(service, visit), session });
  };
  // At one site and start all practitioners would have the same.
  return isShared ? isMissing : oncePerStart(isMissing);
}
