import type { Item } from './item.ts';
import { isLimit, segmentsOf, turnOf, withoutTurns, type Segment, type Turn } from './segments.ts';
import { mayTellWhy, tellsWhy } from './reasons.ts';
import { isContrasted, isEither, isNextOne, isOfOneKind, isSetApart, isWholeWish, saysWhy } from './set-against.ts';
import type { Clause } from './settle.ts';
import { limitedBy, restricted } from './restrict.ts';
import {
  correct,
  isHourAfterException,
  isNextInstead,
  isOtherKind,
  isWishAfterLead,
  mayBeWish,
  onTheirDay,
  whileTheyCannot,
  type Placed,
} from './placed.ts';

type ClauseItem = Extract<Item, { kind: 'clause' }>;

/** Stances come before what they are about ("no puedo el martes") or after it ("el martes no puedo"): whichever is first decides. */
function isPostfix(items: readonly Item[]): boolean {
  const firstClause = items.findIndex((item) => item.kind === 'clause');
  const firstTurn = items.findIndex((item) => turnOf(item) !== undefined);
  if (firstTurn < 0 || firstClause < 0) return false;
  if (firstClause < firstTurn) return true;
  // "no el martes no puedo", "sí el martes no puedo": the first word answers, the last one is about the day.
  const lead = items[firstTurn]?.kind;
  // "neither Monday nor Tuesday works": what comes last is still of the no.
  if (lead === 'no' && items.some((item) => item.kind === 'nor')) return false;
  const isAnswer = (lead === 'no' || lead === 'can') && firstClause === firstTurn + 1;
  const after = items.slice(firstClause).filter((item) => item.kind === 'clause' || turnOf(item) !== undefined);
  return isAnswer && after.length > 1 && after.at(-1)?.kind !== 'clause';
}

interface Reading {
  readonly placed: readonly Placed[];
  /** The stance that a list going on after a comma takes over: "menos lunes, martes y jueves". */
  readonly carried: Turn;
  readonly carriedException: boolean;
}

function placePrefix(segment: Segment, carried: Turn, carriedException: boolean): Reading {
  const placed: Placed[] = [];
  let turn: Turn = carried;
  let exception = carriedException;
  let turns = 0;
  let lastTurn: Item['kind'] | undefined;
  let before: Item['kind'] | undefined;
  // "not monday tuesday": a list that is turned down, or a no and a wish.
  let [isBareList, isNamed] = [false, false];
  let isInstead = false;
  let isOverlaid = false;
  let denies = false;
  for (const [at, item] of segment.items.entries()) {
    const follows = before === 'clause';
    const isTurned = turn === 'no' || exception;
    if (item.kind === 'clause' && isTurned && placed.at(-1)?.stance === 'no' && isNextOne(item, before)) {
      placed.push({ clause: item.clause, stance: 'yes', exception: false });
      continue;
    }
    if (item.kind === 'clause' && (before === 'instead' || isEither(segment.items, at))) {
      placed.push({ clause: item.clause, stance: 'no', exception: false });
      before = undefined;
      isInstead = true;
      continue;
    }
    before = item.kind;
    if (item.kind === 'except') exception = true;
    // "I can't do mornings only afternoons".
    if (item.kind === 'only' && turn === 'no' && placed.length > 0) turn = undefined;
    if (item.kind === 'no') denies = item.denies === true;
    // "no mejor el lunes", "no make it Monday": the no is the answer, and what comes next is wanted instead.
    if (item.kind === 'rather' && lastTurn === 'no' && turn === 'no' && !denies && placed.length === 0)
      turn = undefined;
    const next = turnOf(item);
    // "no … puedo el lunes": whatever stands between, the no is not lost.
    if (next === 'yes' && turn === 'no' && (lastTurn === 'no' || lastTurn === 'cannot') && placed.length === 0)
      isOverlaid = true;
    if (next !== undefined) {
      turn = next;
      turns += 1;
      lastTurn = item.kind;
      isBareList = isNamed = false;
      if (item.kind !== 'nor') exception = false;
    }
    if (item.kind !== 'clause') continue;
    // "not tomorrow sometime next week" as well.
    isBareList ||= lastTurn === 'no' && (follows || (denies && isNamed && segment.items[at - 1]?.kind === 'word'));
    isNamed = true;
    // "no puedo ningún día menos el martes": an exception to a no is a yes.
    const isNo = exception ? !(turn === 'no' && lastTurn === 'cannot') : turn === 'no';
    const isAnswer =
      segment.opener !== 'but' &&
      turns === 1 &&
      ((lastTurn === 'no' && item.plainArticle && !denies) ||
        (segment.question && !segment.items.slice(at).some((later) => turnOf(later) === 'yes')));
    const unsure =
      (isOverlaid && turn === 'yes') || (!exception && !segment.replaced && turn === 'no' && (isAnswer || isBareList));
    placed.push({ clause: item.clause, stance: unsure ? 'ask' : isNo ? 'no' : 'yes', exception: exception && isNo });
  }
  const last = placed.at(-1);
  return {
    placed,
    carried: last?.stance === 'no' && lastTurn !== 'no' && lastTurn !== 'nor' && !isInstead ? 'no' : undefined,
    carriedException: last?.exception === true,
  };
}

