import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import { READ_WITH } from '../words/words.ts';
import { examplesOf, type Example } from './examples/examples.ts';
import { Neighbours } from './neighbours.ts';

export interface Resembled {
  readonly finding: string;
  /** The share of the nearest examples that tell it, weighed by how near they are: 0 to 1. */
  readonly share: number;
  /** The nearest of them, to explain it. */
  readonly example: string;
}

/** So many of the nearest examples are asked. */
const NEAREST = 6;
/** Even six that agree say little when none of them is near. */
const NOBODY = 0.02;

const made = new Map<string, Neighbours<Example>>();
/** Made ready at the first use: a process that never triages pays nothing. */
function neighboursOf(language: Language): Neighbours<Example> {
  const together = LANGUAGES.filter((one) => READ_WITH[language].includes(one));
  const key = together.join('-');
  const known = made.get(key) ?? new Neighbours(together.flatMap(examplesOf));
  made.set(key, known);
  return known;
}

/**
 * The findings that the nearest known ways of telling them share with a text, the likeliest first. Pure: same text, same answer. An
 * example is never asked about itself, so that examples may test what the others know.
 */
export function resembledIn(text: string, language: Language): readonly Resembled[] {
  const nearest = neighboursOf(language)
    .nearest(text, NEAREST)
    .map(({ one, likeness }) => ({ example: one, weight: likeness * likeness }));
  const whole = nearest.reduce((sum, { weight }) => sum + weight, NOBODY);
  const findings = [...new Set(nearest.flatMap(({ example }) => example.findings))];
  return findings
    .map((finding) => {
      const tellers = nearest.filter(({ example }) => example.findings.includes(finding));
      const share = tellers.reduce((sum, { weight }) => sum + weight, 0) / whole;
      return { finding, share, example: tellers[0]?.example.words ?? '' };
    })
    .toSorted((a, b) => b.share - a.share);
}
