import type { Instant } from '../../../platform/time/instant.ts';
import type { DayPhrase, DayRange, Lexemes, Read } from './phrase.ts';
import { awayFrom } from './away.ts';
import { readDate, readDates } from './date-phrase.ts';
import { isAfterThat, readFollowing, readOfOtherWeek, readSimple } from './named-day.ts';
import {
  between,
  days,
  isPostposed,
  NOTHING,
  pastNext,
  prefixAt,
  readMonth,
  readUnit,
  readWithinMonth,
  type DayFrame,
} from './period-phrase.ts';
import { readEdge } from './edge-phrase.ts';
import { mondayOf, monthStart, weekdayOfDay, type DayNumber } from './calendar.ts';

/** How far an open range ("a partir del lunes", "cualquier día") reaches. */
export const OPEN_HORIZON_DAYS = 60;

/** No clinic is open later: what is beyond it is a day of the month. */
const LAST_HOUR = 21;

function readWeekday(lx: Lexemes, at: number, frame: DayFrame): Read<DayPhrase> | undefined {
  const prefix = prefixAt(lx, at);
  if (!lx.is(prefix.end, 'weekday')) return undefined;
  // "la que viene de miércoles a viernes": the week, and days of it.
  if (prefix.next && lx.is(prefix.end - 1, 'of') && lx.is(prefix.end + 1, 'to', 'until')) return undefined;
  const weekday = lx.num(prefix.end);
  const plural = /^\ds$/.test(lx.arg(prefix.end));
  let end = prefix.end + 1;
  if (lx.is(end, 'gone') || lx.arg(end) === 'gone') return { value: NOTHING, end: end + 1 };
  const postNext = lx.is(end, 'next') || (lx.is(end, 'fill') && lx.arg(end) !== 'than' && lx.is(end + 1, 'next'));
  if (postNext) end = pastNext(lx, end);
  // "el lunes este", "the Monday coming".
  const postThis = !postNext && isPostposed(lx, end);
  if (postThis) end += 1;
  const datedAt = lx.skip(end, 'the', 'fill', 'day-word');
  // "el lunes de 10 a 12" goes on with an hour, "dimarts a dos quarts" too.
  // "rather Wednesday than the 2nd" as well.
  const goesOn = (lx.is(datedAt, 'of', 'to') && lx.arg(datedAt) !== 'the') || lx.arg(end) === 'than';
  // "the Tuesday one" is no first of the month.
  const isMine = prefix.article || lx.is(at - 1, 'key-filler');
  const isTheOne = isMine && datedAt === end && lx.num(end) === 1 && lx.is(end, 'num') && !lx.all[end]?.written;
  const dated =
    postNext || postThis || goesOn || isTheOne
      ? undefined
      : readDate(lx, datedAt, { today: frame.today, bareDay: true, weekday });
  // "Monday 10 to 12": where the 10th is no Monday, hours are meant.
  const isHours =
    dated?.value.every(({ from }) => weekdayOfDay(from) !== weekday) === true &&
    (lx.is(dated.end, 'to') || lx.arg(dated.end) === '-') &&
    lx.is(dated.end + 1, 'num') &&
    lx.num(dated.end + 1) <= LAST_HOUR &&
    !lx.is(lx.skip(dated.end + 2, 'of', 'the'), 'month');
  if (dated && !isHours)
    return {
      value: { kind: 'days', ranges: matching(dated.value, weekday, frame.today), grain: 'day' },
      end: dated.end,
    };
  const next = prefix.next || postNext;
  const ofMonth =
    prefix.ordinal !== undefined || prefix.last ? nthOfMonth(lx, end, { prefix, weekday, frame }) : undefined;
  if (ofMonth) return ofMonth;
  const which =
    prefix.every || plural
      ? 'every'
      : prefix.last
        ? 'last'
        : next
          ? 'next'
          : prefix.this || postThis
            ? 'this'
            : 'coming';
  const ordinal = prefix.ordinal === undefined ? {} : { ordinal: prefix.ordinal };
  return { value: { kind: 'weekday', weekday, which, article: prefix.article, ...ordinal }, end };
}

