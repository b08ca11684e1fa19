import type { DayPhrase, Lexemes, Read } from './phrase.ts';
import { readMonth } from './period-phrase.ts';
import { nextDate, readDate } from './date-phrase.ts';
import { civilOf, mondayOf, weekdayAfter } from './calendar.ts';
import type { Lexeme } from '../text/lexemes.ts';
import { settleDays, type Clause, type SettleFrame } from './settle.ts';
import type { Item } from './item.ts';

/** The last single day that was named, in another month than this one. */
export function nearOf(items: readonly Item[], references: readonly Clause[] = []): { readonly near?: number } {
  // "December, any day but the 24th": any day of what was named before it.
  const last = items.findLast((item) => item.kind === 'clause' && item.clause.days.some(({ kind }) => kind !== 'any'));
  const [day] = last?.kind === 'clause' ? last.clause.days : (references.at(-1)?.days ?? []);
  return nearOfPhrase(day);
}

/** Where the days that are named beside these are looked for. */
export function nearOfPhrase(day: DayPhrase | undefined): { readonly near?: number } {
  const range = day?.kind === 'days' && day.ranges.length === 1 ? day.ranges[0] : undefined;
  if (range === undefined || day?.kind !== 'days') return {};
  if (day.grain === 'month') return { near: range.from + 14 };
  if (day.grain === 'week') return { near: range.from + 3 };
  if (day.grain === 'day' || day.open === true) return { near: range.from };
  return day.grain === 'range' ? { near: Math.floor((range.from + range.to) / 2) } : {};
}

/** "el lunes, pero no este", "on Monday, not the coming one": the weekday that was just named, turned down. */
export function readThisOne(lx: Lexemes, at: number, items: readonly Item[]): Read<Clause> | undefined {
  if (!lx.is(at, 'this') || !(lx.is(at - 1, 'not') || lx.is(at - 2, 'not'))) return undefined;
  const isAlone = at + 1 >= lx.all.length || lx.is(at + 1, 'but', 'mark', 'sign', 'rather');
  const last = items.findLast((item) => item.kind === 'clause');
  const [day, ...more] = last?.kind === 'clause' ? last.clause.days : [];
  if (!isAlone || day?.kind !== 'weekday' || more.length > 0) return undefined;
  return { value: { days: [{ ...day, which: 'coming' }], times: [] }, end: at + 1 };
}

/** "my appointment on the 30th, to the following week": the one after the week of that day. */
function weekAfter(day: DayPhrase | undefined, before: DayPhrase | undefined): DayPhrase | undefined {
  const range = before?.kind === 'days' && before.grain === 'day' ? before.ranges[0] : undefined;
  if (day?.kind !== 'days' || day.grain !== 'week' || !range) return undefined;
  const from = mondayOf(range.from) + 7;
  return { kind: 'days', ranges: [{ from, to: from + 7 }], grain: 'week' };
}

interface SaidBefore {
  readonly items: readonly Item[];
  readonly references: readonly Clause[];
  readonly frame: SettleFrame;
}

/** "back on the 29th so the Monday after", "vuelvo el 29, así que el lunes siguiente": the first such day after that one. */
export function sinceThatDay(
  clause: Clause,
  said: readonly Lexeme[],
  { items, references, frame }: SaidBefore,
): Clause {
  const [day, ...more] = clause.days;
  const isThen = said.some(({ kind, arg }) => kind === 'next' && arg === 'then');
  const weekday =
    day?.kind === 'following' || (day?.kind === 'weekday' && day.which === 'next' && isThen) ? day.weekday : undefined;
  const last = items.findLast((item) => item.kind === 'clause');
  const [before] = last?.kind === 'clause' ? last.clause.days : [];
  const week = isThen && more.length === 0 ? weekAfter(day, before ?? references.at(-1)?.days[0]) : undefined;
  if (week) return { ...clause, days: [week] };
  // "este martes no, el martes siguiente": a week on from the one that was named.
  if (isThen && day?.kind === 'weekday' && before?.kind === 'weekday' && before.weekday === day.weekday)
    return more.length > 0 ? clause : { ...clause, days: [{ kind: 'following', step: 7 }] };
  const [spokenOf] = last?.kind === 'clause' ? [] : (references.at(-1)?.days ?? []);
  const named = spokenOf?.kind === 'weekday' ? settleDays([spokenOf], frame) : before;
  const range = named && 'ranges' in named && named.grain === 'day' ? named.ranges[0] : undefined;
  if (weekday === undefined || more.length > 0 || !range) return clause;
  const from = weekdayAfter(weekday, range.from);
  return { ...clause, days: [{ kind: 'days', ranges: [{ from, to: from + 1 }], grain: 'day' }] };
}

/** A week was what was last named, or none but "esa semana" was. */
function isWeekSpokenOf(lx: Lexemes, at: number, items: readonly Item[]): boolean {
  const last = items.findLast((item) => item.kind === 'clause' && item.clause.days[0]?.kind !== 'following');
  if (last?.kind !== 'clause') return lx.all.slice(0, at).some((one) => one.kind === 'unit' && one.arg === 'week');
  const [day] = last.clause.days;
  return day?.kind === 'days' && (day.grain === 'week' || day.ranges.every(({ from, to }) => to - from === 7));
}

