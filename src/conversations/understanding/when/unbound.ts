import type { Item } from './item.ts';
import type { Items } from './items.ts';
import type { Placed } from './placed.ts';

const isRefusal = (item: Item): boolean =>
  (item.kind === 'cannot' && !item.reason) || item.kind === 'except' || item.kind === 'nor';

/** "antes no puedo", "solo por la tarde, no puedo": a refusal of what was not named. */
const saysOfWhat = (item: Item): boolean => item.kind === 'apart' || item.kind === 'because' || item.kind === 'only';

/** "no me va bien, el lunes mejor". */
const isRather = (kinds: readonly Item['kind'][]): boolean =>
  kinds.includes('rather') && !kinds.includes('no') && !kinds.includes('cannot');

function thoughtsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const thoughts: Item[][] = [[]];
  for (const item of items) {
    if (item.kind === 'mark') thoughts.push([]);
    else thoughts.at(-1)?.push(item);
  }
  return thoughts;
}

/**
 * Was something turned down, and no day or time bound to that? A refusal that is left over may be about any day that was
 * named: then none of them is a wish to rely on.
 */
export function hasUnboundRefusal({ items, references }: Items, placed: readonly Placed[]): boolean {
  if (placed.some((one) => one.stance !== 'yes')) return false;
  const thoughts = thoughtsOf(items);
  return thoughts.some((thought, at) => {
    const has = (kind: Item['kind']): boolean => thought.some((item) => item.kind === kind);
    // "ningún día menos el martes" is a wish.
    if (thought.some(saysOfWhat) || (has('except') && (has('no') || has('cannot')))) return false;
    if (has('no') && has('clause')) return true;
    if (has('clause')) return thought.some(isRefusal);
    // "la cita del martes no puedo, ¿el jueves?"; "no quiero anular, solo pasarla al jueves": what is wanted instead is said.
    const isWanted = thoughts.slice(at + 1).some((later) => {
      const kinds = later.map(({ kind }) => kind);
      return kinds.includes('clause') && (kinds.includes('can') || kinds.includes('only') || isRather(kinds));
    });
    return thought.some(isRefusal) && references.length === 0 && !isWanted;
  });
}