/** "el primer lunes de mes", "the last Friday of the month": of the next one, once this month's is over. */
function nthOfMonth(
  lx: Lexemes,
  at: number,
  said: { readonly prefix: { readonly ordinal?: number }; readonly weekday: number; readonly frame: DayFrame },
): Read<DayPhrase> | undefined {
  const start = lx.skip(at, 'of', 'the', 'any', 'this');
  if (start === at || !lx.is(start, 'unit') || lx.arg(start) !== 'month' || lx.is(start + 1, 'next')) return undefined;
  const { frame, weekday } = said;
  for (const offset of [0, 1]) {
    const from = monthStart(frame.today, offset);
    const end = monthStart(frame.today, offset + 1);
    const first = from + ((weekday - weekdayOfDay(from) + 7) % 7);
    const nth = said.prefix.ordinal;
    const day = nth === undefined ? first + 7 * Math.floor((end - 1 - first) / 7) : first + 7 * (nth - 1);
    if (day >= frame.today && day < end) return { value: days(day, 1, 'day'), end: start + 1 };
  }
  return { value: NOTHING, end: start + 1 };
}

/** "jueves 26": where the two do not agree both readings are kept, so that somebody asks. */
function matching(ranges: readonly DayRange[], weekday: number, today: DayNumber): readonly DayRange[] {
  const agreed = ranges.filter((range) => weekdayOfDay(range.from) === weekday);
  if (agreed.length > 0) return agreed;
  const coming = today + ((weekday - weekdayOfDay(today) + 6) % 7) + 1;
  return [...ranges, { from: coming, to: coming + 1 }];
}

/** A count and a unit: "dos semanas", "media hora", "un parell de dies". */
export function readAmount(
  lx: Lexemes,
  at: number,
): { readonly count: number; readonly unit: string; readonly end: number } | undefined {
  if (lx.is(at, 'half-hour')) return { count: 30, unit: 'minute', end: at + 1 };
  if (lx.is(at, 'unit') && lx.is(at - 1, 'in', 'fill') && lx.is(at + 1, 'half') && lx.arg(at) === 'month') {
    return { count: 1, unit: 'month-half', end: at + 2 };
  }
  const isRough = (lx.is(at, 'some') && lx.is(at + 1, 'couple')) || (lx.is(at, 'few') && lx.is(at + 1, 'num'));
  const start = isRough ? at + 1 : at;
  const count = lx.count(start);
  const unitAt = lx.skip(start + 1, 'next', 'of');
  if (count === undefined || count > 400 || !lx.is(unitAt, 'unit', 'day-word')) return undefined;
  const unit = lx.is(unitAt, 'day-word') ? 'day' : lx.arg(unitAt);
  const end = unitAt + 1;
  if (unit === 'hour' && lx.is(end, 'half')) return { count: count * 60 + 30, unit: 'minute', end: end + 1 };
  if (lx.is(end, 'half') && (unit === 'month' || unit === 'week' || unit === 'year')) {
    return { count, unit: `${unit}-half`, end: end + 1 };
  }
  return { count, unit, end };
}

/** "en dos o tres semanas": from the first to the second. */
function eitherAmount(
  lx: Lexemes,
  at: number,
  base: { day: DayNumber; instant: Instant },
): Read<DayPhrase> | undefined {
  const least = lx.count(at);
  const most = lx.is(at + 1, 'or', 'to') || lx.arg(at + 1) === '-' ? readAmount(lx, at + 2) : undefined;
  if (least === undefined || !most || least >= most.count) return undefined;
  const [from, to] = [awayFrom(base, least, most.unit), awayFrom(base, most.count, most.unit)];
  const first = from.kind === 'days' ? from.ranges[0] : undefined;
  const last = to.kind === 'days' ? to.ranges.at(-1) : undefined;
  return first && last ? { value: between(first.from, last.to, 'range'), end: most.end } : undefined;
}

