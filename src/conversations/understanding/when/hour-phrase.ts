import type { Lexemes } from './phrase.ts';
import type { PartOfDay } from '../types.ts';

const PARTS: readonly PartOfDay[] = [
  'first-hour',
  'early-morning',
  'morning',
  'late-morning',
  'midday',
  'early-afternoon',
  'after-lunch',
  'afternoon',
  'late-afternoon',
  'evening',
  'last-hour',
  'small-hours',
];

export function partOf(arg: string): PartOfDay | undefined {
  return PARTS.find((part) => part === arg || `${part}s` === arg);
}

/** "mornings": the plural has an s after the part's name. */
export function isPluralPart(arg: string): boolean {
  return PARTS.some((part) => `${part}s` === arg);
}

/** The hours for which a part of the day may be said: wider than the part itself ("las ocho de la tarde"). */
export function hoursOfPart(part: PartOfDay): readonly [number, number] {
  switch (part) {
    case 'small-hours':
      return [0, 7 * 60];
    case 'first-hour':
    case 'early-morning':
    case 'morning':
    case 'late-morning':
      return [5 * 60, 14 * 60 - 1];
    case 'midday':
      return [12 * 60, 16 * 60];
    case 'early-afternoon':
    case 'after-lunch':
    case 'afternoon':
    case 'late-afternoon':
      return [12 * 60, 22 * 60];
    case 'evening':
      return [17 * 60, 24 * 60];
    case 'last-hour':
      return [11 * 60, 23 * 60];
  }
}

export interface HourReading {
  readonly readings: readonly number[];
  readonly end: number;
  /** Something besides the bare number shows that a time is meant. */
  readonly sure: boolean;
}

/** Both halves of the day for an hour of 1 to 12, one for any other. */
export function halves(minute: number, explicit: boolean): readonly number[] {
  if (explicit || minute >= 13 * 60 || minute < 30) return [minute];
  if (minute >= 12 * 60) return [minute, minute - 12 * 60];
  return [minute, minute + 12 * 60];
}

/** "de la tarde", "pm": leaves the readings that fit, and all of them where none does. */
function marked(lx: Lexemes, hour: HourReading): HourReading {
  const at = lx.skip(hour.end, 'of');
  if (lx.is(at, 'am')) {
    return { readings: hour.readings.filter((minute) => minute < 12 * 60).slice(0, 1), end: at + 1, sure: true };
  }
  if (lx.is(at, 'pm'))
    return { readings: hour.readings.filter((minute) => minute >= 12 * 60), end: at + 1, sure: true };
  const part = lx.is(at, 'part') ? partOf(lx.arg(at)) : undefined;
  if (part === undefined) return hour;
  const [from, to] = hoursOfPart(part);
  const midnight = part === 'evening' && hour.readings.some((minute) => minute % 720 < 30);
  const fitting = midnight ? [24 * 60] : hour.readings.filter((minute) => minute >= from && minute < to);
  return fitting.length === 0 ? hour : { readings: fitting, end: at + 1, sure: true };
}

/** "dos quarts de cinc" is half past four: the quarter counts towards the hour that is named. */
function catalanQuarters(lx: Lexemes, at: number): HourReading | undefined {
  // "2/4 de 5", as it is typed.
  const fraction = lx.is(at, 'date') && /^[123]\/4$/.test(lx.arg(at)) && lx.is(at + 1, 'of') ? lx.arg(at) : undefined;
  const said = fraction === undefined ? (lx.is(at, 'quarts') ? 1 : lx.count(at)) : Number(fraction[0]);
  const quartsAt = lx.is(at, 'quarts') || fraction !== undefined ? at : at + 1;
  if ((!lx.is(quartsAt, 'quarts') && fraction === undefined) || said === undefined || said > 3) return undefined;
  let end = quartsAt + 1;
  let extra = 0;
  if (lx.is(end, 'and-half', 'half')) {
    extra = 7;
    end += 1;
  } else if (lx.is(end, 'and', 'minus', 'except') && (lx.count(end + 1) ?? 99) < 15) {
    extra = (lx.count(end + 1) ?? 0) * (lx.is(end, 'and') ? 1 : -1);
    end += 2;
  }
  end = lx.skip(end, 'of', 'the', 'at');
  const hour = lx.count(end);
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  if (fraction !== undefined && lx.is(end + 1, 'to', 'until', 'unit')) return undefined;
  const minute = ((hour + 11) % 12) * 60 + said * 15 + extra;
  return marked(lx, { readings: [minute, minute + 12 * 60], end: end + 1, sure: true });
}

