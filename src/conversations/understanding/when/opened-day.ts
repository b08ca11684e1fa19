import type { DayPhrase, Lexemes, Read } from './phrase.ts';
import { OPEN_HORIZON_DAYS, readDay } from './day-phrase.ts';
import { eventAt, readAnchored } from './anchored-day.ts';
import { readTime } from './clock-phrase.ts';
import { between, days, readMonth } from './period-phrase.ts';
import { settleDays, type SettleFrame } from './settle.ts';
import { civilOf, mondayOf, weekdayOfDay } from './calendar.ts';

function settledRange(
  phrase: DayPhrase,
  frame: SettleFrame,
): { readonly from: number; readonly to: number } | undefined {
  const settled = settleDays([phrase], frame);
  const first = settled.ranges[0];
  return settled.conflict || !first ? undefined : first;
}

/** "7 al 15", "7-15". */
const isJoint = (lx: Lexemes, at: number): boolean => lx.is(at, 'to', 'until') || lx.arg(at) === '-';

/** "7 to 15 January", "7-15 de enero", "January 7 to 15": two days of the month that is named once. */
function opensNamedDates(lx: Lexemes, at: number): boolean {
  const isMonthFirst = lx.is(at, 'month');
  const first = isMonthFirst ? lx.skip(at + 1, 'the') : at;
  const second = lx.skip(first + 2, 'the');
  const isNumber = (place: number): boolean => lx.is(place, 'num', 'ordinal') && lx.num(place) <= 31;
  if (!isNumber(first) || !isNumber(second) || !isJoint(lx, first + 1) || lx.num(first) >= lx.num(second)) return false;
  const end = lx.skip(second + 1, 'of', 'the');
  return isMonthFirst ? !lx.is(end, 'am', 'pm', 'oclock', 'part') : lx.is(end, 'month');
}

/** "Monday 30th to Wednesday 2nd". */
function opensWeekdayDates(lx: Lexemes, at: number): boolean {
  const date = lx.skip(at + 1, 'the');
  const isDated = lx.is(at, 'weekday') && lx.is(date, 'ordinal', 'num') && lx.is(date + 1, 'to', 'until');
  return isDated && lx.is(lx.skip(date + 2, 'the'), 'weekday');
}

/** "the 10th to the 15th", "5th to 9th January", "el 10 al 15 de enero". */
function opensDates(lx: Lexemes, at: number): boolean {
  if (opensNamedDates(lx, at)) return true;
  const first = lx.is(at, 'the') ? at + 1 : at;
  if (!lx.is(first, 'ordinal', 'num') || !lx.is(first + 1, 'to', 'until')) return false;
  const isFigure = lx.is(first, 'ordinal') && /^\d+\D/.test(lx.arg(first));
  const isArticled = first > at && lx.arg(first + 1) === 'the';
  return (isFigure || isArticled) && lx.is(lx.skip(first + 2, 'the'), 'ordinal', 'num');
}

/** "from the tenth to …": the number counts, and its month is that of the other end. */
function spelledDay(lx: Lexemes, at: number, frame: SettleFrame): Read<DayPhrase> | undefined {
  const start = lx.skip(at, 'the', 'of');
  // "del uno al cuatro".
  const isOne = lx.is(start, 'some') && lx.arg(start - 1) === 'the' && lx.is(start + 1, 'to', 'until');
  const isOrdinal = lx.is(start, 'ordinal') && lx.num(start) >= 1 && lx.num(start) <= 31 && !lx.is(at, 'of');
  if (start === at || !(isOne || isOrdinal)) return undefined;
  return { value: days(frame.today, 1, 'day'), end: start + 1 };
}

/** "de martes a jueves de la semana del 14": both ends are days of that week. */
function weekdaysOfWeek(
  lx: Lexemes,
  first: DayPhrase,
  second: Read<DayPhrase>,
  frame: SettleFrame,
): Read<DayPhrase> | undefined {
  const last = second.value;
  if (first.kind !== 'weekday' || last.kind !== 'weekday' || first.weekday > last.weekday) return undefined;
  const week = readDay(lx, lx.skip(second.end, 'in', 'of'), frame);
  const end = week?.value.kind === 'days' && week.value.grain === 'week' ? week.value.ranges.at(-1)?.to : undefined;
  if (!week || end === undefined) return undefined;
  const monday = mondayOf(end - 1);
  return { value: between(monday + first.weekday - 1, monday + last.weekday, 'range'), end: week.end };
}

