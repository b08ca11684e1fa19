import { createHash } from 'node:crypto';

const names = new Map<string, string>();
/** More distinct texts than this means that somebody builds SQL from data: the cure is a parameter. */
const MOST_STATEMENTS = 2_000;

/** A stable short name for a constant SQL text, so that each connection parses and plans it once. */
export function statementName(text: string): string {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= MOST_STATEMENTS) return '';
  const name = `c_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  names.set(text, name);
  return name;
}
