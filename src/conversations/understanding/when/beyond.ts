import type { DayRange, Lexemes, Read, TimePhrase } from './phrase.ts';
import type { Lexeme, LexemeKind } from '../text/lexemes.ts';
import { OF_TIME } from '../text/of-time.ts';
import type { Item } from './item.ts';
import { readAnyDay } from './opened-day.ts';
import { OPEN_HORIZON_DAYS } from './day-phrase.ts';
import { settleDays, type Clause, type SettleFrame } from './settle.ts';
import { mondayOf } from './calendar.ts';

const TURNS: readonly Item['kind'][] = ['no', 'cannot', 'nor', 'busy', 'except'];
const TURNING: readonly LexemeKind[] = ['not', 'cannot', 'never', 'busy', 'except'];
const OPENS: readonly LexemeKind[] = ['mark', 'therefore', 'but', 'and', 'correct', 'because'];

/** The lexemes around a place that are said in one thought with it. */
function thoughtAround(lx: Lexemes, at: number): { readonly from: number; readonly to: number } {
  const from = lx.all.findLastIndex((one, place) => place < at && OPENS.includes(one.kind)) + 1;
  const end = lx.all.findIndex((one, place) => place > at && (one.kind === 'mark' || one.kind === 'but'));
  return { from, to: end < 0 ? lx.all.length : end };
}

/** Where the thought of a clause that was named begins, and whether it is turned down there. */
function isTurnedDown(items: readonly Item[], at: number): boolean {
  const from = items.findLastIndex(({ kind }, place) => kind === 'mark' && place < at) + 1;
  const end = items.findIndex(({ kind }, place) => place > at && (kind === 'mark' || kind === 'correct'));
  return items.slice(from, end < 0 ? undefined : end).some(({ kind }) => TURNS.includes(kind));
}

/** What may stand beside "from then on" where all days from then on are meant. */
const SAID_OF_REST: readonly LexemeKind[] = [
  'earlier',
  'later',
  'any-day',
  'can',
  'fill',
  'polite',
  'no-answer',
  'one-of',
];

type Side = 'before' | 'after';

/** The hours on one side of those that were named: "from nine to eleven, so after that". */
function hoursBeyond(time: TimePhrase | undefined, side: Side): TimePhrase | undefined {
  if (time === undefined || time.kind === 'part') return undefined;
  const readings =
    time.kind === 'span' ? time.spans.map(([from, to]) => (side === 'after' ? to : from)) : time.readings;
  return { kind: side === 'after' ? 'from' : 'before', readings };
}

function clauseBeyond(named: Clause, side: Side, frame: SettleFrame): Clause | undefined {
  const [time] = named.times;
  const hours = hoursBeyond(time, side);
  if (hours) return { days: named.days, times: [hours] };
  if (time !== undefined || named.days.length === 0) return undefined;
  const { ranges, conflict } = settleDays(named.days, frame);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (conflict || !first || !last) return undefined;
  const range =
    side === 'after' ? { from: last.to, to: last.to + OPEN_HORIZON_DAYS } : { from: frame.today, to: first.from };
  if (range.from >= range.to) return undefined;
  return { days: [{ kind: 'days', ranges: [range], grain: 'range', open: true }], times: [] };
}

/**
 * "we fly home on the 29th so it has to be before that", "estoy fuera hasta el 3, después me va bien": what is wished for is
 * told by what was named before. That one goes with it where it only gave the reason.
 */
