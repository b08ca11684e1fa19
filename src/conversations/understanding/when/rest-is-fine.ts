import type { Item } from './item.ts';

const TURNED: readonly Item['kind'][] = ['no', 'cannot', 'nor', 'except'];
const WISHED: readonly Item['kind'][] = ['can', 'rather', 'doubt'];
const PARTS: readonly Item['kind'][] = ['mark', 'joint', 'but', 'correct'];

const has = (items: readonly Item[], kinds: readonly Item['kind'][]): boolean =>
  items.some(({ kind }) => kinds.includes(kind));

/** Where "el resto me va bien", "any other day is fine" begins. */
function fineRestAt(items: readonly Item[]): number {
  return items.findIndex((item, at) => {
    if (item.kind !== 'apart' || item.others !== true) return false;
    const end = items.findIndex(({ kind }, place) => place > at && (kind === 'mark' || kind === 'but'));
    const thought = items.slice(at + 1, end < 0 ? undefined : end);
    return has(thought, ['can', 'clause']) && !has(thought, TURNED);
  });
}

/** What was said, parted where a list or a thought goes on; each part but the first keeps what parts it. */
function partsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts: Item[][] = [[]];
  for (const item of items) {
    if (PARTS.includes(item.kind)) parts.push([item]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}

/**
 * "los lunes tengo gimnasio y los jueves inglés, el resto sin problema": where all the others are fine, those on which one has
 * something are not, nor are those that are listed with them.
 */
export function withRest(items: readonly Item[]): readonly Item[] {
  const restAt = fineRestAt(items);
  if (restAt < 0) return items;
  let isTurned = false;
  const before = partsOf(items.slice(0, restAt)).flatMap((part) => {
    const isDay = has(part, ['clause']);
    if (has(part, WISHED)) isTurned = false;
    else if (has(part, [...TURNED, 'busy'])) isTurned = true;
    else if (isTurned && isDay) return [...part, { kind: 'cannot', reason: true } as const];
    if (!isTurned || has(part, TURNED)) return part;
    return part.map((item): Item => (item.kind === 'busy' ? { kind: 'cannot', reason: true } : item));
  });
  // "salgo el 5 y vuelvo el 12, cualquier otro día": what was named with nothing said of it may be what does not suit.
  const isSaid =
    has(before, ['busy', ...TURNED, ...WISHED]) || ['joint', 'but'].includes(items[restAt - 1]?.kind ?? 'mark');
  const rest = items[restAt + 1];
  const isOther = rest?.kind === 'clause' && rest.clause.days[0]?.kind === 'any';
  const isOpen = !isSaid && isOther && has(before, ['clause']);
  return [...before, ...(isOpen ? [{ kind: 'doubt' } as const] : []), ...items.slice(restAt)];
}