/** "diez para las seis": as the Americas say ten to six; only the five-minute marks are said so. */
function isShortOf(lx: Lexemes, at: number, minutes: number): boolean {
  return lx.is(at, 'at') && lx.arg(at) === 'for' && minutes % 5 === 0 && minutes < 30;
}

/** "ten past two", and "ten after two", as it is said in America. */
function isPast(lx: Lexemes, at: number, minutes: number): boolean {
  const isAfter = lx.is(at, 'after') && minutes % 5 === 0 && minutes < 30 && !lx.is(at + 2, 'half', 'quarter', 'minus');
  return lx.is(at, 'past') || isAfter;
}

/** "ten to five", "at 10 to 5", "25 to eleven", where "10 to 5" in figures may be a span of hours. */
function isShortOfHour(lx: Lexemes, at: number, minutes: number): boolean {
  if (minutes % 5 !== 0) return false;
  if (lx.all[at]?.written !== true || lx.is(at - 1, 'at', 'about')) return true;
  return minutes > 12 && minutes < 30 && minutes > lx.num(at + 2) && !lx.is(lx.skip(at + 3, 'of'), 'month');
}

/** "half past five", "ten to five", "quarter past five". */
function beforeTheHour(lx: Lexemes, at: number, inRange: boolean): HourReading | undefined {
  let offset: number | undefined;
  let end = at + 1;
  if (lx.is(at, 'half-past')) offset = 30;
  else if (lx.is(at, 'quarter-past')) offset = 15;
  else if (lx.is(at, 'quarter-to')) offset = -15;
  else {
    const minutes = lx.is(at, 'ordinal') ? undefined : lx.count(at);
    const joint = lx.is(at + 1, 'unit') && lx.arg(at + 1) === 'minute' ? at + 2 : at + 1;
    const isSpan = joint === at + 1 && lx.is(joint, 'to', 'until') && !isShortOfHour(lx, at, minutes ?? 0);
    if (
      minutes !== undefined &&
      minutes < 60 &&
      !inRange &&
      !isSpan &&
      (isPast(lx, joint, minutes) || ['clock', 'till'].includes(lx.arg(joint)) || isShortOf(lx, joint, minutes))
    ) {
      offset = isPast(lx, joint, minutes) ? minutes : -minutes;
      end = joint + 1;
    }
  }
  const hour = lx.is(end, 'ordinal') ? undefined : lx.count(end);
  if (offset === undefined || hour === undefined || hour < 1 || hour > 12) return undefined;
  const minute = (hour * 60 + offset + 720) % 720;
  const base = minute < 60 ? minute + 720 : minute;
  return marked(lx, { readings: halves(base, false), end: end + 1, sure: true });
}

const FRACTIONS = [
  ['1/4', '¼'],
  ['1/2', '½'],
  ['3/4', '¾'],
] as const;

/** "las 5 y 1/2", "les 7 i 1/4", "las 5 menos 1/4": not where "el 3 y 1/2" names days. */
function fractionAfter(lx: Lexemes, at: number): { readonly offset: number; readonly end: number } | undefined {
  const date = lx.is(at, 'and', 'minus', 'except') ? at + 1 : at;
  const quarters = FRACTIONS.findIndex((one) => one.some((text) => text === lx.arg(date))) + 1;
  const isDay = lx.is(at - 2, 'the', 'day-word') && lx.arg(at - 2) !== 'hour';
  if (!lx.is(date, 'date', 'sign') || quarters === 0 || isDay) return undefined;
  return { offset: lx.is(at, 'minus', 'except') ? -15 * quarters : 15 * quarters, end: date + 1 };
}

function minutesAfter(lx: Lexemes, at: number): { readonly offset: number; readonly end: number } | undefined {
  const fraction = fractionAfter(lx, at);
  if (fraction) return fraction;
  if (lx.is(at, 'half')) return { offset: 30, end: at + 1 };
  if (lx.is(at, 'and') && lx.is(at + 1, 'half-past') && lx.count(at + 2) === undefined)
    return { offset: 30, end: at + 2 };
  if (lx.is(at, 'quarter')) return { offset: 15, end: at + 1 };
  if (lx.is(at, 'minus-quarter')) return { offset: -15, end: at + 1 };
  const next = lx.num(at + 1);
  if (
    lx.is(at, 'and') &&
    lx.is(at + 1, 'num') &&
    next > 0 &&
    next < 60 &&
    !lx.is(lx.skip(at + 2, 'of', 'the'), 'month')
  ) {
    return { offset: next, end: at + 2 };
  }
  if (lx.is(at, 'minus', 'except') && lx.is(at + 1, 'num') && next > 0 && next < 31)
    return { offset: -next, end: at + 2 };
  const direct = lx.num(at);
  if (!lx.is(at, 'num')) return undefined;
  // "nine oh five", "las 9 05".
  if (direct === 0 && lx.is(at + 1, 'num') && next > 0 && next < 10) return { offset: next, end: at + 2 };
  const isPadded = lx.all[at]?.written === true && /^0\d$/.test(lx.arg(at));
  return (direct >= 10 && direct < 60) || isPadded ? { offset: direct, end: at + 1 } : undefined;
}

