import type { Instant } from '../../../platform/time/instant.ts';
import { localDateOf, type Zone } from '../../../platform/time/wall-time.ts';
import type { DayParts, TimeAlternative, TimeExclusion, UnderstandingContext, When } from '../types.ts';
import { Lexemes } from './phrase.ts';
import type { Lexeme } from '../text/lexemes.ts';
import { dayOf, wallClock, weekdayAfter, type DayNumber } from './calendar.ts';
import { itemsOf } from './items.ts';
import type { Item } from './item.ts';
import { hasUnboundRefusal } from './unbound.ts';
import { withRest } from './rest-is-fine.ts';
import { withLastWord } from './last-word.ts';
import { withThoughts } from './thoughts.ts';
import { mergeClauses } from './merge.ts';
import { placeClauses } from './stance.ts';
import type { Placed } from './placed.ts';
import {
  settleClause,
  settleDays,
  type Clause,
  type SettledDays,
  type SettleFrame,
  type SettleOptions,
  type TimedSpan,
} from './settle.ts';

export interface WhenInput {
  readonly lexemes: readonly Lexeme[];
  /** A refusal in pieces was said, which may be about any of the days. */
  readonly isBroken: boolean;
  readonly now: Instant;
  readonly zone: Zone;
  readonly parts: DayParts;
  readonly context: UnderstandingContext;
}

export const NO_WHEN: When = { alternatives: [], exclude: [], asap: false, unclear: false, dayGiven: false };

/** What was said about time, with the clauses kept so that an answer among offers can be found by them. */
export interface WhenReading {
  readonly when: When;
  readonly placed: readonly Placed[];
  readonly frame: SettleFrame;
  /** When the appointment is that is spoken of. */
  readonly about: readonly TimeAlternative[];
}

function frameOf(input: WhenInput): SettleFrame {
  const { zone, context } = input;
  const day = (instant: Instant): number => dayOf(localDateOf(instant, zone));
  const start = context.appointment?.start;
  return {
    today: day(input.now),
    now: input.now,
    parts: input.parts,
    wall: wallClock(zone),
    offeredDays: (context.offered ?? []).map((offer) => day(offer.start)),
    ...(start === undefined ? {} : { appointment: { start, day: day(start) } }),
  };
}

/** "por la tarde, que por la mañana estoy en clase": in the reason of a wish. */
function tellsWhyAt(items: readonly Item[], at: number): boolean {
  const thought = items.slice(items.findLastIndex(({ kind }, place) => kind === 'mark' && place < at) + 1, at);
  return thought[0]?.kind === 'because' && items.slice(0, at - thought.length).some(({ kind }) => kind === 'clause');
}

/**
 * What one has on a day may be why one cannot come: it is asked about where that day is still wished for, and nothing was said
 * of it right after ("los jueves tengo yoga, pero me va bien").
 */
function isWishedAnyway(items: readonly Item[], at: number, placed: readonly Placed[]): boolean {
  const held = items.slice(0, at).findLast((item) => item.kind === 'clause');
  const next = items.slice(at).find((item) => item.kind === 'can' || item.kind === 'cannot' || isDay(item));
  const isSaid = next?.kind === 'can' || next?.kind === 'cannot';
  if (held?.kind !== 'clause' || held.clause.days.length === 0 || isSaid) return !isSaid;
  return placed.some(
    ({ stance, clause }) => stance !== 'no' && clause.days.some((day) => held.clause.days.includes(day)),
  );
}

const isDay = (item: Item): boolean => item.kind === 'clause' && item.clause.days.length > 0;

const isWide = (days: SettledDays): boolean => days.ranges.some((range) => range.to - range.from > 1);

/** In "cualquier día menos viernes a partir de las 6" the hour is about the days that are wanted. */
function hourBelongsToWish(placed: readonly Placed[]): readonly Placed[] {
  const exceptionAt = placed.findIndex((one) => one.exception);
  const exception = placed[exceptionAt];
  const wish = placed[exceptionAt - 1];
  const isAny = wish?.clause.days.length === 1 && wish.clause.days[0]?.kind === 'any' && wish.clause.times.length === 0;
  if (!exception || !wish || !isAny || exception.clause.days.length === 0) return placed;
  const times = exception.clause.times;
  if (times.length === 0 || times.some((time) => time.kind === 'part')) return placed;
  return placed.map((one, at) => {
    if (at === exceptionAt - 1) return { ...one, clause: { days: one.clause.days, times } };
    return at === exceptionAt ? { ...one, clause: { days: one.clause.days, times: [] } } : one;
  });
}

const isByNameAlone = ({ days }: Clause): boolean =>
  days.every((day) => day.kind === 'weekday' && (day.which === 'coming' || day.which === 'every'));

/** A weekday by its name alone, beside a whole week, or beside a stretch that begins after the next one of that name. */
function isDayOfStretch({ days: [day, ...more] }: Clause, { ranges }: SettledDays, today: DayNumber): boolean {
  const isNamed = day?.kind === 'weekday' && more.length === 0 && isByNameAlone({ days: [day], times: [] });
  const [stretch, ...others] = ranges;
  if (!isNamed || !stretch || others.length > 0) return false;
  return (
    stretch.to - stretch.from === 7 ||
    (stretch.to - stretch.from > 1 && weekdayAfter(day.weekday, today) < stretch.from)
  );
}