export function readBeyond(lx: Lexemes, at: number, items: Item[], frame: SettleFrame): Read<Clause> | undefined {
  if (!lx.is(at, 'earlier', 'later')) return undefined;
  // "el jueves después de esa hora": of the hour that was named, whichever day stands between.
  const isHour = lx.arg(at) === 'that:hour';
  const namedAt = items.findLastIndex((item) => item.kind === 'clause' && (!isHour || item.clause.times.length > 0));
  const named = items[namedAt];
  const since = items.slice(namedAt + 1);
  if (named?.kind !== 'clause' || !since.some(({ kind }) => kind === 'mark' || kind === 'correct' || kind === 'joint'))
    return undefined;
  const { from, to } = thoughtAround(lx, at);
  // "porque luego entro a trabajar".
  if (lx.is(from - 1, 'because')) return undefined;
  const said = lx.all.slice(from, to);
  if (said.some(({ kind }) => TURNING.includes(kind)) || lx.is(from - 1, 'but') || lx.is(at - 1, 'or'))
    return undefined;
  const isRefused = isTurnedDown(items, namedAt);
  const isThat = lx.arg(at).startsWith('that');
  const isNeeded = said.some(({ kind, arg }) => kind === 'can' && arg === 'must');
  const isAllThat = isThat && said.every(({ kind }) => SAID_OF_REST.includes(kind));
  const isTold =
    lx.is(from - 1, 'therefore') ||
    isNeeded ||
    isAllThat ||
    (isRefused && (isThat || said.some(({ kind }) => kind === 'can' || kind === 'yes')));
  const clause = isTold ? clauseBeyond(named.clause, lx.is(at, 'later') ? 'after' : 'before', frame) : undefined;
  if (!clause) return undefined;
  if (!isRefused) items[namedAt] = { kind: 'word' };
  return { value: clause, end: at + 1 };
}

function without(whole: DayRange, taken: readonly DayRange[]): readonly DayRange[] {
  return taken.reduce<readonly DayRange[]>(
    (left, one) =>
      left.flatMap(({ from, to }) =>
        [
          { from, to: Math.min(to, one.from) },
          { from: Math.max(from, one.to), to },
        ].filter((range) => range.from < range.to),
      ),
    [whole],
  );
}

/** "ni lunes ni martes el resto de la semana sí": what was said of the days before it is not said of the rest. */
export function isRestTurnedDown(lx: Lexemes, at: number): boolean {
  const { from, to } = thoughtAround(lx, at);
  const isTurning = ({ kind }: Lexeme): boolean => TURNING.includes(kind);
  const said = lx.all.slice(from, at);
  const sinceDay = said.slice(said.findLastIndex(({ kind }) => OF_TIME.includes(kind)) + 1);
  return sinceDay.some(isTurning) || lx.all.slice(at, to).some(isTurning);
}

/** "el 30 no estoy, pero el resto de esa semana sí": the other days of the week, or of the stretch that is named with it. */
export function readRest(
  lx: Lexemes,
  at: number,
  items: readonly Item[],
  frame: SettleFrame,
): Read<Clause> | undefined {
  if (!lx.is(at, 'apart') || !['week', 'of'].includes(lx.arg(at))) return undefined;
  const taken = items.flatMap((item) =>
    item.kind === 'clause' && item.clause.days.length > 0 ? settleDays(item.clause.days, frame).ranges : [],
  );
  // "el resto de la semana que viene".
  const isNextWeek = lx.arg(at) === 'week' && lx.is(at + 1, 'next');
  const stretch = lx.arg(at) === 'of' ? readAnyDay(lx, at + 1, frame) : undefined;
  const named = stretch?.value.kind === 'days' && stretch.value.grain !== 'day' ? stretch.value.ranges[0] : undefined;
  if (lx.arg(at) === 'of' && !named) return undefined;
  const monday = isNextWeek ? mondayOf(frame.today) + 7 : mondayOf(taken.at(-1)?.from ?? frame.today);
  const whole = named ?? { from: Math.max(monday, frame.today), to: monday + 7 };
  const ranges = without(whole, taken);
  if (ranges.length === 0) return undefined;
  return {
    value: { days: [{ kind: 'days', ranges, grain: 'range', open: true }], times: [] },
    end: stretch?.end ?? (isNextWeek ? at + 2 : at + 1),
  };
}
