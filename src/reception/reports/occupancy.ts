import { MINUTE_MS, type Interval } from '../../platform/time/instant.ts';

export interface WorkedStretch extends Interval {
  readonly practitionerId: string;
  readonly siteId: string;
}

export interface ClosedStretch extends Interval {
  readonly practitionerId?: string | undefined;
  readonly siteId?: string | undefined;
}

export interface OccupancyRow {
  readonly practitionerId: string;
  readonly siteId: string;
  readonly bookedMinutes: number;
  readonly workingMinutes: number;
}

const minutes = ({ start, end }: Interval): number => Math.max(0, (end - start) / MINUTE_MS);

function common(a: Interval, b: Interval): number {
  return minutes({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) } as Interval);
}

/** How much of everybody's open time has visits. A closure takes from the open time; two that overlap take it twice at most to nothing. */
export function occupancyOf(
  worked: readonly WorkedStretch[],
  closed: readonly ClosedStretch[],
  visits: readonly { readonly practitionerId: string; readonly siteId: string; readonly minutes: number }[],
): readonly OccupancyRow[] {
  const rows = new Map<string, { practitionerId: string; siteId: string; booked: number; working: number }>();
  const row = (practitionerId: string, siteId: string) => {
    const key = `${practitionerId} ${siteId}`;
    const known = rows.get(key) ?? { practitionerId, siteId, booked: 0, working: 0 };
    rows.set(key, known);
    return known;
  };
  for (const stretch of worked) {
    const applies = ({ practitionerId, siteId }: ClosedStretch): boolean =>
      (practitionerId === undefined || practitionerId === stretch.practitionerId) &&
      (siteId === undefined || siteId === stretch.siteId);
    const lost = closed.filter(applies).reduce((sum, closure) => sum + common(stretch, closure), 0);
    row(stretch.practitionerId, stretch.siteId).working += Math.max(0, minutes(stretch) - lost);
  }
  for (const visit of visits) row(visit.practitionerId, visit.siteId).booked += visit.minutes;
  return [...rows.values()].map(({ practitionerId, siteId, booked, working }) => ({
    practitionerId,
    siteId,
    bookedMinutes: Math.round(booked),
    workingMinutes: Math.round(working),
  }));
}
