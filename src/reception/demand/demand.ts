import type { ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';

/** Why somebody found no time, besides the reasons of the agenda: nothing before a deadline of triage, or nothing that suited. */
export type DemandReason = 'deadline' | 'declined' | (string & {});

/** One person on one day. */
export interface UnmetRow {
  readonly serviceId: ServiceId;
  readonly siteId?: SiteId | undefined;
  readonly day: LocalDate;
  readonly reason: DemandReason;
  readonly people: number;
}

export interface UnmetWeek {
  /** Its Monday. */
  readonly week: LocalDate;
  readonly serviceId: ServiceId;
  readonly siteId?: SiteId | undefined;
  readonly people: number;
  /** Most first. */
  readonly reasons: readonly { readonly reason: DemandReason; readonly people: number }[];
}

const DAY_MS = 86_400_000;

/** The Monday of the week of a calendar date. */
export function mondayOf(day: LocalDate): LocalDate {
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - weekday * DAY_MS).toISOString().slice(0, 10) as LocalDate;
}

/** By week, service and site; the latest week first, then the most people. */
export function byWeek(rows: readonly UnmetRow[]): readonly UnmetWeek[] {
  const weeks = new Map<string, { row: UnmetRow; week: LocalDate; reasons: Map<DemandReason, number> }>();
  for (const row of rows) {
    const week = mondayOf(row.day);
    const key = `${week} ${row.serviceId} ${row.siteId ?? ''}`;
    const known = weeks.get(key) ?? { row, week, reasons: new Map<DemandReason, number>() };
    known.reasons.set(row.reason, (known.reasons.get(row.reason) ?? 0) + row.people);
    weeks.set(key, known);
  }
  return Array.from(weeks.values(), ({ row: { serviceId, siteId }, week, reasons }) => {
    const all = Array.from(reasons, ([reason, people]) => ({ reason, people })).toSorted((a, b) => b.people - a.people);
    const people = all.reduce((sum, one) => sum + one.people, 0);
    return { week, serviceId, ...(siteId === undefined ? {} : { siteId }), people, reasons: all };
  }).toSorted((a, b) => (a.week === b.week ? b.people - a.people : a.week < b.week ? 1 : -1));
}
