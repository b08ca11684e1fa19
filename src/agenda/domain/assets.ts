import { DAY_MS, overlaps, type Instant, type Interval } from '../../platform/time/instant.ts';
import type { SiteId } from '../../platform/kernel/ids.ts';
import type { Offering } from './openings.ts';
import { compareNames } from './names.ts';
import { shiftMinutes, type LocalDays } from './local-days.ts';
import type { Asset, AssetClosure, AssetId, AssetNeed, Site } from './model.ts';

/** Assets by site and type. Made of the catalogue's facts; it knows nothing of who is busy. */
export class Assets {
  readonly #byPlace = new Map<string, Asset[]>();
  readonly #closures = new Map<AssetId, AssetClosure[]>();
  readonly #days: LocalDays;

  constructor(assets: readonly Asset[], closures: readonly AssetClosure[], days: LocalDays) {
    this.#days = days;
    for (const asset of assets.filter(({ active }) => active))
      add(this.#byPlace, placeOf(asset.siteId, asset.type), asset);
    for (const place of this.#byPlace.values())
      place.sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1));
    for (const closure of closures) add(this.#closures, closure.assetId, closure);
  }

  /** All of a type at a site that are in use, in the order in which they are taken. */
  ofType(siteId: SiteId, type: string): readonly Asset[] {
    return this.#byPlace.get(placeOf(siteId, type)) ?? [];
  }

  /** Those that are there for the whole of a visit, whether or not they are free. */
  thereFor(site: Pick<Site, 'id' | 'zone'>, { type, visit }: { readonly type: string; readonly visit: Interval }) {
    return this.ofType(site.id, type).filter(
      (asset) =>
        this.#isOpen(asset, site, visit) && !this.#closures.get(asset.id)?.some((closure) => overlaps(closure, visit)),
    );
  }

  #isOpen({ weeklyAvailability: shifts }: Asset, { zone }: Pick<Site, 'zone'>, visit: Interval): boolean {
    if (shifts.length === 0) return true;
    const today = this.#days.dayOf(visit.start, zone);
    // A shift of the day before may reach over midnight.
    return [this.#days.after(today, -1), today].some((day) =>
      shifts.some((shift) => {
        if (shift.weekday !== day.weekday) return false;
        const { from, to } = shiftMinutes(shift);
        const [opens, closes] = [this.#days.instantAt(day, from), this.#days.instantAt(day, to)];
        return (opens ?? Infinity) <= visit.start && visit.end <= (closes ?? -Infinity);
      }),
    );
  }
}

function placeOf(siteId: SiteId, type: string): string {
  return `${siteId} ${type}`;
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Of one need those that could be taken at a time, in order; `count` of them are. */
export interface WantedAssets {
  readonly count: number;
  readonly among: readonly AssetId[];
}

/** What a visit would take. `named`: those that it is to have itself, needed or not; of their type only what is missing is chosen. */
export function wantedAssets(
  assets: Assets,
  site: Pick<Site, 'id' | 'zone'>,
  of: {
    readonly needs: readonly AssetNeed[];
    readonly visit: Interval;
    readonly named?: readonly Pick<Asset, 'id' | 'type'>[] | undefined;
  },
): readonly WantedAssets[] {
  const { needs, visit, named = [] } = of;
  const beyond = named.filter(({ type }) => !needs.some((need) => need.type === type)).map(({ type }) => type);
  return [...needs, ...[...new Set(beyond)].map((type) => ({ type, count: 0 }))]
    .toSorted((a, b) => (a.type < b.type ? -1 : 1))
    .flatMap(({ type, count }) => {
      const there = assets.thereFor(site, { type, visit }).map(({ id }) => id);
      const own = new Set(named.filter((one) => one.type === type).map(({ id }) => id));
      const chosen = { count: Math.max(0, count - own.size), among: there.filter((id) => !own.has(id)) };
      return [
        ...(own.size > 0 ? [{ count: own.size, among: there.filter((id) => own.has(id)) }] : []),
        ...(chosen.count > 0 ? [chosen] : []),
      ];
    });
}

/** Those that it has already come first, so that a change of anything else leaves them as they are. */
export function former(wanted: readonly WantedAssets[], had: readonly AssetId[]): readonly WantedAssets[] {
  if (had.length === 0) return wanted;
  return wanted.map(({ count, among }) => ({
    count,
    among: among.toSorted((a, b) => Number(had.includes(b)) - Number(had.includes(a))),
  }));
}

/** Time that an asset has been taken for, and by which session. */
export interface AssetBusy extends Interval {
  readonly assetId: AssetId;
  readonly session: string;
}

/** When assets are taken, found by the UTC day. */
export class AssetTimes {
  readonly #days = new Map<string, AssetBusy[]>();

  constructor(busy: readonly AssetBusy[]) {
    for (const one of busy)
      for (let day = dayOf(one.start); day * DAY_MS < one.end; day += 1) add(this.#days, `${one.assetId} ${day}`, one);
  }

  /** Whether nobody else has it in that time; `session`: whose it may be. */
  isFree(assetId: AssetId, wanted: Interval, session?: string): boolean {
    for (let day = dayOf(wanted.start); day * DAY_MS < wanted.end; day += 1)
      if (this.#days.get(`${assetId} ${day}`)?.some((one) => overlaps(one, wanted) && one.session !== session))
        return false;
    return true;
  }
}

function dayOf(instant: Instant): number {
  return Math.floor(instant / DAY_MS);
}

/** Whether a room or a device that the visit needs is missing at this start. */
export type MissingAssets = (offering: Offering, start: Instant) => boolean;

/** Whether of each need enough are free. `busy`: the visit with its buffers. */
export function haveEnough(
  wanted: readonly WantedAssets[],
  times: AssetTimes,
  { busy, session }: { readonly busy: Interval; readonly session?: string | undefined },
): boolean {
  return wanted.every(({ count, among }) => {
    let free = 0;
    for (const id of among) {
      if (times.isFree(id, busy, session)) free += 1;
      if (free === count) return true;
    }
    return false;
  });
}
