import type { Item } from './item.ts';
import { mayAdd, refines } from './items.ts';
import type { DayPhrase } from './phrase.ts';
import { innerPart } from './clock-phrase.ts';
import {
  hasDays,
  hasTimes,
  isAnyTimeOf,
  isAskedOn,
  isLaterStart,
  isPlainer,
  isSuitedOn,
  STANCES,
  type ClauseItem,
  type Pair,
} from './pair.ts';
import { isBoundOfUntold } from './placed.ts';
import type { Clause } from './settle.ts';
import {
  bothEnds,
  endsBefore,
  isAmongThem,
  isKnownAnyway,
  isNamedTwice,
  isSaidCloser,
  isTold,
  isWithin,
  limits,
  startsWithin,
  weekOfMonth,
} from './two-days.ts';

const isWide = (clause: Clause): boolean => clause.days.some((day) => day.kind === 'days' && day.grain !== 'day');
const isBareWeekday = (clause: Clause): boolean => clause.days.length === 1 && clause.days[0]?.kind === 'weekday';

/** Places of the clause before and of what stands between the two. */
function before(
  items: readonly Item[],
  at: number,
): { readonly place: number; readonly gap: readonly Item[] } | undefined {
  for (let place = at - 1; place >= 0; place -= 1) {
    if (items[place]?.kind === 'clause') return { place, gap: items.slice(place + 1, at) };
  }
  return undefined;
}

function withClause(item: ClauseItem, clause: Clause): ClauseItem {
  return { ...item, clause };
}

/** What gives a reason or a limit parts no day from its time. */
function plainKind({ kind }: Item): Item['kind'] {
  return kind === 'because' || kind === 'only' || kind === 'apart' ? 'word' : kind;
}

type Merged =
  | { readonly kind: 'one'; readonly item: ClauseItem }
  | { readonly kind: 'two'; readonly earlier: ClauseItem; readonly later: ClauseItem };

