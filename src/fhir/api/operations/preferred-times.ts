import { HOUR_MS, plusMs, type Instant, type Interval } from '../../../platform/time/instant.ts';
import {
  addDays,
  dayInterval,
  instantAt,
  localDateOf,
  localTime,
  weekdayOf,
  type LocalDate,
  type LocalTime,
  type Zone,
} from '../../../platform/time/wall-time.ts';
import type { Reader } from '../../mapping/reader.ts';

/** Hours of the wall clock, from and until; 24 is midnight. Morning, afternoon and evening are the agenda's own. */
const PARTS = {
  MORN: [0, 14],
  'MORN.early': [0, 10],
  'MORN.late': [10, 14],
  NOON: [12, 14],
  AFT: [14, 20],
  'AFT.early': [14, 17],
  'AFT.late': [17, 20],
  EVE: [20, 24],
  'EVE.early': [20, 22],
  'EVE.late': [22, 24],
  NIGHT: [22, 24],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
type Part = keyof typeof PARTS;
const PART_CODES = Object.keys(PARTS) as Part[];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** A visit that is wanted at ten may start until eleven. */
const AROUND_MS = HOUR_MS;
const MOST_TIMES = 50;

/** A moment, or a whole day. */
type When = { readonly at: Instant } | { readonly on: LocalDate };

/** The times that a patient prefers (`timing` of ITI-115). What is undefined was not said. */
export interface PreferredTimes {
  readonly events: readonly When[];
  readonly from: When | undefined;
  readonly until: When | undefined;
  readonly weekdays: readonly number[];
  readonly parts: readonly Part[];
  readonly times: readonly LocalTime[];
  /** What a Timing may say and this server has no use for, by its path. */
  readonly ignored: readonly string[];
}

const READ: readonly string[] = ['boundsPeriod', 'dayOfWeek', 'when', 'timeOfDay'];

function readWhen(field: Reader | undefined): When | undefined {
  if (!field?.present) return undefined;
  if (typeof field.value === 'string' && field.value.length === 10) {
    const on = field.date();
    return on && { on };
  }
  const at = field.instant();
  return at === undefined ? undefined : { at };
}

function isPart(value: unknown): value is Part {
  return PART_CODES.some((code) => code === value);
}

/** Reads a Timing: `event`, and of `repeat` the bounds, days, parts of the day and times. */
export function readPreferredTimes(timing: Reader): PreferredTimes {
  const repeat = timing.field('repeat');
  const others = Object.keys(repeat.present ? repeat.json() : {}).filter((name) => !READ.includes(name));
  const bounds = repeat.field('boundsPeriod');
  const [dates, days, parts, times] = [
    timing.list('event'),
    repeat.list('dayOfWeek'),
    repeat.list('when'),
    repeat.list('timeOfDay'),
  ];
  for (const list of [dates, times]) list[MOST_TIMES]?.refuse('too-long', `at most ${MOST_TIMES} times`);
  // tim-10 of FHIR R4.
  if (parts.length > 0) times[0]?.refuse('invariant', 'either when or timeOfDay (tim-10)');
  // Of meals and sleep a clinic knows nothing.
  const otherParts = parts.flatMap(({ value }) => (isPart(value) ? [] : [`when ${String(value)}`]));
  return {
    events: dates.slice(0, MOST_TIMES).flatMap((event) => readWhen(event) ?? []),
    from: readWhen(bounds.field('start')),
    until: readWhen(bounds.field('end')),
    weekdays: days.flatMap((day) => {
      const code = day.code(WEEKDAYS);
      return code === undefined ? [] : [WEEKDAYS.indexOf(code) + 1];
    }),
    parts: parts.flatMap(({ value }) => (isPart(value) ? [value] : [])),
    times: times.slice(0, MOST_TIMES).flatMap((time) => time.time() ?? []),
    ignored: [...others, ...otherParts].map((name) => `timing.repeat.${name}`),
  };
}

function around(at: Instant): Interval {
  return { start: at, end: plusMs(at, AROUND_MS) };
}

function edgeOf(when: When | undefined, zone: Zone, edge: 'start' | 'end'): Instant | undefined {
  if (!when) return undefined;
  return 'at' in when ? when.at : dayInterval(when.on, zone)[edge];
}

function within(interval: Interval, limits: Interval): readonly Interval[] {
  const start = Math.max(interval.start, limits.start) as Instant;
  const end = Math.min(interval.end, limits.end) as Instant;
  return start < end ? [{ start, end }] : [];
}

/** The stretches of one day that are preferred. */
function ofDay(date: LocalDate, preferred: PreferredTimes, zone: Zone): readonly Interval[] {
  const { weekdays, parts, times } = preferred;
  if (weekdays.length > 0 && !weekdays.includes(weekdayOf(date))) return [];
  const day = dayInterval(date, zone);
  const hour = (number: number) => (number === 24 ? day.end : instantAt(date, localTime(number), zone));
  if (times.length > 0) return times.map((time) => around(instantAt(date, time, zone)));
  if (parts.length === 0) return [day];
  return parts.map((part) => ({ start: hour(PARTS[part][0]), end: hour(PARTS[part][1]) }));
}

/** The preferred stretches of a period, by the wall clock of the place: a visit starts within one of them. */
export function preferredIntervals(preferred: PreferredTimes, period: Interval, zone: Zone): readonly Interval[] {
  const { events, from, until, weekdays, parts, times } = preferred;
  const limits: Interval = {
    start: Math.max(period.start, edgeOf(from, zone, 'start') ?? period.start) as Instant,
    end: Math.min(period.end, edgeOf(until, zone, 'end') ?? period.end) as Instant,
  };
  const named = events.map((event) => ('at' in event ? around(event.at) : dayInterval(event.on, zone)));
  const repeats = weekdays.length + parts.length + times.length > 0 || events.length === 0;
  const daily: Interval[] = [];
  if (repeats && limits.start < limits.end)
    for (
      let date = localDateOf(limits.start, zone);
      dayInterval(date, zone).start < limits.end;
      date = addDays(date, 1)
    )
      daily.push(...ofDay(date, preferred, zone));
  return [...named, ...daily].flatMap((interval) => within(interval, limits));
}