function readAway(lx: Lexemes, at: number, frame: DayFrame): Read<DayPhrase> | undefined {
  const bare = lx.skip(at, 'fill', 'to');
  const start = lx.is(bare, 'of') && lx.is(bare + 1, 'in') ? bare + 1 : bare;
  // "dentro de unos días": how many was not said.
  const few = lx.skip(start, 'in', 'within', 'the-pl', 'next');
  if (lx.is(start, 'within') && lx.is(few, 'unit') && lx.arg(few) === 'fortnight')
    return { value: between(frame.today, frame.today + 14, 'range'), end: few + 1 };
  if (lx.is(start, 'within') && lx.is(few, 'unit')) return { value: NOTHING, end: few + 1 };
  if (lx.is(few, 'few') && lx.is(few + 1, 'unit', 'day-word') && few > at) return { value: NOTHING, end: few + 2 };
  const base = { day: frame.today, instant: frame.now };
  if (lx.is(start, 'within') || (lx.is(start, 'next') && lx.is(start + 1, 'num', 'couple'))) {
    const amount = readAmount(lx, start + 1);
    if (!amount) return undefined;
    const limit = awayFrom(base, amount.count, amount.unit);
    if (limit.kind === 'instants')
      return { value: { ...limit, at: [frame.now], until: limit.at[0] ?? frame.now }, end: amount.end };
    const last = limit.kind === 'days' ? (limit.ranges.at(-1)?.to ?? frame.today + 1) : frame.today + 1;
    return { value: between(frame.today, last, 'range'), end: amount.end };
  }
  // English "in" also opens parts and months; "en tres días" has only a filler before it.
  const said = lx.is(start, 'in') ? start + 1 : start;
  // "dentro de dos lunes": the second one from now.
  if ((lx.is(start, 'in') || start > at) && lx.is(said + 1, 'weekday') && (lx.count(said) ?? 0) > 1) {
    const coming = baseDay(lx, said + 1, frame) ?? frame.today;
    return { value: days(coming + 7 * ((lx.count(said) ?? 1) - 1), 1, 'day'), end: said + 2 };
  }
  const either = eitherAmount(lx, said, base);
  if (either && said > at) return either;
  const amount = readAmount(lx, said);
  if (!amount || (said === start && start === at)) return afterAmount(lx, at, frame);
  const far = awayFrom(base, amount.count, amount.unit);
  const weekday = readWeekday(lx, at, frame);
  return weekday ? undefined : { value: far, end: amount.end };
}

/** "una hora antes", "two days later": from the appointment, where there is one. "Two weeks from now": from today. */
function afterAmount(lx: Lexemes, at: number, frame: DayFrame): Read<DayPhrase> | undefined {
  const first = lx.skip(at, 'fill');
  // "two Tuesdays from now".
  const coming = lx.is(first + 1, 'weekday') && lx.is(first + 2, 'today') ? baseDay(lx, first + 1, frame) : undefined;
  if (coming !== undefined && (lx.count(first) ?? 0) > 1)
    return { value: days(coming + 7 * ((lx.count(first) ?? 1) - 1), 1, 'day'), end: first + 3 };
  const amount = readAmount(lx, first);
  if (!amount) return undefined;
  const word = lx.kind(amount.end);
  const baseAt = lx.skip(amount.end, 'from', 'fill', 'this', 'of');
  const base = baseDay(lx, baseAt, frame);
  if (base !== undefined && amount.unit !== 'hour' && amount.unit !== 'minute')
    return { value: awayFrom({ day: base, instant: frame.now }, amount.count, amount.unit), end: baseAt + 1 };
  if (word === 'today')
    return {
      value: awayFrom({ day: frame.today, instant: frame.now }, amount.count, amount.unit),
      end: amount.end + 1,
    };
  if (word !== 'earlier' && word !== 'later') return undefined;
  const sign = word === 'earlier' ? -1 : 1;
  if (!frame.appointment) return { value: NOTHING, end: amount.end + 1 };
  const visit = { day: frame.appointment.day, instant: frame.appointment.start };
  return { value: awayFrom(visit, sign * amount.count, amount.unit), end: amount.end + 1 };
}

/** The one named: the coming weekday, today, tomorrow. */
function baseDay(lx: Lexemes, at: number, frame: DayFrame): DayNumber | undefined {
  if (lx.is(at, 'today')) return frame.today;
  if (lx.is(at, 'tomorrow')) return frame.today + 1;
  return lx.is(at, 'weekday') ? frame.today + ((lx.num(at) - weekdayOfDay(frame.today) + 6) % 7) + 1 : undefined;
}

