import type { Language } from '../../platform/i18n/language.ts';
import { readText } from '../lexicon/read-text.ts';
import { TRIAGE_WORDS } from '../words/words.ts';

const OLDEST_MONTHS = 125 * 12;
/** Of a newborn whose age is not told. */
const NEWBORN_MONTHS = 0.5;

/** The age that an answer tells, in months; a bare number is of years. Undefined where it tells none that is possible. */
export function ageAnswer(text: string, language: Language): number | undefined {
  const plain = text.trim().replace(/[.!]+$/, '');
  const bare = /^\d{1,3}$/.exec(plain)?.[0];
  const [before, after] = TRIAGE_WORDS[language].ageAround;
  const months =
    bare === undefined
      ? [plain, `${TRIAGE_WORDS[language].has}${plain}`, `${before}${plain}${after}`]
          .map((one) => ageTold(one, language))
          .find((told) => told !== undefined)
      : Number(bare) * 12;
  return months !== undefined && months <= OLDEST_MONTHS ? months : undefined;
}

/** No baby is older. */
const OLDEST_BABY_MONTHS = 5 * 12;

/** Whether an age can be that of the patient of whom a text tells: "mi bebé" is not forty. */
export function fitsAge(text: string, language: Language, ageMonths: number): boolean {
  const isBaby = readText(text, language).matches.some(
    ({ finding, negated }) => (finding === 'infant-said' || finding === 'newborn-said') && !negated,
  );
  return !isBaby || ageMonths <= OLDEST_BABY_MONTHS;
}

/** The age that a text tells of the patient, in months. */
export function ageTold(text: string, language: Language): number | undefined {
  const { numbers, matches } = readText(text, language);
  const isNewborn = matches.some(({ finding, negated }) => finding === 'newborn-said' && !negated);
  return numbers.ageMonths ?? (isNewborn ? NEWBORN_MONTHS : undefined);
}
