import type { Lexemes, Read, DayRange } from './phrase.ts';
import { civilOf, dayFrom, weekdayOfDay, type DayNumber } from './calendar.ts';

interface DateFrame {
  readonly today: DayNumber;
  /** "jueves 26", "a partir del 26": a bare number is a day of the month here. */
  readonly bareDay: boolean;
  /** The weekday that was said before: "martes 8 por la tarde" is the 8th where that is a Tuesday, else it is an hour. */
  readonly weekday?: number;
  /** The day that was named before: a bare number is the closest such day to it. */
  readonly near?: DayNumber;
}

/** A year that follows a date: "de 2027", "de dos mil veintisiete". Two digits are a year of birth, not of an appointment. */
export function readYearOfDate(lx: Lexemes, at: number): Read<number> | undefined {
  const start = lx.skip(at, 'of', 'the', 'fill');
  const value = lx.num(start);
  if (lx.is(start, 'num') && value >= 1900 && value < 2200) return { value, end: start + 1 };
  // English and spoken years come in two halves: "twenty twenty-six".
  const half = lx.num(start + 1);
  if (start === at && lx.is(start, 'num') && lx.is(start + 1, 'num') && value === 20 && half >= 20 && half < 100) {
    return { value: 2000 + half, end: start + 2 };
  }
  return undefined;
}

/** The next day of that name: this year's, or next year's once it is over. Undefined where no such day exists. */
export function nextDate(month: number, day: number, today: DayNumber): DayNumber | undefined {
  const { year } = civilOf(today);
  const thisYear = dayFrom(year, month, day);
  if (thisYear !== undefined && thisYear >= today) return thisYear;
  return dayFrom(year + 1, month, day);
}

/** The next such day of a month: this month's or, once it is over or does not exist, the next month's that has it. */
function nextDayOfMonth(day: number, today: DayNumber, near?: DayNumber): DayNumber | undefined {
  const { year, month } = civilOf(today);
  if (near !== undefined) return closestDayOfMonth(day, today, near);
  for (let offset = 0; offset < 3; offset += 1) {
    const index = month - 1 + offset;
    const found = dayFrom(year + Math.floor(index / 12), (index % 12) + 1, day);
    if (found !== undefined && found >= today) return found;
  }
  return undefined;
}

/** "por San Esteban no, el 28": of the month that was spoken of, and not the coming one. */
function closestDayOfMonth(day: number, today: DayNumber, near: DayNumber): DayNumber | undefined {
  const { year, month } = civilOf(near);
  const found = [-1, 0, 1].flatMap((offset) => {
    const index = month - 1 + offset;
    const one = dayFrom(year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, day);
    return one !== undefined && one >= today ? [one] : [];
  });
  return found.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? nextDayOfMonth(day, today);
}

function single(day: DayNumber | undefined, end: number): Read<readonly DayRange[]> {
  return { value: day === undefined ? [] : [{ from: day, to: day + 1 }], end };
}

/** "2/4 de 8": quarters towards an hour, and no second of April. */
function isQuarters(lx: Lexemes, at: number): boolean {
  const isHour = lx.is(at + 2, 'num') && lx.num(at + 2) >= 1 && lx.num(at + 2) <= 12;
  return /^[123]\/4$/.test(lx.arg(at)) && lx.is(at + 1, 'of') && isHour && !lx.is(at + 3, 'to', 'until', 'unit');
}

function written(lx: Lexemes, at: number, today: DayNumber): Read<readonly DayRange[]> | undefined {
  if (!lx.is(at, 'date') || isQuarters(lx, at)) return undefined;
  const [a = 0, b = 0, c] = lx.arg(at).split(/\D/).map(Number);
  if (a > 1000) return single(notPast(dayFrom(a, b, c ?? 0), today), at + 1);
  if (c === undefined) return single(nextDate(b, a, today), at + 1);
  return single(notPast(dayFrom(c < 100 ? 2000 + c : c, b, a), today), at + 1);
}

function notPast(day: DayNumber | undefined, today: DayNumber): DayNumber | undefined {
  return day !== undefined && day >= today ? day : undefined;
}

