import type { DayPhrase } from './phrase.ts';
import type { Item } from './item.ts';

const BETWEEN: readonly Item['kind'][] = ['no', 'cannot', 'mark', 'word', 'correct', 'can', 'doubt'];

/** The days alone: with or without its article the same Wednesday was named. */
const named = (days: readonly DayPhrase[]): string =>
  JSON.stringify(days.map((day) => (day.kind === 'weekday' ? { ...day, article: false } : day)));

/** Is what stands between the two a refusal of the first which is then taken back? */
function takesBack(between: readonly Item[]): boolean {
  const refused = between.findIndex(({ kind }) => kind !== 'word');
  const kind = between[refused]?.kind;
  if ((kind !== 'no' && kind !== 'cannot') || !between.every((one) => BETWEEN.includes(one.kind))) return false;
  const mark = between.findIndex((one) => one.kind === 'mark');
  const since = mark < 0 ? [] : between.slice(mark);
  return since.some((one) => one.kind === 'can') && !since.some((one) => one.kind === 'no' || one.kind === 'cannot');
}

/** "el miércoles no, espera, sí, el miércoles sí": a day that was turned down and right after is wished for again is a wish. */
export function withLastWord(items: readonly Item[]): readonly Item[] {
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'clause' || item.clause.days.length === 0) continue;
    const before = items.slice(0, at).findLastIndex(({ kind }) => kind === 'clause');
    const earlier = items[before];
    const isAgreed = items.slice(at + 1).find(({ kind }) => kind !== 'word')?.kind === 'can';
    if (earlier?.kind !== 'clause' || earlier.clause.times.length > 0 || !isAgreed) continue;
    const isSame = named(earlier.clause.days) === named(item.clause.days);
    if (isSame && takesBack(items.slice(before + 1, at))) return [...items.slice(0, before), ...items.slice(at)];
  }
  return items;
}
