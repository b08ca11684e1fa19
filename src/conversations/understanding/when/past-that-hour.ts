import type { Item } from './item.ts';
import type { Lexemes, Read, TimePhrase } from './phrase.ts';

const HOUR = 60;

/** "salgo a las cinco, así que a partir de y media", "I finish at five so after half past": past the hour that was just named. */
export function pastThatHour(lx: Lexemes, at: number, items: readonly Item[]): Read<TimePhrase> | undefined {
  if (!lx.is(at, 'from', 'after', 'before', 'until')) return undefined;
  const said = lx.skip(at + 1, 'of', 'at', 'fill');
  const minutes = lx.is(said, 'half', 'half-past') ? 30 : lx.is(said, 'quarter', 'quarter-past') ? 15 : undefined;
  if (minutes === undefined || lx.count(said + 1) !== undefined) return undefined;
  const last = items.findLast((item) => item.kind === 'clause');
  const time = last?.kind === 'clause' ? last.clause.times.at(-1) : undefined;
  if (time === undefined || time.kind === 'part' || time.kind === 'span') return undefined;
  if (!time.readings.every((minute) => minute % HOUR === 0)) return undefined;
  const readings = time.readings.map((minute) => minute + minutes);
  return { value: { kind: lx.is(at, 'from', 'after') ? 'from' : 'before', readings }, end: said + 1 };
}
