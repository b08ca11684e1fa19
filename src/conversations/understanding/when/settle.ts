import type { DayPhrase, DayRange, TimePhrase } from './phrase.ts';
import type { DayParts, Grain, MinuteSpan } from '../types.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { MINUTE_MS, plusMs } from '../../../platform/time/instant.ts';
import { hoursOfPart } from './hour-phrase.ts';
import { OPEN_HORIZON_DAYS } from './day-phrase.ts';
import { joinedDays, nthWeek, type DayFrame } from './period-phrase.ts';
import { every, within } from './ranges.ts';
import { mondayOf, weekdayAfter, weekdayOfDay, monthStart, type DayNumber, type WallClock } from './calendar.ts';

/** Hours in which a clinic may plausibly see people: "a las cinco" is 17:00, "a las ocho" may be either. */
const PLAUSIBLE: MinuteSpan = { from: 8 * 60, to: 21 * 60 };
const WHOLE_DAY: MinuteSpan = { from: 0, to: 24 * 60 };

export interface SettleFrame extends DayFrame {
  readonly parts: DayParts;
  readonly wall: WallClock;
  readonly offeredDays: readonly DayNumber[];
  /** The hour of the appointment that was spoken of before. */
  readonly spokenTime?: TimePhrase;
}

export interface TimedSpan {
  readonly from: Instant;
  readonly to: Instant;
  readonly grain: Grain;
}

/** One clause about time: the days and the times of day that belong together. */
export interface Clause {
  readonly days: readonly DayPhrase[];
  readonly times: readonly TimePhrase[];
}

export interface SettledDays {
  readonly ranges: readonly DayRange[];
  readonly grain: Grain;
  readonly conflict: boolean;
}

export interface SettleOptions {
  /** A bare weekday means every such day: after "cualquier día menos". */
  readonly every?: boolean;
  readonly negative?: boolean;
  /** The ranges that "el siguiente" follows on. */
  readonly before?: SettledDays;
  /** Only days within these: "la semana que viene excepto el lunes". */
  readonly within?: readonly DayRange[];
}

function plausible(minute: number): boolean {
  return minute >= PLAUSIBLE.from && minute < PLAUSIBLE.to;
}

/** The readings that fit the part of the day that was named, or else a clinic's hours; all of them where none does. */
function likely(readings: readonly number[], hours: readonly [number, number] | undefined): readonly number[] {
  const fitting = readings.filter((minute) =>
    hours ? minute >= hours[0] && minute < hours[1] : readings.length === 1 || plausible(minute),
  );
  return fitting.length > 0 ? fitting : readings;
}

/** The minutes of the day that a clause means, one span for each reading. */
function settleTimes(
  times: readonly TimePhrase[],
  parts: DayParts,
): readonly (MinuteSpan & { readonly grain: Grain })[] {
  const part = times.find((time) => time.kind === 'part');
  const partSpan = part ? parts[part.part] : undefined;
  const hours = part ? hoursOfPart(part.part) : undefined;
  const others = times.filter((time) => time.kind !== 'part');
  if (others.length === 0) return [{ ...(partSpan ?? WHOLE_DAY), grain: partSpan ? 'part-of-day' : 'day' }];
  const sets = others.map((time) => spansOf(time, hours, partSpan));
  const [first = [], ...rest] = sets;
  return rest.reduce(
    (spans, next) =>
      spans.flatMap((a) =>
        next
          .map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to), grain: a.grain }))
          .filter((s) => s.from < s.to),
      ),
    first,
  );
}

function spansOf(
  time: Exclude<TimePhrase, { kind: 'part' }>,
  hours: readonly [number, number] | undefined,
  part: MinuteSpan | undefined,
): readonly (MinuteSpan & { readonly grain: Grain })[] {
  switch (time.kind) {
    case 'exact':
      return likely(time.readings, hours).map((minute) =>
        time.approximate
          ? { from: minute - 30, to: minute + 30, grain: 'hour' }
          : { from: minute, to: minute + 1, grain: 'minute' },
      );
    case 'from': {
      const until = part && part.to <= 14 * 60 ? part.to : WHOLE_DAY.to;
      return likely(time.readings, hours).map((from) => ({
        from: Math.min(from, 1439),
        to: Math.max(until, from + 1),
        grain: 'range',
      }));
    }
    case 'before':
      return likely(time.readings, hours)
        .filter((to, _, all) => to > (all.some((one) => one > (part?.from ?? 0)) ? (part?.from ?? 0) : 0))
        .map((to) => ({ from: Math.min(part?.from ?? 0, to - 1), to, grain: 'range' }));
    case 'span': {
      const spans = time.spans.map(([from, to]) => ({ from, to, grain: 'range' as const }));
      const fits = (s: MinuteSpan): boolean =>
        hours ? s.from >= hours[0] && s.from < hours[1] : s.from >= PLAUSIBLE.from && s.to <= PLAUSIBLE.to;
      const fitting = spans.filter(fits);
      return fitting.length > 0 ? fitting : spans;
    }
  }
}

