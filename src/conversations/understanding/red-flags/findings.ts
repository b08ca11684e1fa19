import type { RedFlag } from '../types.ts';
import { compilePatterns, isNegatedAt, type JoinedText, type NegationWords } from '../text/patterns.ts';

/** Findings that may not wait. The words for each stand in a file per language. */
export const FINDINGS = [
  'chest-pain',
  'cannot-breathe',
  'not-breathing',
  'choking',
  'stroke-signs',
  'unconscious',
  'fainting',
  'seizure',
  'heavy-bleeding',
  'vomiting-blood',
  'blood-in-stool',
  'coughing-blood',
  'severe-allergy',
  'suicidal',
  'self-harm',
  'overdose',
  'poisoning',
  'head-injury',
  'serious-accident',
  'serious-burn',
  'worst-headache',
  'stiff-neck-fever',
  'confusion',
  'sudden-vision-loss',
  'pregnancy-bleeding',
  'labour',
  'reduced-fetal-movement',
  'infant-fever',
  'severe-abdominal-pain',
  'testicular-pain',
  'facial-swelling',
  'blue-lips',
  'violence',
  'heart-attack',
  'avulsed-tooth',
] as const;
export type Finding = (typeof FINDINGS)[number];

/** Patterns as in `compilePatterns`, folded. */
export type RedFlagWords = Readonly<Record<Finding, string>>;

export type RedFlagRules = readonly { readonly finding: Finding; readonly expression: RegExp }[];

export function redFlagRulesOf(words: RedFlagWords): RedFlagRules {
  return FINDINGS.map((finding) => ({ finding, expression: compilePatterns(words[finding]) }));
}

/**
 * What was said and not denied. A pattern that itself begins with a negation ("no respira") is never taken as denied: losing a
 * red flag costs more than one question too many.
 */
export function findRedFlags(joined: JoinedText, rules: RedFlagRules, words: NegationWords): readonly RedFlag[] {
  return rules.flatMap(({ finding, expression }) => {
    const hit = [...joined.text.matchAll(expression)].find((match) => {
      const said = match[0].trim().split(' ');
      const saysNo = said.some((word) => words.negators.includes(word));
      return saysNo || !isNegatedAt(joined.text, match.index, words);
    });
    return hit ? [{ finding, span: joined.span(hit.index, hit[0].trimEnd().length) }] : [];
  });
}
