import type { Instant } from '../../../platform/time/instant.ts';
import type { Grain } from '../types.ts';
import type { DayPhrase, DayRange, Lexemes, Read } from './phrase.ts';
import { readYearOfDate } from './date-phrase.ts';
import { mondayOf, monthStart, dayFrom, civilOf, type DayNumber } from './calendar.ts';

/** What the day phrases are measured from. */
export interface DayFrame {
  readonly today: DayNumber;
  readonly now: Instant;
  /** A bare number is a day of the month: \"del 3 al 7\". */
  readonly bareDay?: boolean;
  /** One date, and no list of them: \"between the 3rd and the 7th\". */
  readonly oneDay?: boolean;
  /** The day that was named before. */
  readonly near?: DayNumber;
  readonly appointment?: { readonly start: Instant; readonly day: DayNumber };
}

/** `wholeMonth`: a part of the month is meant, so that the days that are over count as well. */
interface MonthFrame extends DayFrame {
  readonly wholeMonth: boolean;
}

export const NOTHING: DayPhrase = { kind: 'unusable' };

export function days(from: DayNumber, length: number, grain: Grain): DayPhrase {
  return { kind: 'days', ranges: [{ from, to: from + length }], grain };
}

export function between(from: DayNumber, to: DayNumber, grain: Grain): DayPhrase {
  return from < to ? { kind: 'days', ranges: [{ from, to }], grain } : NOTHING;
}

interface Prefix {
  readonly end: number;
  readonly every: boolean;
  readonly article: boolean;
  readonly this: boolean;
  readonly next: boolean;
  readonly last: boolean;
  readonly ordinal?: number;
}

/** Articles and the like in front of a day: "el próximo", "los", "cualquier", "this". */
export function prefixAt(lx: Lexemes, at: number): Prefix {
  const end = lx.skip(
    at,
    'fill',
    'of',
    'the',
    'the-pl',
    'at',
    'some',
    'any',
    'this',
    'next',
    'to',
    'day-word',
    'ordinal',
    'last',
  );
  const span = lx.all.slice(at, end);
  const has = (...kinds: readonly string[]): boolean => span.some((lexeme) => kinds.includes(lexeme.kind));
  const ordinal = span.find((lexeme) => lexeme.kind === 'ordinal' && /^\d+$/.test(lexeme.arg))?.num;
  return {
    end,
    every: has('the-pl', 'some', 'any'),
    article: has('the', 'this', 'next', 'to') || span.some((lexeme) => lexeme.arg === 'the'),
    this: has('this'),
    next: has('next'),
    last: has('last'),
    ...(ordinal === undefined ? {} : { ordinal }),
  };
}

/** "este" after the day that it is said of, and before no other thing. */
export function isPostposed(lx: Lexemes, at: number): boolean {
  return (
    lx.is(at, 'this') &&
    (lx.all[at + 1] === undefined || lx.is(at + 1, 'not', 'cannot', 'mark', 'but', 'can', 'yes', 'sign'))
  );
}

/** The place after "que viene", "in the next": a filler counts where the word itself follows. */
export function pastNext(lx: Lexemes, at: number): number {
  let end = at;
  while (lx.is(end, 'next') || (lx.is(end, 'fill') && lx.is(end + 1, 'next'))) end += 1;
  return end;
}

