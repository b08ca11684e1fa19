import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PractitionerId, ScheduleId } from '../../platform/kernel/ids.ts';
import { DAY_MS, plusMs, type Instant, type Interval } from '../../platform/time/instant.ts';
import { isBookable } from '../domain/booking-rules.ts';
import { rawStarts } from '../domain/candidate-days.ts';
import { BusyTimes, explain, explainBy, type NoOpeningExplanation, type WorkingTime } from '../domain/explain.ts';
import type { LocalDays } from '../domain/local-days.ts';
import type { SlotStatus } from '../domain/model.ts';
import { visitAt, type Offering } from '../domain/openings.ts';
import type { OpeningsQuery } from '../domain/openings-query.ts';
import { missingAssets } from '../store/missing-assets.ts';
import { fullDays } from '../store/limits.ts';
import { catalogueOf } from '../store/catalogue-cache.ts';

/** How far after the asked period a time is looked for that could be offered instead. */
const BEYOND_MS = 28 * DAY_MS;
/** A longer question is answered for its first part. */
const LONGEST_MS = 180 * DAY_MS;
/** 30 practitioners × 180 days × 20 visits. More is an error, not a shorter answer. */
const MOST_ROWS = 150_000;

async function busyTimes(ctx: ClinicContext, people: readonly PractitionerId[], span: Interval): Promise<BusyTimes> {
  const rows = await ctx.db.query<{ resource_id: PractitionerId; busy_from: Instant; busy_to: Instant }>(
    ctx.clinicId,
    `select resource_id, busy_from, busy_to from occupancy
      where clinic_id = $1 and resource_id = any($2::uuid[]) and busy_to > $3 and busy_from < $4 and (expires_at is null or expires_at > $5)
      limit ${MOST_ROWS}`,
    [
      ctx.clinicId,
      people,
      new Date(plusMs(span.start, -DAY_MS)),
      new Date(plusMs(span.end, DAY_MS)),
      new Date(ctx.clock.now()),
    ],
  );
  assert(rows.length < MOST_ROWS, 'too much to explain at once');
  const busy = new BusyTimes();
  for (const row of rows) busy.add(row.resource_id, { start: row.busy_from, end: row.busy_to });
  return busy;
}

interface SlotRow {
  readonly schedule_id: ScheduleId;
  readonly start_at: Instant;
  readonly end_at: Instant;
  readonly status: SlotStatus;
}

async function storedTimes(
  ctx: ClinicContext,
  offerings: readonly Offering[],
  span: Interval,
): Promise<readonly WorkingTime[]> {
  const bySchedule = new Map(offerings.map((offering) => [offering.schedule.id, offering]));
  if (bySchedule.size === 0) return [];
  const rows = await ctx.db.query<SlotRow>(
    ctx.clinicId,
    `select schedule_id, start_at, end_at, status from slot
      where clinic_id = $1 and schedule_id = any($2::uuid[]) and start_at >= $3 and start_at < $4 and status <> 'entered-in-error'
      limit ${MOST_ROWS}`,
    [ctx.clinicId, [...bySchedule.keys()], new Date(span.start), new Date(span.end)],
  );
  assert(rows.length < MOST_ROWS, 'too much to explain at once');
  return rows.flatMap((row) => {
    const offering = bySchedule.get(row.schedule_id);
    if (!offering || visitAt(offering, row.start_at).end > row.end_at) return [];
    const time = { offering, start: row.start_at, end: row.end_at };
    if (row.status === 'free') return [time];
    return [{ ...time, blocked: row.status === 'busy-unavailable' ? ('closed' as const) : ('busy' as const) }];
  });
}

function* computedTimes(offerings: readonly Offering[], span: Interval, days: LocalDays): Generator<WorkingTime> {
  for (let utcDay = Math.floor(span.start / DAY_MS); utcDay * DAY_MS < span.end; utcDay += 1) {
    for (const offering of offerings) {
      for (const start of rawStarts(offering, utcDay, days)) {
        if (start >= span.start && start < span.end) yield { offering, ...visitAt(offering, start) };
      }
    }
  }
}

/** Why a search finds nothing (or little): each rule counted, and the nearest time if one rule alone were dropped, also up to 28 days after the period. Reads only; some hundred ms for 30 people and months. */
export async function explainNoOpening(ctx: ClinicContext, query: OpeningsQuery): Promise<NoOpeningExplanation> {
  const catalogue = await catalogueOf(ctx);
  const service = catalogue.services.get(query.serviceId);
  if (!service) return explainBy('service-unknown');
  if (!isBookable(service, query.forPatients === true)) return explainBy('service-not-bookable');
  const offerings = catalogue.offeringsOf(service.id);
  if (query.to <= ctx.clock.now()) return explainBy('in-the-past');
  if (offerings.length === 0) return explainBy('no-schedule');
  const end = Math.min(plusMs(query.to, BEYOND_MS), plusMs(query.from, LONGEST_MS)) as Instant;
  const span: Interval = { start: query.from, end };
  const people = [...new Set(offerings.map(({ practitioner }) => practitioner.id))];
  const computed = offerings.filter(({ schedule }) => schedule.openingsSource === 'computed');
  const { days } = catalogue;
  const [isFull, isMissing, busy, stored] = await Promise.all([
    fullDays(ctx, { service, offerings, period: span, days }),
    missingAssets(ctx, catalogue, { service, offerings, period: span }),
    busyTimes(ctx, people, span),
    storedTimes(
      ctx,
      offerings.filter((offering) => !computed.includes(offering)),
      span,
    ),
  ]);
  const times = [...stored, ...computedTimes(computed, span, days)];
  if (times.length === 0) return explainBy('no-schedule');
  return explain(times, { query, now: ctx.clock.now(), days, busy, isFull, isMissing });
}
