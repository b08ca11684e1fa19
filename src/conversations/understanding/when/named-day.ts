import type { DayPhrase, Lexemes, Read } from './phrase.ts';
import { readDate } from './date-phrase.ts';
import { holidayDays } from './holidays.ts';
import { between, days, NOTHING, type DayFrame } from './period-phrase.ts';
import { mondayOf, weekdayAfter, weekdayOfDay } from './calendar.ts';
import type { Lexeme, LexemeKind } from '../text/lexemes.ts';

/** "same day next week", "el mismo día de la semana que viene": a week after the day that was named, or that of the appointment. */
function sameDayOfWeek(lx: Lexemes, at: number, { appointment, today }: DayFrame): Read<DayPhrase> | undefined {
  const start = lx.skip(at + 1, 'fill', 'of', 'the', 'to');
  const unit = lx.is(start, 'next') ? start + 1 : start;
  const isNextWeek = lx.is(unit, 'unit') && lx.arg(unit) === 'week' && (unit > start || lx.is(unit + 1, 'next'));
  if (!isNextWeek) return undefined;
  const end = unit > start ? unit + 1 : unit + 2;
  if (lx.all.slice(0, at).some(({ kind }) => kind === 'weekday')) return { value: { kind: 'following', step: 7 }, end };
  if (!appointment) return undefined;
  const day = mondayOf(today) + 6 + weekdayOfDay(appointment.day);
  return { value: days(day === appointment.day ? day + 7 : day, 1, 'day'), end };
}

/** A day that has a name of its own: today, a holiday, any day, the day after the appointment. */
export function readSimple(lx: Lexemes, at: number, frame: DayFrame): Read<DayPhrase> | undefined {
  const start = lx.skip(at, 'fill', 'of', 'the', 'to');
  const one = (value: DayPhrase): Read<DayPhrase> => ({ value, end: start + 1 });
  const { appointment } = frame;
  switch (lx.kind(start)) {
    case 'today':
      return one(days(frame.today, 1, 'day'));
    case 'tomorrow':
      return one(days(frame.today + 1, 1, 'day'));
    case 'day-after':
      return one(days(frame.today + 2, 1, 'day'));
    case 'this':
      // "esta tarde": the part itself is read next, as a time.
      return lx.is(start + 1, 'part') ? one(days(frame.today, 1, 'day')) : undefined;
    case 'yesterday':
      return one(NOTHING);
    case 'any-day':
      return one({ kind: 'any' });
    case 'workdays':
      return one({ kind: 'every', weekdays: [1, 2, 3, 4, 5] });
    case 'same-day':
      return sameDayOfWeek(lx, start, frame) ?? one(appointment ? days(appointment.day, 1, 'day') : NOTHING);
    case 'day-before':
      return one(appointment ? days(appointment.day - 1, 1, 'day') : NOTHING);
    case 'next-day':
      return one(appointment ? days(appointment.day + 1, 1, 'day') : { kind: 'following', step: 1 });
    case 'other-day':
      return one({ kind: 'other' });
    case 'week-after-next':
      return one(days(mondayOf(frame.today) + 14, 7, 'week'));
    case 'holiday': {
      const range = holidayDays(lx.arg(start), frame.today);
      // "the bank holiday on the 8th" is known by its date.
      const told = range ? undefined : readDate(lx, start + 1, { today: frame.today, bareDay: true });
      if (told && told.value.length > 0 && lx.is(start + 1, 'fill', 'of') && !lx.is(told.end, 'to', 'until'))
        return { value: { kind: 'days', ranges: told.value, grain: 'day' }, end: told.end };
      return one(range ? between(range.from, range.to, range.to - range.from > 1 ? 'range' : 'day') : NOTHING);
    }
    default:
      return undefined;
  }
}

