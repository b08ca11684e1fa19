import type { Lexemes, Read, TimePhrase } from './phrase.ts';
import type { PartOfDay } from '../types.ts';
import { isCountOfFirst } from './edge-phrase.ts';
import { halves, partOf, readHour, type HourReading } from './hour-phrase.ts';

/** "a las 10 o 11": a bare hour, where the one before it was an hour. */
export function readBareHour(lx: Lexemes, at: number): Read<TimePhrase> | undefined {
  const hour = readHour(lx, at);
  if (!hour || lx.is(hour.end, 'month', 'unit')) return undefined;
  return { value: { kind: 'exact', readings: hour.readings, approximate: false }, end: hour.end };
}

/** "09:00 - 11:00", "de 9-11": hours joined by a dash; two bare numbers may as well be a date. */
function readDashed(lx: Lexemes, at: number, isOnDay = false): Read<TimePhrase> | undefined {
  const start = lx.skip(at, 'of', 'from', 'at');
  const first = lx.is(start, 'num', 'clock') ? readHour(lx, start, true) : undefined;
  if (!first || lx.arg(first.end) !== '-') return undefined;
  const second = readHour(lx, lx.skip(first.end + 1, 'at'), true);
  if (!second || (start === at && !first.sure && !second.sure && !isOnDay)) return undefined;
  // "del 9-11 de diciembre".
  if (!first.sure && !second.sure && lx.is(lx.skip(second.end, 'of', 'the'), 'month')) return undefined;
  const spans = spansOf(first, second);
  return spans.length > 0 ? { value: { kind: 'span', spans }, end: second.end } : undefined;
}

/** "Tuesday 10-12": after a weekday two bare numbers are hours, where they are no date of it. */
export function readHoursOfDay(lx: Lexemes, at: number): Read<TimePhrase> | undefined {
  return lx.is(at - 1, 'weekday') && lx.is(at, 'num') ? readDashed(lx, at, true) : undefined;
}

/** Pairs of readings that make a span within one day, the shorter ones of each start. */
function spansOf(from: HourReading, to: HourReading): readonly (readonly [number, number])[] {
  const spans = from.readings.flatMap((start) => to.readings.map((end): readonly [number, number] => [start, end]));
  return spans.filter(([start, end]) => start < end && end - start < 12 * 60);
}

/** "entre las cuatro y las seis", "de 4 a 6", "from 4 to 6". */
function readSpan(lx: Lexemes, at: number): Read<TimePhrase> | undefined {
  const isBare =
    lx.is(at, 'num') &&
    (lx.is(at + 1, 'to') || lx.arg(at + 1) === 'till') &&
    (lx.all[at]?.written === true || lx.num(at) % 5 !== 0);
  if (!isBare && !lx.is(at, 'between', 'from', 'of')) return undefined;
  const hourAt = lx.skip(isBare ? at : at + 1, 'of', 'at', 'about', 'fill');
  const isOne = lx.is(hourAt, 'the') && lx.arg(hourAt) === 'hour' && lx.count(hourAt + 1) === 1;
  const start = isOne ? hourAt + 1 : hourAt;
  if (lx.arg(start - 1) === 'the' && lx.is(start - 1, 'of')) return undefined;
  const marksHour = isOne || lx.is(start - 1, 'at', 'about');
  const withAnd = lx.is(at, 'between');
  const first = spanStart(lx, start, withAnd);
  if (!first || !lx.is(first.end, ...(withAnd ? (['and', 'to'] as const) : (['to', 'until', 'at'] as const))))
    return undefined;
  const hasArticle = lx.is(first.end, 'to') && lx.arg(first.end) === 'the';
  const secondAt = lx.skip(first.end + 1, 'at', 'about', 'the');
  const second = readHour(lx, secondAt, !withAnd);
  if (!second || hasArticle) return undefined;
  const isHour =
    marksHour ||
    first.sure ||
    second.sure ||
    (!lx.is(second.end, 'month', 'unit') && !lx.is(lx.skip(second.end, 'of'), 'month'));
  const spans = spansOf(first, second);
  return isHour && spans.length > 0 ? { value: { kind: 'span', spans }, end: second.end } : undefined;
}

