import type { Item } from './item.ts';
import type { DayPhrase, DayRange } from './phrase.ts';
import type { Clause } from './settle.ts';
import { nthWeek } from './period-phrase.ts';
import { weekdayOfDay } from './calendar.ts';

type ClauseItem = Extract<Item, { kind: 'clause' }>;

const onlyRange = (clause: Clause): DayRange | undefined => {
  const [day] = clause.days;
  return clause.days.length === 1 && day?.kind === 'days' && day.ranges.length === 1 ? day.ranges[0] : undefined;
};

/** What is left of spans that limit one another: "en enero, después de Reyes". */
function rangeOf({ days }: Clause): DayRange | undefined {
  const ranges = days.flatMap((day) => (day.kind === 'days' && day.ranges.length === 1 ? day.ranges : []));
  if (days.length === 0 || ranges.length < days.length) return undefined;
  return {
    from: Math.max(...ranges.map(({ from }) => from)),
    to: Math.min(...ranges.map(({ to }) => to)),
  };
}

/** "en quince días, el viernes 4": of two ways to count the date tells which was meant. */
function isOneOfThem(day: DayRange | undefined, { days }: Clause): boolean {
  const [either] = days;
  if (!day || days.length !== 1 || either?.kind !== 'days' || either.ranges.length < 2) return false;
  return either.ranges.some(({ from, to }) => from === day.from && to === day.to);
}

/** "el miércoles, sí, el miércoles por la tarde": said again, with its time. */
export function isSaidCloser(earlier: Clause, later: Clause): boolean {
  const [first, again] = [earlier.days[0], later.days[0]];
  const isOne = earlier.days.length === 1 && later.days.length === 1 && earlier.times.length === 0;
  if (!isOne || later.times.length === 0 || first?.kind !== 'weekday' || again?.kind !== 'weekday') return false;
  return first.weekday === again.weekday && first.which === again.which;
}

/** "después de Reyes, del 7 al 15", "passat Reis, l'11 o el 12": days out of a range that has no end. */
function isOutOfOpen(later: Clause, earlier: Clause): boolean {
  const [inner, outer] = [later.days[0], earlier.days[0]];
  const range = onlyRange(earlier);
  if (inner?.kind !== 'days' || outer?.kind !== 'days' || later.days.length !== 1 || !range) return false;
  const isOpen = outer.open === true && outer.until === undefined && (inner.grain === 'day' || inner.open !== true);
  return (
    isOpen && inner.ranges.length > 0 && inner.ranges.every(({ from, to }) => from >= range.from && to <= range.to)
  );
}

/** "a partir del 9 de diciembre y hasta el 18": from the one to the other. */
export function bothEnds(earlier: Clause, later: Clause): DayPhrase | undefined {
  const [start, end] = [earlier.days[0], later.days[0]];
  const [from, to] = [onlyRange(earlier), onlyRange(later)];
  if (start?.kind !== 'days' || end?.kind !== 'days' || !from || !to) return undefined;
  const isPair = start.open === true && start.until === undefined && end.open === true && end.until !== undefined;
  return isPair && from.from < to.to
    ? { kind: 'days', ranges: [{ from: from.from, to: to.to }], grain: 'range' }
    : undefined;
}

/** "hasta el 20", which is the end of something and no span of its own. */
const isBounded = (day: DayPhrase): boolean => day.kind === 'days' && day.open === true;

/** "en marzo, el 8", "en enero después de Reyes, del 7 al 15": a day, or a shorter span, out of what was named before. */
export function isWithin(later: Clause, earlier: Clause): boolean {
  const day = onlyRange(later);
  const range = rangeOf(earlier);
  if (isOutOfOpen(later, earlier) || isOneOfThem(day, earlier)) return true;
  if (day === undefined || range === undefined || later.days.some(isBounded)) return false;
  return day.to - day.from < range.to - range.from && day.from >= range.from && day.to <= range.to;
}

/** "cuando pasen las fiestas, a partir del 8 de enero": the later start says it closer. */
export function startsWithin(later: Clause, earlier: Clause): boolean {
  const [inner, outer] = [onlyRange(later), onlyRange(earlier)];
  const isFrom = (clause: Clause): boolean => clause.days.some((day) => day.kind === 'days' && day.open === true);
  if (!inner || !outer || !isFrom(later) || !isFrom(earlier)) return false;
  return inner.from >= outer.from && inner.from < outer.to && outer.to - outer.from === inner.to - inner.from;
}