function monthAt(lx: Lexemes, at: number): number | undefined {
  return lx.is(at, 'month') ? lx.num(at) : undefined;
}

/** "el 25 del 11", "el dos del doce"; "el 25 de 10 a 12" goes on with an hour. */
function numberedMonth(lx: Lexemes, at: number): number | undefined {
  const after = lx.skip(at, 'of', 'fill');
  if (!lx.is(at, 'of') || after !== at + 1) return undefined;
  const month = lx.is(after, 'num', 'some') ? (lx.count(after) ?? 0) : 0;
  const goesOn =
    lx.arg(at) !== 'the' && (lx.is(after + 1, 'to', 'until', 'and', 'half', 'quarter', 'of') || lx.is(after, 'some'));
  return month >= 1 && month <= 12 && !goesOn ? month : undefined;
}

/**
 * A calendar date. An empty value means that a date was said which cannot be meant (30 February, a day in the past): the
 * caller must ask, not drop it.
 */
export function readDate(lx: Lexemes, at: number, frame: DateFrame): Read<readonly DayRange[]> | undefined {
  const start = lx.skip(at, 'fill', 'of', 'the', 'to', 'day-word', 'this');
  const direct = written(lx, start, frame.today);
  if (direct) return direct;
  const articled = lx.all
    .slice(at, start)
    .some((lexeme) => lexeme.kind === 'the' || ['the', 'on'].includes(lexeme.arg) || lexeme.kind === 'day-word');
  const first = lx.is(start, 'num', 'ordinal') ? lx.num(start) : isOne(lx, start, articled, frame) ? 1 : undefined;
  if (lx.is(start, 'month')) return monthFirst(lx, start, frame);
  if (first !== undefined && first > 31 && first < 100 && lx.is(start + 1, 'of') && lx.is(start + 2, 'month')) {
    return { value: [], end: start + 3 };
  }
  if (first === undefined || first < 1 || first > 31) return undefined;
  // "la primera semana de diciembre" is no first of December.
  if (lx.is(start + 1, 'unit') && lx.arg(start + 1) === 'week') return undefined;
  const monthAfter = lx.skip(start + 1, 'of', 'the', 'fill', 'unit');
  const relative = dayOfNamedMonth(lx, start + 1, first, frame.today);
  if (relative) return relative;
  const named = monthAt(lx, monthAfter) ?? numberedMonth(lx, start + 1);
  if (named !== undefined) return dated({ month: named, day: first, lx, end: monthAfter + 1 }, frame);
  // "el 3" is a date, "el 3 a las…" too; "el primero" is a choice, "3 días" a length, "las 3" a time.
  const isDay = frame.bareDay
    ? !lx.is(
        start + 1,
        'unit',
        'visit',
        'day-word',
        'quarts',
        'half',
        'quarter',
        'minus-quarter',
        'oclock',
        'am',
        'pm',
        'roughly',
      )
    : articled && !lx.is(start + 1, 'unit', 'day-word', 'visit', 'weekday', 'oclock', 'am', 'pm', 'roughly');
  const isOrdinalWord =
    !isDatedOrdinal(lx, at, start) &&
    !isNamedOnWeekday(lx, start, frame) &&
    lx.is(start, 'ordinal') &&
    !lx.arg(start).includes(String(first) + 't') &&
    !/^\d+(st|nd|rd|th)/.test(lx.arg(start));
  const ofThisMonth = lx.is(start + 1, 'of') && lx.is(start + 2, 'this', 'unit');
  if (frame.bareDay && lx.is(lx.skip(start + 1, 'of', 'fill'), 'part') && first <= 12 && !articled) {
    const day = nextDayOfMonth(first, frame.today);
    if (day === undefined || weekdayOfDay(day) !== frame.weekday) return undefined;
  }
  const isFirst =
    lx.is(start, 'some') &&
    (lx.is(start - 1, 'day-word') || frame.weekday !== undefined) &&
    !lx.is(start + 1, 'weekday', 'part', 'unit');
  if (
    (lx.is(start, 'some') && !isFirst) ||
    (isOrdinalWord && first < 11 && !isDatedByHour(lx, start)) ||
    (!isDay && !ofThisMonth)
  )
    return undefined;
  return single(nextDayOfMonth(first, frame.today, frame.near), start + 1);
}

