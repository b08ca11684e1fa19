import type { ClinicContext } from '../../platform/kernel/context.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PractitionerId } from '../../platform/kernel/ids.ts';
import { weekOf, workingMinutes, type ShareOf } from '../domain/assign.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Opening } from '../domain/model.ts';

/** Minutes of visits, buffers too, by practitioner and week; and those of stored slots, for who has no weekly hours. */
const MINUTES_OF_WEEKS = `
  select resource_id, week, sum(booked)::float8 as booked, sum(stored)::float8 as stored from (
    select o.resource_id, ((o.busy_from at time zone $5)::date - date '1970-01-01' + 3) / 7 as week,
           extract(epoch from o.busy_to - o.busy_from) / 60 as booked, 0 as stored
      from occupancy o
     where o.clinic_id = $1 and o.resource_id = any($2::uuid[]) and o.kind = 'appointment' and o.busy_to > $3 and o.busy_from < $4
    union all
    select s.practitioner_id, ((l.start_at at time zone $5)::date - date '1970-01-01' + 3) / 7, 0, extract(epoch from l.end_at - l.start_at) / 60
      from schedule s join slot l on l.clinic_id = s.clinic_id and l.schedule_id = s.id
     where s.clinic_id = $1 and s.practitioner_id = any($2::uuid[]) and s.openings_source = 'stored'
       and s.weekly_availability = '[]'::jsonb and l.start_at >= $3 and l.start_at < $4 and l.status not in ('busy-unavailable', 'entered-in-error')
  ) minutes group by 1, 2`;

/** How full the weeks of these openings are, each for its practitioner. One query. The zone of the first says when a week begins. */
export async function weekShares(
  ctx: ClinicContext,
  catalogue: Catalogue,
  openings: readonly Opening[],
): Promise<ShareOf> {
  const { days, facts } = catalogue;
  const [first] = openings;
  if (!first) return () => 0;
  const { zone } = first;
  const mondayOf = (opening: Opening) => {
    const day = days.dayOf(opening.start, zone);
    return days.after(day, 1 - day.weekday);
  };
  const mondays = openings.map(mondayOf).toSorted((a, b) => a.number - b.number);
  const rows = await ctx.db.query<{ resource_id: PractitionerId; week: number; booked: number; stored: number }>(
    ctx.clinicId,
    MINUTES_OF_WEEKS,
    [
      ctx.clinicId,
      [...new Set(openings.map(({ practitionerId }) => practitionerId))],
      new Date(required(mondays[0], 'the first week').start),
      new Date(days.after(required(mondays.at(-1), 'the last week'), 7).start),
      zone,
    ],
  );
  const known = new Map(rows.map((row) => [`${row.resource_id} ${row.week}`, row]));
  const shares = new Map<string, number>();
  return (opening) => {
    const monday = mondayOf(opening);
    const { practitionerId } = opening;
    const key = `${practitionerId} ${weekOf(monday)}`;
    const share = shares.get(key);
    if (share !== undefined) return share;
    const schedules = facts.schedules.filter((one) => one.active && one.practitionerId === practitionerId);
    const closures = facts.closures.filter(
      (one) => one.practitionerId === undefined || one.practitionerId === practitionerId,
    );
    const { booked = 0, stored = 0 } = known.get(key) ?? {};
    const made = booked / Math.max(1, workingMinutes(schedules, { monday, days, closures }) + stored);
    shares.set(key, made);
    return made;
  };
}
