import type { Item } from './item.ts';
import type { Clause } from './settle.ts';

const MARK: Item = { kind: 'mark', question: false, ends: false };
const ENDS: readonly Item['kind'][] = ['mark', 'but', 'correct'];
const TURNED: readonly Item['kind'][] = ['no', 'cannot', 'nor'];

const isTurned = (item: Item): boolean => TURNED.includes(item.kind);
const isClause = (item: Item | undefined): boolean => item?.kind === 'clause';
const isSaid = (item: Item): boolean => item.kind !== 'word';
const isOther = (item: Item | undefined): boolean =>
  item?.kind === 'clause' && item.clause.days.length > 0 && item.clause.days.every(({ kind }) => kind === 'other');

/** A day that was turned down by what stands before it: "no puedo el lunes", "ni el lunes ni el martes". */
function isRefusedBefore(said: readonly Item[]): boolean {
  const clause = said.findIndex(isClause);
  return said.slice(0, Math.max(clause, 0)).some(isTurned) && isClause(said.at(-1));
}

/** "no tan temprano mejor a partir de las once": also what is left out is turned down. */
function isLeftOutBefore(said: readonly Item[]): boolean {
  return said[0]?.kind === 'except' && isClause(said.at(-1));
}

/** "no me va bien el lunes el martes sí": the last day has an answer of its own. */
function isAgreedLast(said: readonly Item[], rest: readonly Item[]): boolean {
  const end = rest.findIndex(({ kind }) => ENDS.includes(kind));
  const own = (end < 0 ? rest : rest.slice(0, end)).filter(isSaid);
  return isRefusedBefore(said) && own.length === 2 && isClause(own[0]) && own[1]?.kind === 'can';
}

/** "solo el miércoles otro día no puedo": what is said of all others turns down no day that was named. */
function isOfOthers(said: readonly Item[], rest: readonly Item[]): boolean {
  const [first, second] = rest.filter(isSaid);
  if (!isClause(said.at(-1)) || first === undefined || second === undefined) return false;
  return (isTurned(first) && isOther(second)) || (isOther(first) && isTurned(second));
}

/** "mornings only afternoons are a nightmare": what comes after the only wish is turned down by itself. */
function isBesideOnly(said: readonly Item[], rest: readonly Item[]): boolean {
  const [first, second] = rest.filter(isSaid);
  const isOnly = said.length === 2 && said.some(({ kind }) => kind === 'only') && said.some(isClause);
  return isOnly && isClause(first) && second !== undefined && isTurned(second);
}

/** "a partir de las cinco que antes trabajo póngame el jueves": the reason is over where the day is asked for. */
function isAskedAfterWhy(said: readonly Item[], rest: readonly Item[]): boolean {
  const [first, second] = rest.filter(isSaid);
  return said[0]?.kind === 'because' && !said.some(isClause) && first?.kind === 'can' && isClause(second);
}

/** Does a thought of its own begin with what is left? Who is in a hurry writes no comma before it. */
function opensThought(said: readonly Item[], rest: readonly Item[]): boolean {
  const [first] = rest;
  if (first === undefined || !isSaid(first)) return false;
  // "no puedo el lunes mejor el martes".
  const named = said.findLastIndex((item) => isClause(item) || isTurned(item));
  const isInstead =
    first.kind === 'rather' &&
    (isRefusedBefore(said.slice(0, named + 1)) || isLeftOutBefore(said.slice(0, named + 1))) &&
    rest.slice(1).find(isSaid)?.kind === 'clause';
  return (
    isInstead ||
    isAgreedLast(said, rest) ||
    isOfOthers(said, rest) ||
    isBesideOnly(said, rest) ||
    isAskedAfterWhy(said, rest)
  );
}

const isUnusable = ({ days }: Clause): boolean => days.length > 0 && days.every(({ kind }) => kind === 'unusable');

/** "el martes mientras están en el cole de diez a doce": the hours are those of the day that was named. */
function withHours(items: readonly Item[]): readonly Item[] {
  return items.map((item, at) => {
    const before = items[at - 1];
    if (item.kind !== 'clause' || before?.kind !== 'clause' || item.clause.times.length === 0) return item;
    const isOfDay = isUnusable(item.clause) && before.clause.days.length > 0 && !isUnusable(before.clause);
    return isOfDay ? { ...item, clause: { days: [], times: item.clause.times } } : item;
  });
}

/** "not monday or tuesday any other day is ok": the others are no day that is turned down with them. */
function withOthersApart(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item, at): readonly Item[] => {
    if (item.kind !== 'clause' || item.clause.days.length < 2 || item.clause.days.at(-1)?.kind !== 'any') return [item];
    const before = items.slice(items.slice(0, at).findLastIndex(({ kind }) => ENDS.includes(kind)) + 1, at);
    if (!before.some(isTurned)) return [item];
    const { days, times } = item.clause;
    const named: Item = { ...item, clause: { days: days.slice(0, -1), times: [] } };
    return [named, MARK, { ...item, clause: { days: days.slice(-1), times } }];
  });
}

/** "not that early after eleven": only what is too early or too late is left out, not the hour that is told instead. */
function withHourInstead(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item, at): readonly Item[] => {
    if (item.kind !== 'clause' || items[at - 1]?.kind !== 'except' || item.clause.days.length > 0) return [item];
    const [part, ...hours] = item.clause.times;
    const isEdge = part?.kind === 'part' && (part.part === 'early-morning' || part.part === 'last-hour');
    if (!isEdge || hours.length === 0) return [item];
    const told = (times: typeof hours): Item => ({ ...item, clause: { days: [], times } });
    return [told([part]), MARK, told(hours)];
  });
}

/** The commas that were left out, where it can be told that a further thought begins. */
export function withThoughts(items: readonly Item[]): readonly Item[] {
  const told: Item[] = [];
  const heard = withHours(withOthersApart(withHourInstead(items)));
  for (const [at, item] of heard.entries()) {
    const said = told.slice(told.findLastIndex(({ kind }) => ENDS.includes(kind)) + 1).filter(isSaid);
    if (said.length > 0 && opensThought(said, heard.slice(at))) told.push(MARK);
    told.push(item);
  }
  return told;
}
