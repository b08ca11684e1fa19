import type { SiteId } from '../../platform/kernel/ids.ts';
import type { Meaning } from './heard.ts';
import type { Wish } from './wish.ts';

type Places = Pick<Wish, 'sites' | 'notSites' | 'elsewhere'>;

/** Was anything said of the place? */
export function saysPlace({ names, elsewhere }: Meaning): boolean {
  return elsewhere === true || names.some(({ kind }) => kind === 'site');
}

/** Is a time at this place not what they mean? "Sí, pero en Gràcia". */
export function contradictsPlace(meaning: Meaning, siteId: SiteId | undefined): boolean {
  if (meaning.elsewhere) return true;
  const { sites, notSites = [] } = placesOf({}, meaning);
  if (siteId === undefined) return sites !== undefined || notSites.length > 0;
  return notSites.includes(siteId) || sites?.includes(siteId) === false;
}

/** The places that were just said, or that were wished before. `here`: those that "elsewhere" is elsewhere from. */
export function placesOf(wish: Wish, meaning: Meaning, here: readonly SiteId[] = []): Places {
  const { sites, notSites, elsewhere } = wish;
  const before: Places = {
    ...(sites ? { sites } : {}),
    ...(notSites ? { notSites } : {}),
    ...(elsewhere ? { elsewhere } : {}),
  };
  if (!saysPlace(meaning)) return before;
  // The ids are those of the catalogue that the understanding was given.
  const named = meaning.names
    .filter(({ kind }) => kind === 'site')
    .map(({ id, not }) => ({ id: id as SiteId, isWanted: !not }));
  const wanted = named.filter(({ isWanted }) => isWanted).map(({ id }) => id);
  if (wanted.length > 0) return { sites: wanted };
  const away = named.map(({ id }) => id);
  const left = meaning.elsewhere ? (sites ?? here) : [];
  const unwanted = [...new Set([...(notSites ?? []), ...away, ...left])];
  const kept = sites?.filter((id) => !unwanted.includes(id)) ?? [];
  return {
    ...(kept.length > 0 ? { sites: kept } : {}),
    ...(unwanted.length > 0 ? { notSites: unwanted } : {}),
    ...(meaning.elsewhere && left.length === 0 ? { elsewhere: true as const } : {}),
  };
}

/** Where and when a visit is to be moved that is still to be looked up. */
export function wishToMove(meaning: Meaning): Wish {
  return { ...placesOf({}, meaning), ...(meaning.when ? { when: meaning.when } : {}) };
}

/** Moved where it is, unless another place is asked for. */
export function placesOfMove({ sites, notSites, elsewhere }: Wish, siteId: SiteId | undefined): Places {
  if (elsewhere && siteId) return { notSites: [...(notSites ?? []), siteId] };
  if (sites || notSites) return { ...(sites ? { sites } : {}), ...(notSites ? { notSites } : {}) };
  return siteId ? { sites: [siteId] } : {};
}

/** The wish with what was just said about service, practitioner, place and time. */
export function wishOf(wish: Wish, meaning: Meaning, here: readonly SiteId[] = []): Wish {
  const service = meaning.names.find((name) => name.kind === 'service');
  const practitioner = meaning.names.find((name) => name.kind === 'practitioner');
  const { near: past, sites: _sites, notSites: _not, elsewhere: _else, services: before, ...rest } = wish;
  const services = service ? undefined : (meaning.servicesAlike ?? before);
  return {
    ...rest,
    ...(past === undefined || meaning.when ? {} : { near: past }),
    ...placesOf(wish, meaning, here),
    // The ids are those of the catalogue that the understanding was given.
    ...(service ? { serviceId: service.id as NonNullable<Wish['serviceId']> } : {}),
    ...(services ? { services: services as NonNullable<Wish['services']> } : {}),
    ...(practitioner ? { practitionerId: practitioner.id as NonNullable<Wish['practitionerId']> } : {}),
    ...(meaning.when ? { when: meaning.when } : {}),
  };
}
