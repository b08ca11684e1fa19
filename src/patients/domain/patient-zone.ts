import { parseZone, type Zone } from '../../platform/time/wall-time.ts';

/** What is known of where somebody lives. */
export interface LivesAt {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly postalCode?: string | undefined;
  /** Said outright: FHIR's extension `timezone`. */
  readonly timezone?: string | undefined;
  /** Landlines belong to a place, mobiles to nobody. */
  readonly phones: readonly string[];
}

interface CountryClock {
  readonly zone: string;
  readonly regions?: readonly { readonly zone: string; readonly postal: RegExp; readonly landline?: RegExp }[];
}

/** Countries by their clock, with the regions that have another (IANA tz; CNMC numbering plan; postal codes of Correos and CTT). */
const CLOCKS: Readonly<Record<string, CountryClock>> = {
  ES: {
    zone: 'Europe/Madrid',
    regions: [{ zone: 'Atlantic/Canary', postal: /^(?:35|38)\d{3}$/, landline: /^\+34(?:822|828|922|928)\d{6}$/ }],
  },
  PT: { zone: 'Europe/Lisbon', regions: [{ zone: 'Atlantic/Azores', postal: /^9[5-9]\d{2}/ }] },
  AD: { zone: 'Europe/Andorra' },
  FR: { zone: 'Europe/Paris' },
  GB: { zone: 'Europe/London' },
  IE: { zone: 'Europe/Dublin' },
  DE: { zone: 'Europe/Berlin' },
  IT: { zone: 'Europe/Rome' },
};

function countryOf(house: Zone): string | undefined {
  return Object.keys(CLOCKS).find((code) => {
    const clock = CLOCKS[code];
    return clock?.zone === house || clock?.regions?.some(({ zone }) => zone === house);
  });
}

/**
 * The clock that somebody lives by, as far as it is known; else that of the house. An address without a country is of the house's
 * own; a landline says less than an address. Pure.
 */
export function patientZone({ country, postalCode, timezone, phones }: LivesAt, house: Zone): Zone {
  const said = timezone === undefined ? undefined : parseZone(timezone);
  if (said) return said;
  const code = country ?? countryOf(house) ?? '';
  const clock = Object.hasOwn(CLOCKS, code) ? CLOCKS[code] : undefined;
  if (!clock) return house;
  const regions = clock.regions ?? [];
  if (postalCode !== undefined) {
    const region = regions.find(({ postal }) => postal.test(postalCode));
    return parseZone(region?.zone ?? clock.zone) ?? house;
  }
  const region = regions.find(({ landline }) => landline !== undefined && phones.some((phone) => landline.test(phone)));
  if (region) return parseZone(region.zone) ?? house;
  return country === undefined ? house : (parseZone(clock.zone) ?? house);
}
