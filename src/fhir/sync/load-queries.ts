import type { ClinicContext } from '../../platform/kernel/context.ts';
import { DAY_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import { addDays, localDateOf, type Zone } from '../../platform/time/wall-time.ts';
import type { MirroredType } from './mapping/mirrored-type.ts';
import type { Query } from './read-page.ts';

/** Servers that follow NHS GP Connect answer no more than two weeks of slots at once. */
export const SLOT_WINDOW_DAYS = 14;
/** Visits that are over may still be corrected for this long. */
const PAST_DAYS = 30;

export interface Window {
  readonly start: Instant;
  readonly end: Instant;
}

/** The first day of what is read of a type whose resources have a time. */
export function firstDay(ctx: ClinicContext, type: MirroredType, zone: Zone) {
  const today = localDateOf(ctx.clock.now(), zone);
  return type === 'Appointment' ? addDays(today, -PAST_DAYS) : today;
}

export function windowFrom(start: Instant): Window {
  return { start, end: plusMs(start, SLOT_WINDOW_DAYS * DAY_MS) };
}

/** What is searched for when a type is loaded: all of it, but for what is long past. */
export function loadQuery(
  ctx: ClinicContext,
  type: MirroredType,
  of: { zone: Zone; window?: Window | undefined },
): Query {
  switch (type) {
    case 'Appointment':
      return { date: `ge${firstDay(ctx, type, of.zone)}`, _include: 'Appointment:patient' };
    case 'Slot':
      return of.window ? { start: [`ge${toIso(of.window.start)}`, `lt${toIso(of.window.end)}`] } : {};
    default:
      return {};
  }
}

/** The same search, from less to ask for to nothing but itself: a server that knows no `_sort` or `_include` may refuse it with them. */
export function plainer(query: Query): readonly Query[] {
  const { _include, ...withoutInclude } = query;
  const { _sort, ...bare } = withoutInclude;
  return [query, withoutInclude, bare].filter(
    (one, index, all) => index === 0 || Object.keys(one).length < Object.keys(all[index - 1] ?? {}).length,
  );
}
