import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { DAY_MS, SECOND_MS, type Instant } from '../../platform/time/instant.ts';
import type { Candidate } from '../domain/candidate-days.ts';
import { seatsAtOneTime } from '../domain/limits.ts';
import type { Opening } from '../domain/model.ts';
import { busyAround, openingOf, visitAt, type Offering } from '../domain/openings.ts';
import { withAssetsLeft } from './assets-left.ts';
import type { SearchPlan } from './search-plan.ts';
import { withSeatLeft } from './seats-left.ts';
import type { WantedOf } from './wanted-of.ts';

/** The first question asks about a few times per opening wanted; each further one about eight times as many. */
const FIRST_BATCH_PER_OPENING = 4;
const BATCH_GROWTH = 8;
const LARGEST_BATCH = 8_192;
/** 30 practitioners, 90 days, every ten minutes: some 150,000 times. Past it the question is wrong, not the answer. */
const MOST_CANDIDATES = 500_000;
/** As candidates name them (`CandidateDay`). */
const MOST_OFFERINGS = 65_536;

/**
 * What keeps a practitioner busy in each stretch of time, as seconds: from, to, from, to … Those that exclude each other do not
 * overlap, so that only the first one that ends after a stretch can reach into it: the index on their ends is read from one to the
 * other. A probe for each candidate took PostgreSQL about a third more for a whole `$find` (2026-11-27).
 */
const BUSY_IN = `
  select s.n::int as n, busy.at
    from unnest((select $2::uuid[]), (select $3::float8[]), (select $4::float8[])) with ordinality s (resource_id, from_ms, to_ms, n)
   cross join lateral (
     select string_agg(date_part('epoch', x.busy_from) || ' ' || date_part('epoch', x.busy_to), ' ') as at from (
       (select o.busy_from, o.busy_to from occupancy o
         where o.clinic_id = (select $1::uuid) and o.resource_id = s.resource_id and o.exclusive
           and o.busy_to > to_timestamp(s.from_ms / 1000) and o.busy_to <= to_timestamp(s.to_ms / 1000)
           and (o.expires_at is null or o.expires_at > (select $5::timestamptz)) offset 0)
       union all
       (select o.busy_from, o.busy_to from occupancy o
         where o.clinic_id = (select $1::uuid) and o.resource_id = s.resource_id and o.exclusive
           and o.busy_to > to_timestamp(s.to_ms / 1000) and (o.expires_at is null or o.expires_at > (select $5::timestamptz))
         order by o.busy_to limit 1)
       union all
       (select o.busy_from, o.busy_to from occupancy o
         where o.clinic_id = (select $1::uuid) and o.resource_id = s.resource_id and not o.exclusive
           and o.busy_to > to_timestamp(s.from_ms / 1000) and o.busy_from < to_timestamp(s.to_ms / 1000) offset 0)) x) busy
   where busy.at is not null`;

function offeringAt(offerings: readonly Offering[], index: number): Offering {
  const offering = offerings[index];
  assert(offering, 'a candidate without its offering');
  return offering;
}

/** The candidates of one offering on one day, and the time that they take together. */
interface Stretch {
  readonly offering: number;
  readonly first: Instant;
  last: Instant;
  /** From, to, from, to … in milliseconds. */
  busy: readonly number[];
}

/** By day and offering. The batch is in order of time. */
function stretchesOf(batch: readonly Candidate[]): ReadonlyMap<number, Stretch> {
  const stretches = new Map<number, Stretch>();
  for (const { offering, start } of batch) {
    const key = stretchKey({ offering, start });
    const known = stretches.get(key);
    if (known) known.last = start;
    else stretches.set(key, { offering, first: start, last: start, busy: [] });
  }
  return stretches;
}

function stretchKey({ offering, start }: Candidate): number {
  return Math.floor(start / DAY_MS) * MOST_OFFERINGS + offering;
}

function overlapsAny(busy: readonly number[], from: number, to: number): boolean {
  for (let at = 0; at + 1 < busy.length; at += 2) if ((busy[at] ?? 0) < to && from < (busy[at + 1] ?? 0)) return true;
  return false;
}

/** Which of the candidates nobody has, in their order, as many as asked for. Times travel as milliseconds. */
async function freeOf(ctx: ClinicContext, { plan, offerings, batch, limit }: WantedOf): Promise<readonly Opening[]> {
  const before = busyAround(plan.service, { start: plan.now, end: plan.now }).start - plan.now;
  const after = busyAround(plan.service, visitAt(offeringAt(offerings, 0), plan.now)).end - plan.now;
  const byKey = stretchesOf(batch);
  const stretches = [...byKey.values()];
  const rows = await ctx.db.query<{ n: number; at: string }>(ctx.clinicId, BUSY_IN, [
    ctx.clinicId,
    `{${stretches.map(({ offering }) => offeringAt(offerings, offering).practitioner.id).join()}}`,
    `{${stretches.map(({ first }) => first + before).join()}}`,
    `{${stretches.map(({ last }) => last + after).join()}}`,
    new Date(plan.now),
  ]);
  for (const { n, at } of rows) {
    const stretch = stretches[n - 1];
    if (stretch) stretch.busy = at.split(' ').map((seconds) => Number(seconds) * SECOND_MS);
  }
  const free: Opening[] = [];
  for (const candidate of batch) {
    const { busy = [] } = byKey.get(stretchKey(candidate)) ?? {};
    if (overlapsAny(busy, candidate.start + before, candidate.start + after)) continue;
    const offering = offeringAt(offerings, candidate.offering);
    free.push(openingOf(offering, visitAt(offering, candidate.start)));
    if (free.length === limit) break;
  }
  return free;
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
  const free = seatsAtOneTime(plan.service.rules) === undefined ? freeOf : withSeatLeft;
  const found: Opening[] = [];
  for (
    let size = limit * FIRST_BATCH_PER_OPENING;
    found.length < limit;
    size = Math.min(size * BATCH_GROWTH, LARGEST_BATCH)
  ) {
    const batch = take(candidates, size);
    if (batch.length === 0) break;
    const possible = await withAssetsLeft(ctx, plan, {
      times: batch,
      startOf: ({ start }) => start,
      offeringOf: ({ offering }) => offerings[offering],
    });
    if (possible.length > 0)
      found.push(...(await free(ctx, { plan, offerings, batch: possible, limit: limit - found.length })));
  }
  return found;
}
