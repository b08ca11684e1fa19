import type { ClinicContext } from '../../platform/kernel/context.ts';
import { plusMs, type Instant } from '../../platform/time/instant.ts';
import type { Opening, OpeningId } from '../domain/model.ts';
import { decodeOpeningId, encodeOpeningId } from '../domain/opening-id.ts';
import { seriesStarts, type Series } from '../domain/series.ts';
import { catalogueOf } from '../store/catalogue-cache.ts';
import { findOpenings } from './find-openings.ts';

/** Searches that run together; each is one round trip. */
const AT_ONCE = 8;
const MOST_AT_ONCE = 100;

/** The openings of a series that begins with this one, by name: whether they are free is another matter. Undefined where there is no such series. */
export async function openingsOfSeries(
  ctx: ClinicContext,
  openingId: string,
  series: Series,
): Promise<readonly { readonly id: OpeningId; readonly start: Instant }[] | undefined> {
  const key = decodeOpeningId(openingId);
  const { days, schedules, sites } = await catalogueOf(ctx);
  const schedule = key && schedules.get(key.scheduleId);
  const site = schedule && sites.get(schedule.siteId);
  if (!key || !site) return undefined;
  const starts = seriesStarts(key.start, series, { zone: site.zone, days });
  return starts?.map((start) => ({ id: encodeOpeningId({ ...key, start }), start }));
}

interface Possible {
  readonly opening: Opening;
  readonly starts: readonly Instant[];
}

/** Those of one practitioner's whose occurrence of this number is free as well. One round trip. */
async function stillFree(
  ctx: ClinicContext,
  possible: readonly Possible[],
  wanted: { readonly index: number; readonly who: SeriesSearch },
): Promise<readonly Possible[]> {
  const starts = possible.flatMap(({ starts: all }) => all[wanted.index] ?? []);
  const [first] = possible;
  if (!first || starts.length === 0) return [];
  const { serviceId, practitionerId, siteId } = first.opening;
  const found = await findOpenings(ctx, {
    ...wanted.who,
    serviceId,
    practitionerId,
    siteId,
    from: starts.reduce((least, start) => (start < least ? start : least)),
    to: plusMs(
      starts.reduce((most, start) => (start > most ? start : most)),
      1,
    ),
    within: starts.map((start) => ({ start, end: plusMs(start, 1) })),
    limit: MOST_AT_ONCE,
  });
  const free = new Set(found.map(({ scheduleId, start }) => `${scheduleId} ${start}`));
  return possible.filter(({ opening, starts: all }) => free.has(`${opening.scheduleId} ${all[wanted.index]}`));
}

/** For whom a series is looked for, as of `OpeningsQuery`. */
export interface SeriesSearch {
  readonly forPatients: boolean;
  readonly urgent: boolean;
}

async function ofOne(ctx: ClinicContext, openings: readonly Opening[], asked: { series: Series; who: SeriesSearch }) {
  const { days } = await catalogueOf(ctx);
  const { series, who } = asked;
  let possible: readonly Possible[] = openings.flatMap((opening) => {
    const starts = seriesStarts(opening.start, series, { zone: opening.zone, days });
    return starts ? [{ opening, starts }] : [];
  });
  for (let index = 1; index < series.count && possible.length > 0; index += 1)
    possible = await stillFree(ctx, possible, { index, who });
  return possible.map(({ opening }) => opening);
}

/**
 * Those openings with which a whole series can begin: each of its visits is free at the same wall time with the same practitioner.
 * At most 100 openings of one practitioner and site. Reads only; a round trip for each practitioner and further visit.
 */
export async function startsOfSeries(
  ctx: ClinicContext,
  openings: readonly Opening[],
  asked: { readonly series: Series; readonly who: SeriesSearch },
): Promise<readonly Opening[]> {
  const groups = Map.groupBy(openings, ({ practitionerId, siteId }) => `${practitionerId} ${siteId}`);
  const lists = [...groups.values()];
  const kept = new Set<OpeningId>();
  for (let at = 0; at < lists.length; at += AT_ONCE) {
    const found = await Promise.all(lists.slice(at, at + AT_ONCE).map((list) => ofOne(ctx, list, asked)));
    for (const { id } of found.flat()) kept.add(id);
  }
  return openings.filter(({ id }) => kept.has(id));
}
