import type { Item } from './item.ts';
import { isReason } from './segments.ts';
import type { Clause } from './settle.ts';

export type ClauseItem = Extract<Item, { kind: 'clause' }>;

/** Two clauses in a row, and what stands around them. */
export interface Pair {
  readonly earlier: ClauseItem;
  readonly later: ClauseItem;
  readonly gap: readonly Item[];
  readonly next: Item | undefined;
  /** What stands in the same thought before the earlier. */
  readonly lead: readonly Item[];
}

export const hasDays = (clause: Clause): boolean => clause.days.length > 0;
export const hasTimes = (clause: Clause): boolean => clause.times.length > 0;

export const STANCES: readonly Item['kind'][] = ['no', 'cannot', 'can', 'nor'];

/** "salgo a las seis, el martes a las seis y media": an hour without a day gives way to the day and hour that follow. */
export function isPlainer({ earlier, later, lead }: Pair): boolean {
  const isTurned = lead.some((item) => STANCES.includes(item.kind) || item.kind === 'except' || item.kind === 'joint');
  const isOnly =
    !hasDays(earlier.clause) &&
    hasTimes(earlier.clause) &&
    hasDays(later.clause) &&
    later.clause.times.some((time) => time.kind !== 'part');
  return isOnly && !isTurned && later.clause.days.every((day) => day.kind !== 'unusable');
}

/** "salgo a las cinco, a partir de y media": of two beginnings without a day the later holds. */
export function isLaterStart({ earlier, later, lead }: Pair): boolean {
  const startOf = ({ days, times: [time, ...more] }: Clause): number | undefined =>
    days.length === 0 && more.length === 0 && time?.kind === 'from' ? Math.max(...time.readings) : undefined;
  const [first, second] = [startOf(earlier.clause), startOf(later.clause)];
  const isTurned = lead.some((item) => STANCES.includes(item.kind) || item.kind === 'except' || item.kind === 'joint');
  return first !== undefined && second !== undefined && second >= first && !isTurned;
}

/** "el día 9 a cualquier hora", "fins al 4 em va bé qualsevol dia": of the days that were named, and none beside them. */
export function isAnyTimeOf({ earlier, gap, lead }: Pair): boolean {
  const isPlain = gap.every(({ kind }) => kind === 'word' || kind === 'can');
  const isTurnedDown = lead.some(({ kind }) => kind === 'except' || (kind !== 'can' && STANCES.includes(kind)));
  const isAny = earlier.clause.days.every((day) => day.kind === 'any');
  return isPlain && !isTurnedDown && hasDays(earlier.clause) && !isAny;
}

/** "antes de las once porque luego entro, póngame el miércoles": the day is asked for after its hours and why. */
export function isAskedOn({ earlier, later, gap, next, lead }: Pair): boolean {
  const isPlain = gap.every((item) =>
    item.kind === 'mark' ? !item.question : isReason(item) || ['word', 'can', 'because', 'apart'].includes(item.kind),
  );
  const isTurned = [...lead, ...(next ? [next] : [])].some(
    ({ kind }) => kind === 'except' || kind === 'joint' || (kind !== 'can' && STANCES.includes(kind)),
  );
  const isLimit = earlier.clause.times.every(({ kind }) => kind === 'from' || kind === 'before');
  const isHours = !hasDays(earlier.clause) && hasTimes(earlier.clause) && isLimit;
  return isPlain && !isTurned && isHours && hasDays(later.clause) && !hasTimes(later.clause);
}

/** "half five would suit me on Wednesday": what is said of the hour is said of it on that day. */
export function isSuitedOn({ earlier, later, gap, next, lead }: Pair): boolean {
  const isPlain = gap.every(({ kind }) => kind === 'word' || kind === 'can');
  const isTurned =
    (next !== undefined && STANCES.includes(next.kind)) || lead.some(({ kind }) => STANCES.includes(kind));
  const isHour = !hasDays(earlier.clause) && hasTimes(earlier.clause);
  return isPlain && !isTurned && isHour && hasDays(later.clause) && !hasTimes(later.clause);
}
