import type { Item } from './item.ts';
import type { Lexemes, Read, TimePhrase } from './phrase.ts';
import type { PartOfDay } from '../types.ts';
import type { Placed } from './placed.ts';
import { isReason, withoutTurns, type Segment } from './segments.ts';
import type { Clause } from './settle.ts';

const BOUNDS: readonly TimePhrase['kind'][] = ['from', 'before'];
const EDGES: readonly PartOfDay[] = ['first-hour', 'early-morning', 'late-morning', 'late-afternoon', 'last-hour'];

/** "antes del viernes", "hasta el 20", "a partir de las seis": the wish has a bound, which a reason often comes with. */
function isBounded({ days, times }: Clause): boolean {
  const isOpenDay = days.some((day) => day.kind === 'days' && day.open === true && day.ranges.length === 1);
  return (
    isOpenDay || times.some((time) => (time.kind === 'part' ? EDGES.includes(time.part) : BOUNDS.includes(time.kind)))
  );
}

/** What is said of the day that a reason names: "el jueves, que el viernes salgo de viaje". */
const SAID_OF_DAY = ['word', 'moving', 'cannot', 'not', 'busy', 'event'] as const;

/**
 * Does the reason of what was wished for begin here: ", que el viernes salgo de viaje", "antes del viernes que me voy de viaje",
 * "el lunes porque el martes no puedo"? What it says turns nothing round that was said before it.
 */
export function opensReason(
  lx: Lexemes,
  at: number,
  said: { readonly items: readonly Item[]; readonly clauseAt: (at: number) => Read<Clause> | undefined },
): boolean {
  const last = said.items.findLast((item) => item.kind !== 'word');
  const isSaidOf = lx.is(at, 'because');
  if (isSaidOf) return last?.kind === 'clause';
  if (!lx.is(at, 'fill') || lx.arg(at) !== 'than') return false;
  const isAfterDay = said.items.at(-1)?.kind === 'clause';
  if (!isAfterDay && !lx.is(at - 1, 'mark')) return false;
  if (tellsOfThis(lx, at + 1)) return true;
  const isOfBound = isAfterDay && last?.kind === 'clause' && isBounded(last.clause);
  const clause = said.clauseAt(at + 1);
  if (!clause) return isOfBound;
  const isDay = clause.value.days.length > 0;
  return (
    (isDay && lx.is(clause.end, ...SAID_OF_DAY)) ||
    (!isDay && (isOfBound || lx.is(clause.end, 'cannot', 'not', 'busy')))
  );
}

/** What stands between "tengo" and the day: "tengo una clase de yoga los jueves". */
const HELD = ['word', 'some', 'of', 'the', 'key-filler', 'fill'] as const;

/** "tengo yoga los jueves", "I've got choir on Thursdays": what one has on the day that is named here, which may be why one cannot come. */
export function isHeldThen(lx: Lexemes, at: number): boolean {
  const busy = lx.back(at - 1, ...HELD);
  const said = lx.all.slice(busy + 1, at);
  const isAsked = lx.all.find(({ kind }, place) => place > at && kind === 'mark')?.arg.includes('?') === true;
  if (lx.is(busy + 1, 'fill', 'of') || said.some(({ arg }) => arg === 'than')) return false;
  return !isAsked && lx.is(busy, 'busy') && lx.arg(busy) !== 'there' && said.some(({ kind }) => kind === 'word');
}

/** "la semana que viene, que esta estoy fuera": of the one that is now, which is no wish. */
export function tellsOfThis(lx: Lexemes, at: number): boolean {
  return lx.is(at, 'this') && lx.is(at + 1, 'cannot', 'not', 'busy');
}

const TOLD: readonly Item['kind'][] = ['word', 'clause', 'busy', 'joint'];

/** "el jueves, que el viernes salgo de viaje": a day that is named in the reason is no further wish. */
function tellsOfAnotherDay(segment: Segment): boolean {
  const [first, second, ...rest] = segment.items;
  const isOpened = first?.kind === 'because' && second?.kind === 'clause';
  // "Tuesday the 1st because I fly on Wednesday".
  if (first?.kind === 'because' && first.plainly && second?.kind === 'word' && withoutTurns(segment))
    return rest.some(({ kind }) => kind === 'clause') && rest.every(({ kind }) => TOLD.includes(kind));
  return (
    isOpened && withoutTurns(segment) && rest.length > 0 && rest.every(({ kind }) => kind === 'word' || kind === 'busy')
  );
}

/** "después de las seis, que salgo a las cinco y media". */
function tellsOfHours(segment: Segment, last: Placed): boolean {
  const isHour = (item: Item): boolean => item.kind === 'clause' && item.clause.days.length === 0;
  const [first, ...rest] = segment.items;
  return (
    first?.kind === 'because' &&
    isBounded(last.clause) &&
    withoutTurns(segment) &&
    rest.every((item) => item.kind === 'word' || isHour(item))
  );
}

/** "a partir de las seis, antes no puedo", "solo por la tarde, trabajo", ", que trabajo": why it is to be then, and no refusal of it. */
export function tellsWhy(segment: Segment, before: Segment | undefined, last: Placed): boolean {
  const { items } = segment;
  if (last.stance === 'yes' && (tellsOfAnotherDay(segment) || tellsOfHours(segment, last))) return true;
  if (items.some((item) => item.kind === 'clause')) return false;
  if (items.some((item) => item.kind === 'apart')) return true;
  const isBusy = items.some(isReason) && !items.some((item) => item.kind === 'cannot' && !item.reason);
  const isLimited = before?.items.some((item) => item.kind === 'only') === true;
  return isBusy && (isLimited || items.some((item) => item.kind === 'because'));
}

/** "antes del viernes que no puedo": of Friday, or of the days before it. */
export function mayTellWhy({ items }: Segment, last: Placed): boolean {
  return last.stance === 'yes' && items[0]?.kind === 'because' && isBounded(last.clause);
}