/** "on the third", "the afternoon of the third": a date, where "the third" alone picks among offers. */
function isDatedOrdinal(lx: Lexemes, at: number, start: number): boolean {
  const before = lx.all.slice(at, start);
  const isBound = lx.is(at - 1, 'after', 'before', 'from', 'until') && lx.num(start) > MOST_OFFERS && start > at;
  return (
    isBound ||
    before.some((one) => one.arg === 'on' || one.kind === 'day-word') ||
    (lx.is(at - 1, 'part') && before.some((one) => one.kind === 'of'))
  );
}

/** "Monday the seventh", where the 7th is a Monday. */
function isNamedOnWeekday(lx: Lexemes, at: number, { today, weekday }: DateFrame): boolean {
  const day = weekday !== undefined && lx.is(at - 1, 'the') ? nextDayOfMonth(lx.num(at), today) : undefined;
  return day !== undefined && weekdayOfDay(day) === weekday;
}

/** The most offers that are read out: "the second at ten" picks among them. */
const MOST_OFFERS = 3;

/** "the tenth at ten to one": with its hour an ordinal is a date. */
function isDatedByHour(lx: Lexemes, at: number): boolean {
  const isHour =
    lx.is(at + 1, 'at') && lx.is(at + 2, 'num', 'clock', 'half-past', 'quarter-past', 'quarter-to', 'noon');
  // "the eighth is a holiday".
  const isTurned = lx.is(at - 1, 'the') && lx.is(at + 1, 'cannot');
  return (isHour || isTurned) && lx.num(at) > MOST_OFFERS;
}

/** "el once del mes que viene", "the 3rd of next month". */
function dayOfNamedMonth(
  lx: Lexemes,
  at: number,
  day: number,
  today: DayNumber,
): Read<readonly DayRange[]> | undefined {
  const unitAt = lx.skip(at, 'of', 'the', 'fill', 'next', 'this');
  if (unitAt === at || !lx.is(unitAt, 'unit') || lx.arg(unitAt) !== 'month') return undefined;
  if (lx.is(unitAt - 1, 'this'))
    return single(notPast(dayFrom(civilOf(today).year, civilOf(today).month, day), today), unitAt + 1);
  const isNextBefore = lx.all.slice(at, unitAt).some((one) => one.kind === 'next');
  const nextAt = lx.skip(unitAt + 1, 'fill');
  const isNextAfter = lx.is(nextAt, 'next');
  if (!isNextBefore && !isNextAfter) return undefined;
  const { year, month } = civilOf(today);
  const found = dayFrom(month === 12 ? year + 1 : year, (month % 12) + 1, day);
  return single(found, isNextAfter ? nextAt + 1 : unitAt + 1);
}

/** "el uno", "el martes uno" where the 1st is a Tuesday. */
function isOne(lx: Lexemes, at: number, articled: boolean, frame: DateFrame): boolean {
  if (!lx.is(at, 'some')) return false;
  const first = nextDayOfMonth(1, frame.today);
  return articled || (first !== undefined && frame.weekday === weekdayOfDay(first));
}