/** "del lunes al miércoles", "entre el 3 y el 7 de diciembre", "from Monday to Wednesday": both ends belong to it. */
function readDaySpan(lx: Lexemes, at: number, frame: SettleFrame): Read<DayPhrase> | undefined {
  // "lunes a miércoles", without what opens it, for weekdays alone.
  const isBareWeekday =
    lx.is(at, 'weekday') && lx.is(at + 1, 'to', 'until') && lx.is(lx.skip(at + 2, 'the'), 'weekday');
  const isBareDate = opensDates(lx, at) || opensWeekdayDates(lx, at);
  const isBare = isBareWeekday || isBareDate;
  if (!isBare && !lx.is(at, 'of', 'from', 'between')) return undefined;
  const isBetween = lx.is(at, 'between');
  const startAt = isBetween || lx.is(at, 'from') ? at + 1 : at;
  const first = readDay(lx, startAt, { ...frame, bareDay: true, oneDay: true }) ?? spelledDay(lx, startAt, frame);
  const jointAt = first?.end ?? at;
  if (!first || !(isBetween ? lx.is(jointAt, 'and', 'to') : isJoint(lx, jointAt))) return undefined;
  const from = settledRange(first.value, frame);
  // "desde el 28 de diciembre hasta el 30": the month was said with the first.
  const isNamed = lx.all.slice(startAt, jointAt).some((one) => one.kind === 'month' || one.kind === 'date');
  const near = isNamed && from ? { near: from.from } : {};
  const second = readDay(lx, jointAt + 1, { ...frame, ...near, bareDay: true });
  if (!second) return undefined;
  const ofWeek = weekdaysOfWeek(lx, first.value, second, frame);
  if (ofWeek) return ofWeek;
  const to = settledRange(second.value, frame);
  if (!to || !from) return undefined;
  const said = lx.all.slice(startAt, jointAt).find((one) => ['num', 'ordinal', 'some'].includes(one.kind));
  const number = said?.kind === 'some' ? 1 : said?.num;
  let start = from.from;
  let end = to.to;
  if (second.value.kind === 'weekday') {
    while (end <= start) end += 7;
    if (weekdayOfDay(end - 1) !== second.value.weekday) return undefined;
  } else if (
    number !== undefined &&
    first.value.kind === 'days' &&
    !lx.all.slice(startAt, jointAt).some((l) => l.kind === 'month')
  ) {
    // "del 3 al 7 de diciembre": the month is said once, at the end.
    const sameMonth = to.from - (civilOf(to.from).day - number);
    // "del lunes 30 al miércoles 2" goes from one month to the next.
    if (sameMonth < to.from) start = sameMonth;
  }
  if (end <= start || end - start > 370) return { value: { kind: 'unusable' }, end: second.end };
  const isOfWeekdays = first.value.kind === 'weekday' && second.value.kind === 'weekday' && end - start <= 7;
  const weekdays = Array.from({ length: end - start }, (_, place) => weekdayOfDay(start + place));
  const value: DayPhrase = { kind: 'days', ranges: [{ from: start, to: end }], grain: 'range' };
  return { value: isOfWeekdays ? { ...value, weekdays } : value, end: second.end };
}

function readOpenedDay(lx: Lexemes, at: number, frame: SettleFrame): Read<DayPhrase> | undefined {
  const span = readDaySpan(lx, at, frame);
  if (span) return span;
  if (!lx.is(at, 'from', 'after', 'before', 'until')) return undefined;
  // "después de la boda": nobody here knows when that is.
  const event = eventAt(lx, at + 1);
  if (event !== undefined) return { value: { kind: 'unusable' }, end: event };
  const inner =
    readDay(lx, at + 1, { ...frame, bareDay: lx.arg(at) === 'the' }) ??
    readMonth(lx, at + 1, { ...frame, wholeMonth: true });
  if (!inner) return undefined;
  const range = settledRange(inner.value, frame);
  if (!range) return { value: { kind: 'unusable' }, end: inner.end };
  const opener = lx.kind(at);
  const from = opener === 'from' ? range.from : opener === 'after' ? range.to : frame.today;
  // "antes de fin de mes": before the month is over.
  const isEnd = lx.all.slice(at, inner.end).some((lexeme) => lexeme.kind === 'edge' && lexeme.arg === 'end');
  const to =
    opener === 'before' && !isEnd
      ? range.from
      : opener === 'before'
        ? range.to
        : opener === 'until'
          ? range.to
          : from + OPEN_HORIZON_DAYS;
  const end = lx.is(inner.end, 'from') && lx.arg(inner.end) === 'onwards' ? inner.end + 1 : inner.end;
  return {
    value:
      from < to
        ? {
            kind: 'days',
            ranges: [{ from, to }],
            grain: 'range',
            open: true,
            ...(opener === 'until' ? { until: range.from } : {}),
          }
        : { kind: 'unusable' },
    end,
  };
}

