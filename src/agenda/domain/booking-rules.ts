import type { Instant, Interval } from '../../platform/time/instant.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import type { LocalDays } from './local-days.ts';
import type { Service, Urgency } from './model.ts';
import type { AfterDeadline } from '../errors.ts';

/** The desk may book further ahead than patients, but not without end. */
const STAFF_AHEAD_DAYS = 730;

/** A time offered just before its lead time ran out may still be taken: choosing on the phone takes a while. */
export const LEAD_GRACE_MINUTES = 15;

export interface BookingMoment {
  readonly now: Instant;
  readonly forPatients: boolean;
}

/** When a visit may start: not in the past; for patients not before the lead time, and not after the days ahead. */
export function bookableStarts(
  service: Service,
  { now, forPatients }: BookingMoment,
  place: { readonly zone: Zone; readonly days: LocalDays },
): Interval {
  const today = place.days.dayOf(now, place.zone);
  const aheadDays = forPatients ? service.maxAheadDays : STAFF_AHEAD_DAYS;
  return {
    start: forPatients ? plusMs(now, service.minLeadMinutes * MINUTE_MS) : now,
    end: place.days.after(today, aheadDays).end,
  };
}

/** Whether the service may be booked at all by whom it is asked for. */
export function isBookable(service: Service, forPatients: boolean): boolean {
  return service.active && (!forPatients || service.bookableByPatients);
}

/** Why a visit of this urgency may not start then, if so. */
export function afterDeadline(
  urgency: Urgency | undefined,
  { start }: Pick<Interval, 'start'>,
): AfterDeadline | undefined {
  const startBy = urgency?.startBy;
  return startBy !== undefined && start > startBy ? { code: 'after-deadline', startBy } : undefined;
}
