import { required } from '../../platform/kernel/assert.ts';

interface Kept {
  readonly sid: string;
}

/** Records in memory, newest kept: past the limit the oldest one is forgotten. */
export interface BoundedStore<T extends Kept> {
  add(item: T): T;
  /** Replaces the fields given. A record that was forgotten or deleted meanwhile stays away, and the answer is undefined. */
  change(sid: string, fields: Partial<T>): T | undefined;
  get(sid: string): T | undefined;
  newestFirst(): readonly T[];
  remove(sid: string): boolean;
}

export function boundedStore<T extends Kept>(limit: number, changed: (item: T) => void): BoundedStore<T> {
  const items = new Map<string, T>();
  return {
    add(item) {
      items.set(item.sid, item);
      if (items.size > limit) items.delete(required(items.keys().next().value, 'the oldest record'));
      changed(item);
      return item;
    },
    change(sid, fields) {
      const current = items.get(sid);
      if (!current) return undefined;
      const next = { ...current, ...fields };
      items.set(sid, next);
      changed(next);
      return next;
    },
    get: (sid) => items.get(sid),
    newestFirst: () => [...items.values()].toReversed(),
    remove: (sid) => items.delete(sid),
  };
}
