import { mayAdd } from './items.ts';
import { narrowed, onThatDay, type Placed } from './placed.ts';
import type { Clause } from './settle.ts';

const isWide = ({ days }: Clause): boolean =>
  days.length > 0 && days.every((day) => day.kind === 'days' && day.grain !== 'day');
const isWeekdays = ({ days, times }: Clause): boolean =>
  times.length === 0 && days.length === 1 && days[0]?.kind === 'every';
const isSeveral = ({ days: [day, ...others] }: Clause): boolean =>
  others.length === 0 && day?.kind === 'every' && day.weekdays.length > 1;
const isTimeOnly = ({ days, times }: Clause): boolean => days.length === 0 && times.length > 0;
const isPart = ({ times }: Clause): boolean => times.length === 1 && times[0]?.kind === 'part';
const isExact = ({ times }: Clause): boolean => times.length === 1 && times[0]?.kind === 'exact';

/** A day that was named without a time of day. */
const isBareDay = ({ days, times }: Clause): boolean =>
  times.length === 0 &&
  days.length > 0 &&
  days.every(({ kind }) => kind === 'days' || kind === 'every' || kind === 'weekday');

/** Of two wishes in a row, the second of which is no further day but a limit of the first, both as one. */
function asOne(earlier: Clause, later: Clause): Clause | undefined {
  // "antes de Navidad, entre semana".
  if (isWide(earlier) && isWeekdays(later)) return { days: [...earlier.days, ...later.days], times: earlier.times };
  // "solo entre semana, la semana que viene".
  const isSameTime = earlier.times.length === 0 || earlier.times === later.times;
  if (isSeveral(earlier) && isSameTime && isWide(later))
    return { days: [...later.days, ...earlier.days], times: later.times };
  // "antes de Reyes y siempre por la tarde", "el viernes sí, tempranito por la mañana", "el miércoles sí, a las doce".
  if (isBareDay(earlier) && isTimeOnly(later) && (isPart(later) || isExact(later)))
    return { days: earlier.days, times: later.times };
  // "por la mañana mejor, antes de las once".
  const [bound] = later.times;
  const isBound = later.times.length === 1 && (bound?.kind === 'before' || bound?.kind === 'from');
  if (bound && isBound && isTimeOnly(earlier) && isPart(earlier) && isTimeOnly(later) && mayAdd(earlier.times, bound))
    return { days: [], times: [...earlier.times, bound] };
  return undefined;
}

/** "a partir del miércoles, pero dentro de la semana que viene": both bounds hold. */
function withinBoth(earlier: Clause, later: Clause): Clause | undefined {
  if (!isWide(earlier) || !isWide(later)) return undefined;
  const times = later.times.length > 0 ? later.times : earlier.times;
  return { days: [...earlier.days, ...later.days], times };
}

/** "…, pero por la tarde", "…, pero dentro de la semana que viene": what was wished for, within a limit. */
export function limitedBy(
  placed: readonly Placed[],
  fresh: readonly Placed[],
  lastBreath: number,
): readonly Placed[] | undefined {
  const [limit] = fresh;
  const last = placed.at(-1);
  if (fresh.length !== 1 || limit?.stance !== 'yes' || last?.stance !== 'yes') return undefined;
  if (limit.clause.days.length === 0) return narrowed(placed, limit.clause, lastBreath);
  const onDay = onThatDay(placed, limit.clause, lastBreath);
  if (onDay) return onDay;
  // "nunca antes de las diez, pero por la mañana, el martes".
  const isBoundFirst =
    isTimeOnly(last.clause) && last.clause.times.every(({ kind }) => kind === 'from' || kind === 'before');
  if (isBoundFirst && isPart(limit.clause))
    return [
      ...placed.slice(0, -1),
      { ...limit, clause: { days: limit.clause.days, times: [...limit.clause.times, ...last.clause.times] } },
    ];
  const clause = withinBoth(last.clause, limit.clause);
  return clause && [...placed.slice(0, -1), { ...last, clause }];
}

/** "el martes o el miércoles, a las cinco o a las seis": a further hour is one of the days that were named with the first. */
function onTheirDays(before: readonly Placed[], { clause }: Placed): readonly Placed[] | undefined {
  const last = before.at(-1);
  if (!isTimeOnly(clause) || !isExact(clause) || last?.stance !== 'yes' || !isExact(last.clause)) return undefined;
  const sameHour = before.filter(
    (one) => one.stance === 'yes' && one.clause.days.length > 0 && one.clause.times[0] === last.clause.times[0],
  );
  return sameHour.length < 2
    ? undefined
    : sameHour.map((one) => ({ ...one, clause: { days: one.clause.days, times: clause.times } }));
}

/** What only limits the wish before it is brought together with that. */
export function restricted(placed: readonly Placed[]): readonly Placed[] {
  const done: Placed[] = [];
  for (const one of placed) {
    const last = done.at(-1);
    const isWish = one.stance === 'yes' && last?.stance === 'yes';
    const both = isWish && last ? asOne(last.clause, one.clause) : undefined;
    if (last && both) done.splice(-1, 1, { ...last, clause: both });
    else done.push(...((isWish ? onTheirDays(done, one) : undefined) ?? [one]));
  }
  return done;
}
