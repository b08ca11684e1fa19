import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PractitionerId } from '../../platform/kernel/ids.ts';
import { DAY_MS, overlaps, type Instant, type Interval } from '../../platform/time/instant.ts';
import { seatsAtOneTime } from '../domain/limits.ts';
import type { Opening } from '../domain/model.ts';
import { busyAround, openingOf, visitAt } from '../domain/openings.ts';
import { riskySessions } from '../store/risky-sessions.ts';
import { sessionOf } from '../store/sessions.ts';
import type { WantedOf } from './wanted-of.ts';

/** Who has a time, and how many of one session. */
const TAKEN = `
  select resource_id, busy_from, busy_to, seat_of, count(*)::int as taken from occupancy
   where clinic_id = $1 and resource_id = any($2::uuid[]) and busy_to > $3 and busy_from < $4 and (expires_at is null or expires_at > $5)
   group by 1, 2, 3, 4`;

interface Taken extends Interval {
  readonly session: string | null;
  readonly taken: number;
}

interface TakenRow {
  readonly resource_id: PractitionerId;
  readonly busy_from: Instant;
  readonly busy_to: Instant;
  readonly seat_of: string | null;
  readonly taken: number;
}

/** By practitioner and the UTC days that a time touches, so that a candidate looks at few. */
function byDay(rows: readonly TakenRow[]): ReadonlyMap<string, readonly Taken[]> {
  const days = new Map<string, Taken[]>();
  for (const { resource_id: who, busy_from: start, busy_to: end, seat_of: session, taken } of rows) {
    for (let day = Math.floor(start / DAY_MS); day * DAY_MS < end; day += 1) {
      const key = `${who} ${day}`;
      const known = days.get(key) ?? [];
      known.push({ start, end, session, taken });
      days.set(key, known);
    }
  }
  return days;
}

/**
 * Of a service with several seats at one time: the candidates at which nobody else has the practitioner, and a seat is left, or
 * one more may be given over who is likely not to come. One round trip; where that is the rule, three more at most.
 */
export async function withSeatLeft(
  ctx: ClinicContext,
  { plan, offerings, batch, limit }: WantedOf,
): Promise<readonly Opening[]> {
  const { service, now } = plan;
  const capacity = seatsAtOneTime(service.rules) ?? 1;
  const openings = batch.map((candidate) => {
    const offering = required(offerings[candidate.offering], 'an offering');
    return openingOf(offering, visitAt(offering, candidate.start));
  });
  const times = openings.map((opening) => busyAround(service, opening));
  const rows = await ctx.db.query<TakenRow>(ctx.clinicId, TAKEN, [
    ctx.clinicId,
    [...new Set(openings.map(({ practitionerId }) => practitionerId))],
    new Date(times.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)),
    new Date(times.reduce((most, { end }) => Math.max(most, end), 0)),
    new Date(now),
  ]);
  const taken = byDay(rows);
  const seatsTaken = (opening: Opening): { readonly session?: string; readonly taken: number } | undefined => {
    const busy = busyAround(service, opening);
    const days = new Set([busy.start, busy.end].map((at) => Math.floor(at / DAY_MS)));
    const others = [...days].flatMap((day) => taken.get(`${opening.practitionerId} ${day}`) ?? []);
    const there = others.filter((one) => overlaps(one, busy));
    if (there.length === 0) return { taken: 0 };
    const session = sessionOf(opening.id);
    if (there.some((one) => one.session !== session)) return undefined;
    return { session, taken: Math.max(...there.map((one) => one.taken)) };
  };
  const possible = openings.flatMap((opening) => {
    const seats = seatsTaken(opening);
    return seats && seats.taken <= capacity ? [{ opening, ...seats }] : [];
  });
  const least = service.rules?.overbookMissRate;
  const full = possible.flatMap((one) => (one.taken === capacity && one.session !== undefined ? [one.session] : []));
  const risky = least === undefined ? undefined : await riskySessions(ctx, full, least);
  const free = possible.flatMap(({ opening, session, taken: seats }) => {
    if (seats < capacity) return [opening];
    const over = session === undefined ? undefined : risky?.get(session);
    return over ? [{ ...opening, overMissRate: over.missRate }] : [];
  });
  return free.slice(0, limit);
}