/** "en enero, a partir del 11", "la semana del 14, de lunes a miércoles": the later limits what was named before. */
export function limits(later: Clause, earlier: Clause): boolean {
  const [limit] = later.days;
  const [inner, outer] = [onlyRange(later), onlyRange(earlier)];
  const isNext = earlier.days.every((day) => day.kind === 'following' && day.step === 7);
  const isWide = isNext || earlier.days.every((day) => day.kind === 'days' && day.grain !== 'day');
  if (limit?.kind !== 'days' || later.days.length !== 1 || !inner || !isWide || earlier.days.length === 0) return false;
  if (limit.weekdays) return !earlier.days.some((day) => day.kind === 'days' && day.weekdays);
  if (limit.open !== true || !outer || earlier.days.some(isBounded)) return false;
  const edge = limit.until === undefined ? inner.from : inner.to - 1;
  return edge > outer.from && edge < outer.to;
}

/** "el mes que viene, la segunda semana". */
export function weekOfMonth(earlier: Clause, later: Clause): DayPhrase | undefined {
  const [week] = later.days;
  const month = onlyRange(earlier);
  const isMonth = earlier.days.some((day) => day.kind === 'days' && day.grain === 'month');
  if (week?.kind !== 'nth-week' || later.days.length !== 1 || !month || !isMonth) return undefined;
  return { kind: 'days', ranges: [nthWeek(month, week.nth)], grain: 'week' };
}

/** "el 4 de enero, que ya habré vuelto de las vacaciones": the date holds, whenever the other thing is. */
export function isKnownAnyway(earlier: Clause, later: Clause): boolean {
  const [date] = earlier.days;
  const isDate = date?.kind === 'days' && date.grain === 'day' && date.ranges.length > 0;
  return isDate && later.days.length === 1 && later.days[0]?.kind === 'unusable' && later.times.length === 0;
}

/** "el 7 de enero, pasado Reyes": the one day that was named is among those of the stretch with no end. */
export function isAmongThem(earlier: Clause, later: Clause): boolean {
  const [inner, outer] = [onlyRange(earlier), onlyRange(later)];
  const [date] = earlier.days;
  if (!inner || !outer || date?.kind !== 'days' || date.grain !== 'day') return false;
  const isOpen = outer.to - outer.from > LONGEST_TOLD;
  return isOpen && outer.from <= inner.from && inner.to <= outer.to;
}

/** Longer than any stretch that is told with both its ends. */
const LONGEST_TOLD = 45;

/** "pasado el puente, el 9 de diciembre": the date holds, whenever the other thing is. */
export function isTold(earlier: Clause, later: Clause): boolean {
  const [date] = later.days;
  const isDate = date?.kind === 'days' && date.open !== true && date.ranges.length === 1 && !date.weekdays;
  const isEvent = earlier.days.length === 1 && earlier.days[0]?.kind === 'unusable' && earlier.times.length === 0;
  return isDate && later.days.length === 1 && isEvent;
}

/** "nos vamos el viernes, como muy tarde el jueves": what has to be over before a day gives that day for a reason. */
export function endsBefore(later: Clause, earlier: Clause): boolean {
  const [limit] = later.days;
  const [inner, outer] = [onlyRange(later), onlyRange(earlier)];
  const [day] = earlier.days;
  if (limit?.kind !== 'days' || limit.until === undefined || !inner || earlier.times.length > 0) return false;
  if (day?.kind === 'weekday' && earlier.days.length === 1) return weekdayOfDay(inner.to) === day.weekday;
  return outer !== undefined && outer.to - outer.from === 1 && inner.to <= outer.from;
}

/** "el 23 de diciembre, miércoles": the weekday only repeats the date. */
export function isNamedTwice(a: Clause, later: ClauseItem): boolean {
  const [date] = a.days;
  const [weekday] = later.clause.days;
  const range = date?.kind === 'days' && date.grain === 'day' && date.ranges.length === 1 ? date.ranges[0] : undefined;
  if (!range || a.days.length > 1 || later.clause.days.length !== 1) return false;
  return (
    weekday?.kind === 'weekday' &&
    (weekday.which === 'coming' || (weekday.which === 'every' && !weekday.article)) &&
    weekdayOfDay(range.from) === weekday.weekday
  );
}
