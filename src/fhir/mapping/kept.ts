import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type FhirJson } from './resource.ts';

/** The stored element as it came, while it still says what our own value says; else ours, written anew. */
export function keptWhereSame<T>(
  element: unknown,
  said: { readonly stored: T; readonly own: T },
  write: (own: T) => unknown,
): unknown {
  return element !== undefined && isDeepStrictEqual(said.stored, said.own) ? element : write(said.own);
}

export function listOf(json: FhirJson | undefined, name: string): readonly FhirJson[] {
  const value = json?.[name];
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

/**
 * A stored list brought to what we hold: entries that we do not understand (`keyOf` gives undefined) stay, entries that we no
 * longer hold go, entries that we hold stay as they came, new ones follow.
 */
export function mergedList<T>(
  stored: readonly FhirJson[],
  own: readonly T[],
  how: {
    readonly keyOf: (entry: FhirJson) => string | undefined;
    readonly ownKey: (item: T) => string;
    readonly write: (item: T) => FhirJson;
  },
): readonly FhirJson[] | undefined {
  const wanted = new Map(own.map((item) => [how.ownKey(item), item]));
  const kept = stored.filter((entry) => {
    const key = how.keyOf(entry);
    return key === undefined || wanted.delete(key);
  });
  const merged = [...kept, ...[...wanted.values()].map(how.write)];
  return merged.length > 0 ? merged : undefined;
}

/** The stored extensions with those of our URLs replaced. */
export function withExtensions(
  stored: FhirJson | undefined,
  own: readonly (FhirJson | undefined)[],
  urls: readonly string[],
) {
  const others = listOf(stored, 'extension').filter((extension) => !urls.includes(String(extension['url'])));
  const all = [...others, ...own.filter((extension) => extension !== undefined)];
  return all.length > 0 ? all : undefined;
}

/** Every reference at a path of a resource, through lists. */
export function referencesAt(value: unknown, path: readonly string[], depth = 0): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => referencesAt(item, path, depth));
  if (!isJsonObject(value)) return [];
  const name = path[depth];
  if (name !== undefined) return referencesAt(value[name], path, depth + 1);
  return typeof value['reference'] === 'string' ? [value['reference']] : [];
}

/** A reference as it came, with its display, while it still leads where ours does. */
export function keptReference(stored: unknown, reference: string): FhirJson {
  return isJsonObject(stored) && stored['reference'] === reference ? stored : { reference };
}
