import type { Item } from './item.ts';
import type { Lexemes } from './phrase.ts';

/** "me da igual mañana que tarde, pero el miércoles": what is all the same is followed by what is not, and by no exception. */
function isAllTheSame(lx: Lexemes, at: number): boolean {
  const from = lx.all.findLastIndex((one, place) => place < at && one.kind === 'mark') + 1;
  return lx.is(lx.back(at - 1, ...ASIDE), 'part') && lx.all.slice(from, at).some((one) => one.kind === 'one-of');
}

/** What may be said in the middle of anything. */
const ASIDE = ['word', 'no-answer', 'example'] as const;

/** "any day of the week of the 30th but Monday": any of what was named right before. */
function isOfAnyDay(items: readonly Item[]): boolean {
  const since = items.slice(items.findLastIndex((item) => item.kind !== 'clause') + 1);
  return since.some((item) => item.kind === 'clause' && item.clause.days.some((day) => day.kind === 'any'));
}

/** Does "but" except something here? */
export function isExceptionAt(lx: Lexemes, at: number, items: readonly Item[]): boolean {
  // "any day but Friday" is an exception, "any day, but in the morning" is none.
  const day = lx.skip(at + 1, 'fill', 'the', 'this', 'and', ...ASIDE);
  // "not this week but next week" is none either.
  const thought = items.slice(items.findLastIndex((item) => item.kind === 'mark') + 1);
  return (
    lx.is(at, 'but') &&
    !thought.some((item) => item.kind === 'no') &&
    !isAllTheSame(lx, at) &&
    (lx.is(lx.back(at - 1, ...ASIDE), 'any-day', 'next', 'part', 'workdays', 'weekend', 'unit') || isOfAnyDay(items)) &&
    lx.is(
      day,
      'weekday',
      'today',
      'tomorrow',
      'day-after',
      'weekend',
      'next',
      'num',
      'ordinal',
      'month',
      'holiday',
      'date',
    )
  );
}