function placePostfix(segment: Segment): Reading {
  const placed: Placed[] = [];
  let waiting: ClauseItem[] = [];
  let exception = false;
  let last: Turn;
  let before: Item['kind'] | undefined;
  let isDenied = false;
  const settle = (stance: Placed['stance']): void => {
    for (const item of waiting) placed.push({ clause: item.clause, stance, exception: false });
    waiting = [];
  };
  for (const [at, item] of segment.items.entries()) {
    const turn = turnOf(item);
    if (item.kind === 'no' && before === 'joint' && segment.items[at + 1]?.kind === 'clause') {
      // "que sea el martes y no el lunes": the no opens what comes after the joint.
      settle('yes');
      isDenied = true;
    } else if (item.kind === 'clause' && isDenied) {
      placed.push({ clause: item.clause, stance: 'no', exception: false });
      isDenied = false;
    } else if (item.kind === 'except') {
      settle('yes');
      exception = true;
    } else if (item.kind === 'clause' && exception && !(placed.at(-1)?.stance === 'no' && isNextOne(item, before))) {
      placed.push({ clause: item.clause, stance: 'no', exception: true });
    } else if (item.kind === 'clause' && (before === 'instead' || before === 'nor' || isEither(segment.items, at))) {
      placed.push({ clause: item.clause, stance: 'no', exception: false });
    } else if (
      item.kind === 'clause' &&
      last === 'no' &&
      waiting.length === 0 &&
      isNextOne(item, before, segment.items[at + 1])
    ) {
      placed.push({ clause: item.clause, stance: 'yes', exception: false });
    } else if (item.kind === 'clause') {
      waiting.push(item);
    } else if (item.kind === 'rather' && last === 'no') {
      last = 'yes';
    } else if (
      item.kind === 'only' &&
      last === 'no' &&
      isOfOneKind(placed.at(-1), waiting[0] ?? segment.items[at + 1])
    ) {
      last = 'yes';
    } else if (turn === 'no' && waiting.length > 0 && saysWhy(segment.items, item)) {
      // "a partir de las seis porque antes trabajo": the refusal is about what was not named.
      settle(waiting.every((one) => one.clause.times.length > 0) ? 'yes' : 'ask');
    } else if (turn !== undefined) {
      if (waiting.length > 0) settle(turn);
      // "el martes me va bien no el jueves", "el lunes no ni el martes": a turn right after a turn opens what follows.
      last = turn;
    }
    before = item.kind;
  }
  settle(last === 'no' ? 'ask' : 'yes');
  return { placed, carried: undefined, carriedException: false };
}

/** A segment with what it goes on with from the one before, and what stands around it. */
function readingOf(
  segment: Segment,
  around: { readonly before: Segment | undefined; readonly next: Segment | undefined },
  list: { readonly exception: boolean } | undefined,
): Reading {
  if (isPostfix(segment.items)) return placePostfix(segment);
  const isReplaced = isContrasted(segment, around.next) || isSetApart(segment, around.before);
  return placePrefix(
    isReplaced ? { ...segment, replaced: true } : segment,
    list && !list.exception ? 'no' : undefined,
    list?.exception === true,
  );
}

function startsBare(segment: Segment): boolean {
  const first = segment.items.find((item) => item.kind !== 'word' && item.kind !== 'joint');
  return first?.kind === 'clause' && !first.plainArticle;
}

function isBareNo(segment: Segment): boolean {
  return segment.items.length > 0 && segment.items.every((item) => item.kind === 'no');
}

const isOnlyNo = ({ items }: Segment): boolean =>
  items.some((item) => item.kind === 'no') && items.every((item) => item.kind === 'no' || item.kind === 'word');

/** "a las diez, no, a las once": of two hours in one breath the second stands for the first. */
function isOtherHour(placed: Placed, next: Segment): boolean {
  const [first] = next.items.filter((item) => item.kind !== 'word');
  const isExact = (clause: Clause): boolean => clause.times.some((time) => time.kind === 'exact');
  if (placed.stance !== 'yes' || first?.kind !== 'clause' || next.opener !== 'mark') return false;
  const isOneDay = placed.clause.days.length === 0 || first.clause.days.length === 0;
  return isOneDay && isExact(placed.clause) && isExact(first.clause);
}

