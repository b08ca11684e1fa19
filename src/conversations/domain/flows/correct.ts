import { anyLanguage } from '../../understanding/talk/languages.ts';
import { readSpelling } from '../../understanding/spelling.ts';
import type { RegistrationPart } from '../dialogue.ts';
import { nameTold, type NewPatient } from '../request.ts';
import type { Language } from '../../../platform/i18n/language.ts';

/** What of a new patient can be told anew. */
export type Correctable = Exclude<RegistrationPart, 'check' | 'which'>;

const FIELD_NAMES = ['family-name', 'given-name', 'birth-date', 'phone'] as const satisfies readonly Correctable[];

/** The fields by their names. The surname stands before the name: "surname" holds one. */
const FIELDS: readonly (readonly [Correctable, RegExp])[] = FIELD_NAMES.map((field) => [
  field,
  new RegExp(`\\b(?:${anyLanguage(({ corrects }) => corrects.fields[field])})(?![\\p{L}])`, 'iu'),
]);

const WRONG = new RegExp(`(?:^\\s*no\\b)|\\b(?:${anyLanguage(({ corrects }) => corrects.wrong)})(?![\\p{L}])`, 'iu');

/** Which field is to be told anew, by the words that say that it is wrong; at the reading back its name is enough. */
export function fieldCorrected(text: string, isReadBack: boolean): Correctable | undefined {
  if (!isReadBack && !WRONG.test(text)) return undefined;
  return FIELDS.find(([, words]) => words.test(text))?.[0];
}

const CERTAINLY_SPELLED = new RegExp(`\\b(?:${anyLanguage(({ corrects }) => corrects.spelledWith)})\\b`, 'iu');
const LEADING = new RegExp(
  `^[\\s,.:]*(?:(?:${anyLanguage(({ corrects }) => corrects.before)})(?![\\p{L}])[\\s,]*)*`,
  'iu',
);
const JUDGES = new RegExp(`\\b(?:${anyLanguage(({ corrects }) => corrects.judges)})(?![\\p{L}])`, 'iu');

/** What is said after the name of the field: "…, el apellido es con uve". */
function after(text: string, field: Correctable): string {
  const words = FIELDS.find(([name]) => name === field)?.[1];
  const match = words?.exec(text);
  return match
    ? text
        .slice(match.index + match[0].length)
        .replace(LEADING, '')
        .trim()
    : '';
}

/** "con uve" settles one letter of the name that was told; where it fits two words of it, it is asked again. */
function spelledAnew(name: string, how: string, language: Language): string | undefined {
  const words = name.split(' ');
  const anew = words.map((word) => readSpelling(`${word} ${how}`, language) ?? word);
  const changed = anew.filter((word, at) => word.toLowerCase() !== words[at]?.toLowerCase());
  return changed.length === 1 ? nameTold(anew.join(' '), language) : undefined;
}

/** The name that a correction tells, whole or by the letter it is written with. */
export function nameCorrected(
  text: string,
  field: 'given-name' | 'family-name',
  told: { readonly draft: NewPatient; readonly language: Language },
): string | undefined {
  const rest = after(text, field);
  if (rest === '') return undefined;
  const { draft, language } = told;
  const before = field === 'given-name' ? draft.givenName : draft.familyName;
  if (CERTAINLY_SPELLED.test(rest)) return before === undefined ? undefined : spelledAnew(before, rest, language);
  // "no, el apellido está mal" tells no name.
  return WRONG.test(rest) || JUDGES.test(rest) ? undefined : nameTold(rest, language);
}
