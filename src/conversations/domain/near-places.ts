import type { HomePlace } from '../../patients/index.ts';
import type { SiteId } from '../../platform/kernel/ids.ts';

/** A place where the clinic sees patients. */
export interface Place {
  readonly id: SiteId;
  readonly address?: string;
  readonly phone?: string;
}

export interface WhoseNear {
  /** Where they were seen before. */
  readonly visited: readonly SiteId[];
  readonly home?: HomePlace;
  /** The number that they called or wrote to. */
  readonly line?: string;
}

/** Postal codes of one province begin alike: Spain, France, Italy, Germany (UPU, addressing systems). */
const CODE = /(?<!\d)(\d{2})\d{3}(?!\d)/;

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function provinceOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : CODE.exec(text)?.[1];
}

function livesBeside({ municipality, provinces, postalCode }: HomePlace, { address }: Place): boolean {
  if (address === undefined) return false;
  const province = provinceOf(postalCode);
  if (province !== undefined && provinceOf(address) === province) return true;
  const where = ` ${plain(address)} `;
  return [municipality, ...provinces].some(
    (name) => name !== undefined && plain(name) !== '' && where.includes(` ${plain(name)} `),
  );
}

/** Whether these are in more than one province: then it matters to everybody which. */
export function areApart(places: readonly Place[]): boolean {
  return new Set(places.flatMap(({ address }) => provinceOf(address) ?? [])).size > 1;
}

/**
 * The places that are near for somebody: where they go, those of the line that they called, those where they live, and every other in
 * the province of one of these. Empty where nothing says so, or where all are near: then no place comes before another.
 */
export function nearPlaces(places: readonly Place[], { visited, home, line }: WhoseNear): readonly SiteId[] {
  const theirs = places.filter(
    (place) => visited.includes(place.id) || (home !== undefined && livesBeside(home, place)),
  );
  const called = places.filter(({ phone }) => phone !== undefined && phone === line);
  const known = theirs.length > 0 ? theirs : called;
  const provinces = new Set(known.flatMap(({ address }) => provinceOf(address) ?? []));
  const near = places.filter((place) => known.includes(place) || provinces.has(provinceOf(place.address) ?? 'unknown'));
  return near.length === places.length ? [] : near.map(({ id }) => id);
}
