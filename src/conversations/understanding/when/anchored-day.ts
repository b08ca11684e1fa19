import type { DayPhrase, DayRange, Lexemes, Read } from './phrase.ts';
import { awayFrom } from './away.ts';
import { readAmount, readDay } from './day-phrase.ts';
import { days, NOTHING, prefixAt, type DayFrame } from './period-phrase.ts';
import { readTime } from './clock-phrase.ts';
import { mondayOf, weekdayOfDay } from './calendar.ts';

/** Settles what a relation is measured from; given in, so that this file needs nothing of the settling. */
export type Anchor = (phrase: DayPhrase) => DayRange | undefined;

interface Relation {
  readonly sign: 1 | -1;
  /** The lexeme after "después de", "the day before". */
  readonly end: number;
}

/** "después de", "abans de", "following": not where a time goes on ("el martes después de las cinco"). */
function relationAt(lx: Lexemes, at: number): Relation | undefined {
  // "el viernes que viene de 9 a 11" goes on with its hours.
  const follows = lx.is(at, 'next') && lx.is(at + 1, 'to', 'of') && !readTime(lx, at + 1);
  if (follows) return { sign: 1, end: at + (lx.arg(at + 1) === 'the' ? 1 : 2) };
  if (!lx.is(at, 'after', 'before') || readTime(lx, at)) return undefined;
  return { sign: lx.is(at, 'after') ? 1 : -1, end: at + 1 };
}

/** The end of "(de) mi cumpleaños", "the wedding": an event of the caller's own life. */
export function eventAt(lx: Lexemes, at: number): number | undefined {
  const start = lx.skip(at, 'of', 'the', 'the-pl', 'to', 'some', 'fill', 'key-filler', 'this');
  const event = lx.is(start, 'word') ? lx.skip(start + 1, 'key-filler') : start;
  return lx.is(event, 'event') ? event + 1 : undefined;
}

function anchorAt(
  lx: Lexemes,
  at: number,
  frame: DayFrame,
  settle: Anchor,
): { readonly range: DayRange; readonly end: number } | undefined {
  const visit = lx.skip(at, 'the', 'of', 'to');
  if (lx.is(visit, 'visit') && frame.appointment) {
    const { day } = frame.appointment;
    return { range: { from: day, to: day + 1 }, end: visit + 1 };
  }
  const inner = readDay(lx, at, { ...frame, bareDay: true });
  const range = inner ? settle(inner.value) : undefined;
  return inner && range ? { range, end: inner.end } : undefined;
}

/** "dos días antes de Navidad", "a week after the 10th". */
function amountFrom(lx: Lexemes, at: number, frame: DayFrame, settle: Anchor): Read<DayPhrase> | undefined {
  const amount = readAmount(lx, lx.skip(at, 'fill', 'to', 'the'));
  const relation = amount ? relationAt(lx, amount.end) : undefined;
  if (!amount || !relation || amount.unit === 'hour' || amount.unit === 'minute') return undefined;
  const anchor = anchorAt(lx, relation.end, frame, settle);
  if (!anchor) return undefined;
  const day = relation.sign > 0 ? anchor.range.to - 1 : anchor.range.from;
  const value = awayFrom({ day, instant: frame.now }, relation.sign * amount.count, amount.unit);
  return { value, end: anchor.end };
}

/** "el martes después de Reyes", "la semana antes de Navidad": the nearest such day or week on that side. */
function nearestTo(lx: Lexemes, at: number, frame: DayFrame, settle: Anchor): Read<DayPhrase> | undefined {
  const prefix = prefixAt(lx, at);
  const isWeek = lx.is(prefix.end, 'unit') && lx.arg(prefix.end) === 'week';
  if (!isWeek && !lx.is(prefix.end, 'weekday', 'weekend')) return undefined;
  const relation = relationAt(lx, lx.skip(prefix.end + 1, 'of'));
  const anchor = relation ? anchorAt(lx, relation.end, frame, settle) : undefined;
  if (!relation || !anchor) return undefined;
  const { range, end } = anchor;
  // "la semana que viene de martes a jueves" goes on with its days.
  if (lx.is(relation.end - 1, 'of') && lx.is(end, 'to', 'until')) return undefined;
  const edge = relation.sign > 0 ? range.to - 1 : range.from;
  if (lx.is(prefix.end, 'weekday')) {
    const weekday = lx.num(prefix.end);
    const gap = relation.sign > 0 ? weekday - weekdayOfDay(edge) : weekdayOfDay(edge) - weekday;
    return { value: days(edge + relation.sign * (((gap + 6) % 7) + 1), 1, 'day'), end };
  }
  const monday = mondayOf(edge);
  if (isWeek) return { value: days(monday + 7 * relation.sign, 7, 'week'), end };
  const saturday = relation.sign > 0 ? monday + (weekdayOfDay(edge) < 6 ? 5 : 12) : monday - 2;
  return { value: days(saturday, 2, 'range'), end };
}

/** "el día después de Navidad", "l'endemà de Reis", "the day before the 10th". */
function besideDay(lx: Lexemes, at: number, frame: DayFrame, settle: Anchor): Read<DayPhrase> | undefined {
  const start = lx.skip(at, 'fill', 'the', 'to', 'of');
  if (!lx.is(start, 'next-day', 'day-before')) return undefined;
  const isJoined = lx.is(start + 1, 'of', 'to', 'after', 'before');
  const isNamed = lx.is(lx.skip(start + 1, 'the'), 'holiday', 'date', 'visit', 'ordinal');
  if (!isJoined && !isNamed && eventAt(lx, start + 1) === undefined) return undefined;
  const event = eventAt(lx, start + 1);
  if (event !== undefined) return { value: NOTHING, end: event };
  const anchor = anchorAt(lx, start + 1, frame, settle);
  if (!anchor) return undefined;
  const day = lx.is(start, 'next-day') ? anchor.range.to : anchor.range.from - 1;
  return { value: days(day, 1, 'day'), end: anchor.end };
}

/** A day told by another one. */
export function readAnchored(lx: Lexemes, at: number, frame: DayFrame, settle: Anchor): Read<DayPhrase> | undefined {
  return amountFrom(lx, at, frame, settle) ?? nearestTo(lx, at, frame, settle) ?? besideDay(lx, at, frame, settle);
}
