import type { Lexemes, Read, TimePhrase } from './phrase.ts';
import { readBareHour } from './clock-phrase.ts';
import { readDate } from './date-phrase.ts';
import type { Item } from './item.ts';
import type { Clause, SettleFrame } from './settle.ts';

/** "at three... no, four", "at eleven, actually make it twelve": what was said last is taken back. */
function isCorrecting(items: readonly Item[]): boolean {
  const since = items.slice(items.findLastIndex((item) => item.kind === 'clause') + 1);
  const kinds = since.map(({ kind }) => kind);
  const isShort =
    since.length < 5 && kinds.every((kind) => ['mark', 'no', 'correct', 'rather', 'joint'].includes(kind));
  return isShort && kinds.some((kind) => kind === 'no' || kind === 'correct' || kind === 'rather');
}

/** "a las 10 o 11", "el 3 y 4": a bare number after "or" or "and" is of the kind of the one before. */
export function goesOn(lx: Lexemes, at: number, items: readonly Item[], frame: SettleFrame): Read<Clause> | undefined {
  const corrected = isCorrecting(items) ? items.findLast((item) => item.kind === 'clause') : undefined;
  const before = corrected ?? items.at(-2);
  if (!lx.is(at, 'num') || before?.kind !== 'clause') return undefined;
  if (corrected && before.clause.times.at(-1)?.kind !== 'exact') return undefined;
  if (!corrected && items.at(-1)?.kind !== 'joint') return undefined;
  const { days, times } = before.clause;
  if (times.at(-1)?.kind === 'exact') {
    const time = readBareHour(lx, at);
    return time ? { value: { days: [], times: [time.value] }, end: time.end } : undefined;
  }
  const isDate = days.length === 1 && days[0]?.kind === 'days' && days[0].grain === 'day' && times.length === 0;
  const date = isDate ? readDate(lx, at, { today: frame.today, bareDay: true }) : undefined;
  if (!date) return undefined;
  return { value: { days: [{ kind: 'days', ranges: date.value, grain: 'day' }], times: [] }, end: date.end };
}

/** "monday morning 10", "martes tarde 5": a bare number that ends what is said of a part of a day is its hour. */
export function hourOfPart(lx: Lexemes, at: number, clause: Clause): Read<TimePhrase> | undefined {
  const isPart = clause.times.length === 1 && clause.times[0]?.kind === 'part' && clause.days.length > 0;
  if (!isPart || !lx.is(at, 'num') || lx.num(at) < 1) return undefined;
  const hour = readBareHour(lx, at);
  const isEnd = hour !== undefined && (hour.end >= lx.all.length || lx.is(hour.end, 'mark', 'sign', 'no-answer'));
  return isEnd ? hour : undefined;
}