/** "los días 1, 2 y 3 de diciembre", "December 1st or 2nd": the month is said once for all of them. */
export function readDates(
  lx: Lexemes,
  at: number,
  { today, near }: Pick<DateFrame, 'today' | 'near'>,
): Read<readonly DayRange[]> | undefined {
  if (lx.is(at - 1, 'between', 'from')) return undefined;
  const start = lx.skip(at, 'fill', 'of', 'the', 'the-pl', 'to', 'day-word', 'unit');
  const first = lx.is(start, 'month') ? start : undefined;
  const numbers: number[] = [];
  let end = first === undefined ? start : start + 1;
  while (lx.is(end, 'num', 'ordinal') && lx.num(end) >= 1 && lx.num(end) <= 31 && numbers.length < 8) {
    numbers.push(lx.num(end));
    end += 1;
    const joint = lx.skip(end, 'mark', 'and', 'or', 'the', 'day-word');
    const isPlain = lx.all.slice(end, joint).every((one) => one.kind !== 'mark' || one.arg === ',');
    const isRow = joint === end && isFigured(lx, end - 1) && isFigured(lx, end);
    if ((joint === end && !isRow) || !isPlain || !lx.is(joint, 'num', 'ordinal')) break;
    end = joint;
  }
  const monthAt = first ?? lx.skip(end, 'of', 'the');
  // "no el 10, el 11 de diciembre": the second is wished for instead.
  const isList = lx.all.slice(start, end).some((one) => one.kind === 'and' || one.kind === 'or');
  // "December 16th, two in the afternoon" goes on with an hour.
  if (numbers.length < 2 || (!isList && (lx.is(at - 1, 'not') || first !== undefined))) return undefined;
  if (!lx.is(monthAt, 'month')) return unnamedMonth({ lx, at, start, end }, numbers, { today, near });
  const found = numbers.flatMap((day) => nextDate(lx.num(monthAt), day, today) ?? []);
  if (found.length < numbers.length) return { value: [], end: Math.max(end, monthAt + 1) };
  return { value: found.map((day) => ({ from: day, to: day + 1 })), end: Math.max(end, monthAt + 1) };
}

/** "14th", where "fourteenth" may be the place of an offer. */
function isFigured(lx: Lexemes, at: number): boolean {
  return lx.is(at, 'ordinal') && /^\d+\D/.test(lx.arg(at));
}

/** "los días 14, 15 y 16", "the 3rd, 4th or 5th": the next such days, in their order. */
function unnamedMonth(
  said: { readonly lx: Lexemes; readonly at: number; readonly start: number; readonly end: number },
  numbers: readonly number[],
  { today, near }: { readonly today: DayNumber; readonly near: DayNumber | undefined },
): Read<readonly DayRange[]> | undefined {
  const { lx, at, start, end } = said;
  const before = lx.all.slice(at, start);
  const isOpened =
    isFigured(lx, start) ||
    before.some((one) => one.kind === 'the' || one.kind === 'day-word' || one.arg === 'day' || one.arg === 'the');
  const isJoined = lx.all.slice(start, end).some((one) => one.kind === 'and' || one.kind === 'or');
  const isFigures = lx.all.slice(start, end).every((one) => one.kind !== 'ordinal' || /^\d+\D/.test(one.arg));
  const isHour = lx.is(end, 'unit', 'oclock', 'am', 'pm', 'half', 'quarter', 'minus-quarter', 'of', 'quarts');
  if (!isOpened || !isJoined || !isFigures || isHour) return undefined;
  const found: DayNumber[] = [];
  for (const day of numbers) {
    const next = nextDayOfMonth(day, today, found.at(-1) ?? near);
    if (next === undefined) return { value: [], end };
    found.push(next);
  }
  return { value: found.map((day) => ({ from: day, to: day + 1 })), end };
}

interface Said {
  readonly lx: Lexemes;
  readonly month: number;
  readonly day: number;
  readonly end: number;
}

function dated(said: Said, frame: DateFrame): Read<readonly DayRange[]> {
  const year = readYearOfDate(said.lx, said.end);
  if (year) return single(notPast(dayFrom(year.value, said.month, said.day), frame.today), year.end);
  return single(nextDate(said.month, said.day, frame.today), said.end);
}

function monthFirst(lx: Lexemes, at: number, frame: DateFrame): Read<readonly DayRange[]> | undefined {
  const month = lx.num(at);
  // "in January, 18" where no hour goes on.
  const afterMark =
    lx.arg(at + 1) === ',' && lx.is(at + 2, 'num') && (at + 3 >= lx.all.length || lx.is(at + 3, 'mark'))
      ? at + 2
      : at + 1;
  const dayAt = lx.skip(afterMark, 'the');
  // "the December one" is none of them.
  const isTheOne = lx.is(at - 1, 'the') && lx.is(at + 1, 'num') && lx.num(at + 1) === 1 && !lx.all[at + 1]?.written;
  const day = lx.is(dayAt, 'num', 'ordinal') && !isTheOne ? lx.num(dayAt) : undefined;
  return day !== undefined && day >= 1 && day <= 31 ? dated({ lx, month, day, end: dayAt + 1 }, frame) : undefined;
}
