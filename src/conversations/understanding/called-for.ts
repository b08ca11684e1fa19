import { LANGUAGES } from '../../platform/i18n/language.ts';
import { namedAlike, namedByWord } from './names.ts';
import { TALK_WORDS } from './talk/languages.ts';
import type { NamedThing } from './types.ts';

/** A call for somebody stands in few words; in more it is told of something. */
const MOST_WORDS = 30;

const everyday: ReadonlySet<string> = new Set<string>();

/** What stands behind "páseme con", or behind "con" where nothing else is said, in whichever language. */
function whomIn(text: string, how: 'callsFor' | 'bareFor'): readonly string[] {
  return LANGUAGES.flatMap((language) => TALK_WORDS[language].whom[how].exec(text.trim())?.groups?.['whom'] ?? []);
}

/** Those of the names that are asked for: several where the words do not tell them apart, none where nobody is. */
export function calledForIn(
  text: string,
  names: readonly NamedThing[],
  how: 'callsFor' | 'bareFor',
): readonly NamedThing[] {
  if (names.length === 0 || text.split(/\s+/).length > MOST_WORDS) return [];
  for (const whom of whomIn(text, how)) {
    const found = namedAlike(whom, names, everyday);
    if (found.length > 0) return found;
  }
  return [];
}

/** Which of those that were read out is meant, by any part of the name that the others do not have. */
export function pickedFrom(text: string, names: readonly NamedThing[]): readonly NamedThing[] {
  const found = namedAlike(text, names, everyday);
  return found.length > 0 ? found : namedByWord(text, names);
}

/** The one of the names that is this name, in full or in part. */
export function sameAs(name: string, names: readonly NamedThing[]): NamedThing | undefined {
  const [only, ...others] = namedAlike(name, names, everyday);
  return others.length === 0 ? only : undefined;
}
