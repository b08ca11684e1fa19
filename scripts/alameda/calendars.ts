import { assert, required } from '../../src/platform/kernel/assert.ts';
import type { Instant } from '../../src/platform/time/instant.ts';
import type { LocalDate, Zone } from '../../src/platform/time/wall-time.ts';
import {
  addDays,
  instantAt,
  localTime,
  parseLocalDate,
  parseLocalTime,
  parseZone,
  toZonedIso,
  weekdayOf,
} from '../../src/platform/time/wall-time.ts';

export type SiteKey = 'madrid' | 'las-palmas';
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri';

/** Working time on some days of the week, as wall time of the site. */
export interface Shift {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
}

/** Days off, both ends included. */
export interface Closure {
  readonly description: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** One practitioner at one site: what becomes a PractitionerRole and a Schedule. */
export interface Calendar {
  readonly practitioner: string;
  readonly site: SiteKey;
  readonly services: readonly string[];
  readonly shifts: readonly Shift[];
  readonly closures: readonly Closure[];
  readonly openings: 'computed' | 'stored';
}

/** Minutes since the local midnight, half-open. */
export interface DayShift {
  readonly from: number;
  readonly to: number;
}

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const WORKDAYS: ReadonlyMap<number, Weekday> = new Map(WEEK.map((day, index) => [index + 1, day]));

export function day(text: string): LocalDate {
  return required(parseLocalDate(text), `the date ${text}`);
}

/** The fixture's "today", a Monday; it is eight in the morning in Madrid. */
export const REFERENCE_DATE = day('2026-01-05');
export const REFERENCE_NOW = '2026-01-05T08:00:00+01:00';
export const FIRST_PAST_DAY = day('2025-11-10');
export const LAST_COMING_DAY = day('2026-02-13');
export const SLOT_WEEKS = 10;

const zone = (name: string): Zone => required(parseZone(name), `the zone ${name}`);
export const ZONES: Readonly<Record<SiteKey, Zone>> = {
  madrid: zone('Europe/Madrid'),
  'las-palmas': zone('Atlantic/Canary'),
};

export const CALENDARS: readonly Calendar[] = [
  {
    practitioner: 'carmen-ruiz',
    site: 'madrid',
    services: ['medicina-general', 'pediatria', 'analitica'],
    shifts: [
      { days: WEEK, from: '09:00', to: '14:00' },
      { days: ['mon', 'wed'], from: '16:00', to: '19:00' },
    ],
    closures: [],
    openings: 'computed',
  },
  {
    practitioner: 'javier-ortega',
    site: 'madrid',
    services: ['odontologia-revision', 'higiene-dental'],
    shifts: [
      { days: ['mon', 'tue', 'thu', 'fri'], from: '09:30', to: '14:00' },
      { days: ['tue', 'thu'], from: '15:30', to: '19:30' },
    ],
    closures: [{ description: 'Congreso de odontología', from: day('2026-01-22'), to: day('2026-01-23') }],
    openings: 'computed',
  },
  {
    practitioner: 'lucia-fernandez',
    site: 'madrid',
    services: ['fisioterapia'],
    shifts: [
      { days: ['mon', 'tue', 'wed', 'thu'], from: '10:00', to: '14:00' },
      { days: ['mon', 'tue', 'wed', 'thu'], from: '16:00', to: '20:00' },
    ],
    closures: [],
    openings: 'computed',
  },
  {
    practitioner: 'miguel-angel-santos',
    site: 'madrid',
    services: ['dermatologia'],
    shifts: [{ days: ['mon', 'wed', 'fri'], from: '10:00', to: '14:00' }],
    closures: [],
    openings: 'stored',
  },
  {
    practitioner: 'nuria-vidal',
    site: 'madrid',
    services: ['ginecologia'],
    shifts: [
      { days: ['mon', 'tue', 'wed'], from: '09:00', to: '13:30' },
      { days: ['tue'], from: '16:00', to: '19:00' },
    ],
    closures: [],
    openings: 'computed',
  },
  {
    practitioner: 'nuria-vidal',
    site: 'las-palmas',
    services: ['ginecologia', 'medicina-general'],
    shifts: [{ days: ['thu', 'fri'], from: '10:00', to: '14:30' }],
    closures: [],
    openings: 'computed',
  },
  {
    practitioner: 'yeray-santana',
    site: 'las-palmas',
    services: ['medicina-general', 'pediatria', 'analitica'],
    shifts: [
      { days: WEEK, from: '08:30', to: '14:00' },
      { days: ['tue', 'thu'], from: '15:30', to: '18:00' },
    ],
    closures: [{ description: 'Vacaciones', from: day('2026-02-02'), to: day('2026-02-06') }],
    openings: 'computed',
  },
];

function minuteOf(text: string): number {
  const time = required(parseLocalTime(text), `the time ${text}`);
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The working time of one date; none on weekends and days off. */
export function shiftsOn(calendar: Calendar, date: LocalDate): readonly DayShift[] {
  const weekday = WORKDAYS.get(weekdayOf(date));
  if (!weekday || calendar.closures.some(({ from, to }) => from <= date && date <= to)) return [];
  return calendar.shifts
    .filter(({ days }) => days.includes(weekday))
    .map(({ from, to }) => ({ from: minuteOf(from), to: minuteOf(to) }));
}

export function datesBetween(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  assert(from <= to && to <= addDays(from, 400), 'dates in order, about a year at most');
  const dates: LocalDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date);
  return dates;
}

export function instantOn(date: LocalDate, minute: number, site: SiteKey): Instant {
  return instantAt(date, localTime(Math.floor(minute / 60), minute % 60), ZONES[site]);
}

export function isoOn(date: LocalDate, minute: number, site: SiteKey): string {
  return toZonedIso(instantOn(date, minute, site), ZONES[site]);
}

/** The last second of a day, since the end of a FHIR Period belongs to it. */
export function endOfDay(date: LocalDate, site: SiteKey): string {
  return isoOn(date, 23 * 60 + 59, site).replace('T23:59:00', 'T23:59:59');
}

export function keyOf(calendar: Calendar): string {
  return `${calendar.practitioner}/${calendar.site}`;
}
