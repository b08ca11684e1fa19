import type { Item } from './item.ts';
import type { Lexemes } from './phrase.ts';

/** Where the last clause about time stood. */
export interface Named {
  readonly from: number;
  readonly to: number;
}

/**
 * "la semana que viene, qué digo la semana que viene, en enero": what is said again right after it was taken back is no wish.
 * Where it ends, if more follows; what it was is told by what follows ("el martes, digo el martes por la tarde").
 */
export function endOfQuoted(
  lx: Lexemes,
  at: number,
  { items, named }: { readonly items: readonly Item[]; readonly named: Named | undefined },
): number | undefined {
  const since = items.slice(items.findLastIndex(({ kind }) => kind === 'clause') + 1);
  const isTakenBack = since.some(({ kind }) => kind === 'correct');
  if (named === undefined || !isTakenBack || since.some(({ kind }) => kind === 'no' || kind === 'cannot'))
    return undefined;
  const said = lx.all.slice(named.from, named.to);
  const isSame = said.every(({ kind, arg }, place) => lx.is(at + place, kind) && lx.arg(at + place) === arg);
  const end = at + said.length;
  const next = lx.skip(end, 'mark', 'fill', 'word', 'no-answer');
  return isSame && next < lx.all.length && lx.is(next, 'month', 'part', 'weekday', 'date', 'after', 'at', 'the')
    ? end
    : undefined;
}
