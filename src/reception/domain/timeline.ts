/** Something that happened with a patient, on whatever channel. */
export interface Moment {
  /** ISO 8601. */
  readonly at: string;
}

/** Several lists in one, the newest first: so many before an instant. */
export function mergedTimeline<T extends Moment>(
  lists: readonly (readonly T[])[],
  { before, limit }: { readonly before: string | undefined; readonly limit: number },
): { readonly moments: readonly T[]; readonly next?: string } {
  const all = lists
    .flat()
    .filter(({ at }) => before === undefined || at < before)
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const moments = all.slice(0, limit);
  const last = moments.at(-1);
  return { moments, ...(all.length > limit && last ? { next: last.at } : {}) };
}
