import type { Lexemes, Read } from './phrase.ts';
import type { LexemeKind } from '../text/lexemes.ts';
import type { Item } from './item.ts';
import type { Clause } from './settle.ts';

/** What makes the second day no other than the first: "too", a refusal. */
const KEEPS: readonly LexemeKind[] = ['and', 'not', 'cannot', 'never', 'except', 'or', 'busy'];

/** "I said Tuesday but it's Thursday I want": where the day that was told before ends, which is wanted no more. */
export function endOfToldBefore(
  lx: Lexemes,
  at: number,
  { items, clauseAt }: { readonly items: readonly Item[]; readonly clauseAt: (at: number) => Read<Clause> | undefined },
): number | undefined {
  // "el lunes no, ese día tengo juicio": of the day that was just named, and no other.
  const isOfNamed = lx.is(at, 'same-day') && lx.is(at + 1, 'busy', 'cannot', 'not');
  if (isOfNamed && items.some(({ kind }) => kind === 'clause')) return at + 1;
  if (!lx.is(at, 'said')) return undefined;
  const told = clauseAt(lx.skip(at + 1, 'fill', 'to'));
  if (!told) return undefined;
  const but = lx.skip(told.end, 'mark', 'no-answer', 'polite');
  if (!lx.is(but, 'but') || lx.all.slice(but).some(({ kind }) => KEEPS.includes(kind))) return undefined;
  for (let place = but + 1; place < lx.all.length; place += 1) {
    const wanted = clauseAt(place)?.value;
    if (wanted) return told.value.days.length > 0 === wanted.days.length > 0 ? told.end : undefined;
  }
  return undefined;
}