export function readUnit(lx: Lexemes, at: number, frame: DayFrame): Read<DayPhrase> | undefined {
  const prefix = prefixAt(lx, at);
  // "la otra semana" is the next one or the one after it.
  if (lx.is(prefix.end, 'other') && lx.is(prefix.end + 1, 'unit') && lx.arg(prefix.end + 1) === 'week') {
    const monday = mondayOf(frame.today) + 7;
    const ranges = [7, 14].map((end) => ({ from: monday + end - 7, to: monday + end }));
    return { value: { kind: 'days', ranges, grain: 'week', open: true }, end: prefix.end + 2 };
  }
  const unitAt = lx.skip(prefix.end, 'num');
  if (unitAt !== prefix.end || !lx.is(unitAt, 'unit', 'weekend')) return undefined;
  // "one day next week" is no next day.
  const isOther = lx.is(unitAt + 1, 'next') && lx.is(unitAt + 2, 'unit', 'weekday', 'weekend', 'month');
  const postNext = (lx.is(unitAt + 1, 'next') && !isOther) || (lx.is(unitAt + 1, 'fill') && lx.is(unitAt + 2, 'next'));
  const end = postNext ? pastNext(lx, unitAt + 1) : unitAt + 1;
  const which = prefix.next || postNext ? 'next' : prefix.this ? 'this' : undefined;
  if (lx.is(unitAt, 'weekend'))
    return { value: weekend(frame.today, which, prefix.every || lx.arg(unitAt) === 'every'), end };
  if (which === undefined) return undefined;
  const value = periodOf(lx.arg(unitAt), which, frame.today);
  return value ? { value, end } : undefined;
}

function weekend(today: DayNumber, which: 'this' | 'next' | undefined, every: boolean): DayPhrase {
  if (every) return { kind: 'every', weekdays: [6, 7] };
  const saturday = mondayOf(today) + 5;
  const coming = { from: Math.max(saturday, today), to: saturday + 2 };
  if (which !== 'next') return { kind: 'days', ranges: [coming], grain: 'range' };
  return { kind: 'days', ranges: [coming, { from: saturday + 7, to: saturday + 9 }], grain: 'range' };
}

function periodOf(unit: string, which: 'this' | 'next', today: DayNumber): DayPhrase | undefined {
  const offset = which === 'next' ? 1 : 0;
  const from = (start: DayNumber): DayNumber => (which === 'next' ? start : Math.max(start, today));
  const monday = mondayOf(today) + 7 * offset;
  const year = civilOf(today).year + offset;
  switch (unit) {
    case 'day':
      return which === 'next' ? days(today + 1, 1, 'day') : undefined;
    case 'week':
      return between(from(monday), monday + 7, 'week');
    case 'month':
      return between(from(monthStart(today, offset)), monthStart(today, offset + 1), 'month');
    case 'year':
      return between(from(dayFrom(year, 1, 1) ?? today), dayFrom(year + 1, 1, 1) ?? today, 'range');
    default:
      return undefined;
  }
}

export function wholePeriod(
  unit: string,
  which: 'this' | 'next',
  today: DayNumber,
): Extract<DayPhrase, { kind: 'days' }> {
  const offset = which === 'next' ? 1 : 0;
  const from = unit === 'week' ? mondayOf(today) + 7 * offset : monthStart(today, offset);
  const to = unit === 'week' ? from + 7 : monthStart(today, offset + 1);
  return { kind: 'days', ranges: [{ from, to }], grain: unit === 'week' ? 'week' : 'month' };
}

/** A month by name, this year's or, once it is over, next year's. */
export function readMonth(lx: Lexemes, at: number, frame: MonthFrame): Read<DayPhrase> | undefined {
  const start = lx.skip(at, 'fill', 'of', 'the', 'this', 'next', 'in', 'unit', 'at', 'to');
  const isListed = lx.is(at - 1, 'or', 'and') && lx.is(at - 2, 'month');
  // "January, not December", "November is no good".
  const isTurned = lx.is(at - 1, 'not', 'cannot', 'except', 'mark');
  const introduced = frame.wholeMonth || start > at || at === 0 || isListed || isTurned;
  if (!lx.is(start, 'month') || !introduced) return undefined;
  const month = lx.num(start);
  const today = civilOf(frame.today);
  const said = readYearOfDate(lx, start + 1);
  const year = said?.value ?? (month < today.month ? today.year + 1 : today.year);
  const from = dayFrom(year, month, 1);
  if (from === undefined) return undefined;
  const named = said?.end ?? start + 1;
  const end = lx.is(named, 'next') ? named + 1 : named;
  const whole = { from, to: monthStart(from, 1) };
  if (frame.wholeMonth) return { value: { kind: 'days', ranges: [whole], grain: 'month' }, end };
  return { value: between(Math.max(whole.from, frame.today), whole.to, 'month'), end };
}