/** "después del 15 y antes del 24": both bounds hold, and the later is the first such day after the earlier. */
function withOtherBound(lx: Lexemes, at: number, first: Read<DayPhrase>, frame: SettleFrame): Read<DayPhrase> {
  const isStart = lx.is(at, 'from', 'after');
  const next = first.end + 1;
  const isOther = isStart ? lx.is(next, 'before', 'until') : lx.is(next, 'from', 'after');
  const range = first.value.kind === 'days' ? first.value.ranges[0] : undefined;
  // "no antes del 10 ni después del 18": to the 18th.
  if (range && lx.is(at, 'from') && lx.is(first.end, 'not') && lx.arg(first.end) === 'nor' && lx.is(next, 'after')) {
    const beyond = readOpenedDay(lx, next, { ...frame, near: range.from });
    const last = beyond?.value.kind === 'days' ? beyond.value.ranges[0] : undefined;
    if (beyond && last && last.from > range.from)
      return {
        value: { kind: 'days', ranges: [{ from: range.from, to: last.from }], grain: 'range', open: true },
        end: beyond.end,
      };
  }
  if (!lx.is(first.end, 'and') || !isOther || !range) return first;
  const second = readOpenedDay(lx, next, { ...frame, near: isStart ? range.from : range.to });
  const other = second?.value.kind === 'days' ? second.value.ranges[0] : undefined;
  if (!second || !other) return first;
  // "antes del 24 y después del 15": the 24th that comes after that 15th.
  const again = isStart ? undefined : readOpenedDay(lx, at, { ...frame, near: other.from })?.value;
  const closed = again?.kind === 'days' ? again.ranges[0] : undefined;
  const [opening, closing] = isStart ? [range, other] : [other, closed ?? range];
  const said = lx.all.slice(isStart ? next : at, isStart ? second.end : first.end);
  const isWeekday = said.some(({ kind }) => kind === 'weekday') && !said.some(({ kind }) => kind === 'num');
  const to = closing.to <= opening.from && isWeekday ? closing.to + 7 : closing.to;
  if (to <= opening.from) return first;
  const ranges = [{ from: opening.from, to }];
  return { value: { kind: 'days', ranges, grain: 'range', open: true }, end: second.end };
}

/** "from Monday on", "del lunes en adelante": what opens the range comes last. */
export function readAnyDay(lx: Lexemes, at: number, frame: SettleFrame): Read<DayPhrase> | undefined {
  const anchored = readAnchored(lx, at, frame, (phrase) => settledRange(phrase, frame));
  if (anchored) return anchored;
  const opened = readOpenedDay(lx, at, frame);
  if (opened) return withOtherBound(lx, at, opened, frame);
  if (lx.is(at, 'from', 'after', 'before', 'until', 'between')) return undefined;
  const day = readDay(lx, at, frame);
  const isLatest = lx.is(day?.end ?? -1, 'until') && lx.arg(day?.end ?? -1) === 'latest';
  if (!day || !(isLatest || (lx.is(day.end, 'from') && lx.arg(day.end) === 'onwards'))) return day;
  // "el jueves como muy tarde a las diez": the bound is the hour's.
  if (readTime(lx, day.end)) return day;
  const range = settledRange(day.value, frame);
  if (!range) return day;
  if (isLatest) {
    const until = [{ from: frame.today, to: range.to }];
    return {
      value: { kind: 'days', ranges: until, grain: 'range', open: true, until: range.from },
      end: day.end + 1,
    };
  }
  const ranges = [{ from: range.from, to: range.from + OPEN_HORIZON_DAYS }];
  return { value: { kind: 'days', ranges, grain: 'range', open: true }, end: day.end + 1 };
}
