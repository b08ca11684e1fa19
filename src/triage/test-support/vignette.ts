import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import { LEVELS, type Level } from '../domain/level.ts';
import type { PatientTold } from '../domain/check-input.ts';

/** What a patient or relative says in one go, and the level that a careful clinician gives it. */
export type Vignette = readonly [language: Language, level: Level, text: string, patient: PatientTold];

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

/** Vignettes in lines: "es 2 61y female (diabetes; asma) | what is said". */
export function vignettesIn(lines: string): readonly Vignette[] {
  return lines
    .trim()
    .split('\n')
    .map((line): Vignette => {
      const [head = '', text = ''] = line.split(/ \| (.*)/s);
      const [language = '', level = ''] = head.split(' ');
      const known = LANGUAGES.find((one) => one === language);
      if (known === undefined) throw new Error(`no such language: ${line}`);
      return [known, levelOf(level), text, patientIn(head.slice(language.length + level.length + 1))];
    });
}

function levelOf(level: string): Level {
  const known = LEVELS.find((one) => String(one) === level);
  if (known === undefined) throw new Error(`no such level: ${level}`);
  return known;
}

/** What must happen with it: now, today, or when it suits. */
export type Band = 'emergency' | 'urgent' | 'routine';

export function bandOf(level: Level): Band {
  return level <= 2 ? 'emergency' : level === 3 ? 'urgent' : 'routine';
}

export interface Score {
  /** Of the emergencies, those that got level 1 or 2. */
  readonly recognised: number;
  /** Of all, those that got the band of the clinician. */
  readonly accuracy: number;
  /** Of those that are no emergency, those that got a more urgent band. */
  readonly overTriage: number;
}

export interface Scored {
  readonly vignette: Vignette;
  readonly level: Level;
}

export function scoreOf(scored: readonly Scored[]): Score {
  const share = (part: readonly Scored[], whole: readonly Scored[]) => part.length / whole.length;
  const emergencies = scored.filter(({ vignette }) => vignette[1] <= 2);
  const others = scored.filter(({ vignette }) => vignette[1] > 2);
  const isMore = ({ vignette, level }: Scored) => level < vignette[1] && bandOf(level) !== bandOf(vignette[1]);
  return {
    recognised: share(
      emergencies.filter(({ level }) => level <= 2),
      emergencies,
    ),
    accuracy: share(
      scored.filter(({ vignette, level }) => bandOf(level) === bandOf(vignette[1])),
      scored,
    ),
    overTriage: share(others.filter(isMore), others),
  };
}
