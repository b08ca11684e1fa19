import { assert } from '../../src/platform/kernel/assert.ts';
import type { Interval } from '../../src/platform/time/instant.ts';
import { MINUTE_MS, overlaps, plusMs } from '../../src/platform/time/instant.ts';
import type { LocalDate } from '../../src/platform/time/wall-time.ts';
import { addDays, daysBetween, yearsBetween } from '../../src/platform/time/wall-time.ts';
import type { Calendar } from './calendars.ts';
import {
  CALENDARS,
  datesBetween,
  FIRST_PAST_DAY,
  instantOn,
  LAST_COMING_DAY,
  REFERENCE_DATE,
  shiftsOn,
} from './calendars.ts';
import type { Person } from './people.ts';
import { DEMO_PATIENTS } from './people.ts';
import type { Random } from './random.ts';
import { randomFor } from './random.ts';
import type { Service } from './services.ts';
import { serviceOf } from './services.ts';

export type VisitStatus = 'fulfilled' | 'noshow' | 'cancelled' | 'booked';

/** One appointment, placed: `busy` is its time with the buffers of its service. */
export interface Visit {
  readonly calendar: Calendar;
  readonly service: Service;
  readonly person: Person;
  readonly date: LocalDate;
  readonly startMinute: number;
  readonly status: VisitStatus;
  readonly time: Interval;
  readonly busy: Interval;
}

const PAST_VISITS = 420;
const COMING_VISITS = 160;
const MAX_VISITS_EACH = { past: 4, coming: 2 };
/** No day of a practitioner is fuller than this, so that there is always something to offer. */
const MAX_OCCUPANCY = 0.6;
const MAX_ATTEMPTS = 100_000;
/** The next weeks are fuller than the later ones. */
const WEEK_WEIGHTS = [40, 34, 28, 24, 18, 16];

/** The minutes at which a service may start on a date: on the grid, the visit itself inside one shift. */
export function startsOn(calendar: Calendar, service: Service, date: LocalDate): readonly number[] {
  return shiftsOn(calendar, date).flatMap(({ from, to }) => {
    const first = Math.ceil(from / service.gridMinutes) * service.gridMinutes;
    const count = Math.floor((to - service.durationMinutes - first) / service.gridMinutes) + 1;
    return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * service.gridMinutes);
  });
}

function mayVisit(person: Person, service: Service, date: LocalDate): boolean {
  const age = yearsBetween(person.birthDate, date);
  if (age < service.ages.from || age > service.ages.to) return false;
  if (service.onlyFor && service.onlyFor !== person.gender) return false;
  return person.lastDay === undefined || date <= person.lastDay;
}

/** What is placed so far, and whether one more fits beside it. */
class VisitBook {
  readonly visits: Visit[] = [];

  accepts(visit: Visit): boolean {
    const samePerson = this.visits.filter(({ person }) => person.id === visit.person.id);
    const isPast = visit.date < REFERENCE_DATE;
    const sameSide = samePerson.filter(({ date }) => date < REFERENCE_DATE === isPast);
    if (sameSide.length >= (isPast ? MAX_VISITS_EACH.past : MAX_VISITS_EACH.coming)) return false;
    if (samePerson.some(({ date }) => date === visit.date)) return false;
    if (visit.status === 'cancelled') return true;
    const sameDay = this.visits.filter(
      ({ calendar, date, status }) =>
        calendar.practitioner === visit.calendar.practitioner && date === visit.date && status !== 'cancelled',
    );
    if (sameDay.some(({ busy }) => overlaps(busy, visit.busy))) return false;
    const busyMs = [...sameDay, visit].reduce((sum, { busy }) => sum + (busy.end - busy.start), 0);
    const workMs = shiftsOn(visit.calendar, visit.date).reduce((sum, { from, to }) => sum + (to - from) * MINUTE_MS, 0);
    return busyMs <= workMs * MAX_OCCUPANCY;
  }
}

function drawVisit(
  random: Random,
  people: readonly Person[],
  when: { readonly date: LocalDate; readonly status: VisitStatus },
): Visit | undefined {
  const working = CALENDARS.filter((calendar) => shiftsOn(calendar, when.date).length > 0);
  if (working.length === 0) return undefined;
  const calendar = random.pick(working);
  const service = serviceOf(random.pick(calendar.services));
  const starts = startsOn(calendar, service, when.date);
  const candidates = people.filter((person) => person.site === calendar.site && mayVisit(person, service, when.date));
  if (starts.length === 0 || candidates.length === 0) return undefined;
  const startMinute = random.pick(starts);
  const start = instantOn(when.date, startMinute, calendar.site);
  const end = plusMs(start, service.durationMinutes * MINUTE_MS);
  return {
    ...when,
    calendar,
    service,
    person: random.pick(candidates),
    startMinute,
    time: { start, end },
    busy: {
      start: plusMs(start, -service.bufferBeforeMinutes * MINUTE_MS),
      end: plusMs(end, service.bufferAfterMinutes * MINUTE_MS),
    },
  };
}

function fill(book: VisitBook, count: number, draw: () => Visit | undefined): void {
  const target = book.visits.length + count;
  for (let attempt = 0; attempt < MAX_ATTEMPTS && book.visits.length < target; attempt += 1) {
    const visit = draw();
    if (visit && book.accepts(visit)) book.visits.push(visit);
  }
  assert(book.visits.length === target, `${count} visits fit into the working time`);
}

/** Every visit of the fixture in order of time. */
export function makeVisits(people: readonly Person[]): readonly Visit[] {
  const random = randomFor('visits');
  const book = new VisitBook();
  const pastDays = datesBetween(FIRST_PAST_DAY, addDays(REFERENCE_DATE, -1));
  fill(book, PAST_VISITS, () => {
    const status = random.weighted<VisitStatus>([
      ['fulfilled', 82],
      ['noshow', 7],
      ['cancelled', 11],
    ]);
    return drawVisit(random, people, { date: random.pick(pastDays), status });
  });
  const comingDays = datesBetween(REFERENCE_DATE, LAST_COMING_DAY).map(
    (date) => [date, WEEK_WEIGHTS[Math.floor(daysBetween(REFERENCE_DATE, date) / 7)] ?? 0] as const,
  );
  const bookable = people.slice(DEMO_PATIENTS).filter(({ end }) => end === undefined);
  fill(book, COMING_VISITS, () => drawVisit(random, bookable, { date: random.weighted(comingDays), status: 'booked' }));
  return book.visits.toSorted(
    (a, b) =>
      a.time.start - b.time.start ||
      CALENDARS.indexOf(a.calendar) - CALENDARS.indexOf(b.calendar) ||
      a.person.number - b.person.number,
  );
}
