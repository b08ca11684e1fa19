import type { Language } from '../../../platform/i18n/language.ts';
import { readLines } from '../../../platform/i18n/word-files.ts';
import { toldCase, type ToldCase } from './told-case.ts';

let every: readonly ToldCase[] | undefined;
/** Read at the first use: a process that never triages pays nothing. */
function everyCase(): readonly ToldCase[] {
  every ??= [...readLines(import.meta.dirname).values()].flat().map(toldCase);
  return every;
}

/** Every case that a clinician's level is known of, in a language. */
export function casesOf(language: Language): readonly ToldCase[] {
  return everyCase().filter(([one]) => one === language);
}