/** One of the two narrows the other, whatever stands open in it. */
function narrowed(pair: Pair): Merged | undefined {
  const { earlier, later, gap } = pair;
  const kinds = gap.map(plainKind);
  const one = (clause: Clause): Merged => ({ kind: 'one', item: withClause(earlier, clause) });
  const isOpen = (clause: Clause): boolean => clause.days.every((day) => day.kind === 'any') && !hasTimes(clause);
  const isTurned = pair.next !== undefined && STANCES.includes(pair.next.kind);
  const anyDay = earlier.clause.days.length === 1 && isOpen(earlier.clause);
  const { days, times } = later.clause;
  if (anyDay && !hasDays(later.clause) && kinds.every((kind) => kind === 'but' || kind === 'mark' || kind === 'word')) {
    return one({ days: earlier.clause.days, times });
  }
  // "anything on Wednesday": what is named later says which.
  if (anyDay && kinds.every((kind) => kind === 'word') && hasDays(later.clause)) return one(later.clause);
  const span = kinds.every((kind) => kind === 'mark' || kind === 'word' || kind === 'joint')
    ? bothEnds(earlier.clause, later.clause)
    : undefined;
  if (span) return one({ days: [span], times: [...earlier.clause.times, ...times] });
  if (isAnyTimeOf(pair) && isOpen(later.clause) && !isTurned && hasDays(later.clause))
    return { kind: 'one', item: earlier };
  const isYes = kinds.every((kind) => kind === 'mark' || kind === 'word' || kind === 'can');
  if (isYes && kinds.includes('mark') && !isTurned && isSaidCloser(earlier.clause, later.clause))
    return one(later.clause);
  if (!kinds.every((kind) => kind === 'mark' || kind === 'word')) return undefined;
  const anyLater = days.length === 1 && days[0]?.kind === 'any';
  // "al matí, qualsevol dia em va bé": the time holds on any of them.
  if (
    anyLater &&
    !hasTimes(later.clause) &&
    !hasDays(earlier.clause) &&
    pair.next?.kind !== 'no' &&
    pair.next?.kind !== 'cannot'
  )
    return one({ days, times: earlier.clause.times });
  // "Thursday, whenever, as long as it's before eleven": of the day that was named.
  if (
    anyLater &&
    hasTimes(later.clause) &&
    hasDays(earlier.clause) &&
    !hasTimes(earlier.clause) &&
    !isOpen(earlier.clause)
  )
    return one({ days: earlier.clause.days, times });
  // "I'm easy, Tuesday or Wednesday".
  if (anyDay && hasDays(later.clause) && !isOpen(later.clause) && !isTurned) return one(later.clause);
  const week = weekOfMonth(earlier.clause, later.clause);
  if (week) return one({ days: [week], times });
  if (!isTurned && kinds.includes('mark') && (isPlainer(pair) || isLaterStart(pair))) return one(later.clause);
  if ((gap.length === 0 || kinds.includes('mark')) && isKnownAnyway(earlier.clause, later.clause))
    return { kind: 'one', item: earlier };
  const isMarked = kinds.includes('mark') && !isTurned;
  if (isMarked && isAmongThem(earlier.clause, later.clause))
    return one({ days: earlier.clause.days, times: hasTimes(earlier.clause) ? earlier.clause.times : times });
  if (isMarked && endsBefore(later.clause, earlier.clause)) return one(later.clause);
  if (isMarked && (isTold(earlier.clause, later.clause) || isBoundOfUntold(earlier.clause, later.clause)))
    return one(later.clause);
  if (isMarked && limits(later.clause, earlier.clause))
    return one({
      days: [...earlier.clause.days, ...days],
      times: hasTimes(later.clause) ? times : earlier.clause.times,
    });
  // "lunes o martes, cuando queráis": any of those that were named.
  const isChoice = kinds.includes('mark') || (hasTimes(earlier.clause) && !isTurned);
  if (isChoice && hasDays(earlier.clause) && !isOpen(earlier.clause) && isOpen(later.clause)) {
    return { kind: 'one', item: earlier };
  }
  return (isWithin(later.clause, earlier.clause) && !isTurned) || startsWithin(later.clause, earlier.clause)
    ? one({ days, times: hasTimes(later.clause) ? times : earlier.clause.times })
    : undefined;
}

