import { LANGUAGES, type Language } from '../../../platform/i18n/language.ts';
import { LEVELS, type Level } from '../../domain/level.ts';

/** Who it is, as far as it was told. */
interface PatientTold {
  readonly ageYears?: number;
  readonly ageMonths?: number;
  readonly sex?: 'female' | 'male';
  readonly pregnant?: boolean;
  readonly conditions?: readonly string[];
}

/** What a patient or relative says in one go, and the level that a careful clinician gives it. */
export type ToldCase = readonly [language: Language, level: Level, text: string, patient: PatientTold];

function patientIn(told: string): PatientTold {
  const years = /\b(\d+)y\b/.exec(told)?.[1];
  const months = /\b(\d+)m\b/.exec(told)?.[1];
  const sex = /\b(female|male)\b/.exec(told)?.[1];
  const conditions = /\((.*)\)/.exec(told)?.[1];
  return {
    ...(years === undefined ? {} : { ageYears: Number(years) }),
    ...(months === undefined ? {} : { ageMonths: Number(months) }),
    ...(sex === 'female' || sex === 'male' ? { sex } : {}),
    ...(/\bpregnant\b/.test(told) ? { pregnant: true } : {}),
    ...(conditions === undefined ? {} : { conditions: conditions.split('; ') }),
  };
}

/** A case in a line: "es 2 61y female (diabetes; asma) | what is said". */
export function toldCase(line: string): ToldCase {
  const [head = '', text = ''] = line.split(/ \| (.*)/s);
  const [language = '', level = ''] = head.split(' ');
  const known = LANGUAGES.find((one) => one === language);
  if (known === undefined) throw new Error(`no such language: ${line}`);
  return [known, levelOf(level), text, patientIn(head.slice(language.length + level.length + 1))];
}

function levelOf(level: string): Level {
  const known = LEVELS.find((one) => String(one) === level);
  if (known === undefined) throw new Error(`no such level: ${level}`);
  return known;
}
