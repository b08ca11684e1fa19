import type { Asset, AssetNeed } from '../../agenda/index.ts';
import type { SiteId } from '../../platform/kernel/ids.ts';

/** A type as the clinic writes it already: "Ecógrafo" is no other than "ecógrafo". */
export function spelledAsKnown(type: string, known: readonly string[]): string {
  const lower = type.toLocaleLowerCase();
  return known.find((one) => one === type) ?? known.find((one) => one.toLocaleLowerCase() === lower) ?? type;
}

/** What a service needs and a site has too few of in use: nobody can book it there. */
export function lackingAt<Site extends { readonly id: SiteId }>(
  needs: readonly AssetNeed[],
  sites: readonly Site[],
  assets: readonly Pick<Asset, 'siteId' | 'type' | 'active'>[],
): readonly { readonly type: string; readonly site: Site }[] {
  return needs.flatMap(({ type, count }) =>
    sites
      .filter(({ id }) => assets.filter((one) => one.active && one.siteId === id && one.type === type).length < count)
      .map((site) => ({ type, site })),
  );
}