/** A weekday that is said on that same weekday means next week's: for today people say "hoy". */
function comingWeekday(weekday: number, today: DayNumber): DayNumber {
  return weekdayAfter(weekday, today);
}

function weekdayRanges(
  phrase: Extract<DayPhrase, { kind: 'weekday' }>,
  frame: SettleFrame,
  options: SettleOptions,
): readonly DayRange[] {
  const horizon = { from: frame.today, to: frame.today + OPEN_HORIZON_DAYS };
  if (phrase.which === 'every' || options.every) return every([phrase.weekday], horizon);
  const coming = comingWeekday(phrase.weekday, frame.today);
  const one = (day: DayNumber): DayRange => ({ from: day, to: day + 1 });
  if (phrase.which !== 'this' || weekdayOfDay(frame.today) !== phrase.weekday) return [one(coming)];
  // "Este viernes", said on a Friday: the one that was just offered; else today's or next week's, and somebody must ask.
  // Turned down, it is the nearest: "este viernes no, el siguiente" wants the one after today's.
  const offered = frame.offeredDays.find((day) => weekdayOfDay(day) === phrase.weekday);
  if (offered !== undefined) return [one(offered)];
  return options.negative ? [one(frame.today)] : [one(frame.today), one(coming)];
}

/** "mañana no, al día siguiente"; with nothing named before it is tomorrow. */
function dayAfter(before: SettledDays | undefined, today: DayNumber): DayRange {
  const last = before?.ranges[0]?.to ?? today + 1;
  return { from: last, to: last + 1 };
}

function following(before: SettledDays | undefined): SettledDays | undefined {
  const last = before?.ranges[0];
  if (!before || !last) return undefined;
  const step = before.grain === 'day' ? 7 : 0;
  const length = last.to - last.from;
  if (before.grain === 'week')
    return {
      ranges: [{ from: mondayOf(last.from) + 7, to: mondayOf(last.from) + 14 }],
      grain: 'week',
      conflict: false,
    };
  if (before.grain === 'month')
    return { ranges: [{ from: last.to, to: monthStart(last.to, 1) }], grain: 'month', conflict: false };
  return step === 0
    ? undefined
    : { ranges: [{ from: last.from + step, to: last.from + step + length }], grain: before.grain, conflict: false };
}

/** Of the month that was named before; of this month, to be asked, where none was. */
function weekOfNamedMonth(nth: number, before: SettledDays | undefined, today: DayNumber): SettledDays {
  const named = before?.grain === 'month' ? before.ranges[0] : undefined;
  const month = named ?? { from: monthStart(today), to: monthStart(today, 1) };
  return { ranges: [nthWeek(month, nth)], grain: 'week', conflict: named === undefined };
}

const NONE: SettledDays = { ranges: [], grain: 'day', conflict: true };

/** "este mes no, el que viene a partir del 10". */
function limited(after: SettledDays | undefined, limits: readonly DayRange[] | undefined): SettledDays {
  if (!after || !limits) return after ?? NONE;
  const ranges = within(after.ranges, limits);
  return ranges.length > 0 ? { ranges, grain: 'range', conflict: false } : { ...after, conflict: true };
}

