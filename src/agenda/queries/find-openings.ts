import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Opening } from '../domain/model.ts';
import type { OpeningsQuery } from '../domain/openings-query.ts';
import { catalogueOf } from '../store/catalogue-cache.ts';
import { compareNames } from '../domain/catalogue.ts';
import { freeComputed } from './free-computed.ts';
import { freeStored } from './free-stored.ts';
import { planSearch } from './search-plan.ts';

/** The largest `limit` of a search. */
const MOST_OPENINGS = 100;

function earlier(a: Opening, b: Opening): number {
  return a.start - b.start || compareNames(a.practitionerName, b.practitionerName);
}

/** The first free openings that fit, by start, then by name. Reads only. As a rule one round trip, whatever the period (`from` to `to`). */
export async function findOpenings(ctx: ClinicContext, query: OpeningsQuery): Promise<readonly Opening[]> {
  const { limit } = query;
  assert(
    Number.isInteger(limit) && limit >= 1 && limit <= MOST_OPENINGS,
    `a search gives 1 to ${MOST_OPENINGS} openings`,
  );
  const plan = planSearch(ctx, await catalogueOf(ctx), query);
  if (!plan) return [];
  const [computed, stored] = await Promise.all([freeComputed(ctx, plan), freeStored(ctx, plan)]);
  return [...computed, ...stored].toSorted(earlier).slice(0, limit);
}