/** English "a week on Monday", "Monday week", Spanish "el lunes en ocho", "de hoy en quince": weeks after that day. */
function readWeekLater(lx: Lexemes, at: number, frame: DayFrame): Read<DayPhrase> | undefined {
  if (lx.is(at, 'week-on')) {
    const start = lx.skip(at + 1, 'fill', 'this', 'next', 'the');
    const base = baseDay(lx, start, frame);
    return base === undefined ? undefined : { value: days(base + 7 * (lx.num(at) || 1), 1, 'day'), end: start + 1 };
  }
  const dayAt = lx.skip(at, 'fill', 'of', 'the', 'this', 'to');
  const base = baseDay(lx, dayAt, frame);
  if (base === undefined) return undefined;
  if (lx.is(dayAt + 1, 'unit') && (lx.arg(dayAt + 1) === 'week' || lx.arg(dayAt + 1) === 'fortnight')) {
    const weeks = lx.arg(dayAt + 1) === 'week' ? 1 : 2;
    return { value: days(base + 7 * weeks, 1, 'day'), end: dayAt + 2 };
  }
  // "Monday three weeks", as the British say it.
  if (lx.is(dayAt + 1, 'num') && lx.is(dayAt + 2, 'unit') && lx.arg(dayAt + 2) === 'week') {
    return { value: days(base + 7 * lx.num(dayAt + 1), 1, 'day'), end: dayAt + 3 };
  }
  if (lx.is(dayAt + 1, 'after-next')) return { value: days(base + 7, 1, 'day'), end: dayAt + 2 };
  const countAt = lx.skip(dayAt + 1, 'fill', 'in');
  // "de hoy en un mes", "del lunes en dos semanas".
  const amount = lx.is(at, 'of') && countAt > dayAt + 1 ? readAmount(lx, countAt) : undefined;
  if (amount && ['week', 'fortnight', 'month'].includes(amount.unit)) {
    return { value: awayFrom({ day: base, instant: frame.now }, amount.count, amount.unit), end: amount.end };
  }
  const count = lx.is(countAt, 'num') && countAt > dayAt + 1 ? lx.num(countAt) : 0;
  if (count !== 8 && count !== 15) return undefined;
  const isDays = lx.is(countAt + 1, 'unit') && lx.arg(countAt + 1) === 'day';
  if (lx.is(countAt + 1, 'unit', 'half', 'quarter', 'month', 'of', 'to') && !isDays) return undefined;
  // "de hoy en ocho por la tarde" is no hour, "mañana en ocho de la tarde" may be one.
  if (lx.is(countAt + 1, 'part') && !lx.is(at, 'of')) return undefined;
  return { value: days(base + (count === 8 ? 7 : 14), 1, 'day'), end: countAt + (isDays ? 2 : 1) };
}

/** "la semana del 30", "la semana de Navidad": the week of that day. */
function readWeekOf(lx: Lexemes, at: number, frame: DayFrame): Read<DayPhrase> | undefined {
  const start = lx.skip(at, 'fill', 'of', 'the', 'to');
  if (!lx.is(start, 'unit') || lx.arg(start) !== 'week' || !lx.is(start + 1, 'of')) return undefined;
  const day = lx.is(lx.skip(start + 1, 'of', 'the'), 'holiday')
    ? readSimple(lx, start + 1, frame)
    : readWeekdayOrDate(lx, start + 1, frame);
  const range = day?.value.kind === 'days' ? day.value.ranges[0] : undefined;
  // "la setmana de l'1 al 4" names its days.
  if (!day || !range || lx.is(day.end, 'to', 'until')) return undefined;
  const from = mondayOf(range.from);
  return { value: between(Math.max(from, frame.today), from + 7, 'week'), end: day.end };
}

function readWeekdayOrDate(lx: Lexemes, at: number, frame: DayFrame): Read<DayPhrase> | undefined {
  const date = readDate(lx, lx.skip(at, 'of', 'the', 'weekday'), { today: frame.today, bareDay: true });
  return date ? { value: { kind: 'days', ranges: date.value, grain: 'day' }, end: date.end } : undefined;
}

/** A day, or days, at a place; without what opens a range. */
export function readDay(lx: Lexemes, at: number, frame: DayFrame): Read<DayPhrase> | undefined {
  const the = lx.skip(at, 'to');
  const isTheAfter = the > 0 && lx.is(the, 'the') && lx.is(the + 1, 'weekday') && isAfterThat(lx, the + 2);
  const after = isTheAfter ? readFollowing(lx, the) : readOfOtherWeek(lx, at, frame.today);
  if (after) return after;
  const simple =
    readWithinMonth(lx, at, frame) ??
    readWeekOf(lx, at, frame) ??
    readWeekLater(lx, at, frame) ??
    readSimple(lx, at, frame) ??
    readEdge(lx, at, frame) ??
    readAway(lx, at, frame);
  if (simple) return simple;
  const dates = frame.oneDay === true ? undefined : readDates(lx, at, frame);
  if (dates) return { value: { kind: 'days', ranges: dates.value, grain: 'day', open: true }, end: dates.end };
  const near = frame.near === undefined ? {} : { near: frame.near };
  const date = readDate(lx, at, { today: frame.today, bareDay: frame.bareDay === true, ...near });
  if (date) return { value: { kind: 'days', ranges: date.value, grain: 'day' }, end: date.end };
  return (
    readWeekday(lx, at, frame) ??
    readUnit(lx, at, frame) ??
    readMonth(lx, at, { ...frame, wholeMonth: false }) ??
    readFollowing(lx, at)
  );
}
