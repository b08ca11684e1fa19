import { findOpenings, listServices, spreadOpenings, type Opening } from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { DAY_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { triageLibrary } from '../../triage/index.ts';
import type { Effect } from '../domain/effect.ts';
import { earliestOpenings } from '../domain/earliest-openings.ts';
import type { Offered } from '../domain/wish.ts';

/** As many as a caller keeps in mind. */
const OFFERED = 3;
/** Enough to choose different days from. */
const LOOKED_AT = 40;
const LOOKED_AT_NEARBY = 100;
/** The service's own limit is narrower; this only bounds the search. */
const AHEAD_MS = 366 * DAY_MS;
const NEARBY_MS = 10 * DAY_MS;
const MOST_PAGES = 3;

type Search = Extract<Effect, { kind: 'find-openings' }>;

function toOffered({ id, start, zone, practitionerName, siteId, siteName }: Opening): Offered {
  return { id, start, zone, practitionerName, siteId, siteName };
}

function queryOf({ wish, notAfter }: Search, from: Instant) {
  const { serviceId, practitionerId, sites, notSites, when } = wish;
  return {
    serviceId,
    practitionerId,
    from,
    to: latest(plusMs(from, AHEAD_MS), notAfter),
    limit: LOOKED_AT,
    forPatients: true,
    urgent: notAfter !== undefined,
    siteIds: sites,
    exceptSiteIds: notSites,
    ...(when && when.within.length > 0 ? { within: when.within } : {}),
    ...(when && when.exclude.length > 0 ? { exclude: when.exclude } : {}),
  };
}

/** An opening begins before it: the search ends there. */
function latest(to: Instant, notAfter: Instant | undefined): Instant {
  return notAfter !== undefined && notAfter < to ? plusMs(notAfter, 1) : to;
}

/** What the clinic keeps for urgent cases, whoever it is with. */
async function keptForUrgent(ctx: ClinicContext, search: Search): Promise<readonly Offered[]> {
  const { urgentServices } = await triageLibrary(ctx);
  const names = new Map((await listServices(ctx)).map(({ id, name }) => [id, name]));
  const now = ctx.clock.now();
  const { sites, notSites } = search.wish;
  const found = await Promise.all(
    urgentServices.map(async (serviceId) => {
      const openings = await findOpenings(ctx, {
        ...queryOf(
          { ...search, wish: { serviceId, ...(sites ? { sites } : {}), ...(notSites ? { notSites } : {}) } },
          now,
        ),
        forPatients: false,
      });
      return openings.map((opening) => ({ ...toOffered(opening), serviceName: names.get(serviceId) ?? '' }));
    }),
  );
  return earliestOpenings(
    found.flat().filter(({ id }) => !search.skip.includes(id)),
    OFFERED,
  );
}

async function nearest(ctx: ClinicContext, search: Search, near: Instant): Promise<readonly Opening[]> {
  const now = ctx.clock.now();
  const from = Math.max(now, near - NEARBY_MS) as Instant;
  const found = await findOpenings(ctx, {
    ...queryOf(search, from),
    to: latest(plusMs(near, NEARBY_MS), search.notAfter),
    limit: LOOKED_AT_NEARBY,
  });
  return found
    .filter(({ id }) => !search.skip.includes(id))
    .toSorted((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near))
    .slice(0, OFFERED)
    .toSorted((a, b) => a.start - b.start);
}

/** Three openings worth offering for a wish; fewer, or none, where there are no more. Mostly one search of the agenda. */
export async function offeredOpenings(ctx: ClinicContext, search: Search): Promise<readonly Offered[]> {
  const { wish, skip, notAfter } = search;
  if (search.urgent) {
    const kept = await keptForUrgent(ctx, search);
    if (kept.length > 0) return kept;
  }
  if (notAfter !== undefined && notAfter <= ctx.clock.now()) return [];
  if (wish.near !== undefined) return (await nearest(ctx, search, wish.near)).map(toOffered);
  let from = ctx.clock.now();
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const found = await findOpenings(ctx, queryOf(search, from));
    const fresh = found.filter(({ id }) => !skip.includes(id));
    const chosen =
      wish.when?.asap || notAfter !== undefined ? earliestOpenings(fresh, OFFERED) : spreadOpenings(fresh, OFFERED);
    if (chosen.length > 0) return chosen.map(toOffered);
    const last = found.at(-1);
    if (!last || found.length < LOOKED_AT) return [];
    from = plusMs(last.start, 1);
  }
  return [];
}
