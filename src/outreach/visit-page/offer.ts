import { findOpenings, type AgendaPorts, type Appointment, type Opening } from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { DAY_MS, MINUTE_MS, parseInstant, plusMs, type Instant } from '../../platform/time/instant.ts';
import {
  addDays,
  instantAt,
  localDateOf,
  localTime,
  parseLocalDate,
  type LocalDate,
  type Zone,
} from '../../platform/time/wall-time.ts';

/** As many as are looked through on a phone. */
const MOST_OFFERED = 12;
/** Enough to find so many of them where several practitioners have the same times. */
const LOOKED_AT = 100;
/** The service's own limit is narrower; this only bounds the search. */
const AHEAD_MS = 366 * DAY_MS;

export interface Offer {
  readonly openings: readonly Opening[];
  /** The next free time of the last day that is shown; absent where the whole day is. */
  readonly restOfDay?: Instant | undefined;
  /** The day after the last one that is shown; absent where nothing more was found. */
  readonly later?: LocalDate | undefined;
}

/** Where the page begins: a day, or a time of one. */
export type OfferFrom = LocalDate | Instant | undefined;

export function parseFrom(text: unknown): OfferFrom {
  return parseLocalDate(text) ?? parseInstant(text);
}

/** Free times for the same service with the same practitioner, from a day on. Reads only. */
export async function offerFor(
  ctx: ClinicContext<AgendaPorts>,
  appointment: Appointment,
  from: OfferFrom,
): Promise<Offer> {
  const { serviceId, practitionerId, start, end, zone } = appointment;
  const offer = await offerOf(ctx, { from, zone }, (period) =>
    findOpenings(ctx, { serviceId, practitionerId, exclude: [{ start, end }], ...period }),
  );
  // Who must be seen by a time is offered nothing after it.
  const startBy = appointment.urgency?.startBy;
  return startBy === undefined ? offer : { ...offer, openings: offer.openings.filter((one) => one.start <= startBy) };
}

interface OfferedPeriod {
  readonly from: Instant;
  readonly to: Instant;
  readonly limit: number;
  readonly forPatients: true;
}

/** One page of free times. With whom is not said, so that a time and place stands there once, whoever has it. */
export async function offerOf(
  ctx: ClinicContext,
  { from, zone }: { readonly from: OfferFrom; readonly zone: Zone },
  find: (period: OfferedPeriod) => Promise<readonly Opening[]>,
): Promise<Offer> {
  const now = ctx.clock.now();
  const wanted = typeof from === 'string' ? instantAt(from, localTime(0), zone) : (from ?? now);
  const begins = wanted > now && wanted < plusMs(now, AHEAD_MS) ? wanted : now;
  const found = await find({ from: begins, to: plusMs(begins, AHEAD_MS), limit: LOOKED_AT, forPatients: true });
  const times = [...Map.groupBy(found, ({ start, siteId }) => `${start} ${siteId}`).values()].flatMap(
    ([one]) => one ?? [],
  );
  const openings = times.slice(0, MOST_OFFERED);
  const last = openings.at(-1);
  const next =
    times[MOST_OFFERED]?.start ?? (found.length === LOOKED_AT ? last && plusMs(last.start, MINUTE_MS) : undefined);
  if (!last || next === undefined) return { openings };
  const lastDay = localDateOf(last.start, last.zone);
  return {
    openings,
    later: addDays(lastDay, 1),
    ...(localDateOf(next, last.zone) === lastDay ? { restOfDay: next } : {}),
  };
}