/** "la semana que viene no, la del 30": the week of that day, where a week was spoken of. */
export function weekOfDay(
  lx: Lexemes,
  at: number,
  items: readonly Item[],
  frame: SettleFrame,
): Read<Clause> | undefined {
  // "mejor la semana del 14 que la del 7".
  const the = lx.is(at, 'fill') && lx.arg(at) === 'than' ? at + 1 : at;
  const isTheOneOf = lx.is(the, 'the') && lx.arg(the) === 'hour' && lx.is(the + 1, 'of');
  // "the one starting the 14th".
  if (!isTheOneOf && !(lx.is(at, 'visit') && lx.is(at + 1, 'from'))) return undefined;
  if (!isWeekSpokenOf(lx, at, items)) return undefined;
  const date = readDate(lx, isTheOneOf ? the + 1 : at + 2, { today: frame.today, bareDay: true, ...nearOf(items) });
  const range = date?.value[0];
  if (!date || !range) return undefined;
  const from = mondayOf(range.from);
  return {
    value: { days: [{ kind: 'days', ranges: [{ from, to: from + 7 }], grain: 'week' }], times: [] },
    end: date.end,
  };
}

/** Where the month of "el de diciembre", ", of December" or "the December one" stands, and where it ends. */
function monthOfOneAt(lx: Lexemes, at: number): { readonly month: number; readonly end: number } | undefined {
  const start = lx.skip(at, 'the', 'of');
  if (start === at || !lx.is(start, 'month')) return undefined;
  const isOne = lx.is(start + 1, 'num') && lx.num(start + 1) === 1 && lx.all[start + 1]?.written !== true;
  if (!lx.is(start - 1, 'of') && !isOne) return undefined;
  const end = isOne ? start + 2 : start + 1;
  return lx.is(end, 'num', 'ordinal', 'at', 'from', 'of', 'to') ? undefined : { month: lx.num(start), end };
}

/** "el dieciocho, el de diciembre", "the 3rd… of January I mean": the day that was just named, in the month that is named now. */
export function readItsMonth(lx: Lexemes, at: number, items: Item[], frame: SettleFrame): Read<Clause> | undefined {
  const named = monthOfOneAt(lx, at);
  const lastAt = items.findLastIndex(({ kind }) => kind === 'clause');
  const last = items[lastAt];
  const since = items.slice(lastAt + 1).map(({ kind }) => kind);
  const isOfIt =
    since.includes('mark') && since.every((kind) => ['mark', 'word', 'correct', 'no', 'can'].includes(kind));
  if (!named || last?.kind !== 'clause' || !isOfIt) return undefined;
  const [day, ...more] = last.clause.days;
  const range = day?.kind === 'days' && day.grain === 'day' && day.ranges.length === 1 ? day.ranges[0] : undefined;
  const from = range && nextDate(named.month, civilOf(range.from).day, frame.today);
  if (from === undefined || more.length > 0) return undefined;
  if (since.every((kind) => kind === 'mark' || kind === 'word')) items[lastAt] = { kind: 'word' };
  return {
    value: { days: [{ kind: 'days', ranges: [{ from, to: from + 1 }], grain: 'day' }], times: last.clause.times },
    end: named.end,
  };
}

/** "el último jueves de noviembre o el primero de diciembre": the first such weekday of that month, not its first day. */
export function readNthOfSame(
  lx: Lexemes,
  at: number,
  items: readonly Item[],
  frame: SettleFrame,
): Read<Clause> | undefined {
  const nth = lx.skip(at, 'the');
  if (items.at(-1)?.kind !== 'joint' || !lx.is(nth, 'ordinal') || lx.num(nth) > MOST_IN_MONTH) return undefined;
  const month = lx.skip(lx.is(nth + 1, 'num') && lx.num(nth + 1) === 1 ? nth + 2 : nth + 1, 'of', 'fill', 'in');
  const weekdayAt = lx.all.findLastIndex(({ kind }, place) => place < at && kind === 'weekday');
  const isCounted =
    lx.is(weekdayAt - 1, 'ordinal', 'last') && !lx.all.slice(weekdayAt, at).some(({ kind }) => kind === 'mark');
  if (!isCounted || !lx.is(month, 'month') || month === nth + 1) return undefined;
  const named = readMonth(lx, month, { ...frame, wholeMonth: true });
  if (!named) return undefined;
  const weekday = { kind: 'weekday', weekday: lx.num(weekdayAt), which: 'coming', article: true } as const;
  return { value: { days: [named.value, { ...weekday, ordinal: lx.num(nth) }], times: [] }, end: named.end };
}

const MOST_IN_MONTH = 5;

/** So many days on either side of "around the 10th". */
const NEAR_DAYS = 2;

/** "around the 10th", "hacia el 10 de diciembre", "el 10 o así": the days next to a date do as well. */
export function roundAbout(lx: Lexemes, at: number, { value, end }: Read<Clause>): Clause {
  const isNear = (place: number): boolean => lx.is(place, 'about') || lx.arg(place) === 'near';
  const [day, ...more] = value.days;
  const range = day?.kind === 'days' && day.grain === 'day' && day.ranges.length === 1 ? day.ranges[0] : undefined;
  const isDate = lx.all.slice(at, end).some(({ kind }) => kind === 'num' || kind === 'ordinal' || kind === 'date');
  const isRough = isNear(at - 1) || isNear(at) || lx.is(end, 'roughly');
  if (!range || !isDate || !isRough || more.length > 0 || value.times.length > 0) return value;
  const around = { from: range.from - NEAR_DAYS, to: range.to + NEAR_DAYS };
  return { days: [{ kind: 'days', ranges: [around], grain: 'range', open: true }], times: [] };
}
