import { tokenise } from './normalise.ts';
import { FIRST_NAMES, SURNAMES } from './names-of-people.ts';

const namesIn = (text: string) => tokenise(text).map((token) => token.text);
const NAMES: ReadonlySet<string> = new Set(namesIn(`${FIRST_NAMES} ${SURNAMES}`));
/** What stands between names, and what introduces one. */
const BETWEEN: ReadonlySet<string> = new Set(['de', 'del', 'la', 'las', 'los', 'i', 'y', ',', '.']);
/** More words than these are no name alone. */
const MOST_WORDS = 8;

/** A name and nothing else: "Moreno" is no "morenos", and "Vázquez" no "vomitar" that a hurried hand wrote. */
export function isBareName(text: string): boolean {
  const words = namesIn(text);
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  return words.some((word) => NAMES.has(word)) && words.every((word) => NAMES.has(word) || BETWEEN.has(word));
}
