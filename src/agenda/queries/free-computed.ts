import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Candidate } from '../domain/candidate-days.ts';
import type { Opening } from '../domain/model.ts';
import { busyAround, openingOf, visitAt, type Offering } from '../domain/openings.ts';
import type { SearchPlan } from './search-plan.ts';

/** The first question asks about a few times per opening wanted; each further one about eight times as many. */
const FIRST_BATCH_PER_OPENING = 4;
const BATCH_GROWTH = 8;
const LARGEST_BATCH = 8_192;
/** 30 practitioners, 90 days, every ten minutes: some 150,000 times. Past it the question is wrong, not the answer. */
const MOST_CANDIDATES = 500_000;

/**
 * Which of the candidates nobody has, in their order, as many as asked for. One probe of an index per candidate, and none
 * after the last one needed: the planner keeps the order of `unnest` and stops at the limit. Times travel as milliseconds.
 */
const FREE_OF = `
  select c.n::int as n
    from unnest((select $2::uuid[]), (select $3::float8[]), (select $4::float8[])) with ordinality c (resource_id, from_ms, to_ms, n)
   where coalesce((
           select o.busy_from >= to_timestamp(c.to_ms / 1000) from occupancy o
            where o.clinic_id = (select $1::uuid) and o.resource_id = c.resource_id and o.exclusive
              and o.busy_to > to_timestamp(c.from_ms / 1000) and (o.expires_at is null or o.expires_at > (select $5::timestamptz))
            order by o.busy_to limit 1), true)
     and not exists (
           select 1 from occupancy o
            where o.clinic_id = (select $1::uuid) and o.resource_id = c.resource_id and not o.exclusive
              and o.busy_to > to_timestamp(c.from_ms / 1000) and o.busy_from < to_timestamp(c.to_ms / 1000)
            offset 0)
   limit (select $6::int)`;

interface Wanted {
  readonly plan: SearchPlan;
  readonly offerings: readonly Offering[];
  readonly batch: readonly Candidate[];
  readonly limit: number;
}

function offeringAt(offerings: readonly Offering[], index: number): Offering {
  const offering = offerings[index];
  assert(offering, 'a candidate without its offering');
  return offering;
}

async function freeOf(ctx: ClinicContext, { plan, offerings, batch, limit }: Wanted): Promise<readonly Opening[]> {
  const before = busyAround(plan.service, { start: plan.now, end: plan.now }).start - plan.now;
  const after = busyAround(plan.service, visitAt(offeringAt(offerings, 0), plan.now)).end - plan.now;
  const rows = await ctx.db.query<{ n: number }>(ctx.clinicId, FREE_OF, [
    ctx.clinicId,
    `{${batch.map(({ offering }) => offeringAt(offerings, offering).practitioner.id).join()}}`,
    `{${batch.map(({ start }) => start + before).join()}}`,
    `{${batch.map(({ start }) => start + after).join()}}`,
    new Date(plan.now),
    limit,
  ]);
  return rows.flatMap(({ n }) => {
    const candidate = batch[n - 1];
    if (!candidate) return [];
    const offering = offeringAt(offerings, candidate.offering);
    return [openingOf(offering, visitAt(offering, candidate.start))];
  });
}

function* accepted(plan: SearchPlan): Generator<Candidate> {
  const candidates = plan.catalogue.candidatesOf(plan.service.id);
  let seen = 0;
  for (const candidate of candidates.between(plan.from, plan.to)) {
    seen += 1;
    assert(seen <= MOST_CANDIDATES, 'the period of a search is too long');
    if (plan.accepts(offeringAt(candidates.offerings, candidate.offering), candidate.start)) yield candidate;
  }
}

function take(from: Generator<Candidate>, count: number): readonly Candidate[] {
  const taken: Candidate[] = [];
  while (taken.length < count) {
    const next = from.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

/** The first free openings of the schedules that compute theirs: as a rule one round trip. */
export async function freeComputed(ctx: ClinicContext, plan: SearchPlan): Promise<readonly Opening[]> {
  const { limit } = plan.query;
  const { offerings } = plan.catalogue.candidatesOf(plan.service.id);
  if (offerings.length === 0) return [];
  const candidates = accepted(plan);
  const found: Opening[] = [];
  for (
    let size = limit * FIRST_BATCH_PER_OPENING;
    found.length < limit;
    size = Math.min(size * BATCH_GROWTH, LARGEST_BATCH)
  ) {
    const batch = take(candidates, size);
    if (batch.length === 0) break;
    found.push(...(await freeOf(ctx, { plan, offerings, batch, limit: limit - found.length })));
  }
  return found;
}
