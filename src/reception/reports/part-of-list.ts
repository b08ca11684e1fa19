/** Which stretch of a list is read: so many, after so many. */
export interface ListPart {
  readonly skip: number;
  readonly limit: number;
}

/** One more is read than is shown: it tells whether anything follows. */
export function oneMore({ skip, limit }: ListPart): ListPart {
  return { skip, limit: limit + 1 };
}

/** What is shown of a list that was read by `oneMore`, and the `skip` of what follows; without it that was the end. */
export function partOf<T>(
  found: readonly T[],
  { skip, limit }: ListPart,
): { readonly part: readonly T[]; readonly next: { readonly next?: number } } {
  return found.length > limit
    ? { part: found.slice(0, limit), next: { next: skip + limit } }
    : { part: found, next: {} };
}