function optionsFor(
  one: Placed,
  wish: Clause | undefined,
  state: {
    readonly frame: SettleFrame;
    readonly before: SettledDays | undefined;
    readonly wished: SettledDays | undefined;
  },
): SettleOptions {
  const before = state.before ? { before: state.before } : {};
  // "esta semana no, la siguiente sí pero el miércoles no": the Wednesday of the week that is wished for.
  const isStep = wish?.days.every((day) => day.kind === 'following') === true;
  const wished = isStep ? state.wished : wish ? settleDays(wish.days, state.frame) : undefined;
  const bounded = (isStep || wish?.days.some((day) => day.kind === 'days') === true) && wished && isWide(wished);
  if (!one.exception) {
    // "the week after next, not the Tuesday": the Tuesday of that week.
    const isOfStretch = one.stance === 'no' && bounded && isDayOfStretch(one.clause, wished, state.frame.today);
    // "Any day, neither Monday nor Friday": none of them.
    const isOfAny =
      one.stance === 'no' && wish?.days.length === 1 && wish.days[0]?.kind === 'any' && isByNameAlone(one.clause);
    return {
      ...before,
      negative: one.stance === 'no',
      ...(isOfStretch ? { within: wished.ranges } : {}),
      ...(isOfAny ? { every: true } : {}),
    };
  }
  // "any day but this Monday" leaves out that one, "any day but Monday" all of them.
  return bounded ? { ...before, within: wished.ranges } : { ...before, every: isByNameAlone(one.clause) };
}

function covers(exclude: readonly TimeExclusion[], span: TimedSpan): boolean {
  return exclude.some((one) => one.from <= span.from && one.to >= span.to);
}

/** A wish for nothing but "another day": every day but that of the appointment. */
function otherDay(placed: readonly Placed[], frame: SettleFrame): readonly TimeExclusion[] {
  const said = placed.some((one) => one.stance !== 'no' && one.clause.days.some((day) => day.kind === 'other'));
  if (!said || !frame.appointment) return [];
  const { day } = frame.appointment;
  return [{ from: frame.wall.at(day, 0), to: frame.wall.at(day + 1, 0) }];
}

function saysNothing(clause: Clause, frame: SettleFrame): boolean {
  return clause.times.length === 0 && clause.days.every((day) => day.kind === 'other') && !frame.appointment;
}

/** "solo el martes, otro día no puedo" turns down no day that was named. */
function isAnotherRefused({ stance, clause }: Placed): boolean {
  return stance === 'no' && clause.days.length > 0 && clause.days.every((day) => day.kind === 'other');
}

function unique<T extends TimeExclusion>(spans: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return spans.filter((span) => {
    const key = `${span.from}-${span.to}`;
    return seen.has(key) ? false : seen.add(key).has(key);
  });
}

/** Reads days and times out of an utterance, with what was turned down kept apart from what was asked for. */
export function readWhen(input: WhenInput): WhenReading {
  const frame = frameOf(input);
  const heard = itemsOf(new Lexemes(input.lexemes), frame);
  const said = { ...heard, items: withLastWord(withRest(withThoughts(heard.items))) };
  const { items, leftOver, references } = said;
  const placed = hourBelongsToWish(placeClauses(mergeClauses(items)));
  const alternatives: TimeAlternative[] = [];
  const exclude: TimeExclusion[] = [...otherDay(placed, frame)];
  const isOpen = (item: Item, at: number): boolean =>
    item.kind === 'doubt' || (item.kind === 'busy' && !tellsWhyAt(items, at) && isWishedAnyway(items, at, placed));
  let unclear = leftOver || (placed.length > 0 && items.some(isOpen));
  const isLoose = (input.isBroken && references.length === 0) || hasUnboundRefusal(said, placed);
  // "swap my Thursday slot for the week after": a week on from that one.
  const spokenOf = references.at(-1);
  let before: SettledDays | undefined = spokenOf ? settleDays(spokenOf.days, frame) : undefined;
  let wish: Clause | undefined;
  let wishedDays: SettledDays | undefined;
  let wished = 0;
  for (const one of placed) {
    if (saysNothing(one.clause, frame) || isAnotherRefused(one)) continue;
    const settled = settleClause(one.clause, frame, optionsFor(one, wish, { frame, before, wished: wishedDays }));
    unclear ||= settled.days.conflict || one.stance === 'ask' || settled.spans.length === 0;
    if (settled.days.ranges.length > 0 && one.clause.days.length > 0) before = settled.days;
    if (one.stance === 'no') {
      exclude.push(...settled.spans.map(({ from, to }) => ({ from, to })));
    } else {
      wish = one.clause;
      wishedDays = settled.days;
      wished += 1;
      alternatives.push(...settled.spans);
    }
  }
  const left = unique(alternatives).filter((span) => span.to > input.now && !covers(exclude, span));
  const when: When = {
    alternatives: left,
    exclude: unique(exclude).filter((span) => span.to > input.now),
    asap: input.lexemes.some((lexeme) => lexeme.kind === 'soon'),
    unclear: unclear || (wished > 0 && (left.length === 0 || (isLoose && exclude.length === 0))),
    dayGiven: placed.some((one) => one.stance !== 'no' && one.clause.days.length > 0),
  };
  const about = references.flatMap((clause) => settleClause(clause, frame).spans);
  return { when, placed, frame, about };
}