/** The days that a clause means. */
export function settleDays(
  phrases: readonly DayPhrase[],
  frame: SettleFrame,
  options: SettleOptions = {},
): SettledDays {
  const horizon = { from: frame.today, to: frame.today + OPEN_HORIZON_DAYS };
  if (phrases.some((phrase) => phrase.kind === 'unusable')) return NONE;
  const nth = phrases.find((phrase) => phrase.kind === 'nth-week');
  if (nth) return weekOfNamedMonth(nth.nth, options.before, frame.today);
  const ofWeek = phrases.length > 1 ? phrases.find((phrase) => phrase.kind === 'days' && phrase.weekdays) : undefined;
  if (ofWeek?.kind === 'days' && ofWeek.weekdays) {
    const area = phrases.flatMap((phrase) => {
      if (phrase.kind === 'following') return following(options.before)?.ranges ?? [];
      return phrase.kind === 'days' && phrase !== ofWeek ? phrase.ranges : [];
    });
    const { weekdays } = ofWeek;
    const ranges = joinedDays((area.length > 0 ? area : [horizon]).flatMap((range) => every(weekdays, range)));
    return { ranges, grain: 'range', conflict: ranges.length === 0 };
  }
  const bounded = phrases.filter((phrase) => phrase.kind === 'days');
  const weekday = phrases.find((phrase) => phrase.kind === 'weekday');
  const set = phrases.find((phrase) => phrase.kind === 'every');
  const bounds = bounded.flatMap((phrase) => phrase.ranges);
  const allBounds = bounds.length > 0 ? bounds : options.within;
  if (weekday) return settleWeekday(weekday, allBounds, { frame, options });
  if (set) {
    const area = allBounds ?? [horizon];
    return { ranges: area.flatMap((range) => every(set.weekdays, range)), grain: 'day', conflict: false };
  }
  const next = phrases.find((phrase) => phrase.kind === 'following');
  if (next?.step === 1) return { ranges: [dayAfter(options.before, frame.today)], grain: 'day', conflict: false };
  if (next?.weekday !== undefined && options.before?.grain === 'day') {
    const day = weekdayAfter(next.weekday, options.before.ranges[0]?.from ?? frame.today);
    return { ranges: [{ from: day, to: day + 1 }], grain: 'day', conflict: false };
  }
  const [first, ...rest] = bounded;
  if (next) return limited(following(options.before), first?.ranges);
  if (first) {
    const ranges = rest.reduce((left, next) => within(left, next.ranges), first.ranges);
    const conflict = ranges.length === 0 || (first.grain === 'day' && ranges.length > 1 && !first.open);
    return { ranges: ranges.length > 0 ? ranges : first.ranges, grain: rest.at(-1)?.grain ?? first.grain, conflict };
  }
  return { ranges: [horizon], grain: 'range', conflict: false };
}

function settleWeekday(
  weekday: Extract<DayPhrase, { kind: 'weekday' }>,
  bounds: readonly DayRange[] | undefined,
  at: { readonly frame: SettleFrame; readonly options: SettleOptions },
): SettledDays {
  if (!bounds && weekday.which === 'last') return NONE;
  if (!bounds) return { ranges: weekdayRanges(weekday, at.frame, at.options), grain: 'day', conflict: false };
  const found = bounds.flatMap((range) => every([weekday.weekday], range));
  if (weekday.which === 'last') return { ranges: found.slice(-1), grain: 'day', conflict: found.length === 0 };
  const ordinal = weekday.ordinal;
  if (ordinal !== undefined) {
    const nth = found[ordinal - 1];
    return { ranges: nth ? [nth] : [], grain: 'day', conflict: !nth };
  }
  if (found.length > 0) return { ranges: found, grain: 'day', conflict: false };
  // "mañana lunes" where tomorrow is a Saturday: both readings stand, and somebody must ask.
  const own = weekdayRanges(weekday, at.frame, at.options);
  return { ranges: [...bounds, ...own], grain: 'day', conflict: true };
}

/** The instants of a clause; `conflict` where it contradicts itself or means nothing. */
export function settleClause(
  clause: Clause,
  frame: SettleFrame,
  options: SettleOptions = {},
): { readonly spans: readonly TimedSpan[]; readonly days: SettledDays } {
  const instants = clause.days.find((phrase) => phrase.kind === 'instants');
  if (instants) {
    const spans = instants.at.map((from): TimedSpan => {
      const to = instants.until ?? plusMs(from, MINUTE_MS);
      return { from, to: to > from ? to : plusMs(from, MINUTE_MS), grain: instants.until ? 'range' : 'minute' };
    });
    return { spans, days: { ranges: [], grain: 'minute', conflict: false } };
  }
  const days = settleDays(clause.days, frame, options);
  const times = settleTimes(clause.times, frame.parts);
  const { wall } = frame;
  if (clause.times.length === 0) {
    return {
      spans: days.ranges.map((range) => ({
        from: wall.at(range.from, 0),
        to: wall.at(range.to, 0),
        grain: days.grain,
      })),
      days,
    };
  }
  const single = days.ranges.flatMap((range) => every([1, 2, 3, 4, 5, 6, 7], range)).slice(0, 370);
  const spans = single.flatMap((range) =>
    times.map((time): TimedSpan => ({
      from: wall.at(range.from, time.from),
      to: wall.at(range.from, time.to),
      grain: time.grain,
    })),
  );
  // A time that the change of the clocks skips would otherwise end where it begins.
  return {
    spans: spans.map((span) => (span.to > span.from ? span : { ...span, to: plusMs(span.from, MINUTE_MS) })),
    days,
  };
}