function clockToken(lx: Lexemes, at: number): HourReading | undefined {
  if (!lx.is(at, 'clock')) return undefined;
  const match = /^(\d{1,2})\D*(\d{2})?/.exec(lx.arg(at));
  const hour = Number(match?.[1] ?? 99);
  if (hour > 24) return undefined;
  const explicit = (match?.[1] ?? '').startsWith('0') || hour > 12 || hour === 0;
  const minute = Math.min(hour * 60 + Number(match?.[2] ?? 0), 1439);
  return marked(lx, { readings: halves(minute, explicit), end: at + 1, sure: true });
}

/** "1730 on Tuesday", "1st Dec 1645": four figures beside a day, which no year is. */
function isBesideDay(lx: Lexemes, at: number): boolean {
  const figures = /^(0[7-9]|1\d|2[01])[0-5][05]$/.test(lx.arg(at)) && lx.all[at]?.written === true;
  const isYear = lx.arg(at).startsWith('20') && lx.is(at - 1, 'month');
  const isDay = (place: number): boolean => lx.is(place, 'weekday', 'today', 'tomorrow', 'day-after', 'month', 'date');
  const next = lx.skip(at + 1, 'fill', 'the', 'of', 'to');
  return figures && !isYear && (isDay(at - 1) || (at === 0 && isDay(next)));
}

/** "a las 1130": figures that recognition ran together. */
function joinedFigures(lx: Lexemes, at: number): HourReading | undefined {
  const isHour =
    isBesideDay(lx, at) || lx.is(at - 1, 'at', 'about') || (lx.is(at + 1, 'unit') && lx.arg(at + 1) === 'hour');
  // "sixteen hundred hours" is said so as well.
  const isSaid = lx.all[at]?.written === true || (lx.is(at + 1, 'unit') && lx.num(at) % 100 === 0);
  const figures = isSaid && isHour ? lx.arg(at) : '';
  const hour = Number(figures.slice(0, -2));
  const minute = Number(figures.slice(-2));
  if (figures.length < 3 || figures.length > 4 || hour > 23 || minute > 59) return undefined;
  const end = lx.is(at + 1, 'unit') && lx.arg(at + 1) === 'hour' ? at + 2 : at + 1;
  return { readings: halves(hour * 60 + minute, hour > 12 || figures.startsWith('0')), end, sure: true };
}

/** An hour, in words or digits, at a place; `sure` is false for a bare number, which may as well be a day. */
export function readHour(lx: Lexemes, at: number, inRange = false): HourReading | undefined {
  const special = catalanQuarters(lx, at) ?? beforeTheHour(lx, at, inRange) ?? clockToken(lx, at);
  if (special) return special;
  if (lx.is(at, 'noon')) return { readings: [720], end: at + 1, sure: true };
  if (lx.is(at, 'midnight')) return { readings: [1439], end: at + 1, sure: true };
  const joined = joinedFigures(lx, at);
  if (joined) return joined;
  const hour = lx.is(at, 'ordinal') ? undefined : lx.count(at);
  if (hour === undefined || hour > 24) return undefined;
  const after = minutesAfter(lx, at + 1);
  let end = after?.end ?? at + 1;
  let sure = after !== undefined;
  const isHourWord =
    lx.is(end, 'unit') && (lx.arg(end) === 'hour' || (lx.arg(end) === 'minute' && after !== undefined));
  if (lx.is(end, 'oclock') || (isHourWord && (hour > 12 || after !== undefined || lx.is(at - 1, 'at')))) {
    end += 1;
    sure = true;
  }
  const minute = hour * 60 + (after?.offset ?? 0);
  if (minute < 0 || minute > 24 * 60) return undefined;
  return marked(lx, { readings: halves(Math.min(minute, 1439), hour > 12 || hour === 0), end, sure });
}
