import Holidays from 'date-holidays';
import { parseLocalDate, type LocalDate } from '../platform/time/wall-time.ts';
import type { HolidayOn } from './domain/opening-times.ts';
import { regionOfPostalCode } from './domain/region-of.ts';
import { calendarOf, type ClinicCalendar, type PlaceCalendar } from './domain/rules.ts';

type Place = Pick<PlaceCalendar, 'country' | 'region' | 'municipality'>;

/** Years of places asked for lately; the calendar of a place and year never changes while the process runs. */
const known = new Map<string, ReadonlyMap<LocalDate, string>>();
const MOST_KNOWN = 500;

function libraryOf({ country, region, municipality }: Place): Holidays {
  return new Holidays(country, region ?? '', municipality ?? '');
}

function yearOf(place: Place, year: number): ReadonlyMap<LocalDate, string> {
  const key = `${place.country}/${place.region ?? ''}/${place.municipality ?? ''}/${year}`;
  const found = known.get(key);
  if (found) return found;
  const days = new Map<LocalDate, string>();
  for (const holiday of libraryOf(place).getHolidays(year)) {
    const date = parseLocalDate(holiday.date.slice(0, 10));
    // Only days on which shops and offices are closed; the library also knows Mother's Day.
    if (date && holiday.type === 'public' && !days.has(date)) days.set(date, holiday.name);
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, days);
  return days;
}

/** Public holidays of the clinic's place, or of a site's: national, regional and, where the library has them, local (date-holidays). */
export function holidaysOf(calendar: ClinicCalendar): HolidayOn {
  return (date, siteId) => yearOf(calendarOf(calendar, siteId), Number(date.slice(0, 4))).get(date);
}

/** Every day from a first to a last one on which any site might be closed as a whole, in order. */
export function specialDays(
  calendar: ClinicCalendar,
  siteIds: readonly string[],
  span: { readonly from: LocalDate; readonly to: LocalDate },
): readonly LocalDate[] {
  const { from, to } = span;
  const places = siteIds.map((id) => calendarOf(calendar, id));
  const years = [...new Set([from, to].map((date) => Number(date.slice(0, 4))))];
  const days = places.flatMap((place) => [
    ...years.flatMap((year) => [...yearOf(place, year).keys()]),
    ...place.closedOn.map(({ date }) => date),
  ]);
  return [...new Set(days)].filter((date) => date >= from && date <= to).toSorted();
}

/** Whether the holiday library knows the place as it is written. */
export function isKnownPlace({ country, region, municipality }: Place): boolean {
  const library = new Holidays();
  if (!(country in library.getCountries())) return false;
  if (region === undefined) return municipality === undefined;
  if (!(region in (library.getStates(country) ?? {}))) return false;
  return municipality === undefined || municipality in (library.getRegions(country, region) ?? {});
}

/**
 * The name of the holiday that a day is at the clinic's place: national, regional, local, or one that the clinic has written
 * down itself. That the clinic works on it (`openOn`) makes it no working day of its patients.
 */
export function publicHolidayIn(calendar: ClinicCalendar, date: LocalDate): string | undefined {
  return holidaysOf(calendar)(date) ?? calendar.closedOn.find((day) => day.date === date)?.name;
}

/** Where somebody lives, as far as it is known. */
export interface Home {
  /** ISO 3166-1 alpha-2; absent: the clinic's own. */
  readonly country?: string | undefined;
  readonly postalCode?: string | undefined;
}

/**
 * Whether a day is a public holiday of somebody who lives there: at the clinic's place, in the region of their postal code, or
 * at the municipality of a site of that region. Rather one day too many than one too few: for what must not disturb a holiday.
 */
export function isHolidayFor(calendar: ClinicCalendar, date: LocalDate, home: Home): boolean {
  if (publicHolidayIn(calendar, date) !== undefined) return true;
  const { country = calendar.country, postalCode = '' } = home;
  const region = regionOfPostalCode(country, postalCode);
  if (region === undefined) return false;
  if (yearOf({ country, region }, Number(date.slice(0, 4))).has(date)) return true;
  return Object.values(calendar.sites ?? {}).some(
    (site) => site.country === country && site.region === region && publicHolidayIn(site, date) !== undefined,
  );
}