function joinInto(pair: Pair): Merged | undefined {
  const { earlier, later, gap, next } = pair;
  const kinds = gap.map(plainKind);
  const open = narrowed(pair);
  if (open) return open;
  if (
    kinds.some(
      (kind) => kind === 'except' || kind === 'correct' || kind === 'but' || kind === 'rather' || kind === 'instead',
    )
  )
    return undefined;
  const a = earlier.clause;
  const b = later.clause;
  const stance = kinds.some((kind) => STANCES.includes(kind));
  const nextIsStance = next !== undefined && STANCES.includes(next.kind);
  const mark = kinds.includes('mark');
  if (kinds.includes('joint')) return joined(pair, mark);
  if (gap.some(({ kind }) => kind === 'can') && isAskedOn(pair))
    return { kind: 'one', item: withClause(earlier, { days: b.days, times: a.times }) };
  if (mark && (stance || nextIsStance || gap.some((item) => item.kind === 'mark' && item.question))) return undefined;
  const one = (clause: Clause): Merged => ({ kind: 'one', item: withClause(earlier, clause) });
  if (mark && next?.kind !== 'joint' && isNamedTwice(a, later))
    return one({ days: a.days, times: [...a.times, ...b.times] });
  const [weekday] = a.days;
  const [date] = b.days;
  // "Saturday morning, the 28th": the date says which Saturday.
  const isDated =
    mark && !stance && gap.length === 1 && weekday?.kind === 'weekday' && date !== undefined && !hasTimes(b);
  if (isDated && isNamedTwice(b, earlier)) return one({ days: [date], times: a.times });
  if (stance && nextIsStance) return undefined;
  if (hasDays(a) && !hasTimes(a) && !hasDays(b)) return one({ days: a.days, times: b.times });
  const [whole] = a.times;
  const [part] = b.times;
  const inner =
    whole?.kind === 'part' && a.times.length === 1 && part?.kind === 'part' && !hasDays(b)
      ? innerPart(whole.part, part.part)
      : undefined;
  if (inner !== undefined && !stance) return one({ days: a.days, times: [{ kind: 'part', part: inner }] });
  if (!hasDays(a) && !hasDays(b) && b.times[0] && mayAdd(a.times, b.times[0]) && !stance) {
    return one({ days: [], times: [...a.times, ...b.times] });
  }
  if (!hasDays(a) && !hasTimes(b) && (!stance || isSuitedOn(pair))) return one({ days: b.days, times: a.times });
  // "a las seis y cuarto, el miércoles por la tarde": the part belongs to the hour that was said before.
  if (!hasDays(a) && b.times.length === 1 && part?.kind === 'part' && mayAdd(a.times, part) && !stance) {
    return one({ days: b.days, times: [...a.times, part] });
  }
  if (hasDays(a) && hasTimes(a) && !hasDays(b) && b.times[0] && mayAdd(a.times, b.times[0]) && !stance) {
    return one({ days: a.days, times: [...a.times, ...b.times] });
  }
  const [firstDay, secondDay] = [a.days[0], b.days[0]];
  const narrows =
    firstDay !== undefined &&
    secondDay !== undefined &&
    isWide(a) &&
    refines(firstDay, secondDay) &&
    secondDay.kind === 'weekday';
  if (narrows && !hasTimes(a)) return one({ days: [...a.days, ...b.days], times: b.times });
  if (narrows && !hasTimes(b) && !stance) return one({ days: [...a.days, ...b.days], times: a.times });
  return mark ? joined(pair, mark) : undefined;
}

function everyWeek(day: DayPhrase): DayPhrase {
  return day.kind === 'weekday' && day.which === 'coming' ? { ...day, which: 'every', repeated: true } : day;
}

/** "el martes o el jueves por la tarde", "el martes a las 10 o a las 12": what was said once holds for both. */
function joined(pair: Pair, mark: boolean): Merged | undefined {
  const a = pair.earlier.clause;
  const b = pair.later.clause;
  if (pair.gap.some((item) => STANCES.includes(item.kind))) return undefined;
  const two = (earlier: Clause, later: Clause): Merged => ({
    kind: 'two',
    earlier: withClause(pair.earlier, earlier),
    later: withClause(pair.later, later),
  });
  const [bound] = b.times;
  const isBound = bound !== undefined && b.times.length === 1 && (bound.kind === 'from' || bound.kind === 'before');
  if (hasDays(a) && !hasDays(b) && isBound && (!hasTimes(a) || mayAdd(a.times, bound))) {
    return { kind: 'one', item: withClause(pair.earlier, { days: a.days, times: [...a.times, bound] }) };
  }
  if (hasDays(a) && !hasDays(b) && hasTimes(a) && !mark) return two(a, { days: a.days, times: b.times });
  if (!hasDays(a) && hasTimes(a) && hasDays(b) && hasTimes(b) && !mark) return two({ days: b.days, times: a.times }, b);
  if (!hasDays(b) || !hasDays(a)) return undefined;
  const bounds = isBareWeekday(a) && isWide(b) && b.days.length > 1 ? b.days.filter((day) => day.kind === 'days') : [];
  const laterBounds =
    isBareWeekday(b) && isWide(a) && a.days.length > 1 ? a.days.filter((day) => day.kind === 'days') : [];
  // "Tuesday and the Thursday morning": the article sets the second apart.
  const [first] = a.days;
  const isApart =
    pair.later.plainArticle && !pair.earlier.plainArticle && !(first?.kind === 'weekday' && first.which === 'next');
  const times = !hasTimes(a) && hasTimes(b) && !isApart ? b.times : a.times;
  const laterTimes = hasTimes(b) ? b.times : [];
  const listed = b.days.some((day) => day.kind === 'weekday' && day.repeated === true) && !hasTimes(a);
  const earlierDays = listed ? a.days.map(everyWeek) : a.days;
  return two({ days: [...bounds, ...earlierDays], times }, { days: [...laterBounds, ...b.days], times: laterTimes });
}