/** "entre un quart i dos quarts de deu", "between quarter past and half past nine": the hour is said with the second. */
function partialHour(lx: Lexemes, at: number): HourReading | undefined {
  const isQuarts = lx.is(at + 1, 'quarts');
  const minutes = isQuarts
    ? 15 * (lx.count(at) ?? Number.NaN)
    : lx.is(at, 'quarter-past', 'quarter')
      ? 15
      : lx.is(at, 'half-past', 'half')
        ? 30
        : Number.NaN;
  const end = isQuarts ? at + 2 : at + 1;
  if (Number.isNaN(minutes) || !lx.is(end, 'and')) return undefined;
  const second = readHour(lx, end + 1, true);
  const readings = second?.readings.map((minute) => Math.floor(minute / 60) * 60 + minutes) ?? [];
  return readings.length > 0 ? { readings, end, sure: true } : undefined;
}

/** In "between four and six" the "and six" belongs to the span and is not six minutes past four. */
function spanStart(lx: Lexemes, at: number, withAnd: boolean): HourReading | undefined {
  const partial = withAnd ? partialHour(lx, at) : undefined;
  if (partial) return partial;
  const hour = lx.is(at, 'num', 'some') ? lx.count(at) : undefined;
  if (withAnd && hour !== undefined && hour <= 24 && lx.is(at + 1, 'and')) {
    return { readings: halves(hour * 60, hour > 12), end: at + 1, sure: false };
  }
  return readHour(lx, at, true);
}

const isOnwards = (lx: Lexemes, at: number): boolean => lx.is(at, 'from') && lx.arg(at) === 'onwards';

function opened(lx: Lexemes, at: number): Read<TimePhrase> | undefined {
  const opener = lx.kind(at);
  const opens = lx.skip(at + 1, 'of', 'at', 'about', 'fill', 'the-pl');
  const isOne = lx.is(opens, 'the') && lx.arg(opens) === 'hour' && lx.count(opens + 1) === 1;
  const start = isOne ? opens + 1 : opens;
  // "after an appointment" names no hour.
  if (lx.is(start, 'some') && !isOne && !lx.is(start - 1, 'at', 'about') && !lx.is(start + 1, 'quarts'))
    return undefined;
  if ((lx.arg(at) === 'the' && !lx.is(start, 'part')) || (start > at + 1 && lx.arg(start - 1) === 'the'))
    return undefined;
  const part = lx.is(start, 'part') ? partOf(lx.arg(start)) : undefined;
  if (part === 'midday') {
    const readings = opener === 'after' || opener === 'from' ? [15 * 60] : [13 * 60];
    return { value: { kind: opener === 'from' || opener === 'after' ? 'from' : 'before', readings }, end: start + 1 };
  }
  const hour = readHour(lx, start);
  if (!hour) return undefined;
  const next = lx.skip(hour.end, 'of');
  if (!hour.sure && (lx.is(next, 'month', 'unit') || (lx.is(next, 'weekday') && !lx.is(start - 1, 'at'))))
    return undefined;
  if (opener === 'from' || opener === 'after')
    // "from five upwards on Monday".
    return { value: { kind: 'from', readings: hour.readings }, end: isOnwards(lx, hour.end) ? hour.end + 1 : hour.end };
  return { value: { kind: 'before', readings: hour.readings }, end: hour.end };
}

/** "por la mañana a primera hora", "por la tarde temprano": the second part says where in the first. */
const WITHIN: Readonly<Partial<Record<PartOfDay, Partial<Record<PartOfDay, PartOfDay>>>>> = {
  morning: {
    'first-hour': 'first-hour',
    'early-morning': 'early-morning',
    'last-hour': 'late-morning',
    'late-morning': 'late-morning',
  },
  afternoon: {
    'first-hour': 'early-afternoon',
    'early-morning': 'early-afternoon',
    'early-afternoon': 'early-afternoon',
    'last-hour': 'late-afternoon',
    'late-afternoon': 'late-afternoon',
  },
  evening: { 'early-morning': 'evening', 'last-hour': 'evening', 'late-afternoon': 'evening' },
};

