/** No request of ours is nested as deep; what lies deeper is refused unread. */
const DEEPEST = 32;

/** PostgreSQL holds neither NUL nor one half of a surrogate pair. */
function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}

/** The text without what cannot be stored, for words that are taken from somebody whatever the carrier made of them. */
export function toStorable(text: string): string {
  return text.replaceAll('\u0000', ' ').toWellFormed();
}

/** Where in a parsed part of a request something cannot be stored, as a path; undefined where all of it can. */
export function findUnstorable(value: unknown, path: string, depth = 0): string | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : path;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === DEEPEST) return path;
  for (const [name, item] of Object.entries(value)) {
    if (!isStorable(name)) return path;
    const found = findUnstorable(item, `${path}.${name}`, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
