/** A type as the clinic writes it already: "Ecógrafo" is no other than "ecógrafo". */
export function spelledAsKnown(type: string, known: readonly string[]): string {
  const lower = type.toLocaleLowerCase();
  return known.find((one) => one === type) ?? known.find((one) => one.toLocaleLowerCase() === lower) ?? type;
}

/** What a service needs and a site has too few of in use: nobody can book it there. */
export function lackingAt<Site extends { readonly id: string }>(
  needs: readonly { readonly type: string; readonly count: number }[],
  sites: readonly Site[],
  assets: readonly { readonly siteId: string; readonly type: string; readonly active: boolean }[],
): readonly { readonly type: string; readonly site: Site }[] {
  return needs.flatMap(({ type, count }) =>
    sites
      .filter(({ id }) => assets.filter((one) => one.active && one.siteId === id && one.type === type).length < count)
      .map((site) => ({ type, site })),
  );
}
