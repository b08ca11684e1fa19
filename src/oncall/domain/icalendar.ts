import { plusMs, DAY_MS, type Instant } from '../../platform/time/instant.ts';
import {
  addDays,
  instantAt,
  localTime,
  parseLocalDate,
  parseLocalTime,
  parseZone,
  weekdayOf,
  type LocalDate,
  type LocalTime,
  type Zone,
} from '../../platform/time/wall-time.ts';

/** A time on duty, as a calendar has it. */
export interface CalendarShift {
  readonly uid: string;
  /** A name or an email of the person. */
  readonly who: readonly string[];
  readonly start: Instant;
  readonly end: Instant;
}

export interface CalendarRead {
  readonly shifts: readonly CalendarShift[];
  /** What could not be read, by its line, so that nobody believes a gap to be covered. */
  readonly faults: readonly { readonly line: number; readonly what: string }[];
}

interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
  readonly line: number;
}

const MOST_EVENTS = 5_000;
/** A rota that repeats is known for a year: imported again before it ends. */
const HORIZON_DAYS = 366;
const MOST_REPEATS = 1_500;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Long lines go on in the next one, after a blank (RFC 5545, 3.1). */
function propertiesOf(text: string): readonly Property[] {
  const lines: { text: string; line: number }[] = [];
  text.split(/\r?\n/).forEach((raw, index) => {
    const last = lines.at(-1);
    if (/^[ \t]/.test(raw) && last) last.text += raw.slice(1);
    else if (raw !== '') lines.push({ text: raw, line: index + 1 });
  });
  return lines.flatMap(({ text: whole, line }) => {
    const match = /^([A-Za-z-]+)((?:;[A-Za-z-]+=(?:"[^"]*"|[^;:]*))*):(.*)$/.exec(whole);
    if (!match) return [];
    const [, name = '', given = '', value = ''] = match;
    const parameters = Object.fromEntries(
      [...given.matchAll(/;([A-Za-z-]+)=("[^"]*"|[^;:]*)/g)].map(([, key = '', told = '']) => [
        key.toUpperCase(),
        told.replaceAll('"', ''),
      ]),
    );
    return [{ name: name.toUpperCase(), parameters, value, line }];
  });
}

interface WallTime {
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly zone: Zone;
}

const UTC = parseZone('Etc/UTC');

/** A date, a wall time with its zone, or a time of UTC. */
function wallOf({ value, parameters }: Property, home: Zone): WallTime | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(value);
  const date = match && parseLocalDate(`${match[1]}-${match[2]}-${match[3]}`);
  if (!match || !date) return undefined;
  const time = match[4] === undefined ? localTime(0) : parseLocalTime(`${match[4]}:${match[5]}`);
  const named = parameters['TZID'] === undefined ? home : parseZone(parameters['TZID']);
  const zone = match[6] ? UTC : named;
  return time && zone ? { date, time, zone } : undefined;
}

function instantOf({ date, time, zone }: WallTime): Instant {
  return instantAt(date, time, zone);
}

/** Duration of RFC 5545: `PT12H`, `P1D`. */
function durationMs(value: string): number | undefined {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(value);
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const ms = ((weeks * 7 + days) * 24 + hours) * 3_600_000 + minutes * 60_000;
  return ms > 0 ? ms : undefined;
}

/** The days on which an event that repeats begins. Undefined: a rule that is not known here. */
function daysOf(rule: string, first: WallTime, until: Instant): readonly LocalDate[] | undefined {
  const parts = Object.fromEntries(rule.split(';').map((part) => part.split('=') as [string, string]));
  const { FREQ: freq, INTERVAL: interval = '1', COUNT: count, UNTIL: end, BYDAY: byDay, ...rest } = parts;
  if ((freq !== 'WEEKLY' && freq !== 'DAILY') || Object.keys(rest).some((key) => key !== 'WKST')) return undefined;
  const every = Number(interval);
  const days = byDay?.split(',').map((day) => DAYS.indexOf(day) + 1);
  if (!Number.isInteger(every) || every < 1 || days?.includes(0)) return undefined;
  const endWall = end === undefined ? undefined : wallOf({ name: '', parameters: {}, value: end, line: 0 }, first.zone);
  // A date as the end means the whole of that day.
  const last = endWall && (end?.includes('T') ? instantOf(endWall) : plusMs(instantOf(endWall), DAY_MS - 1));
  const monday = addDays(first.date, 1 - weekdayOf(first.date));
  const found: LocalDate[] = [];
  for (let day = 0; found.length < Math.min(Number(count ?? MOST_REPEATS), MOST_REPEATS); day += 1) {
    const date = addDays(freq === 'DAILY' ? first.date : monday, day);
    const at = instantAt(date, first.time, first.zone);
    if (at > until || (last !== undefined && at > last)) break;
    const period = freq === 'DAILY' ? day : Math.floor(day / 7);
    const isDay = days ? days.includes(weekdayOf(date)) : freq === 'DAILY' || weekdayOf(date) === weekdayOf(first.date);
    if (date >= first.date && period % every === 0 && isDay) found.push(date);
  }
  return found;
}

function unescaped(value: string): string {
  return value
    .replaceAll(/\\([,;\\])/g, '$1')
    .replaceAll(/\\n/gi, ' ')
    .trim();
}

type Read = { readonly shifts: readonly (CalendarShift & { readonly recurs: boolean })[] } | { readonly fault: string };

function readEvent(event: readonly Property[], home: Zone, now: Instant): Read {
  const one = (name: string) => event.find((property) => property.name === name);
  const startProperty = one('DTSTART');
  const start = startProperty && wallOf(startProperty, home);
  if (!start) return { fault: 'an event without a beginning that can be read' };
  if (one('STATUS')?.value.toUpperCase() === 'CANCELLED') return { shifts: [] };
  const endProperty = one('DTEND');
  const end = endProperty && wallOf(endProperty, home);
  const duration = one('DURATION');
  const lasts = end
    ? instantOf(end) - instantOf(start)
    : duration
      ? durationMs(duration.value)
      : startProperty.value.includes('T')
        ? undefined
        : DAY_MS;
  if (lasts === undefined || lasts <= 0) return { fault: 'an event without an end after its beginning' };
  const attendees = event.filter(({ name }) => name === 'ATTENDEE').map(({ value }) => value.replace(/^mailto:/i, ''));
  const who = [...attendees, unescaped(one('SUMMARY')?.value ?? '')].filter((text) => text !== '');
  if (who.length === 0) return { fault: 'an event that names nobody' };
  const rule = one('RRULE');
  const days = rule ? daysOf(rule.value, start, plusMs(now, HORIZON_DAYS * DAY_MS)) : [start.date];
  if (!days) return { fault: `a repetition that is not understood: ${rule?.value}` };
  const excluded = new Set(
    event
      .filter(({ name }) => name === 'EXDATE')
      .flatMap((property) => property.value.split(',').map((value) => wallOf({ ...property, value }, home)))
      .flatMap((wall) => (wall ? [instantOf(wall)] : [])),
  );
  const uid = one('UID')?.value ?? `line-${startProperty.line}`;
  const recurrence = one('RECURRENCE-ID');
  return {
    shifts: days
      .map((date) => instantAt(date, start.time, start.zone))
      .filter((at) => !excluded.has(at))
      .map((at) => ({ uid, who, start: at, end: plusMs(at, lasts), recurs: rule !== undefined && !recurrence })),
  };
}

/**
 * The shifts of an iCalendar file (RFC 5545): single events, weekly and daily repetitions with their exceptions and moved single ones.
 * What is over already is left out. Pure: `home` is the zone of times that name none.
 */
export function readCalendar(
  text: string,
  { home, now }: { readonly home: Zone; readonly now: Instant },
): CalendarRead {
  const properties = propertiesOf(text);
  const faults: { line: number; what: string }[] = [];
  if (!properties.some(({ name, value }) => name === 'BEGIN' && value.toUpperCase() === 'VCALENDAR')) {
    return { shifts: [], faults: [{ line: 1, what: 'this is no iCalendar file' }] };
  }
  const read: (CalendarShift & { recurs: boolean })[] = [];
  const moved = new Set<string>();
  let event: Property[] | undefined;
  let count = 0;
  for (const property of properties) {
    const isEvent = property.value.toUpperCase() === 'VEVENT';
    if (property.name === 'BEGIN' && isEvent) event = [];
    else if (property.name === 'END' && isEvent && event) {
      count += 1;
      if (count > MOST_EVENTS)
        return { shifts: [], faults: [{ line: property.line, what: `more than ${MOST_EVENTS} events` }] };
      const result = readEvent(event, home, now);
      if ('fault' in result) faults.push({ line: property.line, what: result.fault });
      else read.push(...result.shifts);
      const recurrence = event.find(({ name }) => name === 'RECURRENCE-ID');
      const wall = recurrence && wallOf(recurrence, home);
      const uid = event.find(({ name }) => name === 'UID')?.value;
      if (wall && uid) moved.add(`${uid} ${instantOf(wall)}`);
      event = undefined;
    } else event?.push(property);
  }
  const shifts = read
    .filter(({ recurs, uid, start }) => !(recurs && moved.has(`${uid} ${start}`)))
    .filter(({ end }) => end > now)
    .map(({ recurs: _recurs, ...shift }) => shift);
  return { shifts, faults };
}