/** "la primera semana de diciembre": the seven days from the 1st on, and so forth. */
function readWeekOfMonth(lx: Lexemes, at: number, frame: DayFrame): Read<DayPhrase> | undefined {
  const start = lx.skip(at, 'fill', 'of', 'the', 'at');
  if (!lx.is(start, 'ordinal', 'last') || !lx.is(start + 1, 'unit') || lx.arg(start + 1) !== 'week') return undefined;
  const nth = lx.is(start, 'last') ? 0 : lx.num(start);
  const month = readMonth(lx, start + 2, { ...frame, wholeMonth: true }) ?? monthOfWeek(lx, start + 2, frame);
  if (!month) return { value: { kind: 'nth-week', nth }, end: start + 2 };
  const range = month?.value.kind === 'days' ? month.value.ranges[0] : undefined;
  if (!month || !range) return undefined;
  const week = nthWeek(range, nth);
  return { value: between(Math.max(week.from, frame.today), week.to, 'week'), end: month.end };
}

/** "el último día de noviembre", "the last day of the month", "el primer dia de desembre". */
function readDayOfMonth(lx: Lexemes, at: number, frame: DayFrame): Read<DayPhrase> | undefined {
  const start = lx.skip(at, 'fill', 'of', 'the', 'at');
  const isDay = lx.is(start + 1, 'day-word') || (lx.is(start + 1, 'unit') && lx.arg(start + 1) === 'day');
  if (!lx.is(start, 'ordinal', 'last') || !isDay) return undefined;
  const month = readMonth(lx, start + 2, { ...frame, wholeMonth: true }) ?? monthOfWeek(lx, start + 2, frame);
  const range = month?.value.kind === 'days' ? month.value.ranges[0] : undefined;
  const day = range && (lx.is(start, 'last') ? range.to : range.from + lx.num(start)) - 1;
  if (!month || !range || day === undefined || day >= range.to) return undefined;
  return { value: days(day, 1, 'day'), end: month.end };
}

/** A week or a day that is counted within its month. */
export function readWithinMonth(lx: Lexemes, at: number, frame: DayFrame): Read<DayPhrase> | undefined {
  return readWeekOfMonth(lx, at, frame) ?? readDayOfMonth(lx, at, frame);
}

/** The seven days from the 1st, the 8th and so forth; 0 is the month's last seven. */
export function nthWeek(month: DayRange, nth: number): DayRange {
  const from = nth === 0 ? month.to - 7 : month.from + 7 * (nth - 1);
  return { from, to: Math.min(from + 7, month.to) };
}

/** "la última semana del mes", "la segunda semana del mes que viene". */
export function monthOfWeek(lx: Lexemes, at: number, frame: DayFrame): Read<DayPhrase> | undefined {
  const start = lx.skip(at, 'of', 'the', 'this');
  if (start === at || !lx.is(start, 'unit', 'next')) return undefined;
  const unit = readUnit(lx, at, frame);
  if (unit?.value.kind === 'days' && unit.value.grain === 'month') return unit;
  if (!lx.is(start, 'unit') || lx.arg(start) !== 'month') return undefined;
  return { value: wholePeriod('month', 'this', frame.today), end: start + 1 };
}

/** Days in a row as one range. */
export function joinedDays(days: readonly DayRange[]): readonly DayRange[] {
  const joined: DayRange[] = [];
  for (const day of days) {
    const last = joined.at(-1);
    if (last?.to === day.from) joined.splice(-1, 1, { from: last.from, to: day.to });
    else joined.push(day);
  }
  return joined;
}
