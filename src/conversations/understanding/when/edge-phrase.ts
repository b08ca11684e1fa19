import type { DayPhrase, DayRange, Lexemes, Read } from './phrase.ts';
import { between, monthOfWeek, NOTHING, readMonth, readUnit, wholePeriod, type DayFrame } from './period-phrase.ts';
import { civilOf, dayFrom, mondayOf, monthStart, weekdayOfDay, type DayNumber } from './calendar.ts';

type Days = Extract<DayPhrase, { kind: 'days' }>;

/** How far before its unit a period may begin: "la próxima semana". */
const MOST_BEFORE_UNIT = 3;

/** The week or month that was named last before a place. */
function periodBefore(lx: Lexemes, at: number, frame: DayFrame): Days | undefined {
  const named = lx.all.findLastIndex(
    ({ kind, arg }, place) =>
      place < at && (kind === 'month' || (kind === 'unit' && (arg === 'week' || arg === 'month'))),
  );
  if (named < 0) return undefined;
  if (lx.is(named, 'month')) {
    const month = readMonth(lx, named, { ...frame, wholeMonth: true })?.value;
    return month?.kind === 'days' ? month : undefined;
  }
  for (let start = Math.max(0, named - MOST_BEFORE_UNIT); start <= named; start += 1) {
    const period = readUnit(lx, start, frame);
    if (period?.value.kind === 'days' && period.end > named) return period.value;
  }
  return wholePeriod(lx.arg(named), 'this', frame.today);
}

/** "este mes no, a principios del que viene", "not this month, early next": of the one after that. */
function periodAfterNamed(lx: Lexemes, at: number, frame: DayFrame): Read<Days> | undefined {
  const goesOn = lx.is(at + 1, 'weekday', 'unit', 'num', 'weekend', 'month', 'visit', 'word', 'part');
  if (!lx.is(at, 'next') || goesOn) return undefined;
  const before = periodBefore(lx, at, frame);
  const last = before?.ranges.at(-1)?.to;
  if (!before || last === undefined) return undefined;
  const from = before.grain === 'week' ? mondayOf(last - 1) + 7 : monthStart(last - 1, 1);
  const to = before.grain === 'week' ? from + 7 : monthStart(from, 1);
  return { value: { kind: 'days', ranges: [{ from, to }], grain: before.grain }, end: at + 1 };
}

export function readEdge(lx: Lexemes, at: number, frame: DayFrame): Read<DayPhrase> | undefined {
  const counted = readFirstOf(lx, at, frame);
  if (counted) return counted;
  const edgeAt = lx.skip(at, 'fill', 'of', 'to', 'the');
  if (!lx.is(edgeAt, 'edge')) return undefined;
  const start = lx.skip(edgeAt + 1, 'of', 'the', 'this', 'fill');
  const edge = lx.arg(edgeAt);
  const period = readUnit(lx, start, frame);
  if (period?.value.kind === 'days' && period.value.grain !== 'day')
    return { value: edgeOf(edge, period.value), end: period.end };
  const after = periodAfterNamed(lx, start, frame);
  if (after) return { value: edgeOf(edge, after.value), end: after.end };
  if (lx.is(start, 'unit') && lx.arg(start) === 'year') return { value: edgeOfYear(edge, frame.today), end: start + 1 };
  if (lx.is(start, 'unit') && (lx.arg(start) === 'month' || lx.arg(start) === 'week')) {
    const which = edgePassed(edge, lx.arg(start), frame.today) ? 'next' : 'this';
    const value = wholePeriod(lx.arg(start), which, frame.today);
    return { value: edgeOf(edge, value, frame.today), end: start + 1 };
  }
  const month = readMonth(lx, start, { ...frame, wholeMonth: true });
  return month?.value.kind === 'days' ? { value: edgeOf(edge, month.value, frame.today), end: month.end } : undefined;
}

function edgePassed(edge: string, unit: string, today: DayNumber): boolean {
  if (unit === 'week')
    return (edge === 'start' && weekdayOfDay(today) > 2) || (edge === 'mid' && weekdayOfDay(today) > 4);
  const { day } = civilOf(today);
  return (edge === 'start' && day > 10) || (edge === 'mid' && day > 20) || (edge.startsWith('first-') && day > 15);
}

