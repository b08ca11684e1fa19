import { isUuid } from '../../platform/kernel/ids.ts';
import { isSafeText } from '../mapping/reader.ts';
import { BY_ID, type ResourceType, type SortKey } from './resource-type.ts';
import type { Bind } from './search-parameter.ts';

/** More keys than anybody can read the order of. */
const MOST_KEYS = 4;

interface OrderKey {
  readonly name: string;
  readonly key: SortKey;
  readonly descending: boolean;
}

/** The keys of `_sort` in their order; the id is the last. */
export type SortOrder = readonly OrderKey[];

/** The order that `_sort` asks for, or the usual one; undefined where a key is none of this type's. */
export function parseSortOrder(type: ResourceType, value: string | undefined): SortOrder | undefined {
  const names = (value ?? type.defaultSort).split(',');
  const keys = names.flatMap((text) => {
    const descending = text.startsWith('-');
    const name = descending ? text.slice(1) : text;
    const key = Object.hasOwn(type.sorts, name) ? type.sorts[name] : undefined;
    return key ? [{ name, key, descending }] : [];
  });
  if (keys.length !== names.length || keys.length > MOST_KEYS) return undefined;
  const last = keys.at(-1);
  return last?.name === '_id' ? keys : [...keys, { name: '_id', key: BY_ID, descending: last?.descending ?? false }];
}

export function orderBy(order: SortOrder): string {
  return order.map(({ key, descending }) => `${key.column} ${descending ? 'desc' : 'asc'}`).join(', ');
}

function spelled(order: SortOrder): string {
  return order.map(({ name, descending }) => `${descending ? '-' : ''}${name}`).join(',');
}

export function writeCursor(order: SortOrder, sortValues: readonly string[]): string {
  return Buffer.from(JSON.stringify([spelled(order), ...sortValues]), 'utf8').toString('base64url');
}

const INSTANT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?\+00$/;
const DATE = /^\d{4,5}-\d{2}-\d{2}$/;

/** Whether PostgreSQL takes a text for a value of the key: a cursor may have been made by hand. */
function fits({ type }: SortKey, text: string): boolean {
  switch (type) {
    case 'uuid':
      return isUuid(text);
    case 'timestamptz':
      return INSTANT.test(text) && !Number.isNaN(Date.parse(`${text.replace(' ', 'T')}:00`));
    case 'date':
      return text === 'infinity' || (DATE.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)));
    case 'integer':
      return /^\d{1,9}$/.test(text);
    case 'text':
      return text.length <= 1_000 && isSafeText(text);
  }
}

/** The values of the last row of the page before; undefined where the cursor is none of this order. */
export function readCursor(order: SortOrder, text: string): readonly string[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Array.isArray(parsed) || parsed.length !== order.length + 1 || parsed[0] !== spelled(order)) return undefined;
  const values = parsed.slice(1).filter((value): value is string => typeof value === 'string');
  return values.length === order.length && order.every(({ key }, index) => fits(key, values[index] ?? ''))
    ? values
    : undefined;
}

/** What comes after a row in this order. One direction is one comparison of rows, which an index answers; mixed ones are spelled out. */
export function afterCursor(order: SortOrder, values: readonly string[], bind: Bind): string {
  const bound = order.map(({ key }, index) => `${bind(values[index] ?? '')}::${key.type}`);
  const than = (descending: boolean) => (descending ? '<' : '>');
  const [first] = order;
  if (order.every(({ descending }) => descending === first?.descending)) {
    const columns = order.map(({ key }) => key.column).join(', ');
    return `(${columns}) ${than(first?.descending ?? false)} (${bound.join(', ')})`;
  }
  return order.reduceRight((rest, { key, descending }, index) => {
    const here = `${key.column} ${than(descending)} ${bound[index]}`;
    return rest === '' ? here : `(${here} or (${key.column} = ${bound[index]} and ${rest}))`;
  }, '');
}
