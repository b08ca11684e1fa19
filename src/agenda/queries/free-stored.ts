import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ScheduleId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, type Instant } from '../../platform/time/instant.ts';
import type { Opening, SlotId } from '../domain/model.ts';
import { openingOf, servesSlot, type Offering } from '../domain/openings.ts';
import { isWantedOffering } from '../domain/wanted-times.ts';
import { withAssetsLeft } from './assets-left.ts';
import type { SearchPlan } from './search-plan.ts';

const LARGEST_PAGE = 2_000;
const MOST_PAGES = 200;

/**
 * Free slots of these schedules in order of time, save those whose practitioner is busy. The index on (clinic, start) gives
 * them in order, so nothing is read past the limit.
 */
const FREE_SLOTS = `
  select s.id, s.schedule_id, s.start_at, s.end_at
    from slot s
   where s.clinic_id = (select $1::uuid) and s.status = 'free' and s.start_at >= (select $2::timestamptz) and s.start_at < (select $3::timestamptz)
     and array_position((select $4::uuid[]), s.schedule_id) is not null
     and (s.start_at > (select $2::timestamptz) or s.id > (select $5::uuid))
     and coalesce((
           select o.busy_from >= s.end_at + $7 * interval '1 ms' from occupancy o
            where o.clinic_id = (select $1::uuid) and o.resource_id = ((select $8::uuid[]))[array_position((select $4::uuid[]), s.schedule_id)] and o.exclusive
              and o.busy_to > s.start_at - $6 * interval '1 ms' and (o.expires_at is null or o.expires_at > (select $9::timestamptz))
            order by o.busy_to limit 1), true)
     and not exists (
           select 1 from occupancy o
            where o.clinic_id = (select $1::uuid) and o.resource_id = ((select $8::uuid[]))[array_position((select $4::uuid[]), s.schedule_id)] and not o.exclusive
              and o.busy_to > s.start_at - $6 * interval '1 ms' and o.busy_from < s.end_at + $7 * interval '1 ms'
            offset 0)
   order by s.start_at, s.id limit (select $10::int)`;

interface FreeSlotRow {
  readonly id: SlotId;
  readonly schedule_id: ScheduleId;
  readonly start_at: Instant;
  readonly end_at: Instant;
}

interface After {
  readonly start: Instant;
  readonly id: string;
}

/** Sorts before every UUID that is in use. */
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

async function page(
  ctx: ClinicContext,
  plan: SearchPlan,
  wanted: { readonly offerings: ReadonlyMap<ScheduleId, Offering>; readonly after: After; readonly size: number },
): Promise<readonly FreeSlotRow[]> {
  const { offerings, after, size } = wanted;
  return ctx.db.query<FreeSlotRow>(ctx.clinicId, FREE_SLOTS, [
    ctx.clinicId,
    new Date(after.start),
    new Date(plan.to),
    `{${[...offerings.keys()].join()}}`,
    after.id,
    plan.service.bufferBeforeMinutes * MINUTE_MS,
    plan.service.bufferAfterMinutes * MINUTE_MS,
    `{${Array.from(offerings.values(), ({ practitioner }) => practitioner.id).join()}}`,
    new Date(plan.now),
    size,
  ]);
}

function openingsIn(
  plan: SearchPlan,
  rows: readonly FreeSlotRow[],
  offerings: ReadonlyMap<ScheduleId, Offering>,
): readonly Opening[] {
  return rows.flatMap((row) => {
    const offering = offerings.get(row.schedule_id);
    const visit = { start: row.start_at, end: row.end_at };
    if (!offering || !servesSlot(offering, visit) || !plan.accepts(offering, visit.start)) return [];
    return [openingOf(offering, visit, row.id)];
  });
}

/** The first free openings of the schedules that store theirs: as a rule one round trip. */
export async function freeStored(ctx: ClinicContext, plan: SearchPlan): Promise<readonly Opening[]> {
  const { limit } = plan.query;
  const offerings = new Map(
    plan.catalogue
      .offeringsOf(plan.service.id)
      .filter((offering) => offering.schedule.openingsSource === 'stored' && isWantedOffering(offering, plan.query))
      .map((offering) => [offering.schedule.id, offering]),
  );
  if (offerings.size === 0) return [];
  const found: Opening[] = [];
  let after: After = { start: plan.from, id: BEFORE_ALL };
  let size = limit;
  for (let pages = 0; found.length < limit; pages += 1) {
    assert(pages < MOST_PAGES, 'the period of a search is too long');
    const rows = await page(ctx, plan, { offerings, after, size });
    const openings = await withAssetsLeft(ctx, plan, {
      times: openingsIn(plan, rows, offerings),
      startOf: ({ start }) => start,
      offeringOf: ({ scheduleId }) => offerings.get(scheduleId),
    });
    found.push(...openings);
    const last = rows.at(-1);
    if (!last || rows.length < size) break;
    after = { start: last.start_at, id: last.id };
    size = Math.min(size * 4, LARGEST_PAGE);
  }
  return found;
}