/** "los jueves tengo clase, no puedo": it ends with a no, and names no day or time of its own. */
function isTrailingCannot(segment: Segment): boolean {
  const { items } = segment;
  const meant = items.filter((item) => item.kind !== 'word' && item.kind !== 'joint' && item.kind !== 'because');
  return items.at(-1)?.kind === 'cannot' && meant.every((item) => item.kind === 'cannot' || item.kind === 'no');
}

/** What was named in the breath before is turned down; what was named earlier must be asked. */
function turnedDown(placed: readonly Placed[], lastBreath: number): readonly Placed[] {
  return placed.map((one, at) => {
    if (one.stance === 'no') return one;
    return { ...one, stance: at >= placed.length - lastBreath ? 'no' : 'ask' };
  });
}

const asked = (one: Placed): Placed => (one.stance === 'yes' ? { ...one, stance: 'ask' } : one);

/** "evite, o sea, el lunes": what was turned down is still to come, or was all that is meant. */
function refusesNothing(segment: Segment | undefined): boolean {
  if (segment === undefined || segment.items.some((item) => item.kind === 'clause')) return false;
  return segment.items.some((item) => item.kind === 'cannot' || item.kind === 'except');
}

/** What was said of each clause; a negation belongs to the clause it is about, and is never dropped. */
export function placeClauses(items: readonly Item[]): readonly Placed[] {
  let placed: readonly Placed[] = [];
  let carried: Turn;
  let carriedException = false;
  let lastBreath = 1;
  const segments = [...segmentsOf(items)];
  for (const [at, segment] of segments.entries()) {
    const next = segments[at + 1];
    if (isBareNo(segment) && next?.opener === 'correct') continue; // "el lunes, no, perdón, el martes"
    // "the 3rd, wait no, the 4th" does as well; "la semana que viene, o sea, no" is the no alone.
    if (segment.opener === 'correct' && (isBareNo(segment) || (!next && isOnlyNo(segment)))) {
      if (next) segments[at + 1] = { ...next, opener: 'correct' };
      else placed = turnedDown(placed, lastBreath);
      continue;
    }
    // "el martes, no, el jueves": a no on its own turns down what was named last.
    const lastPlaced = placed.at(-1);
    if (isBareNo(segment) && next && lastPlaced && isOtherHour(lastPlaced, next)) {
      segments[at + 1] = { ...next, opener: 'correct' };
      continue;
    }
    if (isBareNo(segment) && lastPlaced?.stance === 'yes') {
      placed = [...placed.slice(0, -1), { ...lastPlaced, stance: 'no' }];
      continue;
    }
    if (lastPlaced && tellsWhy(segment, segments[at - 1], lastPlaced)) continue;
    if (isTrailingCannot(segment) && lastPlaced && lastPlaced.stance !== 'no') {
      placed = mayTellWhy(segment, lastPlaced) ? placed.map(asked) : turnedDown(placed, lastBreath);
      continue;
    }
    if (carriedException && isWishAfterLead(placed, segment.items)) carried = undefined;
    const goesOn = segment.opener === 'mark' && withoutTurns(segment) && carried === 'no';
    const isOther = carriedException && isOtherKind(lastPlaced, segment.items);
    const listGoesOn: boolean =
      goesOn &&
      ((carriedException && !isOther && !mayBeWish(placed, segment.items)) ||
        (startsBare(segment) && segment.items.some((item) => item.kind === 'joint')));
    const reading = readingOf(
      segment,
      { before: segments[at - 1], next },
      listGoesOn ? { exception: carriedException } : undefined,
    );
    const isInstead = !next && isNextInstead(lastPlaced, segment.items);
    const doubtful = goesOn && !listGoesOn && !isOther && !isInstead && !segment.question;
    const isLeftOpen = segment.opener === 'correct' && refusesNothing(segments[at - 1]) && withoutTurns(segment);
    const fresh = doubtful || isLeftOpen ? reading.placed.map(asked) : reading.placed;
    const [hour] = reading.placed;
    if (hour && reading.placed.length === 1 && isHourAfterException(placed, hour)) {
      placed = placed.map((one, at) =>
        at === placed.length - 2 ? { ...one, clause: { days: one.clause.days, times: hour.clause.times } } : one,
      );
      continue;
    }
    const limited = isLimit(segment) ? limitedBy(placed, fresh, lastBreath) : undefined;
    if (limited) {
      placed = limited;
      continue;
    }
    const sameDay = onTheirDay(placed.at(-1), fresh);
    const isCorrection = segment.opener === 'correct' || segment.items.some((item) => item.kind === 'rather');
    placed = isCorrection ? correct(placed, sameDay) : [...placed, ...sameDay];
    if (fresh.length === 0) continue;
    lastBreath = withoutTurns(segment) || isWholeWish(segment, fresh) ? fresh.length : 1;
    carried = reading.carried;
    carriedException = reading.carriedException;
  }
  return restricted(placed.map(whileTheyCannot));
}