/** "el jueves que viene no, el de la otra (semana)", "el de la semana siguiente": that day, a week on. */
export function readOfOtherWeek(lx: Lexemes, at: number, today: number): Read<DayPhrase> | undefined {
  const named = lx.is(at, 'the', 'fill') && lx.is(at + 1, 'weekday') ? at + 1 : at;
  // "el lunes que viene no, el otro lunes".
  const isOtherDay = lx.is(at, 'the') && lx.is(at + 1, 'other') && lx.is(at + 2, 'weekday') && lx.is(at - 1, 'mark');
  const isTurned = lx.all.slice(0, at).some(({ kind }) => TURNS.includes(kind));
  if (
    isOtherDay &&
    isTurned &&
    lx.all.slice(0, at).some(({ kind, num }) => kind === 'weekday' && num === lx.num(at + 2))
  )
    return { value: WEEK_ON, end: at + 3 };
  const weekdayBefore = lx.all.slice(0, at).findLast(({ kind }) => kind === 'weekday')?.num;
  const isThisOne = lx.is(at, 'this') && lx.arg(at + 1) === 'week' && lx.is(at + 2, 'possessive');
  if (isThisOne && weekdayBefore !== undefined && lx.is(at - 1, 'not', 'except'))
    return { value: days(weekdayAfter(weekdayBefore, today), 1, 'day'), end: at + 3 };
  const opens = lx.is(named, 'the', 'visit', 'weekday') && lx.is(named + 1, 'of', 'the', 'fill');
  const before = lx.all.slice(0, at);
  const isSame = (one: Lexeme): boolean =>
    one.kind === 'weekday' && (!lx.is(named, 'weekday') || one.num === lx.num(named));
  if (!opens || !before.some(isSame) || !before.some(({ kind }) => TURNS.includes(kind))) return undefined;
  const start = lx.skip(named + 1, 'of', 'the', 'fill');
  const isWeek = (place: number): boolean => lx.is(place, 'unit') && lx.arg(place) === 'week';
  // "el martes, no el de la semana que viene": the Tuesday of next week is turned down.
  const isRefused = isWeek(start) && lx.is(start + 1, 'next') && lx.arg(start + 1) !== 'then' && lx.is(at - 1, 'not');
  const weekday = weekdayBefore;
  if (isRefused && weekday !== undefined)
    return { value: days(mondayOf(today) + 6 + weekday, 1, 'day'), end: start + 2 };
  // "el martes, pero no el de esta semana": the coming one.
  if (lx.is(start, 'this') && isWeek(start + 1) && weekday !== undefined && lx.is(at - 1, 'not', 'except'))
    return { value: days(weekdayAfter(weekday, today), 1, 'day'), end: start + 2 };
  if (isWeek(start)) return lx.is(start + 1, 'next') ? { value: WEEK_ON, end: start + 2 } : undefined;
  if (!lx.is(start, 'other', 'next')) return undefined;
  if (isWeek(start + 1)) return { value: WEEK_ON, end: start + 2 };
  const goesOn = lx.is(start + 1, 'unit', 'weekday', 'month', 'visit', 'word', 'num', 'weekend');
  return goesOn ? undefined : { value: WEEK_ON, end: start + 1 };
}

const WEEK_ON: DayPhrase = { kind: 'following', step: 7 };
const TURNS: readonly LexemeKind[] = ['not', 'cannot', 'never', 'rather'];

/** An hour of the day that is told so: "l'altre a primera hora". */
const HOURS: readonly LexemeKind[] = ['part', 'at', 'about'];

/** "la otra, de lunes a miércoles". */
const isSpanAt = (lx: Lexemes, at: number): boolean =>
  lx.is(at, 'of', 'from') && lx.is(at + 1, 'weekday') && lx.is(at + 2, 'to', 'until');

/** "the Thursday after", "the Thursday after that". */
export function isAfterThat(lx: Lexemes, at: number): boolean {
  return lx.is(at, 'after') || (lx.is(at, 'later') && lx.arg(at) === 'that');
}

const NAMED: readonly LexemeKind[] = [
  'weekday',
  'today',
  'tomorrow',
  'day-after',
  'unit',
  'month',
  'date',
  'num',
  'ordinal',
];

/** "el siguiente", "the one after": the step beyond what was named before. */
export function readFollowing(lx: Lexemes, at: number): Read<DayPhrase> | undefined {
  const start = lx.skip(at, 'the', 'fill');
  const isOther =
    start > at &&
    lx.is(start, 'other') &&
    (start + 1 === lx.all.length || lx.is(start + 1, 'yes', 'can', 'mark', ...HOURS) || isSpanAt(lx, start + 1));
  const named = lx.all.slice(0, at).findLast(({ kind }) => NAMED.includes(kind))?.kind;
  const isOfDay = named === 'today' || named === 'tomorrow' || named === 'day-after';
  // "mañana no, el otro": which one cannot be told, where "the one after" is the next day.
  const step = isOfDay ? 1 : 7;
  if (isOther) return { value: isOfDay ? NOTHING : { kind: 'following', step: 7 }, end: start + 1 };
  // "not this Monday, the one after", "la semana que viene no, la de después", "but the Thursday after".
  const isAfter =
    (lx.is(start, 'visit', 'weekday') && isAfterThat(lx, start + 1)) ||
    (start > at && lx.is(start, 'of') && lx.is(start + 1, 'later'));
  if (
    isAfter &&
    (start + 2 === lx.all.length || lx.is(start + 2, 'mark', 'part', ...(lx.is(start, 'visit') ? HOURS : [])))
  ) {
    const weekday = lx.is(start, 'weekday') ? { weekday: lx.num(start) } : {};
    return { value: { kind: 'following', step: lx.is(start, 'weekday') ? 7 : step, ...weekday }, end: start + 2 };
  }
  // "when am I next in with the dentist" names no day.
  const goesOn = start === at ? ['word', 'fill'] : [];
  const found =
    lx.is(start, 'next') &&
    !lx.is(start + 1, 'weekday', 'unit', 'num', 'weekend', 'month', 'visit') &&
    !goesOn.includes(lx.kind(start + 1) ?? 'mark');
  return found ? { value: { kind: 'following', step }, end: start + 1 } : undefined;
}