/** A year begins with January, has its middle in June and July, and ends with December. */
function edgeOfYear(edge: string, today: DayNumber): DayPhrase {
  const { year } = civilOf(today);
  const [first, last] = edge === 'start' ? [1, 1] : edge === 'mid' ? [6, 7] : [12, 12];
  const spanIn = (one: number): { from: DayNumber; to: DayNumber } => {
    const from = dayFrom(one, first, 1) ?? today;
    return { from, to: monthStart(from, last - first + 1) };
  };
  const span = spanIn(year).to > today ? spanIn(year) : spanIn(year + 1);
  return between(Math.max(span.from, today), span.to, 'range');
}

/** Thirds of a month end on the 10th and the 20th; a week begins with two days and ends with two working days. */
function edgeOf(edge: string, period: Days, notBefore = Number.NEGATIVE_INFINITY): DayPhrase {
  const range = period.ranges[0];
  if (!range) return NOTHING;
  const week = period.grain === 'week';
  const first = week ? 2 : 10;
  const second = week ? 3 : 20;
  // Of a week the halves are to Wednesday and from Wednesday.
  if (edge === 'first-half') return between(Math.max(range.from, notBefore), range.from + (week ? 3 : 15), 'range');
  if (edge === 'first-weeks') return between(Math.max(range.from, notBefore), range.from + 14, 'range');
  if (edge === 'second-half')
    return between(Math.max(range.from + (week ? 2 : 15), notBefore), range.to - (week ? 2 : 0), 'range');
  if (edge === 'start') return between(Math.max(range.from, notBefore), range.from + first, 'range');
  if (edge === 'mid')
    return between(
      Math.max(range.from + first - (week ? 1 : 0), notBefore),
      range.from + second + (week ? 1 : 0),
      'range',
    );
  return between(Math.max(range.from + second, notBefore), range.to - (week ? 2 : 0), 'range');
}

/** "diez", "un parell", in the middle of what they count. */
function countOf(lx: Lexemes, at: number): number | undefined {
  return lx.is(at, 'num', 'couple') ? lx.count(at) : undefined;
}

/** How many days "los primeros diez días" and "las dos últimas semanas" are, from which end, and where their month follows. */
function countedAt(
  lx: Lexemes,
  at: number,
): { readonly length: number; readonly isLast: boolean; readonly end: number } | undefined {
  const isEnd = (place: number): boolean => lx.is(place, 'last') || (lx.is(place, 'ordinal') && lx.num(place) === 1);
  // "los cinco primeros días de enero", of which the last words are one phrase.
  if (lx.is(at, 'num') && lx.is(at + 1, 'edge') && ['start', 'end'].includes(lx.arg(at + 1)) && lx.is(at - 1, 'the-pl'))
    return { length: lx.num(at), isLast: lx.arg(at + 1) === 'end', end: at + 2 };
  const [endAt, countAt] = isEnd(at) ? [at, at + 1] : [at + 1, at];
  const count = countOf(lx, countAt);
  if (count === undefined || count < 2 || !isEnd(endAt)) return undefined;
  const unitAt = lx.skip(at + 2, 'of');
  const isDay = lx.is(unitAt, 'day-word') || (lx.is(unitAt, 'unit') && lx.arg(unitAt) === 'day');
  if (!isDay && !(lx.is(unitAt, 'unit') && lx.arg(unitAt) === 'week')) return undefined;
  return { length: isDay ? count : 7 * count, isLast: lx.is(endAt, 'last'), end: unitAt + 1 };
}

/** Is a number here no hour but a count of first or last days: "las dos primeras semanas"? */
export function isCountOfFirst(lx: Lexemes, at: number): boolean {
  return countedAt(lx, at) !== undefined;
}

/** "los primeros diez días de enero", "the last five days of the month", "les dues primeres setmanes de gener". */
function readFirstOf(lx: Lexemes, at: number, frame: DayFrame): Read<DayPhrase> | undefined {
  const start = lx.skip(at, 'fill', 'of', 'the', 'the-pl', 'at', 'in', 'to');
  const counted = countedAt(lx, start);
  if (!counted) return undefined;
  const month = readMonth(lx, counted.end, { ...frame, wholeMonth: true }) ?? monthOfWeek(lx, counted.end, frame);
  const range: DayRange | undefined = month?.value.kind === 'days' ? month.value.ranges[0] : undefined;
  if (!month || !range) return undefined;
  const from = counted.isLast ? Math.max(range.from, range.to - counted.length) : range.from;
  const to = counted.isLast ? range.to : Math.min(range.to, range.from + counted.length);
  return { value: between(Math.max(from, frame.today), to, 'range'), end: month.end };
}