/** Brings together days and times that belong to one another though other words, or a comma, stand between them. */
export function mergeClauses(items: readonly Item[]): readonly Item[] {
  const merged = [...items];
  // From the end, so that a time said once after a list of days reaches the first of them.
  for (let at = merged.length - 1; at > 0; at -= 1) {
    const later = merged[at];
    const found = later?.kind === 'clause' ? before(merged, at) : undefined;
    const earlier = found ? merged[found.place] : undefined;
    if (!found || later?.kind !== 'clause' || earlier?.kind !== 'clause') continue;
    // "no puedo el lunes, cualquier otro día bien".
    const last = found.gap.at(-1);
    if (last?.kind === 'apart' && last.others === true) continue;
    const next = merged.slice(at + 1).find((item) => item.kind !== 'word');
    // "menos el lunes, por la tarde": after the comma the exception is over.
    const isException = merged.slice(0, found.place).findLast((item) => item.kind !== 'word')?.kind === 'except';
    if (isException && found.gap.some((item) => item.kind === 'mark')) continue;
    // "no el miércoles, el jueves por la tarde": the time is not that of the day which was turned down.
    const isDenied = merged[found.place - 1]?.kind === 'no' && found.gap.some((item) => item.kind === 'mark');
    if (isDenied && hasDays(later.clause)) continue;
    const thought = merged.slice(0, found.place).findLastIndex((item) => item.kind === 'mark');
    const lead = merged.slice(thought + 1, found.place);
    const result = joinInto({ earlier, later, gap: found.gap, next, lead });
    if (result?.kind === 'one') {
      merged[found.place] = result.item;
      merged.splice(at, 1);
    } else if (result?.kind === 'two') {
      merged[found.place] = result.earlier;
      merged[at] = result.later;
    }
  }
  return sharedTimes(sharedBounds(merged));
}

/** "la semana del 30, martes o miércoles": the week holds for the later days of the list as well. */
function sharedBounds(items: readonly Item[]): readonly Item[] {
  const shared = [...items];
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'clause' || !isBareWeekday(item.clause)) continue;
    const found = before(shared, at);
    const earlier = found ? shared[found.place] : undefined;
    if (!found || earlier?.kind !== 'clause') continue;
    const isPlain = found.gap.every(({ kind }) => kind === 'joint' || kind === 'word' || kind === 'mark');
    const isList = items.slice(found.place).some(({ kind }) => kind === 'joint');
    const bounds = earlier.clause.days.filter((day) => day.kind === 'days' && day.grain !== 'day');
    const isBounded = bounds.length > 0 && earlier.clause.days.some((day) => day.kind === 'weekday');
    const [day] = item.clause.days;
    const isOfThem = day?.kind === 'weekday' && (day.which === 'coming' || day.which === 'every');
    if (isPlain && isList && isBounded && isOfThem)
      shared[at] = withClause(item, { ...item.clause, days: [...bounds, ...item.clause.days] });
  }
  return shared;
}

/** A time before a list of days ("por la tarde el martes o el jueves") holds for the later ones as well. */
function sharedTimes(items: readonly Item[]): readonly Item[] {
  return items.map((item, at) => {
    if (item.kind !== 'clause' || hasTimes(item.clause) || !hasDays(item.clause)) return item;
    const found = before(items, at);
    const earlier = found ? items[found.place] : undefined;
    if (!found || earlier?.kind !== 'clause' || !found.gap.some((one) => one.kind === 'joint')) return item;
    if (found.gap.some((one) => STANCES.includes(one.kind) || one.kind === 'except') || !hasDays(earlier.clause))
      return item;
    return withClause(item, { days: item.clause.days, times: earlier.clause.times });
  });
}
