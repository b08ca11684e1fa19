import { HOUR_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { minuteOfTime, type LocalDays } from './local-days.ts';
import type { Offering } from './openings.ts';

/** Whether a visit of the service that starts then is kept for who is urgent still: it lies in the hours that are kept, and they are not released. */
export function isKeptForUrgent(
  { service, site }: Offering,
  start: Instant,
  { now, days }: { readonly now: Instant; readonly days: LocalDays },
): boolean {
  const kept = service.rules?.keptForUrgent;
  if (!kept || plusMs(start, -kept.releaseHours * HOUR_MS) <= now) return false;
  const minute = days.minuteOf(start, site.zone);
  return minute < minuteOfTime(kept.to) && minute + service.durationMinutes > minuteOfTime(kept.from);
}
