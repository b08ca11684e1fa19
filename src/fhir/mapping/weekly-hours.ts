import type { IsoWeekday, LocalTime } from '../../platform/time/wall-time.ts';
import type { Reader } from './reader.ts';
import type { FhirJson } from './resource.ts';
import { WEEKDAYS } from './vocabulary.ts';

/** A stretch of a weekday on the wall clock of a site. Where `to` is not later than `from` it ends on the next day ('00:00' is midnight). */
export interface WeeklyHours {
  readonly weekday: IsoWeekday;
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** How the two FHIR elements of the same meaning name their parts: Location.hoursOfOperation and PractitionerRole.availableTime. */
export interface HoursNames {
  readonly from: string;
  readonly to: string;
}

export const OPERATION_HOURS: HoursNames = { from: 'openingTime', to: 'closingTime' };
export const AVAILABLE_HOURS: HoursNames = { from: 'availableStartTime', to: 'availableEndTime' };

const DAY_START = '00:00' as LocalTime;

/** Stretches in the order of the week. A stretch without days holds on every day, as FHIR says nothing else. */
export function readWeeklyHours(stretches: readonly Reader[], names: HoursNames): readonly WeeklyHours[] {
  return stretches
    .flatMap((stretch): WeeklyHours[] => {
      const days = stretch.list('daysOfWeek').map((day) => day.code(WEEKDAYS));
      const allDay = stretch.field('allDay').boolean() === true;
      const from = allDay ? DAY_START : stretch.field(names.from).required().time();
      const to = allDay ? DAY_START : stretch.field(names.to).required().time();
      if (from === undefined || to === undefined) return [];
      const named = days.length > 0 ? days : WEEKDAYS;
      return named.flatMap((day) => (day ? [{ weekday: (WEEKDAYS.indexOf(day) + 1) as IsoWeekday, from, to }] : []));
    })
    .toSorted((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from));
}

/** The same stretch on several days is written once. */
export function writeWeeklyHours(hours: readonly WeeklyHours[], names: HoursNames): readonly FhirJson[] | undefined {
  const days = new Map<string, WeeklyHours[]>();
  for (const stretch of hours) {
    const key = `${stretch.from}-${stretch.to}`;
    days.set(key, [...(days.get(key) ?? []), stretch]);
  }
  const written = [...days.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            daysOfWeek: [first, ...others].map(({ weekday }) => WEEKDAYS[weekday - 1]),
            [names.from]: `${first.from}:00`,
            [names.to]: `${first.to}:00`,
          },
        ]
      : [],
  );
  return written.length > 0 ? written : undefined;
}
