import type { Item } from './item.ts';
import { hoursOfPart } from './hour-phrase.ts';
import type { TimePhrase } from './phrase.ts';
import type { Clause } from './settle.ts';

/** A clause and what was said of it. `ask`: it cannot be told, so that it is named and marked unclear. */
export interface Placed {
  readonly clause: Clause;
  readonly stance: 'yes' | 'no' | 'ask';
  /** It limits what was said before: "excepto el lunes". */
  readonly exception: boolean;
}

/** "Hasta el lunes no puedo": from Monday on they can, whereas "hasta el lunes" as a wish takes Monday in. */
export function whileTheyCannot(placed: Placed): Placed {
  if (placed.stance !== 'no' || placed.exception) return placed;
  const days = placed.clause.days.map((day) => {
    if (day.kind !== 'days' || day.until === undefined) return day;
    const { until } = day;
    const ranges = day.ranges.map(({ from, to }) => ({ from, to: from < until && until < to ? until : to }));
    return { ...day, ranges };
  });
  return { ...placed, clause: { ...placed.clause, days } };
}

/** "trabajo de noche, así que nunca antes de las doce": the bound that follows from what nobody here can tell. */
export function isBoundOfUntold(earlier: Clause, later: Clause): boolean {
  const isUntold = earlier.times.length === 0 && earlier.days.every(({ kind }) => kind === 'unusable');
  const isBound = later.times.length > 0 && later.times.every(({ kind }) => kind === 'from' || kind === 'before');
  return isUntold && isBound && earlier.days.length > 0 && later.days.length === 0;
}

function isLimitOfPart({ times: [part, ...more] }: Clause, { days, times: [bound, ...others] }: Clause): boolean {
  if (part?.kind !== 'part' || more.length > 0 || days.length > 0 || others.length > 0) return false;
  if (bound?.kind !== 'before') return false;
  const [from, to] = hoursOfPart(part.part);
  return bound.readings.some((minute) => minute > from && minute < to);
}

function replaced(earlier: Clause, later: Clause): Clause {
  if (isBoundOfUntold(earlier, later)) return later;
  // "por la tarde, pero tengo un tren, así que nada después de las seis".
  if (isLimitOfPart(earlier, later)) return { days: earlier.days, times: [...earlier.times, ...later.times] };
  return {
    days: later.days.length > 0 ? later.days : earlier.days,
    times: later.times.length > 0 ? later.times : later.days.length > 0 ? earlier.times : [],
  };
}

/** One single day, in whichever words it was told. */
function isSameDay(one: Clause, other: Clause): boolean {
  const dayIn = ({ days: [day, ...more] }: Clause): number | undefined =>
    more.length === 0 && day?.kind === 'days' && day.grain === 'day' && day.ranges.length === 1
      ? day.ranges[0]?.from
      : undefined;
  return dayIn(one) !== undefined && dayIn(one) === dayIn(other);
}

/** "el martes a las diez, perdón, el jueves" is Thursday at ten: the last wish gives way to the new one. */
export function correct(all: readonly Placed[], fresh: readonly Placed[]): readonly Placed[] {
  const lastAt = all.findLastIndex((one) => one.stance !== 'no');
  const last = all[lastAt];
  const [first, ...rest] = fresh;
  if (!last || !first || first.stance === 'no') return [...all, ...fresh];
  // "a month today would be the 20th, no, the 21st": the same day told twice is taken back as a whole.
  return [
    ...all.slice(0, lastAt).filter((one) => one.stance === 'no' || !isSameDay(one.clause, last.clause)),
    ...all.slice(lastAt + 1),
    { ...first, clause: replaced(last.clause, first.clause) },
    ...rest,
  ];
}

/** "el lunes por la mañana no, por la tarde": the other time is on the day whose one was turned down. */
function onTheSameDay(before: Placed | undefined, one: Placed): Placed {
  const applies =
    before?.stance === 'no' && !before.exception && before.clause.days.length > 0 && before.clause.times.length > 0;
  const timeOnly = one.stance !== 'no' && one.clause.days.length === 0 && one.clause.times.length > 0;
  return applies && timeOnly ? { ...one, clause: { days: before.clause.days, times: one.clause.times } } : one;
}

/** As many as are told so: "mañana a las diez no, a las doce o a la una". */
export function onTheirDay(before: Placed | undefined, fresh: readonly Placed[]): readonly Placed[] {
  const isHour = ({ stance, clause }: Placed): boolean =>
    stance !== 'no' && clause.days.length === 0 && clause.times.length > 0;
  const told: Placed[] = [];
  for (const [at, one] of fresh.entries()) {
    const last = told.at(-1);
    const isListed = last !== undefined && last !== fresh[at - 1] && isHour(one);
    told.push(
      isListed
        ? { ...one, clause: { days: last.clause.days, times: one.clause.times } }
        : onTheSameDay(at === 0 ? before : fresh[at - 1], one),
    );
  }
  return told;
}

