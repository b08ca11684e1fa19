import type { Instant } from '../../platform/time/instant.ts';

/** The earliest openings, each at another time where there are so many. */
export function earliestOpenings<T extends { readonly start: Instant }>(
  openings: readonly T[],
  count: number,
): readonly T[] {
  const sorted = openings.toSorted((a, b) => a.start - b.start);
  const distinct = sorted.filter((opening, index) => opening.start !== sorted[index - 1]?.start);
  const chosen = distinct.slice(0, count);
  const rest = sorted.filter((opening) => !chosen.includes(opening));
  return [...chosen, ...rest.slice(0, count - chosen.length)].toSorted((a, b) => a.start - b.start);
}
