import type { Item } from './item.ts';
import type { Placed } from './placed.ts';
import { isReason, turnOf, withoutTurns, type Segment } from './segments.ts';

type ClauseItem = Extract<Item, { kind: 'clause' }>;

/**
 * "not this Monday, the one after": what only follows on a day that is turned down is wanted instead of it, where it is not turned
 * down itself ("esta semana no, la que viene tampoco").
 */
export function isNextOne(
  {
    clause: {
      days: [day, ...more],
      times,
    },
  }: ClauseItem,
  before: Item['kind'] | undefined,
  next?: Item,
): boolean {
  const isStep = day?.kind === 'following' && day.step === 7 && more.length === 0 && times.length === 0;
  return isStep && next?.kind !== 'no' && next?.kind !== 'cannot' && before !== 'joint' && before !== 'nor';
}

/** "quiero decir el 27, no el 26": after a correction the no is about the day that was said before. */
export function isSetApart({ items, opener }: Segment, before: Segment | undefined): boolean {
  const isCorrected =
    before?.opener === 'correct' && withoutTurns(before) && before.items.some(({ kind }) => kind === 'clause');
  return (
    isCorrected && opener === 'mark' && items.length === 2 && items[0]?.kind === 'no' && items[1]?.kind === 'clause'
  );
}

/** "the week after next, not Tuesday or Thursday": "or" goes on with what was set against the wish. */
export function isEither(items: readonly Item[], at: number): boolean {
  const [joint, earlier, against] = [items[at - 1], items[at - 2], items[at - 3]];
  const isDenied = earlier?.kind === 'clause' && (against?.kind === 'instead' || isEither(items, at - 2));
  return joint?.kind === 'joint' && joint.either === true && isDenied;
}

/** "no el 27, el 28": what comes next is wished for instead, so that the no is about the first. */
export function isContrasted(segment: Segment, next: Segment | undefined): boolean {
  const [first] = next?.items.filter((item) => item.kind !== 'word') ?? [];
  return (
    segment.items[0]?.kind === 'no' && next?.opener === 'mark' && first?.kind === 'clause' && next.items.length <= 2
  );
}

/** Is a refusal about the times apart from the wish, or the reason of a wish that was limited to it? */
export function saysWhy(items: readonly Item[], refusal: Item): boolean {
  const at = items.indexOf(refusal);
  const since = items.slice(items.findLastIndex((item, place) => item.kind === 'clause' && place < at) + 1, at);
  if (since.some((item) => item.kind === 'apart')) return true;
  return (
    isReason(refusal) && (since.some((item) => item.kind === 'because') || items.some((item) => item.kind === 'only'))
  );
}

/** "mornings are out afternoons only": two parts of the day, or two days, where "solo por la tarde" may be when that day is out. */
export function isOfOneKind(refused: Placed | undefined, next: Item | undefined): boolean {
  return next?.kind === 'clause' && (refused?.clause.days.length === 0) === (next.clause.days.length === 0);
}

/** "el lunes o el martes me va bien": what comes next may be of both. */
export const isWholeWish = ({ items }: Segment, fresh: readonly Placed[]): boolean =>
  fresh.every(({ stance }) => stance === 'yes') &&
  items.at(-1)?.kind === 'can' &&
  !items.some((item) => turnOf(item) === 'no' || item.kind === 'except' || item.kind === 'rather');
