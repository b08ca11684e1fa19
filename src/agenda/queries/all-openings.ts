import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { DAY_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import type { Opening } from '../domain/model.ts';
import type { OpeningsQuery } from '../domain/openings-query.ts';
import { catalogueOf } from '../store/catalogue-cache.ts';
import { freeComputed } from './free-computed.ts';
import { freeStored } from './free-stored.ts';
import { planSearch, withinLimits } from './search-plan.ts';

/** Of one service on one day: 200 practitioners with a time every ten minutes have less. */
const MOST_A_DAY = 20_000;
/** As far as a search of all times may reach. */
const MOST_DAYS = 90;

/**
 * Every free opening of a service that starts in the period, computed and stored alike, a day at a time. For what is worked
 * out in the background: a conversation or a screen asks `findOpenings` for the first few. Reads only; two round trips a day.
 */
export async function* allOpenings(
  ctx: ClinicContext,
  query: Omit<OpeningsQuery, 'limit'>,
): AsyncGenerator<readonly Opening[]> {
  assert(query.to - query.from <= MOST_DAYS * DAY_MS, `all openings of at most ${MOST_DAYS} days`);
  for (let from = query.from; from < query.to; from = plusMs(from, DAY_MS)) {
    const to = Math.min(plusMs(from, DAY_MS), query.to) as Instant;
    const sought = planSearch(ctx, await catalogueOf(ctx), { ...query, from, to, limit: MOST_A_DAY });
    if (!sought) continue;
    const plan = await withinLimits(ctx, sought);
    const [computed, stored] = await Promise.all([freeComputed(ctx, plan), freeStored(ctx, plan)]);
    assert(computed.length < MOST_A_DAY && stored.length < MOST_A_DAY, 'too many openings of one service on one day');
    yield [...computed, ...stored];
  }
}
