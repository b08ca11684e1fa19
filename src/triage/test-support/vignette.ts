import { readLines } from '../../platform/i18n/word-files.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { Level } from '../domain/level.ts';
import { toldCase, type ToldCase } from '../lexicon/cases/told-case.ts';

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
  readonly vignette: ToldCase;
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

/** The vignettes of one file of `lexicon/cases/`, or of another folder of this module. */
export function vignettesIn(name: string, folder = 'lexicon/cases'): readonly ToldCase[] {
  return required(readLines(`${import.meta.dirname}/../${folder}`).get(name), name).map(toldCase);
}
