import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import { READ_WITH } from '../words/words.ts';
import { casesOf } from './cases/cases.ts';
import { Neighbours } from './neighbours.ts';

/** A case of `cases/`, and how urgent a clinician found it. */
interface Known {
  readonly words: string;
  readonly level: number;
}

export interface LikeCases {
  /** The share of the nearest cases that were as urgent as that or more, weighed by how near they are: 0 to 1. */
  share(mostLevel: number): number;
  /** The nearest of those, to explain it. */
  example(mostLevel: number): string | undefined;
}

/** So many of the nearest cases are asked. */
const NEAREST = 20;
/** How much more a near one counts than a far one: by this power of its likeness. */
const POWER = 3;
/** Even twenty that agree say little when none of them is near. */
const NOBODY = 0.001;

const made = new Map<string, Neighbours<Known>>();
/** Made ready at the first use: a process that never triages pays nothing. */
function neighboursOf(language: Language): Neighbours<Known> {
  const together = LANGUAGES.filter((one) => READ_WITH[language].includes(one));
  const key = together.join('-');
  const told = () => together.flatMap(casesOf).map(([, level, text]) => ({ words: text.trim(), level }));
  const known = made.get(key) ?? new Neighbours(told());
  made.set(key, known);
  return known;
}

/**
 * How urgent were the cases that a text is like? Pure: same text, same answer. A case is never asked about itself, so that cases may
 * test what the others know.
 */
export function likenessOfCases(text: string, language: Language): LikeCases {
  const nearest = neighboursOf(language)
    .nearest(text, NEAREST)
    .map(({ one, likeness }) => ({ one, weight: likeness ** POWER }));
  const whole = nearest.reduce((sum, { weight }) => sum + weight, NOBODY);
  const asUrgent = (mostLevel: number) => nearest.filter(({ one }) => one.level <= mostLevel);
  return {
    share: (mostLevel) => asUrgent(mostLevel).reduce((sum, { weight }) => sum + weight, 0) / whole,
    example: (mostLevel) => asUrgent(mostLevel)[0]?.one.words,
  };
}
