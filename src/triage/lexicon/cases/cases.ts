import type { Language } from '../../../platform/i18n/language.ts';
import { CASES_FIRST } from './first.ts';
import { CASES_SECOND } from './second.ts';
import { CASES_THIRD } from './third.ts';
import { CASES_FOURTH } from './fourth.ts';
import { CASES_FIFTH } from './fifth.ts';
import { CASES_SIXTH } from './sixth.ts';
import { CASES_SEVENTH } from './seventh.ts';
import { CASES_EIGHTH } from './eighth.ts';
import { CASES_NINTH } from './ninth.ts';
import { CASES_TENTH } from './tenth.ts';
import { CASES_ELEVENTH } from './eleventh.ts';
import { CASES_TWELFTH } from './twelfth.ts';
import { CASES_THIRTEENTH } from './thirteenth.ts';
import { CASES_CA } from './ca.ts';
import { CASES_EN } from './en.ts';
import { CASES_ES } from './es.ts';
import { CASES_EVERYDAY_CA } from './everyday-ca.ts';
import { CASES_EVERYDAY_EN } from './everyday-en.ts';
import { CASES_EVERYDAY_ES } from './everyday-es.ts';
import { CASES_EVERYDAY_MORE } from './everyday-more.ts';
import type { ToldCase } from './told-case.ts';

const CASES: readonly ToldCase[] = [
  ...CASES_FIRST,
  ...CASES_SECOND,
  ...CASES_THIRD,
  ...CASES_FOURTH,
  ...CASES_FIFTH,
  ...CASES_SIXTH,
  ...CASES_SEVENTH,
  ...CASES_EIGHTH,
  ...CASES_NINTH,
  ...CASES_TENTH,
  ...CASES_ELEVENTH,
  ...CASES_TWELFTH,
  ...CASES_THIRTEENTH,
  ...CASES_EVERYDAY_ES,
  ...CASES_EVERYDAY_CA,
  ...CASES_EVERYDAY_EN,
  ...CASES_EVERYDAY_MORE,
  ...CASES_CA,
  ...CASES_EN,
  ...CASES_ES,
];

/** Every case that a clinician's level is known of, in a language. */
export function casesOf(language: Language): readonly ToldCase[] {
  return CASES.filter(([one]) => one === language);
}
