import type { Instant, Interval } from '../../platform/time/instant.ts';
import {
  addDays,
  instantAt,
  localDateOf,
  weekdayOf,
  type LocalDate,
  type Zone,
} from '../../platform/time/wall-time.ts';
import { calendarOf, type AnsweringRules, type ClinicCalendar, type HoursOfDay } from './rules.ts';

/** A place of the clinic, with the hours that the directory gives it. */
export interface AnsweringSite {
  readonly id: string;
  readonly zone: Zone;
  readonly openingHours: readonly HoursOfDay[];
}

/** The name of the public holiday of a day, national, regional or local, at a site or where the clinic is. Undefined on other days. */
export type HolidayOn = (date: LocalDate, siteId?: string) => string | undefined;

/** Why a day is closed as a whole, at a site or where the clinic is. */
function closedDay(
  calendar: ClinicCalendar,
  on: { readonly date: LocalDate; readonly holidayOn: HolidayOn },
  siteId?: string,
): string | undefined {
  const { closedOn, openOn } = calendarOf(calendar, siteId);
  const own = closedOn.find((day) => day.date === on.date);
  if (own) return own.name;
  return openOn.includes(on.date) ? undefined : on.holidayOn(on.date, siteId);
}

/** Why every site is closed on a day as a whole. */
export function closedEverywhere(
  calendar: ClinicCalendar,
  sites: readonly Pick<AnsweringSite, 'id'>[],
  on: { readonly date: LocalDate; readonly holidayOn: HolidayOn },
): string | undefined {
  if (sites.length === 0) return closedDay(calendar, on);
  const reasons = sites.map(({ id }) => closedDay(calendar, on, id));
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

/** A day on which sites are closed as a whole that are open on others; all of them, where none is named. */
export interface Closure {
  readonly date: LocalDate;
  readonly name: string;
  readonly sites?: readonly string[];
}

/** The closures among these days, in their order. */
export function closuresOn(
  calendar: ClinicCalendar,
  sites: readonly Pick<AnsweringSite, 'id'>[],
  asked: { readonly days: readonly LocalDate[]; readonly holidayOn: HolidayOn },
): readonly Closure[] {
  return asked.days.flatMap((date): readonly Closure[] => {
    const byName = Map.groupBy(
      sites.flatMap(({ id }) => {
        const name = closedDay(calendar, { date, holidayOn: asked.holidayOn }, id);
        return name === undefined ? [] : [{ id, name }];
      }),
      ({ name }) => name,
    );
    return [...byName].map(([name, closed]) =>
      closed.length === sites.length ? { date, name } : { date, name, sites: closed.map(({ id }) => id) },
    );
  });
}

/** When a site is open on a day; empty on a holiday. */
function openSpans(
  rules: Pick<AnsweringRules, 'hours' | 'calendar'>,
  site: AnsweringSite,
  on: { readonly date: LocalDate; readonly holidayOn: HolidayOn },
): readonly Interval[] {
  if (closedDay(rules.calendar, on, site.id) !== undefined) return [];
  const hours = rules.hours[site.id] ?? site.openingHours;
  return hours
    .filter(({ weekday }) => weekday === weekdayOf(on.date))
    .map(({ from, to }) => ({
      start: instantAt(on.date, from, site.zone),
      end: instantAt(from < to ? on.date : addDays(on.date, 1), to, site.zone),
    }))
    .toSorted((a, b) => a.start - b.start);
}

/** When any of the sites is open from now on, for so many days; the spans of a site stand in their order. */
export function openingsAhead(
  rules: Pick<AnsweringRules, 'hours' | 'calendar'>,
  sites: readonly AnsweringSite[],
  asked: { readonly at: Instant; readonly days: number; readonly holidayOn: HolidayOn },
): readonly Interval[] {
  const days = Array.from({ length: asked.days }, (_, day) => day);
  return sites.flatMap((site) =>
    days
      .flatMap((day) =>
        openSpans(rules, site, { date: addDays(localDateOf(asked.at, site.zone), day), holidayOn: asked.holidayOn }),
      )
      .filter(({ end }) => end > asked.at),
  );
}

/** Further than this no clinic is closed. */
const MOST_DAYS_AHEAD = 60;

export interface Opening {
  readonly open: boolean;
  /** When the clinic opens again; absent while it is open, or where no hours are known. */
  readonly opensAt?: Instant;
}

/** Whether any of the sites is open, and when the next one opens. */
export function openingAt(
  rules: Pick<AnsweringRules, 'hours' | 'calendar'>,
  sites: readonly AnsweringSite[],
  asked: { readonly at: Instant; readonly holidayOn: HolidayOn },
): Opening {
  let opensAt: Instant | undefined;
  for (const site of sites) {
    const today = localDateOf(asked.at, site.zone);
    // Yesterday as well: hours that run past midnight began then.
    for (let day = -1; day <= MOST_DAYS_AHEAD; day += 1) {
      const spans = openSpans(rules, site, { date: addDays(today, day), holidayOn: asked.holidayOn });
      if (spans.some(({ start, end }) => start <= asked.at && asked.at < end)) return { open: true };
      const next = spans.find(({ start }) => start > asked.at);
      if (!next) continue;
      if (opensAt === undefined || next.start < opensAt) opensAt = next.start;
      break;
    }
  }
  return { open: false, ...(opensAt === undefined ? {} : { opensAt }) };
}
