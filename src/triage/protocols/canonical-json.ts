import { createHash } from 'node:crypto';

/** JSON with sorted keys and no spaces, so that layout is no part of a document's hash. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`)
    .join(',')}}`;
}

export function sha256Of(document: unknown): string {
  return createHash('sha256').update(canonicalJson(document)).digest('hex');
}