/** The part within the part, where the two are said of one time. */
export function innerPart(one: PartOfDay, other: PartOfDay): PartOfDay | undefined {
  return WITHIN[one]?.[other] ?? WITHIN[other]?.[one];
}

function readPart(lx: Lexemes, at: number): Read<TimePhrase> | undefined {
  const part = partOf(lx.arg(at));
  if (!part) return undefined;
  const next = lx.skip(at + 1, 'fill', 'of', 'at');
  const second = lx.is(next, 'part') ? partOf(lx.arg(next)) : undefined;
  const inner = second && innerPart(part, second);
  return inner
    ? { value: { kind: 'part', part: inner }, end: next + 1 }
    : { value: { kind: 'part', part }, end: at + 1 };
}

/** A time of day at a place, with what opens it. */
export function readTime(lx: Lexemes, at: number): Read<TimePhrase> | undefined {
  const span = readDashed(lx, at) ?? readSpan(lx, at);
  if (span) return span;
  if (lx.is(at, 'from', 'after', 'before', 'until')) return opened(lx, at);
  const start = lx.skip(at, 'fill', 'of');
  // "Jan 12th am".
  const isOfDate = lx.is(start - 1, 'ordinal') && /^\d/.test(lx.arg(start - 1));
  const isOfDay = isOfDate || lx.is(start - 1, 'weekday', 'today', 'tomorrow', 'day-after', 'month', 'date');
  if (lx.is(start, 'am', 'pm') && isOfDay) {
    return { value: { kind: 'part', part: lx.is(start, 'am') ? 'morning' : 'afternoon' }, end: start + 1 };
  }
  if (lx.is(start, 'part')) {
    return readPart(lx, start);
  }
  const about = lx.is(start, 'about') || (lx.is(start, 'at') && lx.is(start + 1, 'about'));
  const atEnd = lx.skip(start, 'at', 'about');
  // "at the nine and half", as those say it who learn the language.
  const hourAt = lx.is(atEnd - 1, 'at') && lx.is(atEnd, 'the') && lx.is(atEnd + 1, 'num') ? atEnd + 1 : atEnd;
  // "la una", "la 1 y media": the only hour that takes a singular article.
  const one =
    hourAt === start &&
    lx.is(start, 'the') &&
    lx.arg(start) === 'hour' &&
    lx.count(start + 1) === 1 &&
    !lx.is(start + 2, 'unit')
      ? start + 1
      : hourAt;
  // "at a weekend" is no hour either.
  const isDayItself = lx.is(one, 'some') && lx.is(one + 1, 'weekend', 'holiday');
  const hour = isDayItself || isCountOfFirst(lx, one) ? undefined : readHour(lx, one);
  // "about ten minutes late" is no hour.
  if (!hour || (!hour.sure && lx.is(hour.end, 'unit', 'half-hour'))) return undefined;
  const onwards = isOnwards(lx, hour.end);
  const paired = lx.is(hour.end, 'or') && lx.is(one, 'num') && readHour(lx, lx.skip(hour.end + 1, 'at'))?.sure === true;
  const onDay =
    (at === 0 || lx.is(at - 1, 'mark')) &&
    lx.arg(hour.end) === 'on' &&
    lx.is(hour.end + 1, 'weekday', 'today', 'tomorrow');
  const isLatest = lx.is(hour.end, 'until') && lx.arg(hour.end) === 'latest';
  const isRough =
    lx.is(hour.end, 'roughly') || (lx.is(hour.end, 'about') && !lx.is(hour.end + 1, 'num', 'clock', 'at'));
  const isHour = hour.sure || paired || onDay || ((onwards || isLatest || isRough) && lx.is(one, 'num'));
  if (one === start && !isHour) return undefined;
  if (lx.is(one, 'some') && one !== hourAt && !hour.sure) return undefined;
  if (onwards) return { value: { kind: 'from', readings: hour.readings }, end: hour.end + 1 };
  if (isLatest) {
    return { value: { kind: 'before', readings: hour.readings }, end: hour.end + 1 };
  }
  const end = isRough ? hour.end + 1 : hour.end;
  return { value: { kind: 'exact', readings: hour.readings, approximate: about || isRough }, end };
}
