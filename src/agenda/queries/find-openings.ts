import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { byLoad, oncePerTime } from '../domain/assign.ts';
import type { Opening } from '../domain/model.ts';
import type { OpeningsQuery } from '../domain/openings-query.ts';
import { catalogueOf } from '../store/catalogue-cache.ts';
import { compareNames } from '../domain/names.ts';
import { weekShares } from '../store/week-loads.ts';
import { freeComputed } from './free-computed.ts';
import { freeStored } from './free-stored.ts';
import { planSearch, withinLimits, type SearchPlan } from './search-plan.ts';

/** The largest `limit` of a search. */
const MOST_OPENINGS = 100;

function earlier(a: Opening, b: Opening): number {
  return a.start - b.start || compareNames(a.practitionerName, b.practitionerName);
}

async function firstOf(ctx: ClinicContext, plan: SearchPlan, limit: number): Promise<readonly Opening[]> {
  const wanted = { ...plan, query: { ...plan.query, limit } };
  const [computed, stored] = await Promise.all([freeComputed(ctx, wanted), freeStored(ctx, wanted)]);
  return [...computed, ...stored].toSorted(earlier).slice(0, limit);
}

/** Nobody was asked for: of those who are free at one time first whoever has the least to do. A patient is told of that one alone. */
async function balanced(ctx: ClinicContext, plan: SearchPlan): Promise<readonly Opening[]> {
  const { catalogue, service, query } = plan;
  const people = catalogue.offeringsOf(service.id).length;
  const found = await firstOf(ctx, plan, query.forPatients ? (query.limit + 1) * people : query.limit + people);
  const inOrder = byLoad(found, await weekShares(ctx, catalogue, found));
  return (query.forPatients ? oncePerTime(inOrder) : inOrder).slice(0, query.limit);
}

/**
 * The first free openings that fit, by start, then by name; or, where the service says so and nobody was asked for, by who has the least
 * to do. Reads only. As a rule one round trip, whatever the period (`from` to `to`).
 */
export async function findOpenings(ctx: ClinicContext, query: OpeningsQuery): Promise<readonly Opening[]> {
  const { limit } = query;
  assert(
    Number.isInteger(limit) && limit >= 1 && limit <= MOST_OPENINGS,
    `a search gives 1 to ${MOST_OPENINGS} openings`,
  );
  const sought = planSearch(ctx, await catalogueOf(ctx), query);
  if (!sought) return [];
  const plan = await withinLimits(ctx, sought);
  const isAnybodys = query.practitionerId === undefined && plan.service.rules?.assign === 'balanced';
  return isAnybodys ? balanced(ctx, plan) : firstOf(ctx, plan, limit);
}