/** "por la tarde, pero después de las seis". */
function isBoundOfPart({ times }: Clause, { times: [bound, ...more] }: Clause): boolean {
  const isBound = (time: TimePhrase | undefined): boolean => time?.kind === 'from' || time?.kind === 'before';
  const [first] = times;
  if (more.length > 0 || times.length !== 1) return false;
  // "nunca antes de las diez, pero por la mañana" as well.
  return (first?.kind === 'part' && isBound(bound)) || (isBound(first) && bound?.kind === 'part');
}

/** "el lunes o el martes, pero por la tarde": the time holds for all that was named in that breath. */
export function narrowed(placed: readonly Placed[], time: Clause, lastBreath: number): readonly Placed[] {
  return placed.map((one, at) => {
    const isMeant = one.stance === 'yes' && at >= placed.length - Math.max(lastBreath, 1);
    const isOpen = one.clause.times.length === 0 || isBoundOfPart(one.clause, time);
    return isMeant && isOpen
      ? { ...one, clause: { days: one.clause.days, times: [...one.clause.times, ...time.times] } }
      : one;
  });
}

/** "la semana que viene menos el lunes, por la tarde": the time is about the days that are wanted. */
export function isHourAfterException(placed: readonly Placed[], one: Placed): boolean {
  const wish = placed.at(-2);
  const timeOnly = one.clause.days.length === 0 && one.clause.times.length > 0;
  const last = placed.at(-1);
  // "mañana, pero por la tarde no, por la mañana" is tomorrow as well.
  const isRefusedHour = last?.stance === 'no' && last.clause.days.length === 0 && one.stance === 'yes';
  const isOfWish = wish?.stance === 'yes' && wish.clause.times.length === 0 && wish.clause.days.length > 0;
  return timeOnly && (last?.exception === true || isRefusedHour) && isOfWish;
}

/** "por la mañana o por la tarde, pero el miércoles": the parts of the day are those of the day that is named last. */
export function onThatDay(placed: readonly Placed[], day: Clause, lastBreath: number): readonly Placed[] | undefined {
  const breath = placed.slice(-lastBreath);
  const isPart = ({ stance, clause }: Placed): boolean =>
    stance === 'yes' && clause.days.length === 0 && clause.times.every(({ kind }) => kind === 'part');
  if (breath.length < 2 || day.times.length > 0 || !breath.every(isPart)) return undefined;
  const dated = breath.map((one) => ({ ...one, clause: { days: day.days, times: one.clause.times } }));
  return [...placed.slice(0, -lastBreath), ...dated];
}

const isWide = (clause: Clause): boolean =>
  clause.days.some((day) => day.kind === 'any' || (day.kind === 'days' && day.grain !== 'day'));

/** "menos el 25, toda la semana que viene": after days left out first, what is wider than they are is the wish. */
export function isWishAfterLead(placed: readonly Placed[], items: readonly Item[]): boolean {
  const first = items.find((item) => item.kind === 'clause');
  const isLead = placed.length > 0 && placed.every((one) => one.exception && !isWide(one.clause));
  return isLead && first !== undefined && isWide(first.clause);
}

/** "que no sea el lunes, el martes": with nothing wished for before, the second may go on with the list or be the wish. */
export function mayBeWish(placed: readonly Placed[], items: readonly Item[]): boolean {
  const isJoined = items.some((item) => item.kind === 'joint');
  return !isJoined && placed.length > 0 && placed.every((one) => one.exception);
}

/**
 * "que no sea a primera hora, el miércoles a media mañana": a day after an hour that is not wanted, or the
 * hour after a day ("menos el lunes, por la tarde"), goes on with no list.
 */
export function isOtherKind(last: Placed | undefined, items: readonly Item[]): boolean {
  const first = items.find((item) => item.kind === 'clause');
  if (last === undefined || first === undefined) return false;
  const isDay = last.clause.times.length === 0 && first.clause.days.length === 0;
  return last.clause.days.length === 0 ? first.clause.days.length > 0 : isDay;
}

/**
 * After "no puedo el lunes" a bare ", el martes" may go on with the list or be the wish. "nada esta semana, la que viene" is: last of all, the week, the month or the day of that name
 * right after the one that was turned down.
 */
export function isNextInstead(last: Placed | undefined, items: readonly Item[]): boolean {
  const meant = items.filter(({ kind }) => kind !== 'word');
  const [only] = meant;
  if (meant.length !== 1 || only?.kind !== 'clause' || last?.stance !== 'no' || last.exception) return false;
  const [day, ...more] = only.clause.days;
  const [refused] = last.clause.days;
  if (day === undefined || more.length > 0) return false;
  if (day.kind === 'following') return day.step === 7;
  if (day.kind !== 'days' || refused?.kind !== 'days' || day.grain !== refused.grain || day.grain === 'day')
    return false;
  return day.ranges[0]?.from === refused.ranges.at(-1)?.to;
}
