import { HOUR_MS, plusMs, type Instant } from '../../../platform/time/instant.ts';

interface Time {
  readonly start: Instant;
  readonly practitionerId: string;
  readonly siteId: string;
}

/** Who is told today to come within the hour does not come. */
const NOTICE_MS = { urgent: 2 * HOUR_MS, other: 24 * HOUR_MS } as const;

/**
 * The time that is kept for a visit that cannot take place, at their site where it has any: another may be on another island. Urgent: the first there is. Else as near to the old one as can be,
 * with a day's notice, and with the same person where they have one not more than a week farther off.
 */
export function alternativeFor<T extends Time>(
  visit: Time,
  openings: readonly T[],
  { now, urgent }: { readonly now: Instant; readonly urgent: boolean },
): T | undefined {
  const earliest = plusMs(now, urgent ? NOTICE_MS.urgent : NOTICE_MS.other);
  const later = openings.filter(({ start }) => start >= earliest);
  const here = later.filter(({ siteId }) => siteId === visit.siteId);
  const possible = here.length > 0 ? here : later;
  if (urgent) return possible.toSorted((a, b) => a.start - b.start)[0];
  const away = ({ start, practitionerId }: T) =>
    Math.abs(start - visit.start) + (practitionerId === visit.practitionerId ? 0 : 7 * 24 * HOUR_MS);
  return possible.toSorted((a, b) => away(a) - away(b) || a.start - b.start)[0];
}

/** How long an alternative is kept: a day, or less where it comes sooner. */
export function keptUntil(now: Instant, start: Instant): Instant {
  const latest = plusMs(start, -HOUR_MS);
  const day = plusMs(now, 24 * HOUR_MS);
  return day < latest ? day : latest;
}
