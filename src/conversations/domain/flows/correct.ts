import { readSpelling } from '../../understanding/spelling.ts';
import type { RegistrationPart } from '../dialogue.ts';
import { nameTold, type NewPatient } from '../request.ts';
import type { Language } from '../../../platform/i18n/language.ts';

/** What of a new patient can be told anew. */
export type Correctable = Exclude<RegistrationPart, 'check' | 'which'>;

/** The fields by their names: Spanish, Catalan, English. The surname stands before the name: "surname" holds one. */
const FIELDS: readonly (readonly [Correctable, RegExp])[] = [
  ['family-name', /\b(apellidos?|cognoms?|(sur|family |last )names?)\b/iu],
  ['given-name', /\b(nombre|nom|((first|given) )?name)\b/iu],
  ['birth-date', /\b(fecha|data|nacimiento|naixement|nac[ií]|nascud[ao]|date|birth(day)?|born)\b/iu],
  ['phone', /\b(tel[eéè]f\p{L}+|m[oóò]vil|m[oòó]bil|phone|number)(?![\p{L}])/iu],
];

/** That something is wrong. Without it the name of a field may be a part of an answer. */
const WRONG =
  /(^\s*no\b)|\b(equivocad[oa]|equivoqu[eé]|corrij[oa]|corregir|rectific\p{L}+|est[aá] mal|es incorrect[oa]|equivocat|corregeix\p{L}*|est[aà] malament|no [eé]s (aix[ií]|correcte)|wrong|mistake|correct(ion)?|not right|is incorrect)(?![\p{L}])/iu;

/** Which field is to be told anew, by the words that say that it is wrong; at the reading back its name is enough. */
export function fieldCorrected(text: string, isReadBack: boolean): Correctable | undefined {
  if (!isReadBack && !WRONG.test(text)) return undefined;
  return FIELDS.find(([, words]) => words.test(text))?.[0];
}

const CERTAINLY_SPELLED = /\b(con|amb|sin|sense|with|without)\b/iu;
const LEADING = /^[\s,.:]*((es|és|is|se escribe|s['’]escriu|va|son|són|are|was|era|it['’]s|no|con nombre)\b[\s,]*)*/iu;

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
  return WRONG.test(rest) || /\b(mal|bien|malament|b[eé]|right)\b/iu.test(rest) ? undefined : nameTold(rest, language);
}
